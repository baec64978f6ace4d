import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import { firefoxJson } from '../../core/rollout/json-files';
import { updateJson } from '../../scripts/package/updates';
import { launchFirefox, type FirefoxDriver } from '../harness/firefox';
import { newProfile } from '../harness/managed-chromium';
import { startPackageServer, type PackageServer } from '../harness/package-server';
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { until } from '../harness/until';
import { browserName, browserOptions, LISTED } from './support/launch';
import { managedBuild, zipped } from './support/managed-build';

/** What Firefox knows the build by. */
function geckoOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

describe.runIf(canSetPolicies && browserName === 'firefox')(
  'a school’s forced install in Firefox, the pref for signatures off',
  () => {
    const { executable } = browserOptions();
    const policies = policiesFor('firefox', executable);
    const profile = newProfile();
    const gecko = browserName === 'firefox' ? geckoOf(managedBuild) : '';
    let server: PackageServer;
    let site: PracticeSite;
    let firefox: FirefoxDriver;

    /** The add-on as Firefox itself has it. */
    const addon = (expression: string): Promise<string> =>
      firefox.chrome(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${gecko}');
        return String(await (${expression}));
      })()`);
    const start = async (privateWindows: boolean): Promise<FirefoxDriver> =>
      launchFirefox({
        ...browserOptions({ executable: policies.executable, headless: true, profile }),
        ...{ fromPolicy: true, privateWindows },
      });
    const active = (): Promise<unknown> =>
      until('the extension', async () => (await addon('addon?.isActive')) === 'true');
    const offer = async (version: string): Promise<void> => {
      const xpi = await zipped(version);
      const url = `${server.address}/ask-first.xpi`;
      const sha256 = createHash('sha256').update(xpi).digest('hex');
      server.serve('/ask-first.xpi', 'application/x-xpinstall', xpi);
      server.serve(
        '/update.json',
        'application/json',
        updateJson(gecko, version, { url, sha256, minimum: '140.0' }),
      );
    };
    const address = (): string => `https://${LISTED}:${String(site.port)}/`;
    const inPopup = async <Result>(expression: string): Promise<Result> => {
      const tab = await firefox.openExtensionPage('popup.html', address());
      try {
        return await tab.evaluate<Result>(expression);
      } finally {
        await tab.close();
      }
    };

    beforeAll(async () => {
      server = await startPackageServer();
      site = await startPracticeSite([LISTED]);
      await offer('0.1.0');
      policies.writeFile(
        firefoxJson({
          chrome: { id: '', updateUrl: '' },
          edge: { id: '', updateUrl: '' },
          firefox: {
            id: gecko,
            installUrl: `${server.address}/ask-first.xpi`,
            updateUrl: `${server.address}/update.json`,
          },
          settings: { level: 'hold', language: 'en', schoolName: 'Hill Road School' },
          companions: ['no-safe-mode'],
        }),
      );
      firefox = await start(true);
    });
    afterAll(async () => {
      await firefox.close();
      await Promise.all([server.close(), site.close()]);
      policies.remove();
      rmSync(profile, { recursive: true, force: true });
    });

    it('holds a picture, in a private window', async () => {
      await active();
      const page = await firefox.open(address());
      await page.choose('#one', [await picture('portrait.jpg')]);
      await page.interstitial.opened();
      await page.interstitial.refuse();
      expect(site.received).toEqual([]);
      await page.close();
    });

    it('has the school’s values, and nobody can take it away', async () => {
      await firefox.close();
      firefox = await start(false);
      await active();
      const may = (what: string) => `(addon.permissions & AddonManager.PERM_CAN_${what}) !== 0`;
      expect(await addon(may('UNINSTALL'))).toBe('false');
      expect(await addon(may('DISABLE'))).toBe('false');
      const policy = await until('the values', () =>
        inPopup<{ values: object } | undefined>(
          'browser.storage.local.get("policy").then(({ policy }) => policy?.kind === "live" && policy)',
        ),
      );
      expect(policy.values).toMatchObject({ level: 'hold', schoolName: 'Hill Road School' });
    });

    it('takes a new version from update.json, and keeps everything', async () => {
      await inPopup(
        'browser.storage.local.set({ settings: { version: 2, person: { camera: "pass" } } })',
      );
      await offer('0.1.1');
      const found = await addon(`new Promise((resolve) => addon.findUpdates({
        onUpdateAvailable: (_, install) => void install.install().then(() => resolve('installed'), resolve),
        onNoUpdateAvailable: () => resolve('none'),
      }, AddonManager.UPDATE_WHEN_USER_REQUESTED))`);
      expect(found).toBe('installed');
      await until('the new version', async () => (await addon('addon.version')) === '0.1.1');
      const kept = 'browser.storage.local.get("settings").then(({ settings }) => settings.person)';
      expect(await inPopup(kept)).toEqual({ camera: 'pass' });
    });

    it('stays when the policy goes, for whoever wants it; "blocked" takes it away', async () => {
      await firefox.close();
      policies.writeFile('{ "policies": {} }');
      firefox = await start(false);
      await active();
      await firefox.close();
      policies.writeFile(
        JSON.stringify({
          policies: { ExtensionSettings: { [gecko]: { installation_mode: 'blocked' } } },
        }),
      );
      firefox = await start(false);
      await until('its end', async () => (await addon('addon?.isActive')) === 'undefined');
    });
  },
);
