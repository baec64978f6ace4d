import type { Chrome } from './firefox-privileged';
import { until } from './until';

export interface Button {
  readonly name: string;
  /** its middle, in pixels of the page */
  readonly x: number;
  readonly y: number;
}

/**
 * What can be pressed on a page, as a screen reader hears of it. WebDriver sees nothing of an extension's
 * frame; the accessibility tree has it all.
 */
export const buttonsOn = async (chrome: Chrome): Promise<Button[]> =>
  JSON.parse(await chrome<string>(FIND)) as Button[];

/**
 * Once it stays where it is: a page that is being drawn moves.
 *
 * @param name a regular expression that has to match all of it
 */
export async function buttonCalled(chrome: Chrome, name: string): Promise<Button> {
  const expected = new RegExp(`^(?:${name})$`);
  let last: Button | undefined;
  return until(`a button "${name}"`, async () => {
    const found = (await buttonsOn(chrome)).find((button) => expected.test(button.name));
    const isStill = found?.x === last?.x && found?.y === last?.y;
    last = found;
    return isStill && found;
  });
}

const FIND = `{
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const boundsOf = (accessible) => {
    const [x, y, width, height] = [{}, {}, {}, {}];
    accessible.getBounds(x, y, width, height);
    return { x: x.value, y: y.value, width: width.value, height: height.value };
  };
  const isHidden = (accessible) => {
    const state = {};
    accessible.getState(state, {});
    return (state.value & Ci.nsIAccessibleStates.STATE_INVISIBLE) !== 0;
  };
  const found = [];
  const search = (accessible, page) => {
    const role = service.getStringRole(accessible.role);
    if (page && ['pushbutton', 'radiobutton', 'checkbutton'].includes(role)) {
      const { x, y, width, height } = boundsOf(accessible);
      const name = accessible.name ?? '';
      found.push({ name, x: x - page.x + width / 2, y: y - page.y + height / 2 });
    }
    // A page starts where its own document does; the one around it has no name.
    const isPage = role === 'document' && accessible.name;
    const here = page ?? (isPage ? boundsOf(accessible) : undefined);
    for (let child = accessible.firstChild; child; child = child.nextSibling) {
      if (!isHidden(child)) search(child, here);
    }
  };
  const root = service.getAccessibleFor(document);
  if (root) search(root, undefined);
  JSON.stringify(found);
}`;
