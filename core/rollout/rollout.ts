import type { Settings } from '../settings';
import type { Companion } from './companions';

/** Where a browser of Chromium's family gets an extension. */
export interface ChromiumPackage {
  /** 32 letters from a to p */
  readonly id: string;
  /** of a store, or of one's own `update.xml` */
  readonly updateUrl: string;
}

/** Where Firefox gets it. */
export interface FirefoxPackage {
  readonly id: string;
  /** of the signed XPI */
  readonly installUrl: string;
  /** of one's own `update.json`; without it, where the package says */
  readonly updateUrl?: string;
}

/** What an administrator chose: every policy file is written from this. */
export interface Rollout {
  readonly chrome: ChromiumPackage;
  readonly edge: ChromiumPackage;
  readonly firefox: FirefoxPackage;
  /** only what the school decides; the rest stays with the person */
  readonly settings: Partial<Settings>;
  /** settings of the browser itself, each off unless chosen */
  readonly companions: readonly Companion[];
}

/** https://support.google.com/chrome/a/answer/9867568 */
export const CHROME_WEB_STORE = 'https://clients2.google.com/service/update2/crx';
/** https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-ref-guide */
export const EDGE_ADD_ONS = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** https://mozilla.github.io/policy-templates/#extensionsettings */
export const amoLatest = (id: string): string =>
  `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;
