import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Inspection } from '../../../core/inspection';
import { PORT_MESSAGE } from '../../../core/protocol-interstitial';
import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import { LISTED } from './launch';
import type { Started } from './practice';

/** What the inspector says of the portrait. */
export const oneFace = {
  kind: 'inspected',
  width: 480,
  height: 420,
  faces: [{ x: 130, y: 120, width: 150, height: 150, score: 0.9 }],
  examined: { pictures: 1, passes: 1, networkMs: 15, ms: 20 },
} satisfies Inspection;
export const twoFaces = {
  ...oneFace,
  faces: [...oneFace.faces, { x: 300, y: 100, width: 60, height: 60, score: 0.8 }],
} satisfies Inspection;

/** The interstitial in a tab, before anybody has asked anything. */
export const openEmpty = ({ driver, site }: Started): Promise<PracticePage> =>
  driver.openExtensionPage('interstitial.html', `https://${LISTED}:${String(site.port)}/`);

/**
 * The interstitial in a tab of its own, asked a question as the guard would: Firefox shows its
 * driver no extension frame.
 *
 * @param preview path of what the inspector made to be shown instead of the file
 */
export async function openQuestion(
  practice: Started,
  path: string,
  inspection: Inspection,
  preview?: string,
): Promise<PracticePage> {
  const tab = await openEmpty(practice);
  const base64 = (of: string) => readFileSync(of).toString('base64');
  await tab.evaluate(`(() => {
    const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const file = new File([bytes('${base64(path)}')], '${basename(path)}', { type: 'image/jpeg' });
    const inspection = ${JSON.stringify(inspection)};
    const preview = ${preview === undefined ? 'undefined' : `new Blob([bytes('${base64(preview)}')])`};
    const { port1, port2 } = new MessageChannel();
    window.answers = [];
    port1.onmessage = ({ data }) => window.answers.push(data);
    window.postMessage('${PORT_MESSAGE}', '*', [port2]);
    port1.postMessage({
      kind: 'ask', address: { hostname: 'dezgo.com', pathname: '/' }, fileCount: 1, without: 0,
      canReplace: true, canChooseAnother: true,
      pictures: [{ index: 0, file, inspection: { ...inspection, preview }, answered: false }],
    });
  })()`);
  await until('the question', () => tab.evaluate<boolean>("!!document.querySelector('.refuse')"));
  return tab;
}

/** What the question in a tab has answered. */
export const answersIn = (tab: PracticePage): Promise<{ kind: string }[]> =>
  tab.evaluate('window.answers');
