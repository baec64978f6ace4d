import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Where the person seems to be. `vi.unstubAllGlobals` and restored mocks undo it. */
export function stubPerson(person: { ui: string; languages?: string[]; timeZone?: string }): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(person.ui);
  vi.stubGlobal('navigator', { languages: person.languages ?? [person.ui] });
  const clock = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...clock,
    timeZone: person.timeZone ?? 'UTC',
  });
}
