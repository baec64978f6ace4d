import type { Ref } from 'react';
import { MAX_CHARACTERS } from '../core/family-lock/secret';

interface PinFieldProps {
  readonly id: string;
  readonly value: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isShown?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (secret: string) => void;
}

/**
 * A field for a PIN or a passphrase. It is said to be for a code that is used once: a browser offers to keep any
 * other, and it would keep it for whoever the PIN is there for. No keyboard of digits: a passphrase has letters.
 */
export function PinField({ describedBy, isInvalid, isShown, onChange, ...field }: PinFieldProps) {
  return (
    <input
      {...field}
      type={isShown === true ? 'text' : 'password'}
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={2 * MAX_CHARACTERS}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
