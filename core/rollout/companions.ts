export const companions = [
  'no-private-windows',
  'covered-private-windows',
  'no-guests',
  'no-other-profiles',
  'no-developer-mode',
  'no-developer-tools',
  'no-ended-processes',
  'no-flags',
  'no-safe-mode',
] as const;

/**
 * A setting of the browser that closes a way around the extension. None is needed for it to work, and each
 * takes something from the students: so each is off unless a school chooses it.
 */
export type Companion = (typeof companions)[number];

export type PolicyValue =
  boolean | number | string | readonly PolicyValue[] | { readonly [name: string]: PolicyValue };
export type BrowserPolicy = Readonly<Record<string, PolicyValue>>;

interface CompanionPolicies {
  readonly chrome?: BrowserPolicy;
  readonly edge?: BrowserPolicy;
  readonly firefox?: BrowserPolicy;
}

/**
 * What each browser calls it; a browser without the entry has no such setting, or needs none.
 *
 * https://chromeenterprise.google/policies/, https://learn.microsoft.com/deployedge/microsoft-edge-policies,
 * https://mozilla.github.io/policy-templates/
 *
 * @param edgeId the extension's id in Edge
 */
export function companionPolicies(companion: Companion, edgeId: string): CompanionPolicies {
  switch (companion) {
    // Firefox needs none: there a policy covers private windows too.
    case 'no-private-windows':
      return {
        chrome: { IncognitoModeAvailability: 1 },
        edge: { InPrivateModeAvailability: 1 },
      };
    // Chrome has nothing of the kind on desktops.
    case 'covered-private-windows':
      return { edge: { MandatoryExtensionsForInPrivateNavigation: [edgeId] } };
    case 'no-guests':
      return {
        chrome: { BrowserGuestModeEnabled: false },
        edge: { BrowserGuestModeEnabled: false },
      };
    case 'no-other-profiles':
      return {
        chrome: { BrowserAddPersonEnabled: false },
        edge: { BrowserAddProfileEnabled: false },
        firefox: { BlockAboutProfiles: true },
      };
    case 'no-developer-mode':
      return {
        chrome: { ExtensionDeveloperModeSettings: 1 },
        edge: { ExtensionDeveloperModeSettings: 1 },
      };
    case 'no-developer-tools':
      return {
        chrome: { DeveloperToolsAvailability: 2 },
        edge: { DeveloperToolsAvailability: 2 },
        firefox: { DisableDeveloperTools: true },
      };
    // In Chromium an extension whose process has ended is off: under a policy for seconds.
    case 'no-ended-processes':
      return {
        chrome: { TaskManagerEndProcessEnabled: false },
        edge: { TaskManagerEndProcessEnabled: false },
      };
    case 'no-flags':
      return {
        chrome: { URLBlocklist: ['chrome://flags'] },
        edge: { URLBlocklist: ['edge://flags'] },
        firefox: { BlockAboutConfig: true },
      };
    case 'no-safe-mode':
      return { firefox: { DisableSafeMode: true } };
  }
}
