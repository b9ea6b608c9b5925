import { type TemplateId, templateCatalogue } from '@cap-commun/shared/templates/catalogue';
import { homeMessages } from '../../i18n/areas/home.ts';
import { messagesIn, useLanguage } from '../../i18n/language.ts';
import styles from './home.module.css';
import { TemplateThumbnail } from './template-thumbnail.tsx';

export interface TemplateButtonProps {
  readonly id: TemplateId;
  readonly isDisabled: boolean;
  readonly onOpen: () => void;
}

/** A template: what it looks like, what it is for, and how long it takes. */
export function TemplateButton({ id, isDisabled, onOpen }: TemplateButtonProps) {
  const language = useLanguage();
  const words = messagesIn(language, homeMessages);
  const { title, about, pace } = templateCatalogue[id];
  return (
    <button type="button" className={styles.example} disabled={isDisabled} onClick={onOpen}>
      <TemplateThumbnail id={id} />
      <span className={styles.exampleWords}>
        <b>
          <span className={styles.act}>{words.openTemplate} </span>
          {title[language]}
        </b>
        <span className={styles.exampleAbout}>{about[language]}</span>
        <small>{pace[language]}</small>
      </span>
    </button>
  );
}
