import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity, EntityType } from '@cap-commun/shared/domain/registry';
import { useEffect, useMemo } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import { FailureNote } from '../failure-note.tsx';
import frame from '../session.module.css';
import { useCardsOf, useRevealed, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, SideFrame } from '../step-frame.tsx';
import { useSessionAct } from '../use-session-act.ts';
import styles from './forms.module.css';
import { Spotlight } from './spotlight.tsx';
import { TopicFacts } from './topic-facts.tsx';
import { type TopicKind, topicKindOf, topicsOf } from './topics.ts';

const TYPES: Readonly<Record<Exclude<TopicKind, 'notes'>, readonly EntityType[]>> = {
  late: ['action'],
  readings: ['metric'],
  planned: ['objective', 'metric'],
};

/** One card at a time in the spotlight, chosen by who runs the session; everybody's map shows it. */
export function DiscussStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).discuss;
  const kind = topicKindOf(step);
  const topics = useTopics(view, kind);
  const asking = useSessionAct();
  const { spotlight, isDriver } = view;
  useShownOnMap(spotlight);
  const at = topics.findIndex(({ id }) => id === spotlight);
  const put = (card: EntityId | null) => void asking.ask({ kind: 'spotlight', card });
  const next = topics[at + 1];
  return (
    <SideFrame step={step}>
      <Spotlight card={spotlight} kind={kind} />
      {isDriver && (
        <div className={frame.acts}>
          {next && (
            <Button size="small" variant="primary" onPress={() => put(next.id)}>
              {words.next}
            </Button>
          )}
          {spotlight !== null && (
            <Button size="small" variant="quiet" onPress={() => put(null)}>
              {words.off}
            </Button>
          )}
          <FailureNote asking={asking} />
        </div>
      )}
      <section>
        <h3 className={frame.section}>
          {words.topics} <small>{topics.length}</small>
        </h3>
        {topics.length === 0 && (
          <p className={frame.quietNote}>
            {kind === 'late' || kind === 'readings' ? words.nothing[kind] : words.nothing.notes}
          </p>
        )}
        <ul>
          {topics.map((card) => (
            <li key={card.id}>
              <Topic
                card={card}
                isLit={card.id === spotlight}
                onPut={isDriver ? () => put(card.id) : undefined}
              />
            </li>
          ))}
        </ul>
      </section>
      <DoneButton view={view} />
    </SideFrame>
  );
}

interface TopicProps {
  readonly card: Entity;
  readonly isLit: boolean;
  /** For who may. */
  readonly onPut: (() => void) | undefined;
}

function Topic({ card, isLit, onPut }: TopicProps) {
  const words = useMessages(sessionMessages).discuss;
  const title = useTitleOf()(card);
  const { icon, tone } = kindLook(card.type);
  const content = (
    <>
      <KindChip icon={icon} tone={tone} />
      <span>
        {title}
        <TopicFacts card={card} />
      </span>
    </>
  );
  if (!onPut) {
    return (
      <div className={styles.topic} aria-current={isLit || undefined}>
        {content}
      </div>
    );
  }
  return (
    <button type="button" className={styles.topic} aria-pressed={isLit} title={words.put} onClick={onPut}>
      {content}
    </button>
  );
}

function useTopics(view: Running['view'], kind: TopicKind): readonly Entity[] {
  const { findings } = useBoardSession();
  const revealed = useRevealed(view);
  const groups = useCardsOf('frame');
  const typed = useCardsOf(...(kind === 'notes' ? (['sticky'] as const) : TYPES[kind]));
  return useMemo(() => {
    const cards =
      kind !== 'notes'
        ? typed
        : votedOn(view, [...revealed, ...groups], revealed.length > 0 ? revealed : typed);
    return topicsOf(kind, cards, view, findings.today());
  }, [kind, typed, revealed, groups, view, findings]);
}

/** What was voted on, when something was; what was written otherwise. */
function votedOn(
  { votes }: Running['view'],
  all: readonly Entity[],
  otherwise: readonly Entity[],
): readonly Entity[] {
  const last = votes.findLast(({ totals }) => totals !== null);
  const voted = all.filter(({ id }) => last?.candidates.includes(id));
  return voted.length > 0 ? voted : otherwise;
}

/** What is talked about is what one looks at. */
function useShownOnMap(card: EntityId | null): void {
  const { selection, board } = useBoardSession();
  useEffect(() => {
    if (card !== null && board.layout(card)) selection.showCards([card]);
  }, [card, selection, board]);
}
