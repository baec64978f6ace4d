/** Messages between the machines of the extension: guard, background, inspector. */
import { file, listOf, optional, record, text, type Of } from './shape';
import { notice } from './protocol-page';

/** Words for the small sign that a check is under way. */
const checking = record({
  language: text,
  checking: text,
  /** with `{{done}}` and `{{count}}` */
  progress: text,
  /** a form was sent while its picture was held */
  sendAgain: text,
  cancel: text,
});
export type CheckingWords = Of<typeof checking>;

/** What the background answers once an inspector exists and is warming up. */
export const prepared = record({ lost: notice, cannotAsk: notice, checking });
export type Prepared = Of<typeof prepared>;

export const pictureJob = record({ file });
export const marks = listOf(text);
export const marksJob = record({ marks });
export const namesJob = record({ names: listOf(text) });
export const requestJob = record({ file: optional(file) });
export const announcement = record({ token: text });

/** Answers are `unknown` on purpose: every receiver parses. */
export interface ExtensionProtocol {
  /** guard → background: have an inspector ready. Answers {@link Prepared}. */
  prepareInspector(): unknown;
  /** guard → inspector: look at one picture. Answers an Inspection. */
  inspectPicture(picture: Of<typeof pictureJob>): unknown;
  /** background → inspector, Chromium: load the model now. */
  warmInspector(): unknown;
  /** guard → background: which of these has the person answered for, in this tab? Answers marks. */
  recallAnswers(asked: Of<typeof marksJob>): unknown;
  /** guard → background: the person has answered for these. */
  rememberAnswers(answered: Of<typeof marksJob>): unknown;
  /** guard → background: pictures of these names go to the page now. */
  noteGiven(given: Of<typeof namesJob>): unknown;
  /** background → guard of the top window, Firefox: a request takes this picture along, or one that cannot be seen. Answers whether it may. */
  vetRequest(request: Of<typeof requestJob>): unknown;
  /** guard of a frame → background: a question is about to come to the tab's top window. Answers whether a guard there expects it. */
  announceQuestion(announced: Of<typeof announcement>): unknown;
  /** background → guard of the top window: the same. */
  expectQuestion(announced: Of<typeof announcement>): unknown;
}
