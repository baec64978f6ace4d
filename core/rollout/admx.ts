import { create } from 'xmlbuilder';
import type { Engine } from './browser-policy';
import { settingsEntries, settingsKeys, TEXT_LENGTH, type SettingsKey } from '../settings';
import type { Rollout } from './rollout';
import { registryPlaces } from './windows-reg';

export const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** Of a file of ours: a policy and its words are found by it. */
const ADMX_NAMESPACE = 'AskFirst.Policies';

export const engines: readonly Engine[] = ['chrome', 'edge', 'firefox'];

type Kind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'text' };

/** How an administrator enters a setting. */
export function kindOf(key: SettingsKey): Kind {
  const entry = settingsEntries[key];
  if (entry.type === 'array') return { kind: 'list' };
  if (entry.type === 'picklist') return { kind: 'choice', options: entry.options };
  return { kind: 'text' };
}

/** One policy an engine and a setting: names are unique in the file. */
export const policyName = (engine: Engine, key: SettingsKey): string => `${engine}_${key}`;

/** Ids of strings have no hyphens. */
export const optionName = (key: SettingsKey, option: string): string =>
  `${key}_${option.replaceAll('-', '_')}`;

/** Registry keys of ADMX files have no root: `class` says it. */
const withoutRoot = (place: string): string => place.replace(/^HKEY_LOCAL_MACHINE\\/, '');

/**
 * The template for Group Policy and Intune: every setting of the extension, for each browser. It depends on
 * the extension's ids and on nothing that was chosen.
 * https://learn.microsoft.com/windows/client-management/mdm/understanding-admx-backed-policies
 */
export function admx(rollout: Rollout): string {
  const root = create('policyDefinitions', { version: '1.0', encoding: 'utf-8' })
    .att('revision', '1.0')
    .att('schemaVersion', '1.0')
    .att('xmlns', SCHEMA);
  const namespaces = root.ele('policyNamespaces');
  namespaces.ele('target', { prefix: 'askfirst', namespace: ADMX_NAMESPACE });
  root.ele('resources', { minRequiredRevision: '1.0' });
  root
    .ele('supportedOn')
    .ele('definitions')
    .ele('definition', { name: 'supported', displayName: '$(string.supported)' });
  const categories = root.ele('categories');
  categories.ele('category', { name: 'AskFirst', displayName: '$(string.product)' });
  for (const engine of engines) {
    categories
      .ele('category', { name: engine, displayName: `$(string.${engine})` })
      .ele('parentCategory', { ref: 'AskFirst' });
  }
  const policies = root.ele('policies');
  const places = registryPlaces(rollout);
  for (const engine of engines) {
    const place = withoutRoot(places[engine].extension);
    for (const key of settingsKeys) {
      const policy = policies.ele('policy', {
        name: policyName(engine, key),
        class: 'Machine',
        displayName: `$(string.${key})`,
        explainText: `$(string.${key}_explain)`,
        presentation: `$(presentation.${key})`,
        key: place,
      });
      policy.ele('parentCategory', { ref: engine });
      policy.ele('supportedOn', { ref: 'supported' });
      const elements = policy.ele('elements');
      const kind = kindOf(key);
      if (kind.kind === 'list') {
        elements.ele('list', { id: key, key: `${place}\\${key}`, valuePrefix: '' });
      } else if (kind.kind === 'text') {
        elements.ele('text', { id: key, valueName: key, maxLength: TEXT_LENGTH });
      } else {
        const choice = elements.ele('enum', { id: key, valueName: key, required: 'true' });
        for (const option of kind.options) {
          choice
            .ele('item', { displayName: `$(string.${optionName(key, option)})` })
            .ele('value')
            .ele('string', option);
        }
      }
    }
  }
  return `${root.end({ pretty: true })}\n`;
}
