import type { ReactNode } from 'react';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { useSelection } from '../../document/hooks.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useMessages } from '../../i18n/language.ts';
import { CardForm } from './card-form.tsx';
import styles from './inspector.module.css';

/** All that can be read and written of the selected card; `foot` is what other parts of the page know of it. */
export function Inspector({ foot }: { readonly foot?: ReactNode }) {
  const words = useMessages(inspectorMessages);
  const { cards } = useSelection();
  const [only] = cards;
  return (
    <section className={styles.panel} aria-label={words.title}>
      {only !== undefined && cards.length === 1 ? (
        <>
          <SelectedCard key={only} id={only} />
          {foot}
        </>
      ) : (
        <p className={styles.nothing}>{cards.length > 1 ? words.many(cards.length) : words.nothing}</p>
      )}
    </section>
  );
}

function SelectedCard({ id }: { readonly id: string }) {
  const words = useMessages(inspectorMessages);
  const view = useCardView(id);
  if (!view) return <p className={styles.nothing}>{words.nothing}</p>;
  const { reading } = view;
  if (reading.entity === null) {
    return (
      <div className={styles.nothing}>
        <p>{words.unreadable}</p>
        {reading.error.code === 'UNKNOWN_TYPE' && <p>{words.unreadableType(reading.error.type)}</p>}
      </div>
    );
  }
  return <CardForm entity={reading.entity} raw={reading.raw} facts={view.facts} findings={view.findings} />;
}
