import type { ReactNode } from 'react';
import { SettingChoice } from '../../components/setting-choice';
import { useWords } from '../../components/use-words';
import type { Settings } from '../../core/settings';
import { heldOf } from './held-of';
import { PinGate } from './pin-gate';
import type { SettingsView } from './settings-view';

export type ChoiceKey =
  'level' | 'onUninspectable' | 'camera' | 'hideFaces' | 'mode' | 'unlistedTools' | 'statistics';

interface ChoiceSettingProps<Key extends ChoiceKey> {
  readonly view: SettingsView;
  readonly setting: Key;
  readonly values: readonly Settings[Key][];
  /** each value has a line that explains it */
  readonly hasNotes?: boolean;
  readonly note?: ReactNode;
  readonly pictureOf?: (value: Settings[Key]) => ReactNode;
  /** instead of a change at once */
  readonly onChange?: (value: Settings[Key]) => void;
  readonly children?: ReactNode;
}

/** One setting of a few values; its words are `options:settings.<setting>`. */
export function ChoiceSetting<Key extends ChoiceKey>({
  view,
  setting,
  ...props
}: ChoiceSettingProps<Key>) {
  const { t } = useWords();
  const words = `options:settings.${setting}`;
  const of = (part: 'values' | 'notes', value: string) => t(`${words}.${part}.${value}`);
  return (
    <SettingChoice<Settings[Key]>
      name={setting}
      label={t(`${words}.label`)}
      note={props.note}
      value={view.effective.settings[setting]}
      held={heldOf(view, setting)}
      options={props.values.map((value) => ({
        value,
        label: of('values', value),
        ...(props.hasNotes === true && { note: of('notes', value) }),
        picture: props.pictureOf?.(value),
      }))}
      onChange={
        props.onChange ??
        ((value) => {
          void view.change({ [setting]: value });
        })
      }
    >
      {props.children}
      <PinGate view={view} place={setting} />
    </SettingChoice>
  );
}
