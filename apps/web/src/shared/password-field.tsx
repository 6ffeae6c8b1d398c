import type { ReactNode } from 'react';

/** A password that must be typed, with its label. */
export function PasswordField({
  children,
  isNew = false,
  isWrong = false,
  value,
  onType,
}: {
  /** The label. */
  readonly children: ReactNode;
  /** One that is thought up here: a browser proposes one, and fills in none that it knows. */
  readonly isNew?: boolean;
  readonly isWrong?: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}) {
  return (
    <label>
      {children}
      <input
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        aria-invalid={isWrong}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
