import type { Attestation } from '../../core/attestation';
import type { AccessibleNode } from './accessible-tree';

/** A real browser with the extension, for the scenarios of tests/e2e and for the demo. */
export interface Driver {
  readonly name: string;
  open(address: string): Promise<PracticePage>;
  /** A page of the extension in a tab, reached from a page that may link to it. */
  openExtensionPage(path: string, from: string): Promise<PracticePage>;
  /** The pages of this path that the extension has opened itself, in windows of their own. */
  windows(path: string): Promise<PracticePage[]>;
  close(): Promise<void>;
  /** Ends the background as Manifest V3 may at any time: the service worker, or Firefox's event page. */
  killBackground(): Promise<void>;
  /** Ends the page that drives the model: Chromium's offscreen document, Firefox's event page. */
  killInspector(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** After its folder has another version in it. */
  updateExtension(): Promise<void>;
  /** Has no other build any more. */
  removeOther(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp';

/** What a page can ask for with media queries. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One tab of the practice site. */
export interface PracticePage {
  /** Makes it the tab that is seen. */
  front(): Promise<void>;
  /** Picks files as a person does in the picker. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  /** Clicks, and answers the picker that the page opens for it; the input may be nowhere in the document. */
  pick(selector: string, paths: readonly string[]): Promise<void>;
  /** Does something, and answers the picker that the page opens for it; without paths it is closed. */
  pickAfter(open: () => Promise<void>, paths: readonly string[]): Promise<void>;
  /** Clicks, and closes the picker that the page opens for it. */
  cancelPicker(selector: string): Promise<void>;
  /** Files, or folders. */
  drop(selector: string, paths: readonly string[]): Promise<void>;
  /** The frame whose address has this in it. */
  frame(address: string): Promise<PracticeFrame>;
  /** Drags what is no file: a link, a picture of another page. Undefined where the driver cannot. */
  dragText?: (selector: string, texts: Readonly<Record<string, string>>) => Promise<void>;
  /** Puts text of these types on the clipboard and pastes it. */
  pasteText(texts: Readonly<Record<string, string>>): Promise<void>;
  click(selector: string): Promise<void>;
  /** Puts a PNG on the clipboard. */
  copy(pngPath: string): Promise<void>;
  /** Puts a PNG on the clipboard and pastes it. */
  paste(pngPath: string): Promise<void>;
  /** What the page's own script saw, in order. */
  events(): Promise<SeenEvent[]>;
  evaluate<T>(expression: string): Promise<T>;
  reload(): Promise<void>;
  /** @param whole all of the page, and not only what the window shows */
  screenshot(path: string, whole?: boolean): Promise<void>;
  /** Shows the tab as to another person, or in another window. What is not named stays. */
  look(as: Look): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Keeps a key down for half a second; it repeats. Undefined where the driver's keys do not. */
  holdKey?: (key: 'Enter') => Promise<void>;
  /** What a screen reader is told by our signs in the page; in Firefox, which hides them from its driver, nothing is known. */
  notices(): Promise<string | undefined>;
  /** What a screen reader is told of the page. */
  accessibleTree(): Promise<AccessibleNode[]>;
  /** A key of the keyboard, with `Shift+` before it or without: whatever has the focus gets it. */
  pressKey(key: Key | `Shift+${Key}`): Promise<void>;
  /** The title of the notice in the page, for when no extension page can be shown. */
  notice(): Promise<string | undefined>;
  readonly interstitial: Interstitial;
  close(): Promise<void>;
  /** Resolves when somebody has closed the tab or the browser. */
  gone(): Promise<void>;
}

/** A frame of a page. */
export interface PracticeFrame {
  choose(selector: string, paths: readonly string[]): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
}

export interface Interstitial {
  isOpen(): Promise<boolean>;
  /** Resolves when the question is on screen. */
  opened(): Promise<void>;
  closed(): Promise<void>;
  /** What is on screen. */
  text(): Promise<string>;
  press(key: 'Escape' | 'Enter' | 'Tab' | 'ArrowRight'): Promise<void>;
  /** "Don't upload", the default that has the focus. */
  refuse(): Promise<void>;
  /** Choose an answer and go on. Where the answer does not allow it, only the choice is made. */
  attest(attestation: Attestation): Promise<void>;
  /** "Upload only the ones without faces". */
  leaveOut(): Promise<void>;
  /** Clicks a button by what it says, as a regular expression; waits for it to be there. */
  click(name: string): Promise<void>;
  /** What the buttons on screen say. */
  buttons(): Promise<string[]>;
  /** "Hide the faces, then upload", and as soon as the covered pictures are shown, "Upload this". */
  hideFaces(): Promise<void>;
}

export interface SeenEvent {
  readonly surface: string;
  readonly event: string;
  readonly at: number;
  readonly files: readonly { name: string; type: string; size: number; lastModified: number }[];
}

export interface DriverOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Of the build for administrators, beside the family's; all that is said of "the extension" is of the family's. */
  readonly other?: string;
  readonly executable: string;
  /** Names that lead to loopback. */
  readonly hosts: readonly string[];
  readonly headless: boolean;
  /** What is in the extension's local storage from the start. Chromium only. */
  readonly storage?: Readonly<Record<string, unknown>>;
  /** kept after the end */
  readonly profile?: string;
  /** port of a proxy that everything goes through */
  readonly proxy?: number;
  readonly timeZone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly viewport?: { width: number; height: number };
  /** A camera and a screen that the browser makes up, and gives without a question of its own. */
  readonly fakeStreams?: boolean;
  /** A picture of a whole page is cut where its scrollbar was. Chromium only. */
  readonly hideScrollbars?: boolean;
  /** Runs in every page before anything else, our scripts too. Chromium only. */
  readonly firstScript?: string;
}
