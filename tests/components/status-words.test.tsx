import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { HealthScreen } from '../../components/health-screen';
import { PopupScreen } from '../../components/popup-screen';
import { StatisticsSection } from '../../components/statistics-section';
import { StudentScreen } from '../../components/student-screen';
import { WordsContext } from '../../components/use-words';
import type { Coverage } from '../../core/coverage';
import { problemsOf, type HealthFacts, type SiteHealth, type Trial } from '../../core/health';
import { languages, type Language } from '../../core/language';
import { outcomes } from '../../core/outcome';
import { popupLinks } from '../../core/popup-links';
import { defaultSettings, siteCategories } from '../../core/settings';
import { lawOf } from '../../law/law-files';
import { createI18n } from '../../platform/i18n';

const nothing = (): void => undefined;
const well = { patterns: [], hasAccess: true, isRegistered: true, isSeen: true };
const sites: readonly SiteHealth[] = [
  ...siteCategories.map((category) => ({ ...well, id: category, name: 'Art', category })),
  { ...well, id: 'a', name: 'a.example', hasAccess: false },
  { ...well, id: 'b', name: 'b.example', isRegistered: false },
  { ...well, id: 'c', name: 'c.example', isSeen: false },
];
const bad: HealthFacts = {
  sites,
  unguardedTabs: [1],
  isInPrivateWindows: false,
  policy: 'gone',
  isPolicySeen: true,
  damagedFiles: ['models/x.bin'],
  isBrowserOld: true,
};
const good: HealthFacts = {
  ...{ sites: sites.slice(0, 8), unguardedTabs: [], isInPrivateWindows: true },
  ...{ policy: 'none', isPolicySeen: true, damagedFiles: [], isBrowserOld: false },
};
const everyFacts: readonly HealthFacts[] = [
  bad,
  { ...bad, sites: sites.slice(8, 9), policy: 'live', isPolicySeen: false },
  good,
  { ...good, policy: 'live' },
  { ...good, policy: 'awaited' },
];
const trials: readonly Trial[] = [
  ...(['not-tried', 'working', 'no-face', 'no-answer'] as const).map((kind) => ({ kind })),
  ...[1, 6].map((count): Trial => ({ kind: 'faces', count })),
];
const coverages: readonly Coverage[] = [
  ...(['covered', 'other-part', 'removed'] as const).map((kind) => ({ kind, site: 'Art' })),
  ...(['not-listed', 'browser-page', 'cannot-tell', 'stood-down'] as const).map((kind) => ({
    kind,
  })),
];
const days = [{ day: '2026-01-05', shown: 3, turnedBack: 1, facesHidden: 1, wentOn: 1 }];
const problems = everyFacts.flatMap(problemsOf);

const health = (facts: HealthFacts | undefined, trial: Trial, hasFailed = false): ReactNode =>
  (['chromium', 'firefox'] as const).map((engine) => (
    <HealthScreen
      key={engine}
      {...{ facts, hasFailed, trial, engine }}
      canOpenSettings={engine === 'chromium'}
      failedFix="allow"
      onLook={nothing}
      onFix={nothing}
      onTry={nothing}
    />
  ));

const screens = (language: Language): readonly ReactNode[] => [
  ...everyFacts.map((facts) => health(facts, { kind: 'not-tried' })),
  ...trials.map((trial) => health(undefined, trial)),
  health(undefined, { kind: 'not-tried' }, true),
  ...coverages.map((coverage, index) => (
    <PopupScreen
      key={coverage.kind}
      {...{ coverage, problems: problems.slice(0, index), outcome: outcomes[index] }}
      wasUnvettedSent={true}
      keeper={(['policy', 'managed', 'family', 'nobody'] as const)[index % 4] ?? 'nobody'}
      links={popupLinks({ hiddenFeatures: [], statistics: 'on' }, true)}
    />
  )),
  ...problems.map((problem) => (
    <PopupScreen
      key={problem.kind}
      {...{ coverage: { kind: 'not-listed' }, problems: [problem], outcome: undefined }}
      {...{ wasUnvettedSent: false, keeper: 'nobody', links: [] }}
    />
  )),
  ...(['on', 'off'] as const).map((statistics) => (
    <StudentScreen
      key={statistics}
      settings={{ ...defaultSettings, statistics, schoolName: statistics === 'on' ? 'S' : '' }}
      keeper="policy"
      open={
        statistics === 'on'
          ? ['language', 'jurisdiction', 'level', 'camera', 'hideFaces', 'statistics']
          : []
      }
      law={lawOf('JP')}
      language={language}
    />
  )),
  ...[[], days].flatMap((shown) =>
    [true, false].map((isOn) => (
      <StatisticsSection
        key={`${shown.length} ${String(isOn)}`}
        {...{
          isOn,
          days: shown,
          hasFailed: true,
          setting: null,
          onSave: nothing,
          onErase: nothing,
        }}
      />
    )),
  ),
];

it.each(languages)('every word of every screen is there in %s', async (language) => {
  const i18n = await createI18n(language, ['health', 'setup', 'options']);
  const drawn = screens(language)
    .map((screen) => renderToStaticMarkup(<WordsContext value={i18n}>{screen}</WordsContext>))
    .join('\n');
  expect(
    drawn.match(
      /\b(popup|health|student|statistics|options|setup|screen|helpPages)[.:](?!html)[\w.-]+/g,
    ),
  ).toBe(null);
  expect(drawn).not.toContain('{{');
  expect(drawn).not.toContain('[object Object]');
  expect(drawn.match(/.{0,40}\[[^[\]]*\|.{0,40}/g)).toBeNull();
  expect(drawn.includes('<ruby>')).toBe(language === 'ja-easy');
});

it('what is well is one calm line, and no problem', async () => {
  const i18n = await createI18n('en', ['health', 'options']);
  const drawn = renderToStaticMarkup(
    <WordsContext value={i18n}>{health(good, { kind: 'not-tried' })}</WordsContext>,
  );
  expect(drawn).toContain('All is well');
  expect(drawn).not.toContain('data-problem');
  expect(drawn).not.toContain('<details open');
});
