import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { expectText, kinds, seen, usePractice } from './support/practice';

const practice = usePractice();

const dataAddress = (path: string): string =>
  `data:image/jpeg;base64,${readFileSync(path).toString('base64')}`;

/** In the page: an editable field, with the focus, that leaves pasting to the browser. */
const field = (markup: string): string => `(() => {
  const box = document.createElement('div');
  box.innerHTML = \`${markup}\`;
  document.querySelector('main').prepend(box);
  window.field = box.querySelector('.field');
  window.field.focus();
})()`;

const EDITABLE = field('<div class="field" contenteditable style="min-height: 2rem"></div>');
const NESTED = field(
  '<section contenteditable><p class="field" style="min-height: 2rem" tabindex="0"><br></p></section>',
);
const TEXTAREA = field('<textarea class="field"></textarea>');

const content = '(window.field.value ?? window.field.innerText).trim()';

describe('text with a picture in it', () => {
  it('html with a face as data: is held, and refused leaves nothing', async () => {
    const { page } = practice;
    await page.evaluate(EDITABLE);
    const html = `<p>Look</p><img src="${dataAddress(await picture('portrait.jpg'))}">`;
    await page.pasteText({ 'text/html': html, 'text/plain': 'Look' });
    await expectText(page, '1 face found');
    expect(await page.evaluate(content)).toBe('');
    await page.interstitial.refuse();
    expect(await page.evaluate(content)).toBe('');
  });

  it.each([
    ['an editable field', EDITABLE],
    ['a nested editable', NESTED],
  ])('html without a face goes into %s as it would have', async (_, surface) => {
    const { page } = practice;
    const html = `<b>Look</b> <img src="${dataAddress(await picture('stairs.jpg'))}">`;
    const bare = await practice.open('unlisted.example');
    for (const one of [bare, page]) {
      await one.evaluate(surface);
      await one.pasteText({ 'text/html': html, 'text/plain': 'Look' });
      await until('the text', () => one.evaluate<boolean>(`${content} !== ''`));
    }
    const shape =
      "[window.field.innerText.trim(), window.field.querySelectorAll('b').length, window.field.querySelector('img')?.src.length]";
    expect(await page.evaluate(shape)).toEqual(await bare.evaluate(shape));
    await bare.close();
  });

  it('a data: address in a text field is held, then inserted', async () => {
    const { page } = practice;
    await page.evaluate(TEXTAREA);
    const address = dataAddress(await picture('portrait.jpg'));
    await page.pasteText({ 'text/plain': address });
    await page.interstitial.opened();
    expect(await page.evaluate(content)).toBe('');
    await page.interstitial.attest('only-me');
    await until('the text', () => page.evaluate<boolean>(`${content} !== ''`));
    expect(await page.evaluate(content)).toBe(address);
  });

  it('html cannot bring a script along', async () => {
    const { page } = practice;
    await page.evaluate(EDITABLE);
    const html = `<img src="${dataAddress(await picture('stairs.jpg'))}"><img src="nowhere" onerror="window.hacked = true">Look`;
    await page.pasteText({ 'text/html': html, 'text/plain': 'Look' });
    await until('the text', () => page.evaluate<boolean>(`${content} !== ''`));
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    expect(await page.evaluate('window.hacked === true')).toBe(false);
  });

  it.each([
    ['plain text', { 'text/plain': 'Hello' }],
    ['html with an address', { 'text/html': '<img src="https://pictures.example/a.jpg">Hello' }],
  ])('%s is never touched', async (_, texts) => {
    const { page } = practice;
    await page.evaluate(EDITABLE);
    await page.evaluate(
      "document.addEventListener('paste', (event) => { window.trusted = event.isTrusted; })",
    );
    await page.pasteText(texts);
    await until('the text', () => page.evaluate<boolean>(`${content} === 'Hello'`));
    expect(await page.evaluate('window.trusted')).toBe(true);
  });
});

it('a picture file pasted into an editable field goes into it after the answer', async () => {
  const { page } = practice;
  const bare = await practice.open('unlisted.example');
  const shape = "window.field.querySelectorAll('img').length";
  await bare.evaluate(EDITABLE);
  await bare.paste(await picture('portrait.png'));
  await seen(bare, 'paste paste');
  await page.evaluate(EDITABLE);
  await page.paste(await picture('portrait.png'));
  await page.interstitial.attest('only-me');
  await seen(page, 'paste paste');
  await until('what the browser does without us', async () => {
    const [without, through] = [await bare.evaluate(shape), await page.evaluate(shape)];
    return without === through;
  });
  expect(kinds(await page.events())).toEqual(['paste paste']);
  await bare.close();
});
