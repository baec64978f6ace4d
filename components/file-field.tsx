import type { ReactNode } from 'react';

interface FileFieldProps {
  readonly accept: string;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A field for one file that looks like a button: what the browser draws is in the browser's language. */
export function FileField({ accept, children, onFile }: FileFieldProps) {
  return (
    <label className="file-field">
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen once more.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
