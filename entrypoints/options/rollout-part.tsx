import { useState } from 'react';
import { CompanionChoices } from '../../components/companion-choices';
import { PolicyFileList } from '../../components/policy-file-list';
import { SettingsSection } from '../../components/settings-section';
import { TypedField } from '../../components/typed-field';
import { useWords } from '../../components/use-words';
import { rolloutOf, typedFields, type Typed } from '../../core/rollout/choice';
import type { Companion } from '../../core/rollout/companions';
import { bytesOf, policyFiles, type PolicyFile } from '../../core/rollout/files';
import { settingsKeys, type SettingsKey } from '../../core/settings';
import { ownIds, version } from '../../platform/about';
import { saveFile } from '../../platform/save-file';
import { loadSettingWords } from '../../platform/setting-words';
import { zipFiles } from '../../platform/zip-files';
import type { PartProps } from './part';

const saveAll = async (files: readonly PolicyFile[]): Promise<void> => {
  const all = files.map((file) => ({ name: file.name, bytes: bytesOf(file) }));
  saveFile('ask-first-policies.zip', await zipFiles(all), 'application/zip');
};

/** What is set above, as policy files for every system: chosen once, the same everywhere. */
export function RolloutPart({ view }: PartProps) {
  const { t } = useWords();
  const { settings, origins } = view.effective;
  const [typed, setTyped] = useState<Typed>(() => ({ server: '', ...ownIds() }));
  const [left, setLeft] = useState<readonly SettingsKey[]>([]);
  const [isAllLocked, setAllLocked] = useState(false);
  const [companions, setCompanions] = useState<readonly Companion[]>([]);
  const [files, setFiles] = useState<readonly PolicyFile[]>([]);
  const [problems, setProblems] = useState<readonly (keyof Typed)[]>([]);
  const decided = settingsKeys.filter((key) => origins[key] !== 'default');

  const make = async (): Promise<void> => {
    const keys = decided.filter((key) => !left.includes(key));
    const values = {
      ...Object.fromEntries(keys.map((key) => [key, settings[key]])),
      ...(isAllLocked && { lock: 'all' as const }),
    };
    const choice = rolloutOf(typed, values, companions, version());
    setProblems(choice.kind === 'problems' ? choice.fields : []);
    setFiles(
      choice.kind === 'ready'
        ? policyFiles(choice.rollout, await loadSettingWords(), () => crypto.randomUUID())
        : [],
    );
  };
  /** What was made was made from something else. */
  const changed = (): void => {
    setFiles([]);
  };

  return (
    <SettingsSection id="rollout" heading={t('options:parts.rollout')} lead={t('rollout:lead')}>
      <form
        className="rollout"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <fieldset className="setting">
          <legend>{t('rollout:decided.heading')}</legend>
          <p className="note">
            {t(decided.length === 0 ? 'rollout:decided.nothing' : 'rollout:decided.note')}
          </p>
          <div className="choices">
            {decided.map((key) => (
              <label key={key}>
                <input
                  type="checkbox"
                  name="decided"
                  value={key}
                  checked={!left.includes(key)}
                  onChange={({ target }) => {
                    setLeft(target.checked ? left.filter((one) => one !== key) : [...left, key]);
                    changed();
                  }}
                />
                <span>
                  <span className="choice">{t(`options:settings.${key}.label`)}</span>
                </span>
              </label>
            ))}
          </div>
          <div className="choices wide">
            <label>
              <input
                type="checkbox"
                name="lock-all"
                checked={isAllLocked}
                onChange={({ target }) => {
                  setAllLocked(target.checked);
                  changed();
                }}
              />
              <span>
                <span className="choice">{t('rollout:decided.lockAll')}</span>
                <span className="note">{t('rollout:decided.lockAllNote')}</span>
              </span>
            </label>
          </div>
        </fieldset>
        {typedFields.map((field) => (
          <TypedField
            key={field}
            name={field}
            label={t(`rollout:${field}.label`)}
            note={t(`rollout:${field}.note`)}
            value={typed[field]}
            problem={problems.includes(field) ? t(`rollout:${field}.problem`) : undefined}
            onChange={(value) => {
              setTyped({ ...typed, [field]: value });
              changed();
            }}
          />
        ))}
        <CompanionChoices
          chosen={companions}
          onChange={(chosen) => {
            setCompanions(chosen);
            changed();
          }}
        />
        <div className="acts">
          <button type="submit" className="quiet">
            {t('rollout:make')}
          </button>
        </div>
      </form>
      <p role="status">{files.length > 0 && t('rollout:made', { count: files.length })}</p>
      {files.length > 0 && (
        <PolicyFileList
          files={files}
          onSaveAll={() => {
            void saveAll(files);
          }}
          onSave={(file) => {
            saveFile(file.name.replaceAll('/', '-'), bytesOf(file), 'application/octet-stream');
          }}
        />
      )}
    </SettingsSection>
  );
}
