import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { useMemo } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { convertNotes, NOTE_BECOMES, type NoteBecomes } from '../../../card-tools/convert-notes.ts';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { voteMessages } from '../../../i18n/areas/votes.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import frame from '../session.module.css';
import { useRevealed, useTitleOf } from '../session-cards.ts';
import styles from './forms.module.css';

interface NotesToTurnProps {
  readonly view: SessionView;
  readonly makes: readonly EntityType[];
}

/** The notes that nothing was made of yet, those with most votes first; a press makes a card of one. */
export function NotesToTurn({ view, makes }: NotesToTurnProps) {
  const words = useMessages(sessionMessages).map;
  const votes = useMessages(voteMessages);
  const language = useLanguage();
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const revealed = useRevealed(view);
  const { graph } = useEvaluation().context;
  const kinds = NOTE_BECOMES.filter((kind) => makes.includes(kind));
  const waiting = useMemo(() => {
    const notes = revealed.flatMap((card) => (card.type === 'sticky' ? [card] : []));
    return notes
      .filter(({ id }) => graph.out(id, 'became').length === 0)
      .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  }, [revealed, graph]);
  if (revealed.length === 0 || kinds.length === 0) return null;
  const turn = (id: string, kind: NoteBecomes) => {
    convertNotes(session, [id], kind);
    const [made] = session.selection.get().cards;
    if (made !== undefined) session.selection.showCards([made]);
  };
  return (
    <section aria-label={words.notes}>
      <h3 className={frame.section}>
        {words.notes} <small>{waiting.length}</small>
      </h3>
      {waiting.length === 0 && <p className={frame.quietNote}>{words.noneLeft}</p>}
      <ul>
        {waiting.map((note) => (
          <li key={note.id} className={styles.item}>
            <p>{titleOf(note)}</p>
            {(note.votes ?? 0) > 0 && <small>{votes.votes(note.votes ?? 0)}</small>}
            <div className={styles.makes}>
              {session.canWrite &&
                kinds.map((kind) => (
                  <Button
                    key={kind}
                    size="small"
                    icon={<KindChip icon={kindLook(kind).icon} tone={kindLook(kind).tone} />}
                    aria-label={`${words.makes(definitionOf(kind).label[language])}, ${titleOf(note)}`}
                    onPress={() => turn(note.id, kind)}
                  >
                    {definitionOf(kind).label[language]}
                  </Button>
                ))}
              <Button
                size="small"
                variant="quiet"
                aria-label={words.show(titleOf(note))}
                onPress={() => session.selection.showCards([note.id])}
              >
                {words.showShort}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
