import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName } from './support/launch';
import { expectText, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

const hold = async (page: PracticePage): Promise<string> => {
  const friends = await picture('friends.jpg');
  await page.drop('#zone', [friends]);
  await page.interstitial.opened();
  return friends;
};

/** A page that does this to our overlay, again and again for a second. */
const attacks: [string, string][] = [
  ['removes it', "document.querySelector('html > div')?.remove()"],
  [
    'hides it',
    "document.querySelector('html > div')?.setAttribute('style', 'display: none !important')",
  ],
  ['makes it inert', "document.querySelector('html > div')?.setAttribute('inert', '')"],
  ['makes the whole page inert', "document.documentElement.setAttribute('inert', '')"],
  [
    'moves it',
    "document.querySelector('html > div') && document.body.append(document.querySelector('html > div'))",
  ],
  [
    'covers it with a dialog of its own',
    `if (!window.own) {
       window.own = document.createElement('dialog');
       window.own.textContent = 'Look here instead';
       document.body.append(window.own);
       window.own.showModal();
     }`,
  ],
];

describe.each(attacks)('a page that %s', (_, attack) => {
  it('gets nothing, and the question comes back', async () => {
    const { page, site } = practice;
    const friends = await hold(page);
    await page.evaluate(`(() => {
      const attack = () => { ${attack} };
      const timer = setInterval(attack, 10);
      attack();
      setTimeout(() => clearInterval(timer), 1000);
      return new Promise((resolve) => setTimeout(resolve, 1100));
    })()`);
    expect(site.received).toEqual([]);
    expect(await page.events()).toEqual([]);
    await until('the question on top', () =>
      page.evaluate<boolean>(
        "!!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('html > div')",
      ),
    );
    await page.interstitial.opened();
    await page.interstitial.attest('everyone-said-yes');
    await siteHas(site, [friends]);
  });
});

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

it.each([
  [
    'clicks',
    "new MouseEvent('click', { bubbles: true, composed: true, clientX: 700, clientY: 500 })",
  ],
  ['keys', "new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })"],
])('%s that a page makes answer nothing', async (_, event) => {
  const { page, site } = practice;
  await hold(page);
  await page.evaluate(`(() => {
    for (const target of [window, document, document.activeElement, document.querySelector('html > div')]) {
      target.dispatchEvent(${event});
    }
  })()`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  expect(await page.interstitial.isOpen()).toBe(true);
  expect(site.received).toEqual([]);
  await page.interstitial.refuse();
});

it('a page that goes elsewhere during the hold takes nothing along', async () => {
  const { page, site } = practice;
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await page.reload();
  expect(await page.interstitial.isOpen()).toBe(false);
  expect(await page.evaluate("document.querySelector('#one').files.length")).toBe(0);
  expect(site.received).toEqual([]);
});

it('a page that opens its document anew is watched on', async () => {
  const { page, site } = practice;
  await page.evaluate(`(() => {
    document.open();
    document.write('<input id="one" type="file"><div id="zone" style="height: 5rem">Drop</div>');
    document.close();
    window.got = [];
    document.querySelector('#one').onchange = (event) => window.got.push('change');
    document.querySelector('#zone').ondragover = (event) => event.preventDefault();
    document.querySelector('#zone').ondrop = (event) => { event.preventDefault(); window.got.push('drop'); };
  })()`);
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await page.interstitial.refuse();
  await page.drop('#zone', [friends]);
  await page.interstitial.refuse();
  expect(await page.evaluate('window.got')).toEqual([]);
  expect(site.received).toEqual([]);
});

it('wrappers look like the functions that they stand for', async () => {
  const { page } = practice;
  const bare = await practice.open('unlisted.example');
  const looks = `(() => {
    const look = (owner, name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (descriptor === undefined) return [name];
      const { value, get, set, ...flags } = descriptor;
      return [name, flags, ...[value, get, set].map((one) => typeof one === 'function' && [
        one.name, one.length, one.toString(), Function.prototype.toString.call(one),
        Object.getOwnPropertyNames(one).sort(),
      ])];
    };
    return [
      [Function.prototype, 'toString'], [HTMLElement.prototype, 'click'],
      [HTMLInputElement.prototype, 'showPicker'], [HTMLInputElement.prototype, 'files'],
      [EventTarget.prototype, 'dispatchEvent'], [Element.prototype, 'attachShadow'],
      [DataTransferItem.prototype, 'webkitGetAsEntry'], [DataTransferItem.prototype, 'getAsFileSystemHandle'],
      [Clipboard.prototype, 'read'], [MediaDevices.prototype, 'getUserMedia'],
      [MediaDevices.prototype, 'getDisplayMedia'], [window, 'showOpenFilePicker'],
      [window, 'showDirectoryPicker'], [globalThis.FileSystemFileHandle?.prototype ?? {}, 'getFile'],
    ].map(([owner, name]) => look(owner, name));
  })()`;
  const expected = await bare.evaluate(looks);
  expect(JSON.stringify(expected)).toContain('[native code]');
  expect(await page.evaluate(looks)).toEqual(expected);
  await bare.close();
});

it.runIf(browserName === 'chromium')(
  'what a wrapper throws is what the browser throws',
  async () => {
    const { page } = practice;
    const thrown = `(() => {
    const failures = [];
    for (const call of [
      () => HTMLElement.prototype.click.call({}),
      () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files').get.call({}),
      () => { document.createElement('input').files = 1; },
      () => document.createElement('div').attachShadow({}),
    ]) {
      try { call(); failures.push('nothing'); } catch (error) { failures.push([error.name, error.message]); }
    }
    return failures;
  })()`;
    const bare = await practice.open('unlisted.example');
    expect(await page.evaluate(thrown)).toEqual(await bare.evaluate(thrown));
    await bare.close();
  },
);
