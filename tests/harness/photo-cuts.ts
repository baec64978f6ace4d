import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/**
 * Heads and shoulders of adults, and parts without people, of photographs in a pinned dev dependency
 * (@vladmandic/face-api, demo/).
 */
const samples = resolve('node_modules/@vladmandic/face-api/demo');

interface Cut {
  readonly sample: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const cuts = {
  friends: { sample: 'sample6.jpg', left: 130, top: 150, width: 1650, height: 620 },
  portrait: { sample: 'sample3.jpg', left: 940, top: 150, width: 480, height: 420 },
  stairs: { sample: 'sample5.jpg', left: 0, top: 0, width: 460, height: 640 },
} as const satisfies Record<string, Cut>;

export const cut = (which: keyof typeof cuts): Sharp => {
  const { sample, left, top, width, height } = cuts[which];
  return sharp(join(samples, sample)).extract({ left, top, width, height });
};
