import { describe, expect, it } from 'vitest';
import { ratesOf, ratio } from '../../eval/rates';
import { box, outcomeOf } from './examples';

const six = Array.from({ length: 6 }, (_, at) => box(at * 10, 0));

describe('rates', () => {
  it('count what is asked about, "not sure" too, and leave out what could not be inspected', () => {
    const { recall, falseAlarms } = ratesOf([
      outcomeOf('positive', 'face'),
      outcomeOf('positive', 'not-sure'),
      outcomeOf('positive', 'no-face'),
      outcomeOf('positive', 'not-inspected'),
      outcomeOf('animals', 'face'),
      outcomeOf('animals', 'not-sure'),
      outcomeOf('animals', 'no-face'),
      outcomeOf('animals', 'not-inspected'),
    ]);
    expect(recall).toEqual({ count: 2, of: 3, notSure: 1 });
    expect(falseAlarms.animals).toEqual({ count: 2, of: 3, notSure: 1 });
    expect(falseAlarms.objects).toEqual({ count: 0, of: 0, notSure: 0 });
  });

  it('do not count the ambiguous', () => {
    const { recall, falseAlarms, faceRecall, strays } = ratesOf([
      outcomeOf('ambiguous', 'face', { faces: six }),
    ]);
    expect([recall, ...Object.values(falseAlarms), ...Object.values(faceRecall)]).toSatisfy(
      (shares: readonly { of: number }[]) => shares.every((share) => share.of === 0),
    );
    expect(strays).toBe(0);
  });

  it.each(['objects', 'animals', 'screenshots', 'drawings'] as const)('%s are apart', (group) => {
    const { falseAlarms } = ratesOf([outcomeOf(group, 'face')]);
    const alarmed = Object.entries(falseAlarms).filter(([, share]) => share.count > 0);
    expect(alarmed.map(([name]) => name)).toEqual([group]);
  });

  it('know groups and kinds', () => {
    const { groupRecall, recallByKind } = ratesOf([
      outcomeOf('positive', 'face', { faces: six, kind: 'group' }),
      outcomeOf('positive', 'no-face', { faces: six, kind: 'gallery' }),
      outcomeOf('positive', 'no-face', { faces: six.slice(1), kind: 'group' }),
    ]);
    expect(groupRecall).toMatchObject({ count: 1, of: 2 });
    expect(recallByKind).toMatchObject({
      gallery: { count: 0, of: 1 },
      group: { count: 1, of: 2 },
    });
  });

  /** The long side of the examples is 100 pixels. */
  it.each([
    [40, '10% and more'],
    [10, '10% and more'],
    [9.9, '5-10%'],
    [5, '5-10%'],
    [3, '3-5%'],
    [2, '2-3%'],
    [1, '1-2%'],
    [0.9, undefined],
  ])('a face of %d in 100 pixels is in "%s"', (width, name) => {
    const { faceRecall } = ratesOf([
      outcomeOf('positive', 'face', { faces: [box(0, 0, width)], boxes: [box(0, 0, width)] }),
    ]);
    const counted = Object.entries(faceRecall).filter(([, share]) => share.of > 0);
    expect(counted).toEqual(name === undefined ? [] : [[name, { count: 1, of: 1 }]]);
  });

  it('count faces that were not found, and boxes elsewhere', () => {
    const { faceRecall, strays } = ratesOf([
      outcomeOf('positive', 'face', {
        faces: [box(0, 0), box(20, 0)],
        ignore: [box(40, 0)],
        boxes: [box(0, 0), box(40, 0), box(60, 0)],
      }),
      outcomeOf('positive', 'no-face', { faces: [box(0, 0)] }),
    ]);
    expect(faceRecall['10% and more']).toEqual({ count: 1, of: 3 });
    expect(strays).toBe(1);
  });

  it('of nothing are no number', () => {
    expect(ratio(ratesOf([]).recall)).toBeNaN();
    expect(ratio({ count: 1, of: 4 })).toBe(0.25);
  });
});
