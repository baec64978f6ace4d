import { expect, it } from 'vitest';
import { contactAddress } from '../../core/contact';
import { parseLayer } from '../../core/settings/parse-layer';

it.each([
  ['', ''],
  [' ms.tanaka@hill.example ', 'mailto:ms.tanaka@hill.example'],
  ['03-1234-5678', 'tel:03-1234-5678'],
  ['+44 (20) 7946.0000', 'tel:+442079460000'],
  ['tel: 03 1234 5678', 'tel:0312345678'],
  ['hill.example', 'https://hill.example'],
  ['hill.example/help', 'https://hill.example/help'],
  ['https://hill.example/help', 'https://hill.example/help'],
])('"%s" is "%s", which is taken', (text, address) => {
  expect(contactAddress(text)).toBe(address);
  expect(parseLayer({ contactUrl: address }).rejected).toEqual([]);
});

it.each([
  'javascript:alert(1)',
  'http://hill.example',
  'ask Ms Tanaka',
  'data:text/html,x',
  'Hill',
])('"%s" stays as it is, and is not taken', (text) => {
  expect(contactAddress(text)).toBe(text);
  expect(parseLayer({ contactUrl: text }).rejected).toHaveLength(1);
});
