import type { ReactNode } from 'react';
import type { Language } from '../core/language';
import type { Checked } from '../core/law';
import { lessonCheckedBy, lessonHelp } from '../core/lesson';
import type { Law } from '../core/law-shown';
import { HelpLines } from './help-lines';
import { useDayWords } from './use-day-words';
import { useWords } from './use-words';

interface LessonSheetProps {
  readonly law: Law | undefined;
  readonly language: Language;
}

/** One printed page: for the class above, for whoever teaches it below. */
export function LessonSheet({ law, language }: LessonSheetProps) {
  const { t, lines, plain } = useWords();
  const dayWords = useDayWords();
  const items = (key: string): ReactNode =>
    lines(key).map((line, index) => <li key={index}>{line}</li>);
  const checkedWords = ({ name, on }: Checked): string =>
    name !== null && on !== null
      ? plain('lesson.checkedBy', { name, date: dayWords(on) })
      : plain('lesson.notChecked');
  const file = law?.files[0];
  return (
    <>
      <h1>{t('lesson.heading')}</h1>
      <p>{t('lesson.lead')}</p>
      <section className="aims">
        <h2>{t('lesson.aims.heading')}</h2>
        <ul>{items('lesson.aims.points')}</ul>
      </section>
      <section className="plan">
        <h2>{t('lesson.plan.heading')}</h2>
        <ol>{items('lesson.plan.points')}</ol>
      </section>
      <section className="questions">
        <h2>{t('lesson.questions.heading')}</h2>
        <ol>{items('lesson.questions.points')}</ol>
      </section>
      <section className="happened">
        <h2>{t('lesson.happened.heading')}</h2>
        <ul>{items('lesson.happened.points')}</ul>
      </section>
      <HelpLines
        title={t('helpPages.people')}
        note={t('helpPages.noPromise')}
        lines={law === undefined ? [] : lessonHelp(law)}
        language={language}
      />
      <section className="teacher">
        <h2>{t('lesson.teacher.heading')}</h2>
        <p>{t('lesson.teacher.text')}</p>
      </section>
      <footer className="checked">
        <p>{t('lesson.words', { checked: checkedWords(lessonCheckedBy) })}</p>
        {file !== undefined && (
          <p>
            {t('lesson.lines', {
              checked: checkedWords(file.checkedBy),
              date: dayWords(file.reviewed),
            })}
          </p>
        )}
      </footer>
    </>
  );
}
