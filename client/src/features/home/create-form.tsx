import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { type FormEvent, useState } from 'react';
import { homeMessages } from '../../i18n/areas/home.ts';
import { messagesIn, useLanguage } from '../../i18n/language.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './home.module.css';

export interface CreateFormProps {
  readonly onCreate: (request: CreateBoardRequest) => void;
  readonly isBusy: boolean;
  readonly error: string | null;
}

/** Two brands and what they prepare; every field may stay empty. */
export function CreateForm({ onCreate, isBusy, error }: CreateFormProps) {
  const language = useLanguage();
  const words = messagesIn(language, homeMessages);
  const [ownBrand, setOwnBrand] = useState('');
  const [otherBrand, setOtherBrand] = useState('');
  const [title, setTitle] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const brands = [ownBrand.trim(), otherBrand.trim()] as const;
    onCreate({
      title: title.trim() || words.defaultTitle,
      lang: language,
      partners: [brands[0] || words.defaultBrands.a, brands[1] || words.defaultBrands.b],
    });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.brands}>
        <TextField
          label={words.ownBrand}
          placeholder={words.placeholders.ownBrand}
          value={ownBrand}
          onChange={setOwnBrand}
          maxLength={120}
          prefix={<BrandMark side="a" />}
        />
        <span className={styles.times} aria-hidden="true">
          ×
        </span>
        <TextField
          label={words.otherBrand}
          placeholder={words.placeholders.otherBrand}
          value={otherBrand}
          onChange={setOtherBrand}
          maxLength={120}
          prefix={<BrandMark side="b" />}
        />
      </div>
      <TextField
        label={words.project}
        placeholder={words.placeholders.project}
        value={title}
        onChange={setTitle}
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
