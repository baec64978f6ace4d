/** Messages between the guard that shows a question and the window in which an adult answers it. */
import { attestations } from './attestation';
import { number, oneOf, optional, record, text, type Of } from './shape';

/** The page of that window, which no site can open or frame. */
export const ADULT_PAGE = '/adult.html';

/** What the guard's port is called: only the window that was opened for this question knows the token. */
export const adultPort = (token: string): string => `ask-first:adult:${token}`;

/** What is asked, in numbers: no picture and no name of one leaves the tab. */
export const adultQuestion = record({
  kind: oneOf('asked'),
  /** where the question stands; empty for a page without a host */
  site: text,
  /** faces found */
  faces: number,
  /** pictures in which something may be a face */
  maybe: number,
  /** files that nobody could look at */
  unseen: number,
  stream: optional(oneOf('camera', 'screen')),
  /** what was answered to "Who is in this picture?" */
  said: oneOf(...attestations),
});
export type AdultQuestion = Of<typeof adultQuestion>;

export const adultAnswer = record({ kind: oneOf('yes', 'no') });
export type AdultAnswer = Of<typeof adultAnswer>;

/** Which question a window is for. */
export interface AdultPlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly token: string;
}

/** In the window's address, after `#`. */
export const adultHash = ({ tabId, frameId, token }: AdultPlace): string =>
  `#${tabId}/${frameId}/${token}`;

export function parseAdultHash(hash: string): AdultPlace | undefined {
  const [, tabId, frameId, token] = /^#(\d+)\/(\d+)\/([\d,]+)$/.exec(hash) ?? [];
  return tabId === undefined || frameId === undefined || token === undefined
    ? undefined
    : { tabId: Number(tabId), frameId: Number(frameId), token };
}
