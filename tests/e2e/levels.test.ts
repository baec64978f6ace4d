import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PORT_MESSAGE } from '../../core/protocol-interstitial';
import en from '../../locales/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { damagedExtension } from './support/damaged-extension';
import { LISTED } from './support/launch';
import { expectText, seen, siteHas, useBrowser, usePractice } from './support/practice';
import { store } from './support/stored';

const practice = usePractice();

describe('the level hold', () => {
  const hold = () => store(practice, { settings: { level: 'hold', language: 'en' } });

  it.each(['only-me', 'everyone-said-yes'] as const)(
    'lets no "%s" go on, and leads to an adult',
    async (attestation) => {
      const { page, site } = practice;
      await hold();
      await page.choose('#one', [await picture('portrait.jpg')]);
      await page.interstitial.opened();
      await page.interstitial.click(en.ask[attestation]);
      await page.interstitial.click(en.ask.askAdult);
      await expectText(page, en.askAdult.what);
      expect(site.received).toEqual([]);
      await page.interstitial.click(en.ask.refuse);
      expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
      expect(site.received).toEqual([]);
    },
  );

  it('counts no answer that was given at a weaker one', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await store(practice, { settings: { level: 'warn', language: 'en' } });
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await siteHas(site, [portrait]);
    await hold();
    await page.choose('#two', [portrait]);
    await page.interstitial.refuse();
    expect(site.received).toHaveLength(1);
  });

  it('lets what is no real person go on', async () => {
    const { page, site } = practice;
    await hold();
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('not-a-real-person');
    await siteHas(site, [portrait]);
  });
});

describe('the level remind', () => {
  const remind = () => store(practice, { settings: { level: 'remind', language: 'en' } });

  it('goes on with one tap', async () => {
    const { page, site } = practice;
    await remind();
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.opened();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await page.interstitial.click(en.ask['only-me']);
    await siteHas(site, [portrait]);
  });

  it('leads to asking where somebody did not say yes', async () => {
    const { page, site } = practice;
    await remind();
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    await page.interstitial.click(en.ask['someone-did-not']);
    await page.interstitial.click(en.askThem.done);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it('has the focus on "Don’t upload"', async () => {
    const { page } = practice;
    await remind();
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    await page.interstitial.press('Enter');
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
  });
});

/**
 * An interstitial with a bug: it says who is in the picture without anybody's having answered. At which level it
 * asks, and what it answers, are in the address of the site's page.
 */
const answering = damagedExtension(
  'interstitial.html',
  '<!doctype html><title>x</title><script src="/answering.js"></script>',
);
writeFileSync(
  join(answering.path, 'answering.js'),
  `addEventListener('message', ({ data, ports: [port] }) => {
    if (data !== '${PORT_MESSAGE}') return;
    port.onmessage = ({ data: { address } }) => {
      const [, level, attestation] = address.pathname.split('/');
      port.postMessage({ kind: 'shown', ...(level !== 'none' && { level }) });
      port.postMessage({ kind: 'attested', attestation });
    };
  });`,
);

describe('the guard itself', () => {
  const started = useBrowser({ extension: answering.path });
  afterAll(() => {
    answering.remove();
  });

  it.each([
    ['hold', 'only-me', false],
    ['hold', 'not-a-real-person', true],
    ['warn', 'only-me', true],
    ['warn', 'someone-did-not', false],
    ['hold-unseen', 'not-a-real-person', false],
    ['none', 'only-me', false],
    ['off', 'only-me', false],
  ] as const)(
    'told of the level %s and the answer %s releases: %s',
    async (level, answer, goes) => {
      const { site } = started;
      site.received.length = 0;
      const page = await started.open(LISTED, `/${level}/${answer}`);
      const portrait = await picture('portrait.jpg');
      await page.choose('#one', [portrait]);
      await until('the end', async () => (await page.events()).length > 0);
      if (goes) await siteHas(site, [portrait]);
      else expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
      expect(site.received).toHaveLength(goes ? 1 : 0);
      await page.close();
    },
  );
});
