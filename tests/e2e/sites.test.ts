import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { everySiteExtension } from './support/every-site-extension';
import { addFrame } from './support/framed';
import {
  browserName,
  browserOptions,
  HUB,
  HUB_FRAME,
  LISTED,
  managedExtension,
  UNLISTED,
} from './support/launch';
import { siteHas, usePractice } from './support/practice';
import {
  HASHED,
  IMPORTED,
  isAsked,
  NATIVE,
  ourScripts,
  passes,
  registered,
  set,
} from './support/site-checks';

const OPTIONAL = 'figma.com';
/** Of two listed programs: both browsers may be tested at the same time. */
const LOCAL_PORT = browserName === 'firefox' ? 8188 : 7860;
const everySite = everySiteExtension();
afterAll(() => {
  everySite.remove();
});
const options = {
  extension: everySite.path,
  hosts: [LISTED, UNLISTED, HUB, HUB_FRAME, OPTIONAL, HASHED, IMPORTED],
};

describe('sites of the person', () => {
  const practice = usePractice(options);

  it('one that is added is covered, in a tab that was open too, and at its path only', async () => {
    const page = await practice.open(UNLISTED);
    await page.evaluate(NATIVE);
    await passes(practice, page, 'choose');
    await set(practice, { addSites: [UNLISTED] });
    await registered(practice, 'added-guard', `*://*.${UNLISTED}/*`);
    await ourScripts(page);
    await isAsked(practice, page);
    await page.reload();
    await isAsked(practice, page);

    await set(practice, { addSites: [`${UNLISTED}/ai`] });
    await passes(practice, page, 'choose');
    await passes(practice, page, 'drop');
    await page.evaluate("history.pushState({}, '', '/ai/make')");
    await isAsked(practice, page);
    await page.close();
  });

  it('a kind of the list is covered when it is switched on', async () => {
    await set(practice, { categories: ['+edit'] });
    await registered(practice, 'added-guard', `*://*.${OPTIONAL}/*`);
    const page = await practice.open(OPTIONAL);
    await isAsked(practice, page);
    await page.close();
  });

  it('one that is removed is left alone, in a frame of a watched page too', async () => {
    const { page } = practice;
    await set(practice, { removeSites: ['dezgo'] });
    await passes(practice, page, 'choose');
    await passes(practice, page, 'drop');
    const hub = await practice.open(HUB, '/spaces/someone');
    const frame = await addFrame(practice, hub, LISTED);
    practice.site.received.length = 0;
    const friends = await picture('friends.jpg');
    await frame.choose('#one', [friends]);
    await siteHas(practice.site, [friends]);
    await isAsked(practice, hub);
    await hub.close();
  });

  it('a watched frame in a page that is removed is asked about', async () => {
    await set(practice, { removeSites: [HUB] });
    const hub = await practice.open(HUB, '/spaces/someone');
    await passes(practice, hub, 'choose');
    const frame = await addFrame(practice, hub, HUB_FRAME);
    await frame.choose('#one', [await picture('friends.jpg')]);
    await hub.interstitial.refuse();
    await hub.close();
  });

  describe('a program on this computer', () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<input id="one" type="file"><script>
        window.practice = [];
        for (const event of ['change', 'cancel']) {
          document.getElementById('one').addEventListener(event, () => window.practice.push({ surface: 'one', event }));
        }
      </script>`);
    });
    beforeAll(
      () => new Promise<void>((resolve) => server.listen(LOCAL_PORT, '127.0.0.1', resolve)),
    );
    afterAll(() => server.close());

    it('is covered at its port, and no other one is', async () => {
      await set(practice, { categories: ['+local'] });
      await registered(practice, 'added-guard', '*://127.0.0.1/*');
      const local = await practice.driver.open(`http://127.0.0.1:${LOCAL_PORT}/`);
      await isAsked(practice, local);
      await local.close();
      const other = await practice.open('127.0.0.1');
      await passes(practice, other, 'choose');
      await other.close();
    });
  });
});

describe.runIf(canSetPolicies)('a site that an administrator added, in their build', () => {
  const policies = policiesFor(browserName, browserOptions().executable);
  policies.write({ addSites: [UNLISTED, 'co.jp'], importedLists: [`||${IMPORTED}^`] });
  const practice = usePractice({
    ...options,
    extension: managedExtension,
    executable: policies.executable,
  });
  afterAll(() => {
    policies.remove();
  });

  it('is covered', async () => {
    await registered(practice, 'added-guard', `*://*.${UNLISTED}/*`);
    const page = await practice.open(UNLISTED);
    await isAsked(practice, page);
    await page.close();
    // Wide from the start.
    for (const host of [HASHED, IMPORTED]) {
      const listed = await practice.open(host);
      await isAsked(practice, listed);
      await listed.close();
    }
  });
});
