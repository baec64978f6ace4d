import { pbkdf2Sync } from 'node:crypto';
import { ITERATIONS } from '../../../core/family-lock/record';
import type { Settings } from '../../../core/settings';
import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';

export const PIN = '739164';

const salt = '0f'.repeat(16);
const hash = pbkdf2Sync(PIN, Buffer.from(salt, 'hex'), ITERATIONS, 32, 'sha256').toString('hex');

/** What is stored where a family has locked these settings with {@link PIN}. */
export const lockedWith = (family: Partial<Settings>) => ({
  settings: { version: 2, person: {}, family },
  'family-lock': { version: 1, kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt, hash },
  'family-lock-attempts': { failed: 0, until: 0 },
});

/** Types into the fields for a PIN that are on screen, one after the other. */
export const typePins = (
  tab: PracticePage,
  pins: readonly string[],
  place = 'body',
): Promise<unknown> =>
  tab.evaluate(`(() => {
    const fields = document.querySelectorAll('${place} .pin-form > input');
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    ${JSON.stringify(pins)}.forEach((pin, index) => {
      set.call(fields[index], pin);
      fields[index].dispatchEvent(new Event('input', { bubbles: true }));
    });
  })()`);

/**
 * Types the PIN and enters it; gives what is said of it.
 *
 * @param place a selector of what the form is in, where a page may have two: the part about the lock has its own
 */
export async function enterPin(tab: PracticePage, pin: string, place = 'body'): Promise<string> {
  const form = `document.querySelector('${place} .pin-form')`;
  await until('the field', () => tab.evaluate<boolean>(`!!${form}`));
  await typePins(tab, [pin], place);
  await tab.evaluate(`${form}.querySelector('.main').click()`);
  return until('what is said of the PIN', async () => {
    const said = await tab
      .evaluate<string>(`${form}?.querySelector('[role=status]').textContent ?? 'gone'`)
      .catch(() => 'gone');
    return said !== '' && !said.endsWith('…') && said;
  });
}
