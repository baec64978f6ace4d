import { defineConfig } from 'wxt';
import { chromiumIds, chromiumKeys, geckoIds, type BuildKind } from './core/build-ids';
import { everySite } from './core/match-patterns';
import { requiredPatterns } from './core/required-patterns';
import { licenceAssets } from './scripts/licence-assets';
import { assetsOfLibraries } from './scripts/library-assets';
import { managedSchema } from './scripts/managed-schema';
import { modelAssets } from './scripts/model-assets';
import { namelessScript } from './scripts/nameless-script';

/** Nothing from anywhere but the package: no remote code, no request, no inline style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Before any script of the page, in every frame. Listed here and not by WXT's own content scripts:
 * those carry 3 kB more, and an end that a page can forge. The hook is first, so that it is there
 * when the guard offers it the port.
 */
const everyFrame = {
  matches: [...requiredPatterns],
  run_at: 'document_start',
  all_frames: true,
  match_origin_as_fallback: true,
} as const;

const inPages = ['guard', 'page-hook', 'bootstrap'];

/** Policy can never grant what is optional, so the build for administrators requires every site. */
const isManaged = process.env.ASK_FIRST_BUILD === 'managed';
const [kind, otherKind]: readonly [BuildKind, BuildKind] = isManaged
  ? ['managed', 'family']
  : ['family', 'managed'];
const suffix = isManaged ? '-managed' : '';

export default defineConfig({
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${suffix}{{modeSuffix}}`,
  zip: { artifactTemplate: `{{name}}-{{packageVersion}}-{{browser}}${suffix}{{modeSuffix}}.zip` },
  vite: () => ({
    define: {
      'import.meta.env.ASK_FIRST_BUILD': JSON.stringify(isManaged ? 'managed' : 'family'),
    },
  }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'scripting', 'webRequest'],
      browser === 'firefox' ? 'webRequestBlocking' : 'offscreen',
    ],
    // The same hosts once more: a script can be put into tabs that are open already only with these.
    ...(isManaged
      ? { host_permissions: [everySite] }
      : { host_permissions: everyFrame.matches, optional_host_permissions: [everySite] }),
    content_scripts: [
      { ...everyFrame, js: ['page-hook.js'], world: 'MAIN' },
      { ...everyFrame, js: ['guard.js'] },
    ],
    // The dev server needs a looser policy; WXT writes that one.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    // On whatever site somebody adds. In Chromium at an address of this session only: a page could else find
    // out that we are installed. Firefox has a random one for each profile.
    web_accessible_resources: [
      {
        resources: ['interstitial.html'],
        matches: [everySite],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoIds[kind],
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromiumKeys[kind],
          // No page may talk to us, and no other extension.
          externally_connectable: { ids: [...chromiumIds[otherKind]] },
          minimum_chrome_version: '148',
          storage: { managed_schema: 'managed-schema.json' },
          // https://developer.chrome.com/blog/structured-clone-messaging
          message_serialization: 'structured_clone',
          // A File of a private window may not cross into the ordinary profile: Chromium 156 ends the
          // extension's process for it. So private windows get an inspector of their own.
          incognito: 'split',
        }),
  }),
  hooks: {
    // Pages pay for these, and a question waits for its own: esbuild leaves them up to a tenth larger.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => [...inPages, 'interstitial'].includes(name))) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      };
      if (entrypoints.some(({ name }) => name === 'page-hook')) {
        config.plugins = [...(config.plugins ?? []), namelessScript()];
      }
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...modelAssets(), ...licenceAssets, ...assetsOfLibraries);
      files.push({
        relativeDest: 'managed-schema.json',
        contents: JSON.stringify(managedSchema, null, 2),
      });
    },
  },
});
