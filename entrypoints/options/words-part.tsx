import { useState } from 'react';
import { SchoolNote } from '../../components/school-note';
import { SettingText } from '../../components/setting-text';
import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import { contactAddress } from '../../core/contact';
import { NAME_LENGTH, TEXT_LENGTH } from '../../core/settings';
import { parseLayer } from '../../core/settings/parse-layer';
import { heldOf } from './held-of';
import type { PartProps } from './part';
import { PinGate } from './pin-gate';

const fields = [
  { key: 'schoolName', maxLength: NAME_LENGTH },
  { key: 'contactName', maxLength: NAME_LENGTH },
  { key: 'contactText', maxLength: TEXT_LENGTH, isLong: true },
  { key: 'contactUrl', maxLength: TEXT_LENGTH, hasNote: true },
] as const;

type FieldKey = (typeof fields)[number]['key'];

/** What a family or a school says of itself on the question, and how it looks there. */
export function WordsPart({ view }: PartProps) {
  const { t } = useWords();
  const [notTaken, setNotTaken] = useState<FieldKey>();
  const save = async (key: FieldKey, text: string): Promise<boolean> => {
    const written = key === 'contactUrl' ? contactAddress(text) : text;
    const { values, rejected } = parseLayer({ [key]: written });
    setNotTaken(rejected.length > 0 ? key : undefined);
    return rejected.length === 0 && (await view.change(values));
  };
  return (
    <SettingsSection id="words" heading={t('options:parts.words')} lead={t('options:words.lead')}>
      {fields.map(({ key, maxLength, ...more }) => (
        <SettingText
          key={key}
          name={key}
          label={t(`options:settings.${key}.label`)}
          {...('hasNote' in more && { note: t('options:words.addressNote') })}
          value={view.effective.settings[key]}
          maxLength={maxLength}
          isLong={'isLong' in more}
          held={heldOf(view, key)}
          problem={notTaken === key ? t('options:words.notTaken') : undefined}
          onSave={(text) => save(key, text)}
        >
          <PinGate view={view} place={key} />
        </SettingText>
      ))}
      <SchoolNote {...view.effective.settings} />
    </SettingsSection>
  );
}
