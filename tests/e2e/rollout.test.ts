import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import { linuxJson } from '../../core/rollout/json-files';
import type { Rollout } from '../../core/rollout/rollout';
import { crxOf, extensionId } from '../../scripts/package/crx';
import { updateXml } from '../../scripts/package/updates';
import { crashExtension } from '../harness/crash';
import { practicePage } from '../harness/chromium-page';
import { newProfile, startManaged, type ManagedChromium } from '../harness/managed-chromium';
import { startPackageServer, type PackageServer } from '../harness/package-server';
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { until } from '../harness/until';
import { browserName, browserOptions, LISTED } from './support/launch';
import { zipped } from './support/managed-build';

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const id = extensionId(key);

describe.runIf(canSetPolicies && browserName === 'chromium')(
  'a school’s forced install, from its own server',
  () => {
    const { executable } = browserOptions();
    const policies = policiesFor('chromium', executable);
    const profile = newProfile();
    let server: PackageServer;
    let site: PracticeSite;
    let chromium: ManagedChromium;

    const start = (): Promise<ManagedChromium> =>
      startManaged(policies.executable, profile, [LISTED]);
    const offer = async (version: string): Promise<void> => {
      const crx = `${server.address}/ask-first.crx`;
      server.serve(
        '/ask-first.crx',
        'application/x-chrome-extension',
        crxOf(await zipped(version), key),
      );
      server.serve('/update.xml', 'text/xml', updateXml(id, version, crx, '148'));
    };
    const inBackground = async <Result>(expression: string): Promise<Result> =>
      (await chromium.background(id)).evaluate<Result>(expression);
    const version = (): Promise<string> => inBackground('chrome.runtime.getManifest().version');

    beforeAll(async () => {
      server = await startPackageServer();
      site = await startPracticeSite([LISTED]);
      await offer('0.1.0');
      const rollout: Rollout = {
        chrome: { id, updateUrl: `${server.address}/update.xml` },
        edge: { id, updateUrl: '' },
        firefox: { id: '', installUrl: '' },
        settings: { level: 'hold', language: 'en', schoolName: 'Hill Road School' },
        companions: ['no-private-windows', 'no-guests'],
      };
      const policy = JSON.parse(linuxJson('chrome', rollout)) as object;
      // So that a driver may look into what a policy installed.
      policies.writeFile(JSON.stringify({ ...policy, DeveloperToolsAvailability: 1 }));
      chromium = await start();
    });
    afterAll(async () => {
      await chromium.close();
      await Promise.all([server.close(), site.close()]);
      policies.remove();
      rmSync(profile, { recursive: true, force: true });
    });

    it('is there, with the school’s values, and nobody can take it away', async () => {
      const self = await inBackground('chrome.management.getSelf()');
      expect(self).toMatchObject({ installType: 'admin', mayDisable: false, enabled: true });
      const policy = await until('the values', () =>
        inBackground<{ values: object } | undefined>(
          'chrome.storage.local.get("policy").then(({ policy }) => policy?.kind === "live" && policy)',
        ),
      );
      expect(policy.values).toMatchObject({ level: 'hold', schoolName: 'Hill Road School' });

      const extensions = await chromium.open('chrome://extensions');
      const refused = await extensions.evaluate<string>(`(async () => {
        const d = chrome.developerPrivate;
        const { id, userMayModify } = (await d.getExtensionsInfo()).find(({ name }) => name === 'Ask First');
        await chrome.management.setEnabled(id, false).catch(() => undefined);
        await chrome.management.uninstall(id).catch(() => undefined);
        return JSON.stringify([userMayModify, (await d.getExtensionInfo(id)).state]);
      })()`);
      expect(refused).toBe('[false,"ENABLED"]');
      await extensions.close();
    });

    it('holds a picture', async () => {
      const tab = await chromium.open(`https://${LISTED}:${String(site.port)}/`);
      const page = practicePage(tab);
      await page.choose('#one', [await picture('portrait.jpg')]);
      await page.interstitial.opened();
      expect(await page.interstitial.text()).toContain('Hill Road School');
      await page.interstitial.refuse();
      expect(site.received).toEqual([]);
      await tab.close();
    });

    it('is back by itself when its process has ended', async () => {
      await crashExtension({ name: 'chromium' });
      await until('the extension', () => version().catch(() => undefined));
      const tab = await chromium.open(`https://${LISTED}:${String(site.port)}/`);
      const page = practicePage(tab);
      await page.choose('#one', [await picture('portrait.jpg')]);
      await page.interstitial.opened();
      await page.interstitial.refuse();
      expect(site.received).toEqual([]);
      await tab.close();
    });

    it('takes a new version from update.xml, and keeps everything', async () => {
      await inBackground(
        'chrome.storage.local.set({ settings: { version: 2, person: { camera: "pass" } } })',
      );
      await offer('0.1.1');
      const { status } = await inBackground<{ status: string }>(
        'chrome.runtime.requestUpdateCheck()',
      );
      expect(status).toBe('update_available');
      // Chromium changes it when it is idle, or at the next start.
      await chromium.close();
      chromium = await start();
      await until('the new version', async () => (await version()) === '0.1.1');
      expect(
        await inBackground(
          'chrome.storage.local.get("settings").then(({ settings }) => settings.person)',
        ),
      ).toEqual({ camera: 'pass' });
    });

    it('is gone once the policy is', async () => {
      await chromium.close();
      policies.writeFile('{}');
      chromium = await start();
      const extensions = await chromium.open('chrome://extensions');
      const names = await extensions.evaluate<string[]>(
        'chrome.developerPrivate.getExtensionsInfo().then((all) => all.map(({ name }) => name))',
      );
      expect(names).not.toContain('Ask First');
      await extensions.close();
    });
  },
);
