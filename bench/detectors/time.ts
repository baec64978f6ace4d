import type { LabelledPicture } from '../../eval/folder';
import { inspectAll } from '../../eval/inspect';
import { isWithoutFace } from '../../eval/labels';
import type { PracticePage } from '../../tests/harness/driver';
import { peers, type Peer } from './peers';
import type { Opened } from './run';
import type { PeerServer } from './server';

/** Milliseconds from bytes to answer, of the same pictures for all. */
export type Times = Readonly<Record<'face' | 'none', readonly number[]>>;

export const OURS = 'Ask First';
/** Pictures with a face, and as many without, are timed. */
const TIMED = 30;

/** Every detector has one picture after the other, so that what else the machine does hits all of them. */
export async function timeAll(
  tab: PracticePage,
  opened: readonly Opened[],
  thresholdOf: ReadonlyMap<Peer, number>,
  server: PeerServer,
  pictures: readonly LabelledPicture[],
): Promise<Map<string, Times>> {
  const times = new Map([OURS, ...peers.map(({ name }) => name)].map((name) => [name, empty()]));
  const chosen = sampleOf(pictures);
  for (const [turn, picture] of chosen.entries()) {
    const kind = picture.label.group === 'positive' ? 'face' : 'none';
    const address = server.pictureOf(pictures.indexOf(picture));
    const [outcome] = await inspectAll(tab, [picture]);
    if (turn > 0 && outcome) times.get(OURS)?.[kind].push(outcome.wallMs);
    for (const { peer, measure } of opened) {
      const { ms } = await measure(address, thresholdOf.get(peer) ?? peer.defaultThreshold);
      if (turn > 0) times.get(peer.name)?.[kind].push(ms);
    }
    if (turn % 20 === 0) console.error(`timing: ${turn} of ${chosen.length} …`);
  }
  return times;
}

const empty = (): { face: number[]; none: number[] } => ({ face: [], none: [] });

/** With and without a face by turns; the first is there twice, since the first look only warms up. */
function sampleOf(pictures: readonly LabelledPicture[]): LabelledPicture[] {
  const faces = pictures.filter(({ label }) => label.group === 'positive').slice(0, TIMED);
  const others = pictures.filter(({ label }) => isWithoutFace(label)).slice(0, TIMED);
  const both = faces.flatMap((face, index) => [face, ...others.slice(index, index + 1)]);
  return [...both.slice(0, 1), ...both, ...others.slice(faces.length)];
}
