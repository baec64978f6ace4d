import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PracticeSite, Received } from '../../practice/server';
import type { Driver, PracticePage } from '../../tests/harness/driver';
import { picture } from '../../tests/harness/pictures';
import { until } from '../../tests/harness/until';

interface Row {
  readonly picture: string;
  readonly verdict: string;
  readonly faces: string;
  readonly msHeld: number;
  readonly siteReceived: string;
  readonly bytes: string;
  readonly ok: boolean;
}

type Answer = 'none' | 'refuse' | 'attest';

/** Uploads one real photo without a face and one with faces, twice, and says what the site got. */
export async function runDemo(
  driver: Driver,
  site: PracticeSite,
  address: string,
  output: string,
): Promise<boolean> {
  const page = await driver.open(address);
  // Not a part of what is shown: the first start of the model.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const stairs = await picture('stairs.jpg');
  const friends = await picture('friends.jpg');
  const rows = [
    await upload(page, site, stairs, 'none', join(output, '1-no-face.png')),
    await upload(page, site, friends, 'refuse', join(output, '2-faces-not-uploaded.png')),
    await upload(page, site, friends, 'attest', join(output, '3-faces-attested.png')),
  ];
  console.table(
    rows.map(({ ok, ...shown }) => ({ ...shown, 'as it should be': ok ? 'yes' : 'NO' })),
  );
  console.log(`Screenshots: ${output}/`);
  return rows.every(({ ok }) => ok);
}

async function upload(
  page: PracticePage,
  site: PracticeSite,
  path: string,
  answer: Answer,
  screenshot: string,
): Promise<Row> {
  const before = { events: (await page.events()).length, received: site.received.length };
  const start = Date.now();
  await page.choose('#one', [path]);
  let faces = answer === 'none' ? '0' : '?';
  if (answer !== 'none') {
    await page.interstitial.opened();
    const text = await page.interstitial.text();
    faces = /(\d+) faces? found/.exec(text)?.[1] ?? 'not readable here';
    await page.screenshot(screenshot);
    if (site.received.length > before.received) faces += ' (site got bytes before the answer)';
    if (answer === 'refuse') await page.interstitial.refuse();
    else await page.interstitial.attest('everyone-said-yes');
  }
  const last = answer === 'refuse' ? 'cancel' : 'change';
  const end = await until(`the page to hear "${last}"`, async () => {
    const events = (await page.events()).slice(before.events);
    return events.find(({ event }) => event === last);
  });
  const wanted = answer === 'refuse' ? 0 : 1;
  await until('the site', () => Promise.resolve(site.received.length - before.received >= wanted));
  if (answer === 'none') await page.screenshot(screenshot);
  const received = site.received.slice(before.received);
  const bytes = compare(received, path);
  const early = faces.includes('before');
  return {
    picture: basename(path),
    verdict: { none: 'released', refuse: 'asked: not uploaded', attest: 'asked: attested' }[answer],
    faces,
    msHeld: end.at - start,
    siteReceived:
      received.map(({ name, size }) => `${name}, ${String(size)} bytes`).join() || 'nothing',
    bytes,
    ok: !early && bytes === (answer === 'refuse' ? 'nothing' : 'identical'),
  };
}

function compare(received: readonly Received[], path: string): string {
  if (received.length === 0) return 'nothing';
  const onDisk = createHash('sha256').update(readFileSync(path)).digest('hex');
  return received.every(({ sha256 }) => sha256 === onDisk) ? 'identical' : 'DIFFERENT';
}
