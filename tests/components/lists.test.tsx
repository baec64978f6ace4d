import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ListProgress } from '../../components/list-progress';
import { ListResult } from '../../components/list-result';
import { ListsSection } from '../../components/lists-section';
import { WordsContext } from '../../components/use-words';
import { languages } from '../../core/language';
import type { ImportStage, StopReason } from '../../core/list-import-stage';
import type { Counts, Report } from '../../core/lists/compile-list';
import { ignoredReasons, syntaxes } from '../../core/lists/item';
import { createI18n } from '../../platform/i18n';

const nothing = (): void => undefined;
const counts: Counts = {
  lines: 9,
  accepted: 2,
  merged: 3,
  ignored: Object.fromEntries(ignoredReasons.map((reason) => [reason, 4])),
  syntaxes: Object.fromEntries(syntaxes.map((syntax) => [syntax, 5])),
};
const report: Report = {
  counts,
  ignoredLines: ignoredReasons.map((reason, index) => ({
    line: index,
    reason,
    ...(reason === 'include' && { name: 'other-file' }),
  })),
  suffixes: ['co.jp', 'github.io'],
};
const done: ImportStage = { kind: 'done', id: 'a', name: 'Ours', report, taken: ['co.jp'] };
const stopped: readonly StopReason[] = [
  ...(['too-large', 'too-many-lines', 'not-text', 'empty', 'no-room'] as const),
  ...(['failed', 'cancelled', 'held'] as const),
];

const section = (props: Partial<Parameters<typeof ListsSection>[0]>) => (
  <ListsSection
    lists={[{ id: 'a', name: 'Ours', day: '2026-11-26', counts }]}
    policy={counts}
    stage={done}
    removed="Theirs"
    importCount={0}
    isActive={false}
    mayRemove={false}
    onImport={nothing}
    onCancel={nothing}
    onTakeSuffix={nothing}
    onRemove={nothing}
    onAskPin={nothing}
    {...props}
  />
);
const screens = [
  section({}),
  section({ lists: [], policy: 'unreadable', mayRemove: true, stage: { kind: 'idle' } }),
  section({ lists: [], policy: undefined, isActive: true }),
  <ListProgress share={0.5} onCancel={nothing} />,
  ...stopped.map((why) => (
    <ListResult stage={{ kind: 'stopped', why, report }} onTakeSuffix={nothing} />
  )),
];

it.each(languages)('every word of imported lists is there in %s', async (language) => {
  const i18n = await createI18n(language, ['lists', 'options']);
  const drawn = screens
    .map((screen) => renderToStaticMarkup(<WordsContext value={i18n}>{screen}</WordsContext>))
    .join('\n');
  expect(drawn.match(/\b(?:lists|options|stopped|reasons|counts|syntaxes)[.:][\w.-]+/g)).toBeNull();
  expect(drawn).not.toContain('{{');
  expect(drawn).toContain('other-file');
  expect(drawn.includes('<ruby>')).toBe(language === 'ja-easy');
});

it('shows no entry of a list, and no way to one', async () => {
  const i18n = await createI18n('en', ['lists', 'options']);
  const drawn = renderToStaticMarkup(<WordsContext value={i18n}>{section({})}</WordsContext>);
  expect(drawn.match(/href="[^"]*"/g)).toEqual(['href="#level"']);
});
