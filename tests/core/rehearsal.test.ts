import { describe, expect, it } from 'vitest';
import { attestations } from '../../core/attestation';
import { levels } from '../../core/level';
import { rehearsalEnd, rehearsalPictures } from '../../core/rehearsal';
import { question } from '../../core/protocol-interstitial';
import {
  drawnClass,
  drawnHills,
  drawnHouse,
  drawnPupil,
} from '../../entrypoints/rehearsal/drawings';
import { makeQuestion } from '../../entrypoints/rehearsal/made-question';

const draw = (_: unknown, name: string): Promise<File> =>
  Promise.resolve(new File(['drawn'], name, { type: 'image/jpeg' }));
const make = (picture: (typeof rehearsalPictures)[number]) => makeQuestion(picture, draw);
const file = new File(['covered'], 'class.jpg');

describe('what would have happened', () => {
  it.each([
    ['class', { kind: 'refused' }, { kind: 'nothing' }],
    ['class', { kind: 'choose-another' }, { kind: 'choose-another' }],
    ['class', { kind: 'left-out' }, { kind: 'nothing' }],
    ['several', { kind: 'left-out' }, { kind: 'left-out', count: 1 }],
    ['class', { kind: 'faces-hidden', replacements: [file] }, { kind: 'faces-hidden', count: 1 }],
    ['several', { kind: 'faces-hidden', replacements: [file] }, { kind: 'nothing' }],
    [
      'several',
      { kind: 'faces-hidden', replacements: [file, file] },
      { kind: 'faces-hidden', count: 3 },
    ],
  ] as const)('%s, %o', async (picture, answer, end) => {
    const copy =
      'replacements' in answer ? { ...answer, replacements: [...answer.replacements] } : answer;
    expect(rehearsalEnd(copy, await make(picture), 'warn')).toEqual(end);
  });

  it.each(levels)('at the level %s', async (level) => {
    const asked = await make('several');
    const kinds = attestations.map(
      (attestation) => rehearsalEnd({ kind: 'attested', attestation }, asked, level).kind,
    );
    expect(kinds).toEqual(
      level === 'hold'
        ? ['nothing', 'nothing', 'nothing', 'sent']
        : ['sent', 'sent', 'nothing', 'sent'],
    );
  });
});

describe('the question of the practice page', () => {
  it.each(rehearsalPictures)('%s is one that the interstitial takes', async (picture) => {
    expect(question(await make(picture))).toBe(true);
  });

  it.each([
    ['class', ['inspected'], 6, 0],
    ['one', ['inspected'], 1, 0],
    ['maybe', ['not-sure'], 1, 0],
    ['broken', ['not-inspected'], 0, 0],
    ['several', ['inspected', 'inspected', 'inspected'], 7, 1],
  ] as const)('%s', async (picture, kinds, faces, without) => {
    const asked = await make(picture);
    expect(asked.pictures.map(({ inspection }) => inspection.kind)).toEqual(kinds);
    const found = asked.pictures.flatMap(({ inspection }) =>
      'faces' in inspection ? inspection.faces : [],
    );
    expect(found).toHaveLength(faces);
    expect(asked.without).toBe(without);
  });

  it.each([drawnClass, drawnPupil, drawnHouse, drawnHills])(
    'faces lie in their drawing, which draws on nothing from elsewhere (%#)',
    ({ svg, size, faces }) => {
      for (const { x, y, width, height } of faces) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width);
        expect(y + height).toBeLessThanOrEqual(size.height);
      }
      expect(svg).not.toMatch(/href|style=|<image|<text/);
    },
  );
});
