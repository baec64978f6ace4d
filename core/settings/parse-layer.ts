import * as v from 'valibot';
import { isRecord } from '../is-record';
import { settingsEntries, type Settings, type SettingsKey } from '../settings';

export const reasons = ['unknown-key', 'not-text', 'not-allowed', 'too-long'] as const;

/** A value that was not taken, and why; the rest of its list and of its layer is kept. */
export interface Rejected {
  readonly key: string;
  /** as it was written, shortened: for the screen */
  readonly value: string;
  readonly why: (typeof reasons)[number];
}

export interface Layer {
  readonly values: Partial<Settings>;
  readonly rejected: readonly Rejected[];
}

const SHOWN_LENGTH = 60;

const isKey = (key: string): key is SettingsKey => Object.hasOwn(settingsEntries, key);

/**
 * The console of Google Admin wants each value as `{ "Value": x }`; copied elsewhere it arrives as that.
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/
 */
const unwrapped = (value: unknown): unknown =>
  isRecord(value) && Object.keys(value).length === 1 && 'Value' in value ? value.Value : value;

/**
 * One layer of settings as it was stored, imported or set by policy. Chromium has dropped what its schema
 * refuses before we see it, Firefox nothing: so the same check is made on both.
 */
export function parseLayer(untrusted: unknown): Layer {
  const values: Record<string, unknown> = {};
  const rejected: Rejected[] = [];
  for (const [key, wrapped] of Object.entries(isRecord(untrusted) ? untrusted : {})) {
    const value = unwrapped(wrapped);
    if (!isKey(key)) {
      rejected.push({ key, value: shown(value), why: 'unknown-key' });
      continue;
    }
    const entry = settingsEntries[key];
    const parse = (schema: v.GenericSchema, part: unknown): unknown[] => {
      const result = v.safeParse(schema, part);
      if (result.success) return [result.output];
      rejected.push({ key, value: shown(part), why: reason(part, result.issues) });
      return [];
    };
    if (entry.type === 'array') {
      // A registry has one text where a list has one member.
      const elements = (Array.isArray(value) ? value : [value]) as readonly unknown[];
      const kept = elements.flatMap((element) => parse(entry.item, element));
      // A list of which nothing is left was not meant as an empty one.
      if (kept.length > 0 || elements.length === 0) values[key] = [...new Set(kept)];
    } else {
      for (const kept of parse(entry, value)) values[key] = kept;
    }
  }
  return { values, rejected };
}

const reason = (value: unknown, issues: readonly v.BaseIssue<unknown>[]): Rejected['why'] => {
  if (typeof value !== 'string') return 'not-text';
  return issues.some(({ type }) => type === 'max_length') ? 'too-long' : 'not-allowed';
};

/** Firefox stores what JSON does not know: BigInt, and rings. */
function written(value: unknown): string {
  try {
    return value === undefined ? 'undefined' : JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
