import type { Language } from '../../core/language';
import type { SettingsView } from './settings-view';

/** What every part of the options has: the settings as they are stored, and how to change them. */
export interface PartProps {
  readonly view: SettingsView;
  /** of the page */
  readonly language: Language;
}
