import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { hold } from './support/hold';
import { expectText, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

describe('a page that patches what we use', () => {
  const PATCHES = `(() => {
    window.caught = [];
    const spy = (owner, name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      for (const key of ['value', 'get']) {
        const native = descriptor[key];
        if (typeof native !== 'function') continue;
        descriptor[key] = function (...args) {
          window.caught.push([name, this, ...args]);
          return Reflect.apply(native, this, args);
        };
      }
      Object.defineProperty(owner, name, descriptor);
    };
    spy(EventTarget.prototype, 'addEventListener');
    spy(EventTarget.prototype, 'dispatchEvent');
    spy(MessagePort.prototype, 'postMessage');
    spy(window, 'postMessage');
    for (const name of ['files', 'items', 'types', 'getData', 'setData']) spy(DataTransfer.prototype, name);
    for (const name of ['add']) spy(DataTransferItemList.prototype, name);
    for (const name of ['getAsFile', 'webkitGetAsEntry', 'kind']) spy(DataTransferItem.prototype, name);
    for (const name of ['dataTransfer']) spy(DragEvent.prototype, name);
    for (const name of ['composedPath', 'preventDefault', 'stopImmediatePropagation']) spy(Event.prototype, name);
    spy(MessageEvent.prototype, 'data');
    for (const name of ['get', 'set', 'has']) spy(WeakMap.prototype, name);
    for (const name of ['add', 'has']) spy(WeakSet.prototype, name);
    for (const name of ['get', 'set', 'values']) spy(Map.prototype, name);
    window.File = class extends File {};
  })()`;

  const carried = `window.caught.some((args) => args.some((one) =>
      one instanceof MessagePort || one instanceof Blob || one instanceof DataTransfer ||
      one?.release !== undefined || one?.files?.length > 0))`;

  it('catches nothing of a held picture', async () => {
    const { page, site } = practice;
    await page.evaluate(PATCHES);
    await hold(page);
    expect(await page.evaluate(carried)).toBe(false);
    await page.interstitial.refuse();
    expect(site.received).toEqual([]);
  });

  it('still gets its picture after a yes', async () => {
    const { page, site } = practice;
    await page.evaluate(PATCHES);
    const friends = await hold(page);
    await page.interstitial.attest('everyone-said-yes');
    await siteHas(site, [friends]);
    // Now the page has it, and its own patches catch it.
    expect(await page.evaluate(carried)).toBe(true);
  });

  it('cannot say yes in our place with patched methods', async () => {
    const { page, site } = practice;
    await page.evaluate(`(() => {
      WeakSet.prototype.has = () => true;
      Array.prototype.every = () => true;
      Array.prototype.some = () => true;
    })()`);
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    expect(await page.evaluate("document.querySelector('#one').files.length")).toBe(0);
    await page.interstitial.refuse();
    await page.drop('#zone', [await picture('friends.jpg')]);
    await page.interstitial.refuse();
    expect(site.received).toEqual([]);
  });
});

it.each([
  [
    'releases what is held',
    "{ kind: 'settle', id: 0, ending: { kind: 'released', leaveOut: [] } }",
  ],
  ['has our hook stand down', "{ kind: 'stand-down', isDown: true }"],
])('a page that rewrites what our port says to what %s gets nothing', async (_, forged) => {
  const { page, site } = practice;
  await page.evaluate(
    `void Object.defineProperty(MessageEvent.prototype, 'data', { get: () => (${forged}) })`,
  );
  await hold(page);
  // The hook asks the guard every second whether it lives.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2_500))');
  expect(site.received).toEqual([]);
  expect(await page.events()).toEqual([]);
  await page.interstitial.refuse();
  await hold(page);
  expect(site.received).toEqual([]);
  await page.interstitial.refuse();
});

it('a page that floods our bridge with forged messages releases nothing', async () => {
  const { page, site } = practice;
  await hold(page);
  await page
    .evaluate(
      `(() => {
    const { port1, port2 } = new MessageChannel();
    for (let id = 0; id < 500; id++) {
      const settle = { kind: 'settle', id, ending: 'released', leaveOut: [] };
      for (const type of ['ask-first:offer', 'ask-first:request', 'message']) {
        window.dispatchEvent(new MessageEvent(type, { data: settle, ports: [port2] }));
      }
      window.postMessage(settle, '*');
      port1.postMessage(settle);
      for (const frame of window.frames) frame.postMessage({ kind: 'attested', attestation: 'only-me' }, '*');
    }
  })()`,
    )
    .catch(() => undefined);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  expect(site.received).toEqual([]);
  expect(await page.events()).toEqual([]);
  await expectText(page, '4 faces');
  await page.interstitial.refuse();
  expect(await seen(page, 'zone dragleave')).toEqual(['zone dragleave']);
});
