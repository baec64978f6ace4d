import { build } from 'plist';
import { chromiumPolicy, extensionPolicy, firefoxPolicy } from './browser-policy';
import type { BrowserPolicy } from './companions';
import type { Rollout } from './rollout';

const IDENTIFIER = 'example.ask-first';

interface Payload {
  readonly type: string;
  readonly name: string;
  readonly values: BrowserPolicy;
}

/** Chrome and Edge read an extension's own settings from a preference domain of their own. */
const payloadsOf = (rollout: Rollout): readonly Payload[] => {
  const own = extensionPolicy(rollout);
  const chromium = (engine: 'chrome' | 'edge', domain: string, name: string): Payload[] => [
    { type: domain, name, values: chromiumPolicy(engine, rollout) },
    { type: `${domain}.extensions.${rollout[engine].id}`, name: `${name}: Ask First`, values: own },
  ];
  return [
    ...chromium('chrome', 'com.google.Chrome', 'Google Chrome'),
    ...chromium('edge', 'com.microsoft.Edge', 'Microsoft Edge'),
    { type: 'com.apple.ManagedClient.preferences', name: 'Firefox', values: firefoxOn(rollout) },
  ];
};

/** As Mozilla's own profile has it: https://github.com/mozilla/policy-templates/tree/master/mac */
const firefoxOn = (rollout: Rollout): BrowserPolicy => ({
  PayloadContent: {
    'org.mozilla.firefox': {
      Forced: [
        {
          mcx_preference_settings: {
            EnterprisePoliciesEnabled: true,
            ...firefoxPolicy(rollout),
            '3rdparty': { Extensions: { [rollout.firefox.id]: extensionPolicy(rollout) } },
          },
        },
      ],
    },
  },
});

/**
 * A configuration profile for macOS.
 * https://developer.apple.com/documentation/devicemanagement/toplevel
 *
 * @param uuid a fresh one for every payload
 */
export function macProfile(rollout: Rollout, uuid: () => string): string {
  const content = payloadsOf(rollout).map(({ type, name, values }) => ({
    ...values,
    PayloadType: type,
    PayloadIdentifier: `${IDENTIFIER}.${type}`,
    PayloadUUID: uuid(),
    PayloadVersion: 1,
    PayloadDisplayName: name,
  }));
  return `${build({
    PayloadType: 'Configuration',
    PayloadIdentifier: IDENTIFIER,
    PayloadUUID: uuid(),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: 'Ask First',
    PayloadContent: content,
  })}\n`;
}
