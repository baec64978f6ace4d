import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLockRecord } from '../../core/family-lock/record';
import { attemptsAt } from '../../core/family-lock/attempts';
import { defaultSettings, settingsKeys, type Settings } from '../../core/settings';
import { readLessonAddress } from '../../core/lesson';
import { isCutShort } from '../../core/picture-end';
import { mayMove } from '../../core/picture-frames';
import { mayBePicture } from '../../core/picture-hint';
import { sizeInHead } from '../../core/picture-size';
import { pictureType, SIGNATURE_BYTES, type PictureType } from '../../core/picture-type';
import { parseAdultHash } from '../../core/protocol-adult';
import * as adult from '../../core/protocol-adult';
import * as extension from '../../core/protocol-extension';
import * as frames from '../../core/protocol-frames';
import * as interstitial from '../../core/protocol-interstitial';
import * as outcome from '../../core/protocol-outcome';
import * as worker from '../../core/protocol-worker';
import { parseRhythm } from '../../core/rhythm';
import { effectiveSettings } from '../../core/settings/effective';
import { parseLayer } from '../../core/settings/parse-layer';
import { nextPolicy, noPolicy, parsePolicyCopy } from '../../core/settings/policy';
import { readSettingsFile } from '../../core/settings/settings-file';
import { migrate } from '../../core/settings/stored';
import { betweenBuilds, isDownIn, standing } from '../../core/stand-down';
import { parseStatistics } from '../../core/statistics';
import { typedSite } from '../../core/typed-site';

/** Whatever a structured clone can carry, with our own keys among the others. */
const anything = fc.anything({
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withSparseArray: true, withNullPrototype: true, withBoxedValues: true },
  key: fc.oneof(
    fc.constantFrom<string>(...settingsKeys, 'version', 'person', 'family', 'kind', 'values'),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'Value', 'kept', 'rejected', 'days'),
    fc.string(),
  ),
});

const isValid = (values: Partial<Settings>): boolean => {
  const again = parseLayer(values);
  return again.rejected.length === 0 && JSON.stringify(again.values) === JSON.stringify(values);
};

describe('settings of any making', () => {
  it('are taken only where they are valid, and the rest is said', () => {
    fc.assert(
      fc.property(anything, (untrusted) => {
        const { values, rejected } = parseLayer(untrusted);
        expect(isValid(values)).toBe(true);
        for (const { value } of rejected) expect(typeof value).toBe('string');
      }),
    );
  });

  it('never make settings that are none', () => {
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (policy, stored, isAdmins) => {
        const copy = nextPolicy(parsePolicyCopy(policy), parseLayer(policy), isAdmins);
        const { settings } = effectiveSettings(copy, migrate(stored), defaultSettings);
        expect(Object.keys(settings).sort()).toEqual([...settingsKeys].sort());
        expect(isValid(settings)).toBe(true);
      }),
    );
  });

  it('of a policy that is gone go on to count where they protect', () => {
    fc.assert(
      fc.property(fc.constantFrom('hold', 'warn'), (level) => {
        const live = nextPolicy(noPolicy, parseLayer({ level }), true);
        const gone = nextPolicy(live, parseLayer({}), true);
        const { settings } = effectiveSettings(gone, migrate(undefined), defaultSettings);
        expect(settings.level).toBe(level);
      }),
    );
  });

  it('in a file of any text are read or refused', () => {
    // Of ours by its first member, whatever the others are.
    const ours = fc
      .json()
      .map((settings) => `{"format":"ask-first-settings","version":2,"settings":${settings}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
        const read = readSettingsFile(text);
        if ('layer' in read) expect(isValid(read.layer.values)).toBe(true);
      }),
    );
  });
});

it.each<[string, (stored: unknown) => unknown]>([
  ['a lock', parseLockRecord],
  ['tries', (stored) => attemptsAt(stored, 1)],
  ['a rhythm', parseRhythm],
  ['counts', (stored) => parseStatistics(stored, '2031-01-01')],
  ['a policy', parsePolicyCopy],
  ['a stand-down', (stored) => isDownIn(stored, false)],
])('what is stored as %s is read, whatever it is, and read again is the same', (_, read) => {
  fc.assert(
    fc.property(anything, (stored) => {
      const once = read(stored);
      if (typeof once === 'object' && once !== null) expect(read(once)).toEqual(once);
    }),
  );
});

const shapes = [adult, extension, frames, interstitial, outcome, worker].flatMap((protocol) =>
  Object.entries<unknown>(protocol).filter(
    (entry): entry is [string, (value: unknown) => unknown] =>
      typeof entry[1] === 'function' && !/^(parse|adultPort|adultHash)/.test(entry[0]),
  ),
);

it.each([...shapes, ['betweenBuilds', betweenBuilds], ['standing', standing]] as const)(
  'a message of any making is no %s, or is one',
  (_, shape) => {
    fc.assert(
      fc.property(anything, (message) => {
        expect(typeof shape(message)).toBe('boolean');
      }),
    );
  },
);

describe('bytes of any making', () => {
  const head = fc.uint8Array({ maxLength: SIGNATURE_BYTES });
  /** Begins as one of these does. */
  const begun = fc
    .tuple(
      fc.constantFrom(
        '\xff\xd8\xff',
        '\x89PNG\r\n\x1a\n',
        'GIF89a',
        'RIFF\0\0\0\0WEBP',
        'BM',
        '%PDF-',
      ),
      head,
    )
    .map(([start, rest]) => Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]));

  it('are of a kind or of none, and looked at to their end', () => {
    fc.assert(
      fc.property(fc.oneof(head, begun), (bytes) => {
        const text = Buffer.from(bytes).toString('latin1');
        const type = pictureType(text);
        // The quick look of the guard never leaves out what the inspector would know.
        if (type !== undefined) expect(mayBePicture(text)).toBe(true);
        const kinds: PictureType[] = ['jpeg', 'png', 'gif', 'webp', 'avif', 'ico', 'bmp'];
        for (const kind of type === undefined ? kinds : [type, ...kinds]) {
          expect(typeof mayMove(bytes, kind)).toBe('boolean');
          expect(typeof isCutShort(bytes, kind)).toBe('boolean');
          const size = sizeInHead(bytes, kind);
          if (size !== undefined) expect(size.width * size.height).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('text of any making', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.domain(),
    fc.ipV6().map((ip) => `[${ip}]`),
  );

  it('is a site, or is none', () => {
    fc.assert(
      fc.property(text, (written) => {
        const typed = typedSite(written);
        if (typed.kind !== 'site') return;
        expect(isValid({ addSites: [typed.site] })).toBe(true);
        // Typed once more it is the same site.
        expect(typedSite(typed.site)).toEqual(typed);
      }),
    );
  });

  it('is no place of a question, or leads back to itself', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^#\d+\/\d+\/[\d,]+$/)), (hash) => {
        const place = parseAdultHash(hash);
        if (place === undefined) return;
        expect(parseAdultHash(adult.adultHash(place))).toEqual(place);
      }),
    );
  });

  it('is an address of the lesson', () => {
    fc.assert(
      fc.property(text, (search) => {
        expect(readLessonAddress(search)).toBeTypeOf('object');
      }),
    );
  });
});
