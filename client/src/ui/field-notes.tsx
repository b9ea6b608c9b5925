import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

interface FieldNotesProps {
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** The line of help and the line of trouble under an input; goes inside a react-aria field. */
export function FieldNotes({ hint, error }: FieldNotesProps) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
    </>
  );
}
