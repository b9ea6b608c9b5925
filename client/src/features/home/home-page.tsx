import { TEMPLATE_IDS, templateCatalogue } from '@cap-commun/shared/templates/catalogue';
import type { ReactNode } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { homeMessages } from '../../i18n/areas/home.ts';
import { messagesIn, useLanguage } from '../../i18n/language.ts';
import { Logo } from '../../ui/logo.tsx';
import { CreateForm } from './create-form.tsx';
import { type ExampleBoard, examples } from './examples.ts';
import styles from './home.module.css';
import { MapThumbnail } from './map-thumbnail.tsx';
import { OpenFile } from './open-file.tsx';
import { RecentBoards } from './recent-boards.tsx';
import { TemplateButton } from './template-button.tsx';
import { useBoardDraft } from './use-board-draft.ts';
import { useCreateBoard } from './use-create-board.ts';

/** Where a board is made, from nothing, a template, an example or a file, and found again. */
export function HomePage({ preferences }: { readonly preferences: ReactNode }) {
  const language = useLanguage();
  const words = messagesIn(language, homeMessages);
  const common = messagesIn(language, commonMessages);
  const { create, createFrom, isBusy, error, fileError } = useCreateBoard();
  const { draft, setDraft, requestOf } = useBoardDraft();
  const open = (example: ExampleBoard) =>
    create({ template: example.template, title: example.title[language], lang: language });

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Logo />
        <b className={styles.product}>{common.productName}</b>
        {preferences}
      </header>
      <main className={styles.main}>
        <div className={styles.hero}>
          <div>
            <h1 className={styles.headline}>{words.headline}</h1>
            <p className={styles.lead}>{words.lead}</p>
          </div>
          <CreateForm
            draft={draft}
            onChange={setDraft}
            onCreate={() => create(requestOf())}
            isBusy={isBusy}
            error={error}
          />
        </div>
        <section className={styles.section}>
          <h2 className={styles.sectionTitle}>
            {words.templates} <small>{words.templatesLead}</small>
          </h2>
          <ul className={styles.templates}>
            {TEMPLATE_IDS.map((id) => (
              <li key={id}>
                <TemplateButton
                  id={id}
                  isDisabled={isBusy}
                  onOpen={() => create({ ...requestOf(templateCatalogue[id].title[language]), template: id })}
                />
              </li>
            ))}
          </ul>
        </section>
        <RecentBoards />
        <section className={styles.section}>
          <h2 className={styles.sectionTitle}>
            {words.examples} <small>{words.examplesLead}</small>
          </h2>
          <ul className={styles.examples}>
            {examples.map((example) => (
              <li key={example.template}>
                <button
                  type="button"
                  className={styles.example}
                  disabled={isBusy}
                  onClick={() => open(example)}
                >
                  <MapThumbnail {...example} />
                  <span className={styles.exampleWords}>
                    <b>
                      <span className={styles.act}>{words.openExample} </span>
                      {example.title[language]}
                    </b>
                    <span className={styles.exampleBrands}>{example.brands}</span>
                    <span className={styles.exampleAbout}>{example.about[language]}</span>
                    <small>{words.size(example.objectives, example.actions, example.metrics)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <OpenFile isBusy={isBusy} error={fileError} onOpen={(file) => createFrom(file, requestOf)} />
      </main>
    </div>
  );
}
