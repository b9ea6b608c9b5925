import type { EntityId } from '@cap-commun/shared/core/ids';
import { Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { sizeOfCard } from '../../canvas-adapter/card-size.ts';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { givenTitle } from '../../canvas-adapter/key-facts.ts';
import { cardLabel } from '../../card-tools/card-label.ts';
import { KindButton } from '../../card-tools/kind-button.tsx';
import { useCard, useEvaluation, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CardBadge } from './card-badge.tsx';
import { groupByObjective } from './card-groups.ts';
import styles from './card-list.module.css';
import { CardFace } from './cards/card-face.tsx';
import { useMap } from './map-context.ts';

export interface CardListProps {
  readonly onShowCanvas: () => void;
}

/** The map on a narrow screen: a list by objective, whose cards open their form. */
export function CardList({ onShowCanvas }: CardListProps) {
  const { graph } = useEvaluation().context;
  const { canWrite } = useBoardSession();
  const words = useMessages(mapMessages);
  const groups = groupByObjective(graph);
  const list = useRef<HTMLElement>(null);
  const { shown } = useSelection();
  useEffect(() => {
    const [first] = shown;
    if (first === undefined) return;
    list.current?.querySelector(`[data-id="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    <section ref={list} className={styles.list} aria-label={words.map} data-lod="near">
      <div className={styles.bar}>
        <nav className={styles.chips} aria-label={words.list.objectives}>
          {groups.map(({ objective, cards }) => (
            <GroupChip
              key={objective ?? 'rest'}
              objective={objective}
              first={objective ?? cards[0]}
              list={list}
            />
          ))}
        </nav>
        <Button size="small" onPress={onShowCanvas}>
          {words.list.see}
        </Button>
      </div>
      {groups.length === 0 && <p className={styles.nothing}>{words.empty.title}</p>}
      {groups.map(({ objective, cards }) => (
        <section key={objective ?? 'rest'} className={styles.group}>
          {objective === null ? (
            <h2 className={styles.rest}>{groups.length > 1 ? words.list.unlinked : words.list.rest}</h2>
          ) : (
            <ListedCard id={objective} />
          )}
          <ul className={classNames(objective !== null && styles.branch)}>
            {cards.map((id) => (
              <li key={id}>
                <ListedCard id={id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {canWrite && <AddButton />}
    </section>
  );
}

interface GroupChipProps {
  readonly objective: EntityId | null;
  /** The card that the group begins with. */
  readonly first: EntityId | undefined;
  readonly list: RefObject<HTMLElement | null>;
}

/** Goes down the list to an objective. */
function GroupChip({ objective, first, list }: GroupChipProps) {
  const words = useMessages(mapMessages);
  const language = useLanguage();
  const entity = useCard(objective ?? '')?.entity;
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={() => {
        const card = first && list.current?.querySelector(`[data-id="${CSS.escape(first)}"]`);
        if (card) card.scrollIntoView({ block: 'start' });
      }}
    >
      {objective === null ? words.list.rest : ((entity && givenTitle(entity, language)) ?? words.untitled)}
    </button>
  );
}

function ListedCard({ id }: { readonly id: EntityId }) {
  const { selection } = useBoardSession();
  const isSelected = useSelection().cards.includes(id);
  const language = useLanguage();
  const view = useCardView(id);
  if (!view) return null;
  const { height } = sizeOfCard(view.reading.entity, undefined);
  const open = () => {
    selection.selectCards([id]);
    selection.showPanel('inspector');
  };
  return (
    <div
      className={classNames(styles.card, isSelected && styles.selected)}
      data-id={id}
      style={{ minHeight: height }}
    >
      <button
        type="button"
        className={styles.open}
        aria-label={cardLabel(view, language)}
        aria-current={isSelected}
        onClick={open}
      />
      <div className={styles.face} style={{ height }}>
        <CardFace {...view} />
      </div>
      <CardBadge findings={view.findings} />
    </div>
  );
}

const ADDED = ['objective', 'action', 'metric', 'risk', 'decision', 'sticky'] as const;

function AddButton() {
  const map = useMap();
  const words = useMessages(mapMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.add}>
      {isOpen && (
        <div className={styles.kinds} role="dialog" aria-label={words.create.title}>
          {ADDED.map((type) => (
            <KindButton
              key={type}
              type={type}
              onPress={() => {
                setOpen(false);
                map.create(type);
                map.session.selection.showPanel('inspector');
              }}
            />
          ))}
        </div>
      )}
      <IconButton label={words.list.add} variant="primary" size="large" onPress={() => setOpen(!isOpen)}>
        <Plus size={20} aria-hidden />
      </IconButton>
    </div>
  );
}
