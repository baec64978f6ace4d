import { browser, type Browser } from 'wxt/browser';

export interface SiteScript {
  readonly id: string;
  readonly file: string;
  readonly world: 'MAIN' | 'ISOLATED';
}

/** The page scripts, registered under a name. */
export const pageScripts = (name: string): readonly SiteScript[] => [
  { id: `${name}-page-hook`, file: 'page-hook.js', world: 'MAIN' },
  { id: `${name}-guard`, file: 'guard.js', world: 'ISOLATED' },
];

type Registered = Browser.scripting.RegisteredContentScript;

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((element) => other.includes(element));

/** Where a script runs that was registered, as match patterns. */
export async function registeredAt({ id }: SiteScript): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return script?.matches ?? [];
}

/**
 * Has a script run at these patterns and nowhere else. Both browsers forget what was registered when the
 * extension is updated, so this is called at every start of the background.
 * https://github.com/mdn/content/issues/38690
 *
 * @param matches none: nowhere
 * @param inMemory until the browser ends, and on no disk
 */
export async function keepRegistered(
  { id, file, world }: SiteScript,
  matches: readonly string[],
  excludeMatches: readonly string[] = [],
  inMemory = false,
): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (isSame(before?.matches, matches) && isSame(before?.excludeMatches, excludeMatches)) return;
  if (before !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  const script: Registered = {
    id,
    world,
    js: [file],
    matches: [...matches],
    // Of every kind of frame, as the manifest has it for the sites that are required.
    ...{ runAt: 'document_start', allFrames: true, matchOriginAsFallback: true },
    ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
    persistAcrossSessions: !inMemory,
  };
  await browser.scripting.registerContentScripts([script]);
}
