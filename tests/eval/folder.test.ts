import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadInput } from '../../eval/bad-input';
import { readFolder } from '../../eval/folder';

const labels = (...files: readonly string[]): string =>
  JSON.stringify({ images: files.map((file) => ({ file, class: 'positive', kind: 'few' })) });

describe('a folder of pictures', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ask-first-eval-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  const filesIn = (): string[] =>
    readFolder(folder)
      .pictures.map(({ file }) => file)
      .sort();

  it('without labels gives its pictures', () => {
    write({ 'a.jpg': '', 'B.PNG': '', 'c.heic': '', 'notes.txt': '' });
    expect(filesIn()).toEqual(['B.PNG', 'a.jpg', 'c.heic']);
    expect(readFolder(folder).isLabelled).toBe(false);
  });

  it('with labels gives those that have one, and names the others', () => {
    write({ 'a.jpg': '', 'b.jpg': '', 'c.bin': '', 'labels.json': labels('a.jpg', 'c.bin') });
    expect(filesIn()).toEqual(['a.jpg', 'c.bin']);
    expect(readFolder(folder)).toMatchObject({ isLabelled: true, leftOut: ['b.jpg'] });
  });

  it('mixes the classes the same way each time', () => {
    const names = Array.from({ length: 20 }, (_, at) => `${at}.jpg`);
    write(Object.fromEntries(names.map((name) => [name, ''])));
    const order = (): string[] => readFolder(folder).pictures.map(({ file }) => file);
    expect(order()).toEqual(order());
    expect(order()).not.toEqual(order().sort());
  });

  it.each([
    ['no pictures', { 'notes.txt': '' }, /no pictures/],
    ['labels of nothing', { 'a.jpg': '', 'labels.json': labels() }, /no pictures/],
    [
      'a label without its file',
      { 'a.jpg': '', 'labels.json': labels('a.jpg', 'b.jpg') },
      /b\.jpg/,
    ],
    ['malformed labels', { 'a.jpg': '', 'labels.json': '{' }, /labels\.json is malformed/],
  ])('%s: says so', (_name, files, words) => {
    write(files);
    expect(() => readFolder(folder)).toThrow(BadInput);
    expect(() => readFolder(folder)).toThrow(words);
  });

  it('that is not there, or a file: says so', () => {
    write({ 'a.jpg': '' });
    for (const path of [join(folder, 'nowhere'), join(folder, 'a.jpg')]) {
      expect(() => readFolder(path)).toThrow(`There is no folder ${path}`);
    }
  });
});
