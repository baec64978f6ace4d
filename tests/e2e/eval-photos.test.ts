import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inspection as inspectionShape } from '../../core/inspection';
import { parsed } from '../../core/shape';
import { openEmpty } from './support/question-tab';
import { usePractice } from './support/practice';

/** Photographs for measuring, beside the project where they exist; other people's, so never in it. */
const folder = resolve('../shared/eval-photos');
const isHere = existsSync(join(folder, 'labels.json'));

const labels = v.object({
  images: v.array(v.object({ file: v.string(), class: v.string(), kind: v.string() })),
});

describe.skipIf(!isHere)('the evaluation photos', () => {
  const practice = usePractice();

  it('give what one pass at 0.75 gave when it was chosen', { timeout: 300_000 }, async () => {
    const tab = await openEmpty(practice);
    const { images } = v.parse(
      labels,
      JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')),
    );
    const share = async (label: string): Promise<number> => {
      const some = images.filter((image) => image.class === label);
      let found = 0;
      for (const { file } of some) {
        const base64 = readFileSync(join(folder, file)).toString('base64');
        const answer = await tab.evaluate<{ value: unknown }>(`(async () => {
          const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
          await new Promise((resolve) => chrome.runtime.sendMessage(
            { type: 'prepareInspector' }, resolve));
          return new Promise((resolve) => chrome.runtime.sendMessage(
            { type: 'inspectPicture', data: { file: new File([bytes], 'a') } }, resolve));
        })()`);
        const inspection = parsed(inspectionShape, answer.value);
        expect(inspection.kind).toBe('inspected');
        if (inspection.kind === 'inspected' && inspection.faces.length > 0) found++;
      }
      console.log(`${label}: a face in ${String(found)} of ${String(some.length)}`);
      return found / some.length;
    };
    expect(await share('positive')).toBeGreaterThan(0.8);
    expect(await share('negative')).toBeLessThan(0.03);
    await tab.close();
  });
});
