import { inTurn } from '../core/in-turn';
import { everySite, isCovered } from '../core/match-patterns';
import { requiredPatterns } from '../core/required-patterns';
import { watchedPatterns } from '../core/watched-sites';
import { readWatched } from './effective-sites';
import { injectIntoOpenTabs } from './inject-into-open-tabs';
import { keepRegistered, pageScripts, registeredAt, type SiteScript } from './registered-scripts';
import { readSettings } from './settings-store';
import { hasAccess } from './site-access';
import { isStoodDownEverywhere } from './stand-down';

const added = pageScripts('added');
/** Of pages that a list without names has: until the browser ends, and on no disk. */
const found = pageScripts('found');
const bootstrap: SiteScript = { id: 'bootstrap', file: 'bootstrap.js', world: 'ISOLATED' };

async function registeredPatterns(): Promise<readonly string[]> {
  const all = await Promise.all([...added, ...found].map(registeredAt));
  return [...new Set(all.flat())];
}

const allowed = async (patterns: readonly string[]): Promise<string[]> => {
  const has = await Promise.all(patterns.map((pattern) => hasAccess([pattern])));
  return patterns.filter((_, index) => has[index]);
};

/** Registers page scripts where settings and permissions say so, and nowhere else. */
async function matchSettings(): Promise<void> {
  const isDown = await isStoodDownEverywhere();
  const { mode } = await readSettings();
  const watched = isDown ? [] : watchedPatterns(await readWatched());
  const isRequired = (pattern: string): boolean =>
    requiredPatterns.some((by) => isCovered(pattern, by));
  const here = await allowed(watched.filter((pattern) => !isRequired(pattern)));
  const before = await Promise.all(
    [added[1], bootstrap].flatMap((one) => one ?? []).map(registeredAt),
  );
  const [addedBefore = [], bootstrapBefore = []] = before;
  // The manifest's scripts run there, and two of each would hold twice.
  const twice = requiredPatterns.filter((pattern) => here.some((by) => isCovered(pattern, by)));
  for (const script of added) await keepRegistered(script, here, twice);
  await injectIntoOpenTabs(here.filter((pattern) => !addedBefore.includes(pattern)));

  const isWide = !isDown && mode === 'wide' && (await hasAccess([everySite]));
  await keepRegistered(bootstrap, isWide ? [everySite] : [], [...requiredPatterns, ...here]);
  if (!isWide) for (const script of found) await keepRegistered(script, []);
  else if (bootstrapBefore.length === 0) {
    await injectIntoOpenTabs([everySite], [['ISOLATED', '/bootstrap.js']]);
  }
}

/** The host of a page that a list has, so that its next page is covered from the start. */
async function addFound(hostname: string): Promise<void> {
  const [before = []] = await Promise.all(found.map(registeredAt));
  const pattern = `*://${hostname}/*`;
  if (before.includes(pattern)) return;
  for (const script of found) await keepRegistered(script, [...before, pattern], [], true);
}

let tell: (patterns: readonly string[]) => void = () => undefined;

/** @param listener hears where page scripts run beyond the hosts of the manifest */
export function onSiteScripts(listener: typeof tell): void {
  tell = listener;
}

const turn = inTurn();

const change = (work: () => Promise<void>): Promise<void> =>
  turn(async () => {
    await work();
    tell(await registeredPatterns());
  });

export const updateSiteScripts = (): Promise<void> => change(matchSettings);

export const registerFound = (hostname: string): Promise<void> => change(() => addFound(hostname));
