import { isDeadlineError, withDeadline } from '../../core/deadline';
import { inspection, notInspected, type Inspection } from '../../core/inspection';
import { IN_LINE, prepared, type Prepared } from '../../core/protocol-extension';
import { parsed } from '../../core/shape';
import { sendMessage } from '../../platform/extension-messaging';
import { fallbackWords } from '../../platform/fallback-words';

const PREPARE_DEADLINE_MS = 4_000;
const INSPECT_DEADLINE_MS = 8_000;
const ATTEMPTS = 2;
/** While others are looked at first: four seconds each, a minute in all. */
const TURNS = 15;

export interface InspectorClient {
  /** Have the model loaded before it is needed. */
  readonly warm: () => Promise<void>;
  /** Never rejects: what cannot be done in two attempts, or has no turn in a minute, is a verdict. */
  readonly inspect: (file: File) => Promise<Inspection>;
  /** Ready words: the browser's own language until the background has answered. */
  readonly words: () => Prepared;
  readonly onWords: (listener: (words: Prepared) => void) => void;
}

export function createInspectorClient(): InspectorClient {
  let words: Prepared | undefined;
  let tellWords: (words: Prepared) => void = () => undefined;

  const prepare = async (): Promise<void> => {
    const answer = sendMessage('prepareInspector');
    words = parsed(prepared, await withDeadline(answer, PREPARE_DEADLINE_MS, 'The background'));
    tellWords(words);
  };

  /** Undefined: still in line. */
  const attempt = async (file: File): Promise<Inspection | undefined> => {
    await prepare();
    const sent = sendMessage('inspectPicture', { file });
    const answer = await withDeadline(sent, INSPECT_DEADLINE_MS, 'The inspector');
    return answer === IN_LINE ? undefined : parsed(inspection, answer);
  };

  return {
    warm: async () => {
      try {
        await prepare();
      } catch {
        // Nobody is waiting yet. The first upload tries again, and says so if it fails too.
      }
    },
    inspect: async (file) => {
      const failures: unknown[] = [];
      for (let turns = 0; turns < TURNS && failures.length < ATTEMPTS; turns++) {
        try {
          const found = await attempt(file);
          if (found !== undefined) return found;
        } catch (error) {
          failures.push(error);
        }
      }
      const last = failures[ATTEMPTS - 1];
      return notInspected(
        last === undefined || isDeadlineError(last) ? 'timed-out' : 'unavailable',
      );
    },
    words: () => (words ??= fallbackWords()),
    onWords: (listener) => {
      tellWords = listener;
    },
  };
}
