import { useState } from 'react';
import { FileField } from '../../components/file-field';
import { ImportPreview } from '../../components/import-preview';
import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import {
  importOf,
  MAX_FILE_BYTES,
  readSettingsFile,
  settingsFile,
  type Change,
  type ReadFile,
} from '../../core/settings/settings-file';
import { isSame } from '../../core/settings/stricter';
import { saveFile } from '../../platform/save-file';
import type { PartProps } from './part';
import { PinGate } from './pin-gate';

type Stage =
  | ReadFile
  | { readonly kind: 'none' | 'too-large' | 'unreadable' | 'cancelled' }
  | { readonly kind: 'applied'; readonly changes: readonly Change[] };

const PLACE = 'file';

/** All settings in a file, and back from it after a look at what would change. */
export function FilePart({ view }: PartProps) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const read = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) {
      setStage({ kind: 'too-large' });
      return;
    }
    try {
      setStage(readSettingsFile(await file.text()));
    } catch {
      setStage({ kind: 'unreadable' });
    }
  };
  const found = stage.kind === 'read' ? importOf(stage.layer, view.effective) : undefined;
  const apply = async (changes: readonly Change[]): Promise<void> => {
    await view.change(Object.fromEntries(changes.map(({ key, to }) => [key, to])), PLACE);
    setStage({ kind: 'applied', changes });
  };
  const said = (): string | undefined => {
    if (stage.kind === 'none' || stage.kind === 'read') return undefined;
    if (stage.kind !== 'applied') return stage.kind;
    if (view.waiting?.place === PLACE) return undefined;
    const { settings } = view.effective;
    return stage.changes.every(({ key, to }) => isSame(settings[key], to)) ? 'done' : 'partly';
  };
  const message = said();
  return (
    <SettingsSection id="file" heading={t('options:parts.file')} lead={t('options:file.lead')}>
      <div className="acts">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            saveFile('ask-first-settings.json', settingsFile(view.effective));
          }}
        >
          {t('options:file.save')}
        </button>
        <FileField
          accept=".json,application/json"
          onFile={(file) => {
            void read(file);
          }}
        >
          {t('options:file.open')}
        </FileField>
      </div>
      {stage.kind === 'read' && found !== undefined && (
        <ImportPreview
          {...found}
          rejected={stage.layer.rejected}
          isNewer={stage.isNewer}
          onApply={() => {
            void apply(found.changes);
          }}
          onCancel={() => {
            setStage({ kind: 'cancelled' });
          }}
        />
      )}
      <p className="problem" role="status" data-file={message}>
        {message !== undefined && t(`options:file.${message}`)}
      </p>
      <PinGate view={view} place={PLACE} />
    </SettingsSection>
  );
}
