import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../core/jurisdiction';
import { lessonAddress, lessonHelp, readLessonAddress } from '../../core/lesson';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { loadLaw } from '../../law/load-law';

describe('the address of the sheet', () => {
  it('says for whom it is', () => {
    const reader = { language: 'ja', jurisdiction: 'JP-31' } as const;
    const { search } = new URL(lessonAddress(reader), 'https://extension.example');
    expect(readLessonAddress(search)).toEqual(reader);
  });

  it.each(['', '?language=xx&jurisdiction=__proto__', '?jurisdiction='])(
    'may say nothing: "%s"',
    (search) => {
      expect(readLessonAddress(search)).toEqual({});
    },
  );
});

describe('the help lines of the sheet', () => {
  it.each(jurisdictions)('%s: people first, and no more than fit', async (jurisdiction) => {
    const lines = lessonHelp(await loadLaw(jurisdiction));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(6);
    const kinds = lines.map(({ kind }) => kind);
    expect(kinds.indexOf('removal')).toBe(kinds.includes('removal') ? kinds.length - 1 : -1);
    expect(
      lines.every(({ status, pages }) => status === 'verified' && pages.includes('happened-to-me')),
    ).toBe(true);
  });
});

describe('the words of the sheet', () => {
  it('the plan takes 15 minutes', () => {
    const minutes = [en, ja].map(({ lesson }) =>
      lesson.plan.points.reduce((sum, point) => sum + parseInt(point, 10), 0),
    );
    expect(minutes).toEqual([15, 15]);
  });

  it('there are three questions', () => {
    expect([en, ja].map(({ lesson }) => lesson.questions.points.length)).toEqual([3, 3]);
  });
});
