import type { PolicyFile } from '../core/rollout/files';
import { useWords } from './use-words';

interface PolicyFileListProps {
  readonly files: readonly PolicyFile[];
  readonly onSave: (file: PolicyFile) => void;
  /** as one zip, with their folders */
  readonly onSaveAll: () => void;
}

/** Every file with the system that it is for, and where it goes. */
export function PolicyFileList({ files, onSave, onSaveAll }: PolicyFileListProps) {
  const { t, plain } = useWords();
  const systems = [...new Set(files.map(({ system }) => system))];
  return (
    <>
      <div className="acts">
        <button type="button" className="quiet" onClick={onSaveAll}>
          {t('rollout:saveAll')}
        </button>
      </div>
      <ul className="policy-files">
        {systems.map((system) => (
          <li key={system}>
            <strong>{t(`rollout:systems.${system}`)}</strong>
            <ul>
              {files
                .filter((file) => file.system === system)
                .map((file) => (
                  <li key={file.name}>
                    <button
                      type="button"
                      className="quiet"
                      aria-label={plain('rollout:saveNamed', { name: file.name })}
                      onClick={() => {
                        onSave(file);
                      }}
                    >
                      {file.name}
                    </button>
                    {file.places.map((place) => (
                      <code key={place}>{place}</code>
                    ))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
