import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { useEffect, useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './notes.module.css';
import { dropLeft, leftIn } from './round-copies.ts';

/** What this person wrote and could not send before the reveal: it is theirs, to be put on the map or not. */
export function LeftNotes({
  view,
  revealed,
}: {
  readonly view: SessionView;
  readonly revealed: ReadonlySet<string>;
}) {
  const words = useMessages(sessionMessages).write.left;
  const session = useBoardSession();
  const [texts, setTexts] = useState<readonly string[]>([]);
  const { stepsInPrivate } = view;
  useEffect(() => {
    let isCurrent = true;
    void leftIn(session.localName, stepsInPrivate).then((left) => {
      if (isCurrent) setTexts(left);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, stepsInPrivate]);
  const left = texts.filter((text) => !revealed.has(text));
  if (left.length === 0) return null;
  const drop = () => {
    setTexts([]);
    void dropLeft(session.localName, stepsInPrivate);
  };
  const add = () => {
    const createdAt = new Date().toISOString();
    session.edit(
      left.map((title) => ({
        op: 'create',
        entity: { id: session.newId(definitionOf('sticky').idPrefix), type: 'sticky', title, createdAt },
      })),
    );
    drop();
  };
  return (
    <section className={styles.left} aria-label={words.title(left.length)}>
      <h3>{words.title(left.length)}</h3>
      <p>{words.lead}</p>
      <ul>
        {left.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts may be the same, and never change places
          <li key={index}>{text}</li>
        ))}
      </ul>
      <div className={styles.elsewhereActs}>
        <Button size="small" onPress={add}>
          {words.add}
        </Button>
        <Button size="small" variant="quiet" onPress={drop}>
          {words.drop}
        </Button>
      </div>
    </section>
  );
}
