import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AttackTarget {
  /** our id in this browser */
  readonly id: string;
  readonly origin: string;
  /** names of our own messages */
  readonly types: readonly string[];
  /** files of our package */
  readonly files: readonly string[];
}

/**
 * Runs in the other extension's background. Everything that one extension may try on another by messages and loads,
 * and how each ended.
 */
async function attack({ id, origin, types, files }: AttackTarget): Promise<Record<string, string>> {
  interface Port {
    readonly onMessage: { addListener(listener: () => void): void };
    readonly onDisconnect: { addListener(listener: () => void): void };
    postMessage(message: unknown): void;
  }
  interface Api {
    readonly runtime: {
      readonly id: string;
      sendMessage(id: string, message: unknown): Promise<unknown>;
      connect(id: string, info: object): Port;
    };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const { runtime } = scope.browser ?? scope.chrome;
  const outcomes: Record<string, string> = {};
  const note = async (name: string, tried: Promise<unknown>): Promise<void> => {
    const late = new Promise((resolve) => setTimeout(resolve, 3_000, undefined));
    outcomes[name] = await Promise.race([tried, late]).then(
      (value) => (value === undefined || value === null ? 'nothing' : JSON.stringify(value)),
      () => 'nothing',
    );
  };
  const data = {
    token: '1,2,3,4',
    marks: ['x'],
    hostname: 'dezgo.com',
    pathname: '/',
    level: 'hold',
  };
  const messages: [string, unknown][] = [
    ...types.map((type): [string, unknown] => [type, { type, data }]),
    ['standing', { kind: 'ask-first:standing' }],
    ['changed', { kind: 'ask-first:changed' }],
    ['adult', { kind: 'yes' }],
  ];
  const connecting = (name: string): Promise<unknown> =>
    new Promise((resolve) => {
      const port = runtime.connect(id, { name });
      port.onMessage.addListener(() => {
        resolve('heard something');
      });
      port.onDisconnect.addListener(() => {
        resolve(undefined);
      });
      port.postMessage({ kind: 'yes' });
    });
  await Promise.all([
    ...messages.map(([name, message]) => note(`send ${name}`, runtime.sendMessage(id, message))),
    ...['', 'ask-first:adult:1,2,3,4'].map((name) => note(`connect ${name}`, connecting(name))),
    ...files.map((file) =>
      note(
        `fetch ${file}`,
        fetch(`${origin}/${file}`).then(({ status }) => status),
      ),
    ),
  ]);
  // So that the test sees an answer where one is given.
  outcomes.itself = runtime.id;
  return outcomes;
}

/** A small extension of somebody else, which the page of a test can have attack ours: `window.attackWith(target)`. */
export function otherExtension(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ask-first-other-'));
  const id = 'somebody@else.example';
  const manifest = {
    manifest_version: 3,
    name: 'Somebody else',
    version: '1',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id } },
  };
  const background = `const attack = ${attack.toString()};
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((target, _, respond) => {
      attack(target).then(respond, (error) => respond({ failed: String(error) }));
      return true;
    });`;
  const content = `addEventListener('attack', async () => {
    const root = document.documentElement;
    const target = JSON.parse(root.dataset.target);
    const outcomes = await (globalThis.browser ?? chrome).runtime.sendMessage(target);
    root.dataset.outcomes = JSON.stringify(outcomes);
  });
  document.documentElement.dataset.other = 'here';`;
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'background.js'), background);
  writeFileSync(join(path, 'content.js'), content);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
