/** Messages between the machines of the extension: guard, background, inspector. */
import { askedLevels } from './level';
import type { questionJob, settledJob } from './protocol-outcome';
import { file, listOf, oneOf, optional, record, text, type Of, type Shape } from './shape';
import type { Notice } from './protocol-page';

/** Words for the small sign that a check is under way. */
export interface CheckingWords {
  readonly language: string;
  readonly checking: string;
  /** with `{{done}}` and `{{count}}` */
  readonly progress: string;
  /** a form was sent while its picture was held */
  readonly sendAgain: string;
  readonly cancel: string;
}

/** What the background answers once an inspector exists and is warming up. */
export interface Prepared {
  readonly lost: Notice;
  readonly cannotAsk: Notice;
  readonly checking: CheckingWords;
}
const words = (value: unknown): value is Prepared[keyof Prepared] =>
  typeof value === 'object' && value !== null;
/** Words are shown as text, whatever they are. */
export const prepared = record({
  lost: words,
  cannotAsk: words,
  checking: words,
}) as Shape<Prepared>;

export const pictureJob = record({ file });
/** The inspector's answer while it has others to look at first: to be asked again. */
export const IN_LINE = 'in-line';
export const marks = listOf(text);
export const marksJob = record({ marks });
export const answersJob = record({ marks, level: oneOf(...askedLevels) });
export const requestJob = record({ file: optional(file) });
export const announcement = record({ token: text });
export const adultJob = record({ token: text });
export const addressJob = record({
  hostname: text,
  pathname: text,
  port: optional(text),
  search: optional(text),
});

/** Answers are `unknown` on purpose: every receiver parses. */
export interface ExtensionProtocol {
  /** guard → background: have an inspector ready. Answers {@link Prepared}. */
  prepareInspector(): unknown;
  /** guard → inspector: look at one picture. Answers an Inspection, or {@link IN_LINE}. */
  inspectPicture(picture: Of<typeof pictureJob>): unknown;
  /** background → inspector, Chromium: load the model now. */
  warmInspector(): unknown;
  /** guard → background: which of these has the person answered for, in this tab? Answers marks. */
  recallAnswers(asked: Of<typeof marksJob>): unknown;
  /** guard → background: the person has answered for these, at this level. */
  rememberAnswers(answered: Of<typeof answersJob>): unknown;
  /** guard → background: an upload has ended so; pictures of these names go to the page now. */
  noteSettled(settled: Of<typeof settledJob>): unknown;
  /** guard that shows it → background: a question has ended, with an answer or without. */
  noteQuestion(question: Of<typeof questionJob>): unknown;
  /** page of ours → background, which alone writes them: forget the counts. */
  eraseStatistics(): unknown;
  /** background → guard of the top window, Firefox: a request takes this picture along, or one that cannot be seen. Answers whether it may. */
  vetRequest(request: Of<typeof requestJob>): unknown;
  /** guard → background: is something watched at this address? Answers false, or it is. */
  isWatched(address: Of<typeof addressJob>): unknown;
  /** bootstrap → background, wide mode: the same, of a page on no list that is known by name. Once it answers true, the guard is there. */
  lookUpSite(address: Of<typeof addressJob>): unknown;
  /** look at a page → background, wide mode: it calls itself an AI photo tool. */
  foundPhotoTool(): unknown;
  /** guard → background: ask the other build once more who of the two asks. */
  checkStandDown(): unknown;
  /** guard of a frame → background: a question is about to come to the tab's top window. Answers the origin of a guard there that expects it. */
  announceQuestion(announced: Of<typeof announcement>): unknown;
  /** background → guard of the top window: the same. */
  expectQuestion(announced: Of<typeof announcement>): unknown;
  /** guard → background: open the adult's window for this question. Answers whether it is open. */
  openAdultWindow(wanted: Of<typeof adultJob>): unknown;
}
