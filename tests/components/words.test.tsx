import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AskAdultScreen } from '../../components/ask-adult-screen';
import { AskThemScreen } from '../../components/ask-them-screen';
import { ConfirmScreen } from '../../components/confirm-screen';
import { FactBlock } from '../../components/fact-block';
import { HelpScreen } from '../../components/help-screen';
import { HideFacesScreen } from '../../components/hide-faces-screen';
import { JurisdictionSwitch } from '../../components/jurisdiction-switch';
import { LanguageSwitch } from '../../components/language-switch';
import { LawScreen } from '../../components/law-screen';
import { SchoolNote } from '../../components/school-note';
import { WordsContext } from '../../components/use-words';
import { attestations } from '../../core/attestation';
import { notInspectedReasons, type Inspection } from '../../core/inspection';
import { languages, type Language } from '../../core/language';
import { helpPages } from '../../core/law';
import { shownClaims } from '../../core/law-shown';
import { askedLevels, type AskedLevel } from '../../core/level';
import type { HeldPicture, Question } from '../../core/protocol-interstitial';
import { defaultSettings, type Settings } from '../../core/settings';
import { FirstScreen } from '../../entrypoints/interstitial/first-screen';
import { lawOf } from '../../law/law-files';
import { createI18n } from '../../platform/i18n';

const today = '2031-01-01';
const nothing = (): void => undefined;
const law = lawOf('JP-31');
const ways = { onRefuse: nothing, onBack: nothing };
const face = { x: 1, y: 1, width: 9, height: 9, score: 1 };
const seen = (kind: 'inspected' | 'not-sure', faces: number): Inspection =>
  ({ kind, width: 99, height: 99, faces: Array<typeof face>(faces).fill(face) }) as Inspection;
const inspections: readonly Inspection[] = [
  seen('inspected', 0),
  seen('inspected', 1),
  seen('inspected', 3),
  seen('not-sure', 2),
  ...notInspectedReasons.map((reason): Inspection => ({ kind: 'not-inspected', reason })),
];
const pictures = inspections.map((inspection, index): HeldPicture => ({
  index,
  inspection,
  answered: index === 1,
}));
const settings: Settings = { ...defaultSettings, contactText: 'Come and talk.' };

const firstScreen = (
  shown: readonly HeldPicture[],
  level: AskedLevel,
  language: Language,
): ReactNode => {
  const question: Question = {
    kind: 'ask',
    fileCount: shown.length,
    pictures: [...shown],
    without: shown.length - 1,
    address: { hostname: '', pathname: '/' },
  };
  return (
    <FirstScreen
      question={question}
      settings={settings}
      level={level}
      attestation={undefined}
      step="answer-first"
      isAnswerMissing={true}
      facts={<FactBlock claims={shownClaims(law)} turn={1} language={language} today={today} />}
      onChoose={nothing}
      onRefuse={nothing}
      onChooseAnother={nothing}
      onHideFaces={nothing}
      onLeaveOut={nothing}
      onStep={nothing}
      onOpen={nothing}
    />
  );
};

const screens = (language: Language): readonly ReactNode[] => [
  ...askedLevels.flatMap((level) => [
    firstScreen(pictures, level, language),
    ...pictures.map((picture) => firstScreen([picture], level, language)),
  ]),
  ...attestations.map((attestation) => (
    <ConfirmScreen attestation={attestation} {...ways} onGoOn={nothing} />
  )),
  <AskThemScreen {...ways} />,
  ...(['hold', 'hold-unseen'] as const).map((level) => (
    <AskAdultScreen {...ways} level={level} school={<SchoolNote {...settings} />} />
  )),
  <LawScreen law={law} language={language} today={today} {...ways} />,
  ...helpPages.map((page) => <HelpScreen page={page} law={law} language={language} {...ways} />),
  ...(['working', 'ready', 'still-seen', 'failed'] as const).map((state) => (
    <HideFacesScreen state={state} pictures={pictures} onUpload={nothing} {...ways} />
  )),
  <LanguageSwitch language={language} onLanguage={nothing} />,
  <JurisdictionSwitch jurisdiction="JP-31" onJurisdiction={nothing} />,
];

const draw = async (language: Language): Promise<string> => {
  const i18n = await createI18n(language);
  return screens(language)
    .map((screen) => renderToStaticMarkup(<WordsContext value={i18n}>{screen}</WordsContext>))
    .join('\n');
};

describe('やさしい日本語', async () => {
  const drawn = await draw('ja-easy');

  it('has readings over words, which no screen reader says twice', () => {
    expect(drawn).toContain('<ruby>顔<rt aria-hidden="true">かお</rt></ruby>');
  });

  it('shows no markup, and has none in an attribute, an option or a field', () => {
    expect(drawn.match(/.{0,40}\[[^[\]]*\|.{0,40}/g)).toBeNull();
    expect(drawn).toContain('<option value="JP-31" selected="">にほん（とっとりけん）</option>');
    expect(drawn).not.toMatch(/<(option|textarea)[^>]*>[^/]*<ruby/);
    expect(drawn).not.toContain('[object Object]');
  });
});

it.each(languages)('every word of every screen is there in %s', async (language) => {
  const drawn = await draw(language);
  expect(drawn.match(/\b(ask|hide|screen|facts|place|more|confirm|law|helpPages)\.[\w.-]+/g)).toBe(
    null,
  );
  expect(drawn.includes('<ruby>')).toBe(language === 'ja-easy');
  expect(drawn).not.toContain('{{');
});

it('a text of law says its language, which may be another one than the interface’s', async () => {
  const i18n = await createI18n('de');
  const korean = <LawScreen law={lawOf('KR')} language="de" today={today} {...ways} />;
  const drawn = renderToStaticMarkup(<WordsContext value={i18n}>{korean}</WordsContext>);
  expect(drawn).toContain('<span lang="en">');
  expect(drawn).toContain('Quelle: ');
});
