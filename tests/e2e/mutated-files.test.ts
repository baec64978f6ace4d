import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { mutationsOf, type MutatedFile } from '../harness/mutated/mutated-files';
import { wholeFiles, type Whole, type WholeName } from '../harness/mutated/whole-files';
import { byBrowser, independently } from './support/independent';
import { lies, type Look } from './support/honest';
import { inspectBytes } from './support/inspect';
import { browserName, UNLISTED } from './support/launch';
import { useBrowser } from './support/practice';
import { openEmpty } from './support/question-tab';
import { leftBehind, type Left } from './support/left-behind';

/** Broken files of every kind that is opened, through the real inspector. */
const started = useBrowser();
const names = Object.keys(wholeFiles) as WholeName[];
const corpus = new Map<WholeName, { readonly whole: Buffer; readonly mutated: MutatedFile[] }>();
let tab: PracticePage;
let plain: PracticePage;
let before: Left | undefined;

/** By how much two measurements of the same may differ, and code that was compiled meanwhile. */
const TOLERANCE_KB = 2_000;

async function look(file: Buffer): Promise<Look & { readonly failures: readonly string[] }> {
  return {
    head: file.toString('latin1', 0, 16_384),
    ...(await inspectBytes(tab, file)),
    shown: await byBrowser(plain, file),
    found: await independently(file),
  };
}

const verdictOf = ({ inspection }: Look) =>
  inspection.kind === 'not-inspected' ? inspection.reason : inspection.faces;

beforeAll(async () => {
  for (const name of names) {
    const about: Whole = wholeFiles[name];
    const whole = await about.make();
    corpus.set(name, { whole, mutated: await mutationsOf(name, whole, about) });
  }
  tab = await openEmpty(started);
  plain = await started.open(UNLISTED);
  // Twice: from the first measurement on, tensors are counted.
  for (let round = 0; round < 2; round++) {
    for (const { whole } of corpus.values()) await inspectBytes(tab, whole);
    before = await leftBehind(started.driver);
  }
}, 180_000);
afterAll(async () => {
  await tab.close();
  await plain.close();
});

describe('mutated files', () => {
  it('are at least 500', () => {
    const all = [...corpus.values()].flatMap(({ mutated }) => mutated);
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(new Set(all.map(({ bytes }) => bytes.toString('latin1'))).size).toBeGreaterThan(450);
  });

  it.each(names)('%s: each ends with an honest verdict', { timeout: 180_000 }, async (name) => {
    const { whole, mutated } = corpus.get(name) ?? { whole: Buffer.alloc(0), mutated: [] };
    const seenWhole = await look(whole);
    // Of others a browser shows a part, or by chance something.
    const asWhole = { ...seenWhole, shown: wholeFiles[name].isDecodable ? seenWhole.shown : null };
    expect(verdictOf(asWhole)).toHaveLength(wholeFiles[name].faces);
    const wrong: string[] = [];
    for (const { name: mutation, bytes } of mutated) {
      const seen = await look(bytes);
      for (const what of [...lies(seen, asWhole), ...seen.failures])
        wrong.push(`${mutation}: ${what}`);
    }
    expect(wrong).toEqual([]);
    // The inspector is as it was.
    expect(verdictOf(await look(whole))).toEqual(verdictOf(asWhole));
  });

  it('leave nothing behind', async () => {
    const after = await leftBehind(started.driver);
    expect(after.tensors).toBe(before?.tensors);
    if (browserName === 'chromium') expect(after.tensors).toBeGreaterThan(0);
    expect(after.workers).toEqual(before?.workers);
    expect(after.kilobytes).toBeLessThan((before?.kilobytes ?? 0) + TOLERANCE_KB);
  });
});
