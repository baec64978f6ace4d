/** What takes minutes: the photos are looked at in one browser, while a person reads in the other. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../eval/folder';
import { inspectAll } from '../../eval/inspect';
import { isLabelled, verdictOf } from '../../eval/outcome';
import { ratesOf, ratio } from '../../eval/rates';
import { thresholds } from '../../eval/thresholds';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { siteHas, useBrowser } from './support/practice';
import { openEmpty } from './support/question-tab';

const READING_MS = 90_000;

/** Firefox ends an event page that has been idle. */
const reader = useBrowser({ eventPageIdleMs: 3_000 });
let page: PracticePage;
let isRead: Promise<void>;
beforeAll(async () => {
  page = await reader.open();
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await reader.driver.killBackground();
  isRead = new Promise((resolve) => setTimeout(resolve, READING_MS));
});

/** Photographs for measuring, beside the project where they exist; other people's, so never in it. */
const photos = resolve('../shared/eval-photos');
const MINUTES = 60_000;

describe.skipIf(!existsSync(join(photos, 'labels.json')))('the evaluation photos', () => {
  const started = useBrowser();

  it(
    'are found, and left alone, as often as they should be',
    { timeout: 15 * MINUTES },
    async () => {
      const tab = await openEmpty(started);
      const outcomes = await inspectAll(tab, readFolder(photos).pictures);
      await tab.close();
      expect(outcomes.filter((outcome) => verdictOf(outcome) === 'not-inspected')).toEqual([]);
      const { recall, groupRecall, falseAlarms } = ratesOf(outcomes.filter(isLabelled));
      expect(ratio(recall)).toBeGreaterThanOrEqual(thresholds.imageRecall);
      expect(ratio(groupRecall)).toBeGreaterThanOrEqual(thresholds.groupRecall);
      for (const [group, most] of Object.entries(thresholds.falsePositiveRate)) {
        expect(falseAlarms, group).toHaveProperty(group);
        expect(ratio(falseAlarms[group as keyof typeof falseAlarms]), group).toBeLessThanOrEqual(
          most,
        );
      }
    },
  );
});

describe('a held upload', () => {
  it(
    'outlives the background while the person reads for 90 seconds',
    { timeout: 2 * READING_MS },
    async () => {
      await isRead;
      expect(reader.site.received).toEqual([]);
      await page.interstitial.attest('everyone-said-yes');
      await siteHas(reader.site, [await picture('friends.jpg')]);
    },
  );
});
