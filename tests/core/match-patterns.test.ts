import { expect, it } from 'vitest';
import { isCovered, matchPattern, matchPatterns } from '../../core/match-patterns';

it.each([
  ['chatgpt.com', '*://*.chatgpt.com/*'],
  ['art.example/make', '*://*.art.example/*'],
  ['localhost:7860', '*://localhost/*'],
  ['127.0.0.1:7860', '*://127.0.0.1/*'],
  ['192.168.0.4/ui', '*://192.168.0.4/*'],
  ['[::1]', '*://[::1]/*'],
])('%s gets %s', (site, pattern) => {
  expect(matchPattern(site)).toBe(pattern);
});

it('says each pattern once, of hosts and of frames', () => {
  const sites = [
    { hosts: ['localhost:7860', 'localhost:8188'], frameHosts: [] },
    { hosts: ['huggingface.co'], frameHosts: ['hf.space'] },
  ];
  expect(matchPatterns(sites)).toEqual([
    '*://localhost/*',
    '*://*.huggingface.co/*',
    '*://*.hf.space/*',
  ]);
});

it.each([
  ['*://*.a.example/*', '*://*.a.example/*', true],
  ['*://*.b.a.example/*', '*://*.a.example/*', true],
  ['*://*.a.example/*', '*://*.b.a.example/*', false],
  ['*://*.ba.example/*', '*://*.a.example/*', false],
  ['*://localhost/*', '*://*/*', true],
  ['*://localhost/*', '*://localhost/*', true],
  ['*://*.a.example/*', '*://localhost/*', false],
])('%s is covered by %s: %s', (pattern, by, covered) => {
  expect(isCovered(pattern, by)).toBe(covered);
});
