import type { SettingsKey } from '../../core/settings';
import type { SettingsView } from './settings-view';

interface PinGateProps {
  readonly view: SettingsView;
  /** of the row that it stands in */
  readonly settings: readonly SettingsKey[];
}

/** Asks for the family's PIN in place, where a change waits for it. */
export function PinGate({ view, settings }: PinGateProps) {
  const { waiting } = view;
  if (waiting === undefined || !settings.some((setting) => setting in waiting)) return null;
  return null;
}
