import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'edge' | 'firefox' | 'chrome';

interface Place {
  readonly kind: BrowserKind;
  /** Names on the PATH. */
  readonly names: readonly string[];
  readonly paths: readonly string[];
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const onWindows = (path: string): string[] =>
  programFiles.flatMap((folder) => (folder === undefined ? [] : [join(folder, path)]));

/** In the order in which the demo prefers them; branded Chrome last, since it no longer takes `--load-extension`. */
const places: readonly Place[] = [
  {
    kind: 'chromium',
    names: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...onWindows('Chromium\\Application\\chrome.exe'),
    ],
  },
  {
    kind: 'edge',
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
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
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
];

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}

/** The browsers on this machine, best first. `ASK_FIRST_CHROMIUM` and `ASK_FIRST_FIREFOX` name others. */
export function findBrowsers(): FoundBrowser[] {
  const chosen = [
    { kind: 'chromium', executable: process.env.ASK_FIRST_CHROMIUM },
    { kind: 'firefox', executable: process.env.ASK_FIRST_FIREFOX },
  ] as const;
  const named = chosen.flatMap(({ kind, executable }) =>
    executable === undefined || executable === '' ? [] : [{ kind, executable }],
  );
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = places.flatMap(({ kind, names, paths }) => {
    const candidates = [
      ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
      ...paths,
    ];
    const executable = candidates.find((path) => existsSync(path));
    return executable === undefined ? [] : [{ kind, executable }];
  });
  return [...named, ...installed];
}
