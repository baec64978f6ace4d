import { chromiumPolicy, extensionPolicy, firefoxPolicy } from './browser-policy';
import type { Rollout } from './rollout';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Chrome, Chromium and Edge on Linux: one file for the browser and the extension. */
export const linuxJson = (engine: 'chrome' | 'edge', rollout: Rollout): string =>
  json({
    ...chromiumPolicy(engine, rollout),
    '3rdparty': { extensions: { [rollout[engine].id]: extensionPolicy(rollout) } },
  });

/** Firefox, on every system. */
export const firefoxJson = (rollout: Rollout): string =>
  json({
    policies: {
      ...firefoxPolicy(rollout),
      '3rdparty': { Extensions: { [rollout.firefox.id]: extensionPolicy(rollout) } },
    },
  });

/**
 * "Policy for extensions" of Google's Admin console: the extension's own settings alone, each wrapped.
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/
 */
export const googleAdminJson = (rollout: Rollout): string =>
  json(
    Object.fromEntries(
      Object.entries(extensionPolicy(rollout)).map(([key, Value]) => [key, { Value }]),
    ),
  );
