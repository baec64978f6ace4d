import { expect, it } from 'vitest';
import { chromiumIds } from '../../core/build-ids';
import { browserName } from './support/launch';
import { usePractice } from './support/practice';

const practice = usePractice();

it('nothing of ours is among what a page’s window has', async () => {
  const { page } = practice;
  const bare = await practice.open('unlisted.example');
  const names = 'Reflect.ownKeys(window).map(String).sort()';
  const owners = `[Function, HTMLElement, HTMLInputElement, EventTarget, Element, Event, DataTransferItem, MessageEvent]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String))`;
  expect(await page.evaluate(names)).toEqual(await bare.evaluate(names));
  expect(await page.evaluate(owners)).toEqual(await bare.evaluate(owners));
  await bare.close();
});

it('no stack of a call through a wrapper has an address that is this profile’s alone', async () => {
  const { page } = practice;
  const stacks = await page.evaluate<string[]>(`(() => {
    const stacks = [];
    const note = () => stacks.push(new Error().stack);
    const button = document.createElement('button');
    button.onclick = note;
    button.click();
    addEventListener('some-event', note);
    dispatchEvent(new Event('some-event'));
    document.createElement('div').attachShadow({ get mode() { note(); return 'open'; } });
    for (const call of [() => HTMLElement.prototype.click.call({}), () => Function.prototype.toString.call({})]) {
      try { call(); } catch (error) { stacks.push(error.stack); }
    }
    return stacks;
  })()`);
  expect(stacks).toHaveLength(5);
  for (const stack of stacks) {
    expect(stack).not.toContain('moz-extension:');
    // Chromium names the script, by the id that everybody has: docs/threat-model.md says so.
    for (const [, id] of stack.matchAll(/chrome-extension:\/\/([^/]*)/g)) {
      expect(chromiumIds.family).toContain(id);
    }
  }
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
        Object.getOwnPropertyNames(one).sort(), typeof one, Object.prototype.toString.call(one),
        'prototype' in one, Object.getPrototypeOf(one) === Function.prototype, Object.isExtensible(one),
        ...[() => new one(), () => Reflect.construct(Object, [], one), () => class extends one {}].map((make) => {
          try { make(); return 'made'; } catch (error) { return [error.name, error.message]; }
        }),
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
