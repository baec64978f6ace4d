import type { SettingsView } from './settings-view';

interface PinGateProps {
  readonly view: SettingsView;
  /** as it was named to `change` */
  readonly place: string;
}

/** Asks for the family's PIN in place, where a change waits for it. */
export function PinGate({ view, place }: PinGateProps) {
  if (view.waiting?.place !== place) return null;
  return null;
}
