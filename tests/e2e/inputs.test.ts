import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { browserName } from './support/launch';
import { seen, siteHas, usePractice } from './support/practice';
import { cancelBySign, expectWords, signShown } from './support/sign';

const practice = usePractice();

/** In the page: a button that opens the picker, and the input it opens it for. */
const BUTTON = `const button = document.createElement('button');
  button.id = 'open';
  button.textContent = 'Choose';
  document.querySelector('main').prepend(button);
  const input = document.createElement('input');
  input.type = 'file';
  for (const type of ['change', 'cancel']) {
    input.addEventListener(type, (event) => upload('made', event, event.target.files));
  }`;

const inShadow = (mode: string): string => `${BUTTON}
  button.remove();
  const host = document.createElement('div');
  host.id = 'open';
  host.style.height = '3rem';
  input.style.cssText = 'width:100%; height:100%';
  document.querySelector('main').prepend(host);
  host.attachShadow({ mode: '${mode}' }).append(input);`;

const declarative = (mode: string): string => `
  const host = document.createElement('div');
  host.setHTMLUnsafe(\`<div id="open" style="height: 3rem">
    <template shadowrootmode="${mode}"><input type="file" style="width:100%; height:100%"
      onchange="upload('made', event, this.files)" oncancel="upload('made', event, this.files)">
    </template></div>\`);
  document.querySelector('main').prepend(host);`;

/** Each puts a surface into the page; a click on #open leads to a file picker. */
const surfaces: Record<string, string> = {
  'an input in the document': `${BUTTON} button.replaceWith(input); input.id = 'open';`,
  'a hidden input that a button clicks': `${BUTTON}
    input.hidden = true;
    document.body.append(input);
    button.onclick = () => input.click();`,
  'an input in an open shadow root': inShadow('open'),
  'an input in a closed shadow root': inShadow('closed'),
  'an input in a declarative open root': declarative('open'),
  'an input in a declarative closed root': declarative('closed'),
  'an input in a closed root within a closed root': `${BUTTON}
    button.remove();
    const host = document.createElement('div');
    host.id = 'open';
    document.querySelector('main').prepend(host);
    const inner = document.createElement('div');
    host.style.height = inner.style.height = '3rem';
    host.attachShadow({ mode: 'closed' }).append(inner);
    input.style.cssText = 'width:100%; height:100%';
    inner.attachShadow({ mode: 'closed' }).append(input);`,
  'an input in no document, click()': `${BUTTON} button.onclick = () => input.click();`,
  'an input in no document, showPicker()': `${BUTTON} button.onclick = () => input.showPicker();`,
  'an input in no document, a click event': `${BUTTON}
    button.onclick = () => input.dispatchEvent(new MouseEvent('click', { cancelable: true }));`,
  // Firefox opens no picker for it, with or without us.
  ...(browserName === 'chromium' && {
    'a label in no document': `${BUTTON}
    const label = document.createElement('label');
    label.append(input);
    button.onclick = () => label.click();`,
  }),
  'an input in a shadow root in no document': `${BUTTON}
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(input);
    button.onclick = () => input.click();`,
  'an input that leaves the document when it is clicked': `${BUTTON}
    document.body.append(input);
    button.onclick = () => { input.click(); input.remove(); };`,
  'an input that is replaced when it changes': `${BUTTON}
    input.hidden = true;
    document.body.append(input);
    input.addEventListener('change', () => input.replaceWith(input.cloneNode()));
    button.onclick = () => input.click();`,
  'an input with capture': `${BUTTON}
    input.setAttribute('capture', 'user');
    input.accept = 'image/*';
    document.body.append(input);
    button.onclick = () => input.click();`,
  'a page that reads the files before our listener hears of them': `${BUTTON}
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.addEventListener('input', () => {
      window.early = input.files.length;
    }, true);
    root.append(input);
    document.body.append(host);
    button.onclick = () => input.click();`,
};

const put = (page: PracticePage, surface: string): Promise<unknown> =>
  page.evaluate(`(() => { ${surface} })()`);

describe.each(Object.entries(surfaces))('%s', (_, surface) => {
  it('releases the same file, once', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await put(page, surface);
    await page.pick('#open', [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'made change')).toEqual(['made change']);
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('is held, and empty after a refusal', async () => {
    const { page, site } = practice;
    await put(page, surface);
    await page.pick('#open', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    expect(await page.events()).toEqual([]);
    await page.interstitial.refuse();
    expect(await seen(page, 'made cancel')).toEqual(['made cancel']);
    expect(site.received).toEqual([]);
    expect(await page.evaluate('window.early ?? 0')).toBe(0);
    // The page was not harmed: the next picture goes.
    const stairs = await picture('stairs.jpg');
    await page.pick('#open', [stairs]);
    await siteHas(site, [stairs]);
  });
});

describe('FormData of a form', () => {
  it('has nothing while the picture is held, and the picture afterwards', async () => {
    const { page } = practice;
    await put(
      page,
      `const form = document.createElement('form');
       form.innerHTML = '<input type="file" name="file" id="open">';
       document.querySelector('main').prepend(form);
       form.firstChild.onchange = (event) => upload('made', event, []);`,
    );
    const size = "new FormData(document.querySelector('form')).get('file').size";
    await page.pick('#open', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    expect(await page.evaluate(size)).toBe(0);
    await page.interstitial.attest('only-me');
    await seen(page, 'made change');
    expect(await page.evaluate(size)).toBeGreaterThan(0);
  });
});

describe('a folder of 500 pictures', () => {
  it('shows how far the check is, and can be cancelled', async () => {
    const { page, site } = practice;
    const folder = resolve('.cache/folders/five-hundred');
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      const small = await sharp(await picture('stairs.jpg'))
        .resize(64)
        .jpeg()
        .toBuffer();
      for (let i = 0; i < 500; i++) writeFileSync(resolve(folder, `${String(i)}.jpg`), small);
    }
    await put(page, `${surfaces['an input in the document'] ?? ''} input.webkitdirectory = true;`);
    await page.pick('#open', [folder]);
    await signShown(page);
    await expectWords(page, 'of 500');
    await cancelBySign(page);
    expect(await seen(page, 'made cancel')).toEqual(['made cancel']);
    expect(site.received).toEqual([]);
  });
});
