import type { AccessibleNode } from './accessible-tree';
import type { Chrome } from './firefox-privileged';

/** The page in the tab in front, as Firefox tells it to a screen reader. */
export const firefoxTree = async (chrome: Chrome): Promise<AccessibleNode[]> =>
  JSON.parse(await chrome<string>(READ)) as AccessibleNode[];

const READ = `{
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roles = {
    'text leaf': 'text', statictext: 'text', pushbutton: 'button', radiobutton: 'radio',
    checkbutton: 'checkbox', graphic: 'image', entry: 'textbox', grouping: 'group',
    combobox: 'combobox', landmark: 'landmark', region: 'region', figure: 'figure',
    heading: 'heading', link: 'link', list: 'list', listitem: 'listitem', statusbar: 'status',
    document: 'document', label: 'label',
  };
  const states = (accessible) => {
    const state = {};
    accessible.getState(state, {});
    const has = (name) => (state.value & Ci.nsIAccessibleStates['STATE_' + name]) !== 0;
    return [
      ...(has('FOCUSED') ? ['focused'] : []),
      ...(has('CHECKED') ? ['checked'] : []),
      ...(has('UNAVAILABLE') ? ['disabled'] : []),
    ];
  };
  const attribute = (accessible, name) => {
    try { return accessible.attributes?.getStringProperty(name) ?? ''; } catch { return ''; }
  };
  const convert = (accessible) => {
    const own = service.getStringRole(accessible.role);
    const children = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) {
      children.push(convert(child));
    }
    const role = own === 'landmark' ? attribute(accessible, 'xml-roles') : (roles[own] ?? 'none');
    const level = Number(attribute(accessible, 'level'));
    return {
      role, children,
      // Firefox makes names of some things from what is in them.
      name: ['none', 'label', 'listitem', 'figure'].includes(role) ? '' : (accessible.name ?? '').trim(),
      description: accessible.description ?? '',
      value: ['combobox', 'textbox'].includes(role) ? (accessible.value ?? '') : '',
      ...(role === 'heading' && level > 0 && { level }),
      states: role === 'document' ? [] : [
        ...states(accessible),
        ...(attribute(accessible, 'live') === 'polite' && role === 'status' ? ['live polite'] : []),
      ],
    };
  };
  const browser = gBrowser.selectedBrowser;
  const outer = service.getAccessibleFor(browser);
  JSON.stringify(outer?.firstChild ? [convert(outer.firstChild)] : []);
}`;
