import { chromiumPolicy, extensionPolicy, firefoxPolicy, type Engine } from './browser-policy';
import type { BrowserPolicy, PolicyValue } from './companions';
import type { Rollout } from './rollout';
import { utf16le } from './utf16';

const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

/**
 * A list of the browser's may have members of the school's own, and names that both use would overwrite them.
 * Any number will do: the order of these lists means nothing.
 */
const FIRST_IN_SHARED_LIST = 9001;

/** Where each browser looks, and where it looks for an extension's own settings. */
export const registryPlaces = ({ chrome, edge, firefox }: Rollout) =>
  ({
    chrome: {
      browser: `${POLICIES}\\Google\\Chrome`,
      extension: `${POLICIES}\\Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`,
    },
    edge: {
      browser: `${POLICIES}\\Microsoft\\Edge`,
      extension: `${POLICIES}\\Microsoft\\Edge\\3rdparty\\extensions\\${edge.id}\\policy`,
    },
    firefox: {
      browser: `${POLICIES}\\Mozilla\\Firefox`,
      extension: `${POLICIES}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox.id}`,
    },
  }) as const satisfies Record<Engine, { browser: string; extension: string }>;

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** REG_MULTI_SZ of one text. */
const multiLine = (text: string): string =>
  `hex(7):${Array.from(utf16le(`${text}\0\0`), (byte) => byte.toString(16).padStart(2, '0')).join(',')}`;

const isList = (value: PolicyValue): value is readonly string[] => Array.isArray(value);

function valueText(value: string | number | boolean): string {
  if (typeof value === 'string') return quoted(value);
  return `dword:${Number(value).toString(16).padStart(8, '0')}`;
}

/** A key with its values; a list, and whatever else has members, is a key beneath it. */
function section(key: string, values: BrowserPolicy, firstInList: number): string[] {
  const own: string[] = [];
  const below: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const inner = `${key}\\${name}`;
    if (isList(value)) {
      below.push(
        `[${inner}]`,
        ...value.map((text, index) => `${quoted(String(firstInList + index))}=${quoted(text)}`),
        '',
      );
    } else if (typeof value === 'object') {
      below.push(...section(inner, value as BrowserPolicy, firstInList));
    } else {
      own.push(`${quoted(name)}=${valueText(value)}`);
    }
  }
  return [`[${key}]`, ...own, '', ...below];
}

/** Firefox reads JSON in one value of several lines; Chrome and Edge keys beneath keys, which leave those of other extensions alone. */
function browserSection(engine: Engine, rollout: Rollout, place: string): string[] {
  if (engine !== 'firefox') {
    return section(place, chromiumPolicy(engine, rollout), FIRST_IN_SHARED_LIST);
  }
  const { ExtensionSettings, ...others } = firefoxPolicy(rollout);
  const [head = '', ...rest] = section(place, others, FIRST_IN_SHARED_LIST);
  return [head, `"ExtensionSettings"=${multiLine(JSON.stringify(ExtensionSettings))}`, ...rest];
}

/**
 * For `reg import`, or a double click as an administrator. To be saved as UTF-16 with its mark, which is
 * what this version of the format is. What an earlier file set for the extension is taken away first.
 */
export function windowsReg(engine: Engine, rollout: Rollout): string {
  const places = registryPlaces(rollout)[engine];
  return [
    'Windows Registry Editor Version 5.00',
    '',
    ...browserSection(engine, rollout, places.browser),
    `[-${places.extension}]`,
    '',
    ...section(places.extension, extensionPolicy(rollout), 1),
    '',
  ].join('\r\n');
}
