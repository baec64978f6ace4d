import { isDeadlineError, withDeadline } from '../../core/deadline';
import { inspection, notInspected, type Inspection } from '../../core/inspection';
import { prepared, type Prepared } from '../../core/protocol-extension';
import { parsed } from '../../core/shape';
import { sendMessage } from '../../platform/extension-messaging';
import { fallbackWords } from '../../platform/fallback-words';

const PREPARE_DEADLINE_MS = 4_000;
const INSPECT_DEADLINE_MS = 8_000;
const ATTEMPTS = 2;

export interface InspectorClient {
  /** Have the model loaded before it is needed. */
  readonly warm: () => Promise<void>;
  /** Never rejects: what cannot be done in two attempts is a verdict. */
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

  const attempt = async (file: File): Promise<Inspection> => {
    await prepare();
    const answer = sendMessage('inspectPicture', { file });
    return parsed(inspection, await withDeadline(answer, INSPECT_DEADLINE_MS, 'The inspector'));
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
      let failure: unknown;
      for (let tries = 0; tries < ATTEMPTS; tries++) {
        try {
          return await attempt(file);
        } catch (error) {
          failure = error;
        }
      }
      return notInspected(isDeadlineError(failure) ? 'timed-out' : 'unavailable');
    },
    words: () => (words ??= fallbackWords()),
    onWords: (listener) => {
      tellWords = listener;
    },
  };
}
