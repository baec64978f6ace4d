import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What `core/` may not see: it decides with plain values, so that it can be tested with tables. */
const browserGlobals = [
  ...['window', 'document', 'navigator', 'location', 'self', 'browser', 'chrome', 'localStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'Image', 'OffscreenCanvas'],
].map((name) => ({ name, message: 'core/ is pure: pass what you need in, from platform/.' }));

const message = 'Ask First sends nothing: there is no request in the product.';
const requests = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  'importScripts',
];
/** A policy of the package binds its pages, and no script of ours in a page: there is only this. */
const noRequests = {
  'no-restricted-globals': ['error', ...requests.map((name) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    { property: 'sendBeacon', message },
    ...['window', 'globalThis', 'self', 'top', 'parent'].flatMap((object) =>
      requests.map((property) => ({ object, property, message })),
    ),
  ],
};

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.cache/', 'demo-output/', 'test-output/', 'dist/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a message is what a template is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['{core,platform,models,components,entrypoints}/**/*.{ts,tsx}'],
    rules: noRequests,
  },
  ...[1, 2].map((folders) => ({
    files: [folders === 1 ? 'core/*.ts' : 'core/*/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^wxt', message: 'core/ imports no browser API.' },
            { regex: '^react|^zustand|^i18next', message: 'core/ imports no interface.' },
            { regex: '^@tensorflow', message: 'core/ imports no TFJS; models/ does.' },
            {
              regex: `^(\\.\\./){${folders}}`,
              message: 'core/ imports nothing from outside itself.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['{components,entrypoints,platform}/**/*.{ts,tsx}'],
    ignores: ['entrypoints/network-worker.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@tensorflow|/models/',
              message: 'The networks live in their own Worker only.',
            },
            {
              regex: '/law/law-files',
              message: 'All of the law is for scripts and tests; pages take one file with loadLaw.',
            },
          ],
        },
      ],
    },
  },
  {
    // Methods are taken off their prototypes here, before the page can change them.
    files: ['entrypoints/page-hook/{natives,wrap}.ts', 'platform/{uncurried,world-bridge}.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: [
      ...['practice/practice.js', 'tests/clients/pages/*.js', 'bench/detectors/pages/*.js'],
      ...['scripts/**/*.mjs', 'tests/clients/*.mjs', '*.config.js'],
    ],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['window', 'document', 'fetch', 'URLSearchParams', 'process', 'console', 'URL'],
          ...['Event', 'File', 'FormData', 'crypto', 'performance', 'createImageBitmap'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
