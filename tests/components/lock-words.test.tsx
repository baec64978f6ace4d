import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AdultScreen, type AdultDecision } from '../../components/adult-screen';
import { AskAdultScreen } from '../../components/ask-adult-screen';
import { NewPinForm } from '../../components/new-pin-form';
import { PinForm, type PinState } from '../../components/pin-form';
import { WordsContext } from '../../components/use-words';
import { attestations } from '../../core/attestation';
import { languages, type Language } from '../../core/language';
import type { AdultQuestion } from '../../core/protocol-adult';
import { createI18n } from '../../platform/i18n';

const nothing = (): void => undefined;
const states: readonly PinState[] = [
  ...(['ready', 'checking', 'damaged', 'failed'] as const).map((kind) => ({ kind })),
  ...[1, 4].map((triesLeft) => ({ kind: 'wrong', triesLeft }) as const),
  { kind: 'wait', until: Date.UTC(2031, 4, 1, 12) },
];
const question = (count: number, said: AdultQuestion['said']): AdultQuestion => ({
  ...({ kind: 'asked', site: '', said, stream: count > 1 ? 'screen' : 'camera' } as const),
  ...{ faces: count, maybe: count, unseen: count },
});
const decisions: readonly AdultDecision[] = ['pin', 'open', 'sent', 'unanswered'];

const screens: readonly ReactNode[] = [
  ...states.map((state) => <PinForm state={state} onEnter={nothing} onCancel={nothing} />),
  ...(['ready', 'working', 'failed'] as const).map((state) => (
    <NewPinForm state={state} action="" onChoose={nothing} onCancel={nothing} />
  )),
  ...(['open', 'closed', 'failed', undefined] as const).map((stage) => (
    <AskAdultScreen
      {...{ level: 'hold', school: null, onRefuse: nothing, onBack: nothing }}
      adultWay={{ stage, onCall: nothing }}
    />
  )),
  ...attestations.flatMap((said, index) =>
    decisions.map((decision) => (
      <AdultScreen
        {...{ decision, pin: null, onYes: nothing, onNo: nothing }}
        question={question(index + 1, said)}
      />
    )),
  ),
];

const draw = async (language: Language): Promise<string> => {
  const i18n = await createI18n(language, ['lock']);
  return screens
    .map((screen) => renderToStaticMarkup(<WordsContext value={i18n}>{screen}</WordsContext>))
    .join('\n');
};

it.each(languages)('every word of the lock is there in %s', async (language) => {
  const drawn = await draw(language);
  expect(drawn.match(/\b(enter|choose|here|adult|ask|askAdult)\.[\w.-]+/g)).toBe(null);
  expect(drawn).not.toContain('{{');
  expect(drawn).not.toContain('[object Object]');
  expect(drawn.includes('<ruby>')).toBe(language === 'ja-easy');
  expect(drawn.match(/.{0,40}\[[^[\]]*\|.{0,40}/g)).toBeNull();
});

describe('a field for a PIN', async () => {
  const drawn = await draw('en');

  it('hides what is typed, and no browser offers to keep it', () => {
    const fields = drawn.match(/<input[^>]*type="(password|text)"[^>]*>/g) ?? [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field).toContain('type="password"');
      expect(field).toContain('autoComplete="one-time-code"');
    }
  });

  it('has a label and says its news as they come', () => {
    expect(drawn).toMatch(/<label for="([^"]+)">PIN<\/label><input id="\1"/);
    expect(drawn).toContain('role="status"');
  });
});

it('without a PIN an adult is words alone', async () => {
  const i18n = await createI18n('en');
  const drawn = renderToStaticMarkup(
    <WordsContext value={i18n}>
      <AskAdultScreen {...{ level: 'hold', school: null, onRefuse: nothing, onBack: nothing }} />
    </WordsContext>,
  );
  expect(drawn.match(/<button/g)).toHaveLength(2);
});
