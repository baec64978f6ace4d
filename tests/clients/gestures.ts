import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import type { Gesture } from './clients';
import { nestedFolder } from './folders';

interface Way {
  /** Hands over what is at these paths, at this place of the page. */
  readonly give: (page: PracticePage, place: string, paths: readonly string[]) => Promise<void>;
  readonly faceFree: () => Promise<string[]>;
  readonly faces: () => Promise<string[]>;
  /** How many files the client has in the end of what is face-free. */
  readonly count: number;
  /** The file is made by the gesture, and so dated. */
  readonly datesFiles?: true;
}

const one = {
  faceFree: async () => [await picture('stairs.jpg')],
  faces: async () => [await picture('friends.jpg')],
  count: 1,
};

const many = {
  faceFree: async () => [await picture('stairs.png'), await picture('stairs.jpg')],
  faces: async () => [await picture('stairs.png'), await picture('friends.jpg')],
  count: 2,
};

const folder = {
  faceFree: async () => [await nestedFolder('landscapes')],
  faces: async () => [await nestedFolder('people')],
  count: 3,
};

/** The clipboard takes PNGs only. */
const png = {
  faceFree: async () => [await picture('stairs.png')],
  faces: async () => [await picture('portrait.png')],
  count: 1,
  datesFiles: true,
} as const;

const pick: Way['give'] = (page, place, paths) => page.pick(place, paths);
const drop: Way['give'] = (page, place, paths) => page.drop(place, paths);

export const gestures: Readonly<Record<Gesture, Way>> = {
  'pick one': { ...one, give: pick },
  'pick many': { ...many, give: pick },
  'pick a folder': { ...folder, give: pick },
  'drop a file': { ...one, give: drop },
  'drop a folder': { ...folder, give: drop },
  paste: {
    ...png,
    give: async (page, place, [path = '']) => {
      await page.evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(place)});
        element.focus();
        // Firefox pastes where the selection is, Chromium where the focus is.
        getSelection().collapse(element, 0);
      })()`);
      await page.paste(path);
    },
  },
  'read the clipboard': {
    ...png,
    give: async (page, place, [path = '']) => {
      await page.copy(path);
      await page.click(place);
    },
  },
};
