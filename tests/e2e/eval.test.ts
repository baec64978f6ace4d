import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { browserName } from './support/launch';

const run = promisify(execFile);

/** With what it printed, of which an error says nothing. */
const evaluate = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  run('npm', ['run', '--silent', 'eval', '--', ...args, '--browser', browserName], {
    shell: process.platform === 'win32',
  });

const MINUTES = 60_000;

describe('npm run eval', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ask-first-eval-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('measures a folder with labels', { timeout: 5 * MINUTES }, async () => {
    const labels = [
      ['portrait.jpg', 'positive', 'single', [[135, 80, 205, 275]]],
      ['friends.jpg', 'positive', 'few', []],
      // Wrong on purpose: a miss and a false alarm.
      ['stairs.png', 'positive', 'few', []],
      ['portrait.webp', 'negative', 'neg-animal', []],
      ['stairs.jpg', 'negative', 'neg-object', []],
      ['stairs-half.jpg', 'negative', 'neg-object', []],
      ['portrait.png', 'ambiguous', 'painting', []],
    ] as const;
    for (const [name] of labels) {
      const path = await picture(name);
      copyFileSync(path, join(folder, basename(path)));
    }
    const images = labels.map(([file, name, kind, faces]) => ({ file, class: name, kind, faces }));
    writeFileSync(join(folder, 'labels.json'), JSON.stringify({ images }));
    const [json, sheet] = [join(folder, 'out.json'), join(folder, 'out.png')];

    const { stdout } = await evaluate(folder, '--json', json, '--sheet', sheet, '--turned');

    const measured: unknown = JSON.parse(readFileSync(json, 'utf8'));
    const figure: unknown = expect.any(Number);
    expect(measured).toMatchObject({
      browser: browserName,
      images: 7,
      imageRecall: 2 / 3,
      falsePositiveRate: { objects: 0, animals: 1, screenshots: null },
      faceRecall: { '10% and more': 1 },
      turnedRecall: { 90: figure, 180: figure, 270: figure },
      misses: ['stairs.png'],
      falseAlarms: ['portrait.webp'],
      notInspected: ['stairs-half.jpg'],
      medianMs: { face: figure, none: figure },
      p90Ms: { face: figure, none: figure },
      onePassMs: figure,
      coldMs: figure,
    });
    expect(stdout).toMatch(/Misses: 1\n +stairs\.png/);
    expect(await sharp(sheet).metadata()).toMatchObject({ format: 'png' });
  });

  it.each([
    ['no folder', [], /One folder/],
    ['a folder that is not there', ['nowhere'], /There is no folder nowhere/],
    ['a folder without pictures', ['core'], /no pictures in core/],
  ])('%s: says so without a stack', async (_name, args, words) => {
    const failed: unknown = await evaluate(...args).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(words) as unknown });
    expect(failed).toMatchObject({ stderr: expect.not.stringMatching(/^ +at /m) as unknown });
  });
});
