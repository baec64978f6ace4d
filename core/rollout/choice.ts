import type { Settings } from '../settings';
import type { Companion } from './companions';
import { amoLatest, CHROME_WEB_STORE, EDGE_ADD_ONS, type Rollout } from './rollout';

/** What an administrator types in. */
export interface Typed {
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
  /** of the school, where what `npm run package` made is served; empty for the stores */
  readonly server: string;
}

export const typedFields = ['chromeId', 'edgeId', 'firefoxId', 'server'] as const;

export type Choice =
  | { readonly kind: 'ready'; readonly rollout: Rollout }
  | { readonly kind: 'problems'; readonly fields: readonly (keyof Typed)[] };

const forms: Readonly<Record<keyof Typed, RegExp>> = {
  chromeId: /^[a-p]{32}$/,
  edgeId: /^[a-p]{32}$/,
  /** https://extensionworkshop.com/documentation/develop/extensions-and-the-add-on-id/ */
  firefoxId: /^(\{[\da-f-]{36}\}|[\w.-]*@[\w.-]+)$/i,
  // Where pages of a school's own network have no certificate, plain http has to do: packages are signed.
  server: /^(https?:\/\/[^\s/]\S*)?$/,
};

/** @param version of the package on the school's own server: its name says it */
export function rolloutOf(
  typed: Typed,
  settings: Partial<Settings>,
  companions: readonly Companion[],
  version: string,
): Choice {
  const text = Object.fromEntries(
    typedFields.map((field) => [field, typed[field].trim()]),
  ) as unknown as Typed;
  const fields = typedFields.filter((field) => !forms[field].test(text[field]));
  if (fields.length > 0) return { kind: 'problems', fields };
  const server = text.server.replace(/\/+$/, '');
  const own = server === '' ? undefined : `${server}/update.xml`;
  return {
    kind: 'ready',
    rollout: {
      chrome: { id: text.chromeId, updateUrl: own ?? CHROME_WEB_STORE },
      edge: { id: text.edgeId, updateUrl: own ?? EDGE_ADD_ONS },
      firefox: {
        id: text.firefoxId,
        ...(server === ''
          ? { installUrl: amoLatest(text.firefoxId) }
          : {
              installUrl: `${server}/ask-first-managed-${version}.xpi`,
              updateUrl: `${server}/update.json`,
            }),
      },
      settings,
      companions,
    },
  };
}
