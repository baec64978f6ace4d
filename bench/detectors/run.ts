import { withExtension } from '../../eval/browser';
import type { LabelledPicture } from '../../eval/folder';
import { inspectAll } from '../../eval/inspect';
import { isAsked, isLabelled, verdictOf } from '../../eval/outcome';
import { listOf, number, parsed, record } from '../../core/shape';
import type { PracticePage } from '../../tests/harness/driver';
import { until } from '../../tests/harness/until';
import { peers, type Peer } from './peers';
import { servePeers, type PeerServer } from './server';
import { bestThreshold, thresholds, type Scored } from './sweep';
import { timeAll, type Times } from './time';

export interface PeerResult {
  readonly peer: Peer;
  readonly scored: readonly Scored[];
  readonly threshold: number;
  readonly bytes: number;
}

export interface Result {
  readonly ours: { readonly scored: readonly Scored[]; readonly notInspected: number };
  readonly peers: readonly PeerResult[];
  /** ours is under its name */
  readonly times: ReadonlyMap<string, Times>;
}

const LOAD_MS = 120_000;

/** A peer in its page. */
export interface Opened {
  readonly peer: Peer;
  readonly measure: (picture: string, threshold: number) => Promise<{ best: number; ms: number }>;
}

/** All in one Chromium: first what each finds, then how long each takes. */
export async function run(pictures: readonly LabelledPicture[]): Promise<Result> {
  const pages = peers.map(({ page }) => page);
  const server = await servePeers(
    pages,
    pictures.map(({ path }) => path),
  );
  try {
    return await withExtension('chromium', async (tab, driver) => {
      const opened: Opened[] = [];
      for (const peer of peers) {
        const page = await driver.open(server.pageOf(peer.page));
        await until(peer.name, () => page.evaluate<boolean>("'measure' in window"), LOAD_MS);
        opened.push({ peer, measure: measureIn(page) });
      }
      const found = await findAll(tab, opened, server, pictures);
      const results: PeerResult[] = [];
      for (const { peer } of opened) {
        const scored = found.peers.get(peer) ?? [];
        const bytes = await server.shippedBytes(peer.page);
        results.push({ peer, scored, threshold: bestThreshold(scored), bytes });
      }
      const thresholdOf = new Map(results.map(({ peer, threshold }) => [peer, threshold]));
      const times = await timeAll(tab, opened, thresholdOf, server, pictures);
      return { ours: found.ours, peers: results, times };
    });
  } finally {
    server.close();
  }
}

const answer = record({ scores: listOf(number), ms: number });

const measureIn =
  (page: PracticePage): Opened['measure'] =>
  async (picture, threshold) => {
    const { scores, ms } = parsed(
      answer,
      await page.evaluate(`window.measure('${picture}', ${threshold})`),
    );
    return { best: Math.max(0, ...scores), ms };
  };

/** The peers at the lowest threshold: the others are read off their scores. */
async function findAll(
  tab: PracticePage,
  opened: readonly Opened[],
  server: PeerServer,
  pictures: readonly LabelledPicture[],
) {
  const [least = 0] = thresholds;
  const scores = new Map(opened.map(({ peer }) => [peer, [] as Scored[]]));
  const outcomes = await inspectAll(tab, pictures, async (index) => {
    const label = pictures[index]?.label;
    if (label === undefined) return;
    for (const { peer, measure } of opened) {
      const { best } = await measure(server.pictureOf(index), least);
      scores.get(peer)?.push({ label, best });
    }
    if (index % 50 === 0) console.error(`looking: ${index} of ${pictures.length} …`);
  });
  const inspected = outcomes
    .filter(isLabelled)
    .filter((outcome) => verdictOf(outcome) !== 'not-inspected');
  const ours = {
    scored: inspected.map((outcome) => ({
      label: outcome.picture.label,
      best: isAsked(outcome) ? 1 : 0,
    })),
    notInspected: outcomes.length - inspected.length,
  };
  return { ours, peers: scores };
}
