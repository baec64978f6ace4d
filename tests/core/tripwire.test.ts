import { describe, expect, it } from 'vitest';
import { findUnvetted, rawBody, type Given, type OutgoingBody } from '../../core/tripwire';

const none: Given = { names: [], recently: false };
const before: Given = { names: ['known.jpg'], recently: false };
const recent: Given = { names: ['known.jpg'], recently: true };

const jpeg: OutgoingBody = { kind: 'raw', head: '\xff\xd8\xff\xe0' };
const json: OutgoingBody = { kind: 'raw', head: '{"prompt": "a cat"}' };
const form = (...values: string[]): OutgoingBody => ({ kind: 'form', values });

describe('a request', () => {
  it.each<[string, OutgoingBody, Given, string]>([
    ['with a picture that nobody vetted', jpeg, none, 'picture'],
    ['with a picture, long after another', jpeg, before, 'picture'],
    ['with a picture, soon after another', jpeg, recent, 'nothing'],
    ['with a text', json, none, 'nothing'],
    ['with a form that names an unknown picture', form('a cat', 'photo.JPG'), none, 'picture-name'],
    ['with a form that names a known picture', form('known.jpg'), before, 'nothing'],
    ['with a form that names another', form('known.jpg', 'other.png'), before, 'picture-name'],
    ['with a form, soon after', form('blob.png'), recent, 'nothing'],
    ['with a form of words', form('a cat', 'draw photo.jpg please', 'jpg'), none, 'nothing'],
    ['with a form that names an address', form('https://a.example/photo.jpg'), none, 'nothing'],
    ['that nobody can see into', { kind: 'unknown' }, none, 'nothing'],
  ])('%s', (_, body, given, finding) => {
    expect(findUnvetted(body, given)).toBe(finding);
  });
});

const part = (name: string): string =>
  `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`;

describe('a raw body', () => {
  it.each<[string, string[], OutgoingBody]>([
    ['none', [], { kind: 'unknown' }],
    ['a picture', ['\xff\xd8\xff'], { kind: 'raw', head: '\xff\xd8\xff' }],
    ['a text', ['hello'], { kind: 'raw', head: 'hello' }],
    ['a form with a file', [part('photo.jpg'), '\r\n--x--'], form('photo.jpg')],
    ['several files', [part('a.jpg'), `bytes${part('b.png')}`], form('a.jpg', 'b.png')],
    ['a whole path', [part('/home/me/photo.jpg')], form('photo.jpg')],
    ['a path of Windows', [part('C:\\me\\photo.jpg')], form('photo.jpg')],
    ['a form without files', ['--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'], form()],
  ])('%s', (_, parts, body) => {
    expect(rawBody(parts)).toEqual(body);
  });
});
