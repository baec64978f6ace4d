import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { until } from '../harness/until';
import { damagedExtension } from './support/damaged-extension';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { builtExtension, UNLISTED } from './support/launch';
import { openOwn, storedIn } from './support/own-page';
import { useBrowser } from './support/practice';
import { store } from './support/stored';

const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8')) as {
  readonly version: string;
  readonly host_permissions: readonly string[];
};
/** May run at one more site, as after a person's yes: no driver can click the browser's own question. */
const versioned = (version: string): string =>
  JSON.stringify({
    ...manifest,
    version,
    host_permissions: [...manifest.host_permissions, `*://*.${UNLISTED}/*`],
  });

const installed = damagedExtension('manifest.json', versioned('0.0.1'));
afterAll(() => {
  installed.remove();
});
const started = useBrowser({ extension: installed.path });

const guards = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()
  .then((all) => all.flatMap(({ matches }) => matches).includes('*://*.${UNLISTED}/*'))`;
const open = () => openOwn(started, 'options.html', '.settings-page');
const version = '(globalThis.browser ?? chrome).runtime.getManifest().version';

async function update(to: string): Promise<void> {
  writeFileSync(join(installed.path, 'manifest.json'), versioned(to));
  await started.driver.updateExtension();
}

it('an update keeps settings, the PIN and registered sites', async () => {
  // Where this is tried once more, the newer one is there already.
  await update('0.0.1');
  await store(started, lockedWith({ level: 'hold', language: 'en', addSites: [UNLISTED] }));
  const before = await open();
  await until('the registration', () => before.evaluate<boolean>(guards));
  expect(await before.evaluate(version)).toBe('0.0.1');
  await before.close();

  await update(manifest.version);
  const after = await open();
  expect(await after.evaluate(version)).toBe(manifest.version);
  expect(await after.evaluate('document.querySelector("[name=level]:checked").value')).toBe('hold');
  await until('the registration', () => after.evaluate<boolean>(guards));
  // Loosening asks for the PIN, and takes the one from before.
  await after.evaluate('document.querySelector("[name=level][value=warn]").click()');
  expect(await enterPin(after, PIN, '[data-setting=level]')).toBe('gone');
  await until('the level', () =>
    after.evaluate<boolean>('document.querySelector("[name=level]:checked").value === "warn"'),
  );
  await after.close();
});

it('a downgrade loses nothing that a later version has stored', async () => {
  const later = { version: 9, person: { level: 'hold', spell: 'later', language: 'en' }, more: 1 };
  await store(started, { settings: later, 'family-lock': null });
  await update('0.0.2');
  const tab = await open();
  await tab.evaluate('document.querySelector("[name=level][value=remind]").click()');
  const settings = await until('the change', async () => {
    const stored = await storedIn<{ settings: { person: Record<string, unknown> } }>(tab, 'local');
    return stored.settings.person.level === 'remind' && stored.settings;
  });
  expect(settings).toEqual({ ...later, person: { ...later.person, level: 'remind' } });
  await tab.close();
});
