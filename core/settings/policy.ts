import * as v from 'valibot';
import type { Settings } from '../settings';
import { parseLayer, reasons, type Layer, type Rejected } from './parse-layer';
import { pick } from './pick';
import { isProtective } from './stricter';

/**
 * The policy as it was last seen. Chromium tells it some three seconds after the start of the browser, so
 * nothing ever waits for it: what counts is this copy.
 */
export interface PolicyCopy {
  /**
   * `none`: there was never one. `awaited`: an administrator installed the extension and no policy has come
   * yet. `live`: as it is. `gone`: there was one, and the browser says that there is none now.
   */
  readonly kind: 'none' | 'awaited' | 'live' | 'gone';
  readonly values: Partial<Settings>;
  /**
   * Of keys that were there and are not any more. One wrong member makes Chromium drop a whole key without a
   * word, so a key that is missing is no wish for less: these count where they are stricter.
   */
  readonly kept: Partial<Settings>;
  /**
   * Nobody but an administrator can have set it. What Firefox tells may stand in a file of the person's own:
   * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests
   */
  readonly isProven: boolean;
  readonly rejected: readonly Rejected[];
}

export const noPolicy: PolicyCopy = {
  ...{ kind: 'none', values: {}, kept: {}, isProven: false, rejected: [] },
};

/** There is a policy, or was one, before which a family's lock has nothing to say. */
export const decides = ({ kind, isProven }: PolicyCopy): boolean => kind !== 'none' && isProven;

/** Until the first policy is there: the strictest that is built in. */
export const awaitedPolicy: PolicyCopy = {
  ...noPolicy,
  kind: 'awaited',
  isProven: true,
  kept: { level: 'hold', onUninspectable: 'hold' },
};

/**
 * The copy after the browser has said what the policy is.
 *
 * @param live no keys where there is no policy
 * @param isProven what is told can be nobody's but an administrator's
 */
export function nextPolicy(
  before: PolicyCopy,
  live: Layer,
  isAdminInstalled: boolean,
  isProven = isAdminInstalled,
): PolicyCopy {
  const { values, rejected } = live;
  const isEmpty = Object.keys(values).length + rejected.length === 0;
  if (isEmpty && before.kind === 'none') return isAdminInstalled ? awaitedPolicy : noPolicy;
  if (isEmpty && before.kind === 'awaited') return before;
  const earlier = before.kind === 'awaited' ? {} : { ...before.kept, ...before.values };
  const kept = pick(earlier, (key) => isProtective(key) && !(key in values));
  return { kind: isEmpty ? 'gone' : 'live', values, kept, isProven, rejected };
}

/** An administrator installed the extension and set no policy: nothing more is to be waited for. */
export const withoutAwaiting = (copy: PolicyCopy): PolicyCopy =>
  copy.kind === 'awaited' ? noPolicy : copy;

const storedCopy = v.object({
  kind: v.picklist(['none', 'awaited', 'live', 'gone']),
  values: v.unknown(),
  kept: v.unknown(),
  isProven: v.fallback(v.boolean(), false),
  rejected: v.fallback(
    v.array(v.object({ key: v.string(), value: v.string(), why: v.picklist(reasons) })),
    [],
  ),
});

/** The copy as it was stored; what makes no sense is none, and the next look at the policy mends it. */
export function parsePolicyCopy(stored: unknown): PolicyCopy {
  const result = v.safeParse(storedCopy, stored);
  if (!result.success) return noPolicy;
  const { values, kept } = result.output;
  return {
    ...result.output,
    values: parseLayer(values).values,
    kept: parseLayer(kept).values,
  };
}
