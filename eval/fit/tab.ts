/** Runs in a page of the extension: the product's own search and drawing, before the shipped networks. */
import {
  allPlaces,
  coarsePlaces,
  isCertain,
  lookAgain,
  type LookInTime,
} from '../../core/face-search';
import { viewsOf } from '../../platform/draw-view';
import { createHelperOwner } from '../../platform/helper-owner';
import { askForHelper } from '../../platform/helper-worker';
import { createNetworkPool } from '../../platform/network-pool';
import type { Seen } from './sample';

const owner = createHelperOwner((script) => new Worker(`/${script}`));
const networks = createNetworkPool(
  () =>
    askForHelper((ends) => {
      owner.start('network-worker.js', ends);
    }),
  2,
);
const noHurry = new AbortController().signal;

/** Everything that the search can see, also where it would have stopped earlier. Undefined: not decoded. */
async function see(base64: string): Promise<Seen | undefined> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => undefined);
  if (picture === undefined) return undefined;
  const draw = viewsOf(picture);
  const look: LookInTime = async (network, view, threshold) => {
    const found = await networks.detect(network, draw(view), threshold, noHurry);
    return found?.faces ?? [];
  };
  const coarse = await coarsePlaces(picture, look);
  const { inQuestion } = await allPlaces(coarse, picture, look);
  const places = await Promise.all(
    inQuestion.map(async (place) => ({
      face: place.face,
      evidence: await lookAgain(place, picture, look, () => false),
    })),
  );
  picture.close();
  return { isCertain: coarse.some(isCertain), places };
}

Object.assign(globalThis, { see });
