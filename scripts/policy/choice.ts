import { companions, type Companion } from '../../core/rollout/companions';
import { rolloutOf, type Typed } from '../../core/rollout/choice';
import type { Rollout } from '../../core/rollout/rollout';
import { settingsEntries, type SettingsKey } from '../../core/settings';
import { parseLayer } from '../../core/settings/parse-layer';
import { readSettingsFile } from '../../core/settings/settings-file';

export interface Asked extends Typed {
  /** text of a settings file, as the options write it */
  readonly file: string | undefined;
  /** `level=hold`; one of several members of a list */
  readonly set: readonly string[];
  readonly companions: readonly string[];
}

export type Answer =
  | { readonly kind: 'ready'; readonly rollout: Rollout }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const flags: Readonly<Record<keyof Typed, string>> = {
  chromeId: '--chrome-id',
  edgeId: '--edge-id',
  firefoxId: '--firefox-id',
  server: '--server',
};

/** What somebody asked for on a command line. Nothing is made of a part of it: every problem is said. */
export function choiceOf(asked: Asked, version: string): Answer {
  const problems: string[] = [];
  const layers = [fromFile(asked.file, problems), fromPairs(asked.set, problems)];
  const { values, rejected } = parseLayer(Object.assign({}, ...layers));
  problems.push(...rejected.map(({ key, value, why }) => `${key}: ${value} (${why})`));
  const isCompanion = (name: string): name is Companion =>
    (companions as readonly string[]).includes(name);
  problems.push(
    ...asked.companions
      .filter((name) => !isCompanion(name))
      .map((name) => `--companion ${name}: one of ${companions.join(', ')}`),
  );
  const choice = rolloutOf(asked, values, asked.companions.filter(isCompanion), version);
  if (choice.kind === 'problems') {
    problems.push(...choice.fields.map((field) => `${flags[field]}: ${asked[field] || 'missing'}`));
  }
  return choice.kind === 'ready' && problems.length === 0 ? choice : { kind: 'problems', problems };
}

function fromFile(text: string | undefined, problems: string[]): object {
  if (text === undefined) return {};
  const read = readSettingsFile(text);
  if (read.kind !== 'read') {
    problems.push(
      `The settings file is ${read.kind === 'not-json' ? 'no JSON' : 'not one of ours'}.`,
    );
    return {};
  }
  problems.push(...read.layer.rejected.map(({ key, value, why }) => `${key}: ${value} (${why})`));
  return read.layer.values;
}

/** `addSites=a.example` twice is a list of two. */
function fromPairs(pairs: readonly string[], problems: string[]): object {
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [, key = '', value = ''] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    if (key === '') problems.push(`--set ${pair}: it is KEY=VALUE`);
    else if (!isList(key)) values[key] = value;
    else values[key] = [...((values[key] as string[] | undefined) ?? []), value].filter(Boolean);
  }
  return values;
}

const isList = (key: string): boolean =>
  Object.hasOwn(settingsEntries, key) && settingsEntries[key as SettingsKey].type === 'array';
