import { browser } from 'wxt/browser';
import { guessJurisdiction, type Jurisdiction } from '../core/jurisdiction';
import { pickLanguage, type Language } from '../core/language';
import { readSettings } from './settings-store';

export interface Preferences {
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
}

/** Language and jurisdiction: chosen, or else guessed from the browser's language and the clock's zone. */
export async function readPreferences(): Promise<Preferences> {
  const { language, jurisdiction } = await readSettings();
  const tags = [browser.i18n.getUILanguage(), ...navigator.languages];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    language: language === 'auto' ? pickLanguage(tags) : language,
    jurisdiction: jurisdiction === 'auto' ? guessJurisdiction(timeZone, tags) : jurisdiction,
  };
}
