import { defaultSettings, settingsKeys } from '../settings';
import { companionPolicies, type BrowserPolicy, type PolicyValue } from './companions';
import { CHROME_WEB_STORE, EDGE_ADD_ONS, type Rollout } from './rollout';

export type Engine = 'chrome' | 'edge' | 'firefox';

const storeUrls: readonly string[] = [CHROME_WEB_STORE, EDGE_ADD_ONS];

const companionsOf = (engine: Engine, { companions, edge }: Rollout): BrowserPolicy =>
  Object.assign(
    {},
    ...companions.map((companion) => companionPolicies(companion, edge.id)[engine] ?? {}),
  ) as BrowserPolicy;

/**
 * The extension's own settings, flat, in the order of the schema. Never none: Firefox would look for a file of the
 * user's instead, and take that for the administrator's (Firefox 153).
 */
export const extensionPolicy = ({ settings }: Rollout): BrowserPolicy => {
  const set = settingsKeys.flatMap((key): [string, PolicyValue][] => {
    const value: PolicyValue | undefined = settings[key];
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(set.length === 0 ? [['lock', defaultSettings.lock]] : set);
};

/** Forces the extension in, and pins it where everybody can see that it is there. */
export function chromiumPolicy(engine: 'chrome' | 'edge', rollout: Rollout): BrowserPolicy {
  const { id, updateUrl } = rollout[engine];
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: updateUrl,
        // Later updates come from there too, not from an address in the package. Stores ignore it.
        ...(!storeUrls.includes(updateUrl) && { override_update_url: true }),
        toolbar_pin: 'force_pinned',
      },
    },
    ...companionsOf(engine, rollout),
  };
}

export function firefoxPolicy(rollout: Rollout): BrowserPolicy {
  const { id, installUrl, updateUrl } = rollout.firefox;
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        install_url: installUrl,
        ...(updateUrl !== undefined && { update_url: updateUrl }),
        private_browsing: true,
        default_area: 'navbar',
      },
    },
    ...companionsOf('firefox', rollout),
  };
}
