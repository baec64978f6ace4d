import type { ReactNode } from 'react';
import { levels, type Level } from '../core/level';
import {
  rehearsalFactSets,
  rehearsalPictures,
  type RehearsalEnd,
  type RehearsalPicture,
} from '../core/rehearsal';
import { useWords, type Words } from './use-words';

export interface PracticeChoice {
  readonly picture: RehearsalPicture;
  readonly level: Level;
  readonly factSet: number;
}

interface PracticeScreenProps {
  readonly choice: PracticeChoice;
  /** of the last answer; none before the first */
  readonly end: RehearsalEnd | undefined;
  readonly isFailed: boolean;
  readonly lessonAddress: string;
  readonly onChoose: (choice: PracticeChoice) => void;
  readonly onStart: () => void;
}

const focus = (element: HTMLElement | null): void => {
  element?.focus();
};

/** What to be asked about, and afterwards what would have happened. */
export function PracticeScreen({ choice, end, isFailed, onChoose, ...props }: PracticeScreenProps) {
  const { t } = useWords();
  const { onStart } = props;
  return (
    <>
      <h1>{t('practice.heading')}</h1>
      <p className="lead">{t('practice.lead')}</p>
      {end !== undefined && (
        <section className="end" aria-labelledby="end" data-end={end.kind}>
          <h2 id="end" tabIndex={-1} ref={focus} aria-describedby="end-words">
            {t('practice.endHeading')}
          </h2>
          <p id="end-words">
            <strong>{endWords(t, end)}</strong> {t('practice.sentNothing')}
          </p>
        </section>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onStart();
        }}
      >
        <fieldset>
          <legend>{t('practice.picture')}</legend>
          {rehearsalPictures.map((picture) => (
            <label key={picture}>
              <input
                type="radio"
                name="picture"
                value={picture}
                checked={choice.picture === picture}
                onChange={() => {
                  onChoose({ ...choice, picture });
                }}
              />
              <span>{t(`practice.pictures.${picture}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('practice.level')}</legend>
          {levels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="level"
                value={level}
                checked={choice.level === level}
                onChange={() => {
                  onChoose({ ...choice, level });
                }}
              />
              <span>{t(`practice.levels.${level}`)}</span>
            </label>
          ))}
          <label className="fact-set">
            <span>{t('practice.facts')}</span>
            <select
              name="fact-set"
              value={choice.factSet}
              onChange={(event) => {
                onChoose({ ...choice, factSet: Number(event.target.value) });
              }}
            >
              {rehearsalFactSets.map((factSet) => (
                <option key={factSet} value={factSet}>
                  {factSet + 1}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <p className="failed" role="status">
          {isFailed && t('practice.failed')}
        </p>
        <button type="submit" className="start">
          {t('practice.start')}
        </button>
      </form>
      <p className="to-lesson">
        <a href={props.lessonAddress}>{t('practice.lesson')}</a>
      </p>
    </>
  );
}

function endWords(t: Words['t'], end: RehearsalEnd): ReactNode {
  switch (end.kind) {
    case 'nothing':
    case 'choose-another':
      return t(`practice.ends.${end.kind}`);
    default:
      return t(`practice.ends.${end.kind}`, { count: end.count });
  }
}
