// @ts-check
/** Which browsers this machine has. Plain Node: it is needed before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'edge' | 'firefox' | 'chrome'} BrowserKind */
/** @typedef {{ kind: BrowserKind, executable: string }} FoundBrowser */

/** @type {(path: string) => string[]} */
const onWindows = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder === undefined ? [] : [join(folder, path)]),
  );

/** @type {(app: string) => string} */
const onMac = (app) => `/Applications/${app}.app/Contents/MacOS/${app}`;

/**
 * In the order in which the demo prefers them; branded Chrome last, since it takes no `--load-extension`.
 *
 * @type {{ kind: BrowserKind, names: string[], paths: string[] }[]}
 */
const places = [
  {
    kind: 'chromium',
    names: ['chromium', 'chromium-browser'],
    paths: [onMac('Chromium'), ...onWindows('Chromium\\Application\\chrome.exe')],
  },
  {
    kind: 'edge',
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [onMac('Microsoft Edge'), ...onWindows('Microsoft\\Edge\\Application\\msedge.exe')],
  },
  {
    kind: 'firefox',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
  },
  {
    kind: 'chrome',
    names: ['google-chrome', 'google-chrome-stable'],
    paths: [onMac('Google Chrome'), ...onWindows('Google\\Chrome\\Application\\chrome.exe')],
  },
];

/**
 * Best first. The variables ASK_FIRST_CHROMIUM, ASK_FIRST_FIREFOX and ASK_FIRST_CHROME name others, which then come first.
 *
 * @returns {FoundBrowser[]}
 */
export function findBrowsers() {
  /** @type {[BrowserKind, string | undefined][]} */
  const chosen = [
    ['chromium', process.env.ASK_FIRST_CHROMIUM],
    ['firefox', process.env.ASK_FIRST_FIREFOX],
    ['chrome', process.env.ASK_FIRST_CHROME],
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = places.map(({ kind, names, paths }) => ({
    kind,
    executable: [
      ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
      ...paths,
    ].find((path) => existsSync(path)),
  }));
  return [...chosen.map(([kind, executable]) => ({ kind, executable })), ...installed].flatMap(
    ({ kind, executable }) => (executable ? [{ kind, executable }] : []),
  );
}

/**
 * A browser that runs the Chromium build, or the Firefox one, in the tests.
 *
 * @param {'chromium' | 'firefox'} engine
 * @returns {string | undefined} its executable
 */
export function findEngine(engine) {
  const kinds = engine === 'firefox' ? ['firefox'] : ['chromium', 'edge'];
  return findBrowsers().find(({ kind }) => kinds.includes(kind))?.executable;
}
