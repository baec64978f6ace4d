import { expect, it } from 'vitest';
import { browserName } from './support/launch';
import { usePractice } from './support/practice';

const practice = usePractice();

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
