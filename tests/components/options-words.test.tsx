import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ImportPreview } from '../../components/import-preview';
import { RejectedList } from '../../components/rejected-list';
import { SettingHeld } from '../../components/setting-held';
import { SiteKind } from '../../components/site-kind';
import { WordsContext } from '../../components/use-words';
import { languages, type Language } from '../../core/language';
import { settingsKeys, siteCategories } from '../../core/settings';
import type { Lock, Origin } from '../../core/settings/effective';
import { reasons } from '../../core/settings/parse-layer';
import type { PolicyCopy } from '../../core/settings/policy';
import { siteList } from '../../core/site-list';
import { Options } from '../../entrypoints/options/options';
import { createSettingsView } from '../../entrypoints/options/settings-view';
import { Welcome } from '../../entrypoints/welcome/welcome';
import { createI18n } from '../../platform/i18n';

const nothing = (): void => undefined;
const rejected = reasons.map((why) => ({ key: 'camera', value: 'never', why }));
const settings = {
  ...{ level: 'hold', categories: ['+carrier', '-video'], addSites: ['art.example'] },
  ...{ removeSites: ['old.example', 'co.jp'], camera: 'never', jurisdiction: 'JP-31' },
};
const values = { hiddenFeatures: ['practice', 'lists'], language: 'ko', mode: 'wide' };
const policies: readonly object[] = (['none', 'awaited', 'live', 'gone'] as const).map(
  (kind): Omit<PolicyCopy, 'values'> & { values: object } => ({
    kind,
    values: kind === 'live' ? values : {},
    kept: kind === 'gone' ? { camera: 'ask', hideFaces: 'off' } : {},
    isProven: true,
    rejected,
  }),
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType: 'normal' } as never);
});

async function screens(language: Language): Promise<ReactNode[]> {
  const all: ReactNode[] = [];
  for (const policy of policies) {
    await fakeBrowser.storage.local.set({ settings, policy });
    const store = await createSettingsView();
    const page = { store, language, onLanguage: nothing };
    all.push(
      <Options {...page} />,
      ...(['chromium', 'firefox'] as const).flatMap((engine) =>
        [true, false].map((isAllowed) => <Welcome {...page} windows={{ engine, isAllowed }} />),
      ),
    );
  }
  const locks: readonly Lock[] = ['open', 'loosening', 'with-pin', 'read-only'];
  const origins: readonly Origin[] = ['policy', 'kept-policy'];
  return [
    ...all,
    ...origins.flatMap((origin) =>
      locks.map((lock) => <SettingHeld id="x" origin={origin} lock={lock} />),
    ),
    ...siteCategories.map((category) => (
      <SiteKind
        {...{ category, isOpen: true, isAllOn: true, isAllHeld: false, watched: new Set<string>() }}
        entries={siteList.filter((entry) => entry.category === category)}
        isHeld={() => false}
        onToggle={nothing}
        onAll={nothing}
        onSite={nothing}
      />
    )),
    <RejectedList rejected={rejected} />,
    ...[0, 1].map((count) => (
      <ImportPreview
        changes={[{ key: 'level' as const, from: 'warn', to: 'hold' }].slice(count)}
        held={settingsKeys}
        isNewer
        onApply={nothing}
        onCancel={nothing}
        rejected={rejected}
      />
    )),
  ];
}

async function draw(language: Language): Promise<string> {
  const i18n = await createI18n(language, [
    'options',
    'health',
    'lists',
    'lock',
    'rollout',
    'setup',
  ]);
  return (await screens(language))
    .map((screen) => renderToStaticMarkup(<WordsContext value={i18n}>{screen}</WordsContext>))
    .join('\n');
}

// Node 20 has none.
vi.stubGlobal('navigator', { userAgent: '', languages: [] });

describe.each(languages)('options and first run in %s', (language) => {
  it('have every word', async () => {
    const drawn = await draw(language);
    expect(drawn.match(/(options|setup|lists|lock|health):[\w.-]+/g)).toBeNull();
    // i18next shows the key alone where there are no words.
    expect(drawn.match(/>(settings|sites|parts|held|file|stored|welcome|practice)\.[\w.-]+/g)).toBe(
      null,
    );
    expect(drawn).not.toContain('{{');
    expect(drawn).not.toContain('[object Object]');
    expect(drawn.includes('<ruby>')).toBe(language === 'ja-easy');
    expect(drawn).not.toMatch(/<(option|textarea)[^>]*>[^/]*<ruby/);
    expect(drawn.match(/.{0,40}\[[^[\]"]*\|.{0,40}/g)).toBeNull();
  });
});
