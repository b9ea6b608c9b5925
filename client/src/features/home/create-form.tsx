import type { FormEvent } from 'react';
import { homeMessages } from '../../i18n/areas/home.ts';
import { messagesIn, useLanguage } from '../../i18n/language.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './home.module.css';
import type { BoardDraft } from './use-board-draft.ts';

export interface CreateFormProps {
  readonly draft: BoardDraft;
  readonly onChange: (draft: BoardDraft) => void;
  readonly onCreate: () => void;
  readonly isBusy: boolean;
  readonly error: string | null;
}

/** Two brands and what they prepare; every field may stay empty. */
export function CreateForm({ draft, onChange, onCreate, isBusy, error }: CreateFormProps) {
  const words = messagesIn(useLanguage(), homeMessages);
  const set = (name: keyof BoardDraft) => (value: string) => onChange({ ...draft, [name]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.brands}>
        <TextField
          label={words.ownBrand}
          placeholder={words.placeholders.ownBrand}
          value={draft.ownBrand}
          onChange={set('ownBrand')}
          maxLength={120}
          prefix={<BrandMark side="a" />}
        />
        <span className={styles.times} aria-hidden="true">
          ×
        </span>
        <TextField
          label={words.otherBrand}
          placeholder={words.placeholders.otherBrand}
          value={draft.otherBrand}
          onChange={set('otherBrand')}
          maxLength={120}
          prefix={<BrandMark side="b" />}
        />
      </div>
      <TextField
        label={words.project}
        placeholder={words.placeholders.project}
        value={draft.title}
        onChange={set('title')}
        maxLength={200}
      />
      <div className={styles.formFoot}>
        {error === null ? (
          <p className={styles.hint}>{words.linksNote}</p>
        ) : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        <Button type="submit" variant="primary" isDisabled={isBusy} className={styles.create}>
          {isBusy ? words.creating : words.create}
        </Button>
      </div>
    </form>
  );
}
