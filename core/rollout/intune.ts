import { settingsKeys, type SettingsKey } from '../settings';
import { admx, engines, kindOf, policyName } from './admx';
import { chromiumPolicy, firefoxPolicy, type Engine } from './browser-policy';
import type { Rollout } from './rollout';

const VENDOR = './Device/Vendor/MSFT/Policy';
const APP = 'AskFirst';

/** One row of a custom profile (Devices, Configuration, Templates, Custom) in Intune. */
interface OmaUri {
  readonly name: string;
  readonly omaUri: string;
  readonly type: 'String';
  readonly value: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Between the parts of a list: https://learn.microsoft.com/windows/client-management/mdm/understanding-admx-backed-policies */
const LIST_SEPARATOR = '\uF000';

function enabled(key: SettingsKey, value: string | readonly string[]): string {
  const text =
    typeof value === 'string'
      ? value
      : value
          .flatMap((element, index) => [String(index + 1), element])
          .join(kindOf(key).kind === 'list' ? LIST_SEPARATOR : '');
  return `<enabled/><data id="${key}" value="${escaped(text)}"/>`;
}

const ownSettings = (engine: Engine, { settings }: Rollout): OmaUri[] =>
  settingsKeys.flatMap((key) => {
    const value = settings[key];
    if (value === undefined) return [];
    return [
      {
        name: `Ask First, ${engine}: ${key}`,
        omaUri: `${VENDOR}/Config/${APP}~Policy~AskFirst~${engine}/${policyName(engine, key)}`,
        type: 'String',
        value: enabled(key, value),
      },
    ];
  });

/**
 * What goes into Intune: the template, the extension's settings by it, and the text for
 * `ExtensionSettings` and the companions of each browser in the settings catalogue.
 */
export const intuneJson = (rollout: Rollout): string =>
  `${JSON.stringify(
    {
      customProfile: [
        {
          name: 'Ask First: template',
          omaUri: `${VENDOR}/ConfigOperations/ADMXInstall/${APP}/Policy/AskFirstAdmx`,
          type: 'String',
          value: admx(rollout),
        },
        ...engines.flatMap((engine) => ownSettings(engine, rollout)),
        {
          name: 'Ask First: Firefox',
          omaUri: `${VENDOR}/Config/Firefox~Policy~firefox~Extensions/ExtensionSettings`,
          type: 'String',
          value: `<enabled/><data id="ExtensionSettings" value="${escaped(JSON.stringify(firefoxPolicy(rollout).ExtensionSettings))}"/>`,
        },
      ] satisfies OmaUri[],
      settingsCatalogue: {
        chrome: chromiumPolicy('chrome', rollout),
        edge: chromiumPolicy('edge', rollout),
      },
    },
    null,
    2,
  )}\n`;
