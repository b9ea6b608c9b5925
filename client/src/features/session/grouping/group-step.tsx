import type { EntityId } from '@cap-commun/shared/core/ids';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { FolderPlus, Merge } from 'lucide-react';
import { useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { SpokenStatus } from '../../../ui/spoken-status.tsx';
import { useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import bar from '../steps/steps.module.css';
import { useGroupingActs } from './group-acts.ts';
import { GroupCard } from './group-card.tsx';
import { intoGroupEdits, mergeEdits, newGroupEdits, outOfGroupEdits } from './group-edits.ts';
import styles from './grouping.module.css';
import { LikelyGroups } from './likely-groups.tsx';
import { MoveMenu } from './move-menu.tsx';
import { dropTarget } from './note-drag.ts';
import { PickableNote } from './pickable-note.tsx';
import { useGroups } from './use-groups.ts';

/** Notes are brought together and named, by whoever has an idea: with the mouse, by picking, or by a suggestion. */
export function GroupStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).group;
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const { notes, unsorted, groups, home } = useGroups(view);
  const [picked, setPicked] = useState<ReadonlySet<EntityId>>(new Set());
  const [made, setMade] = useState<EntityId | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { canWrite } = session;
  const chosen = notes.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  // In the order in which they were picked. A vision is a voice: two that say the same are two.
  const alike = [...picked].flatMap((id) => notes.find((note) => note.id === id) ?? []);
  const kept = alike.length > 1 && alike.every(({ type }) => type !== 'vision') ? alike[0] : undefined;
  const merge = (one: Entity) => {
    session.edit(
      mergeEdits(
        session,
        alike.map(({ id }) => id),
        home,
      ),
    );
    setPicked(new Set());
    setSaid(words.merged(alike.length, titleOf(one)));
  };
  const put = (ids: readonly EntityId[], group: Entity) => {
    session.edit(intoGroupEdits(session, group.id, ids));
    setPicked(new Set());
    setSaid(words.moved(ids.length, titleOf(group)));
  };
  const make = (ids: readonly EntityId[], title = '') => {
    const id = session.newId(definitionOf('frame').idPrefix);
    session.edit(newGroupEdits(session, { id, title, notes: ids, under: home }));
    setPicked(new Set());
    setMade(id);
    setSaid(words.moved(ids.length, title || words.untitled));
  };
  const takeOut = (ids: readonly EntityId[]) => {
    session.edit(outOfGroupEdits(session, ids, home));
    setPicked(new Set());
  };
  useGroupingActs({
    canWrite,
    chosen,
    groupCount: groups.length,
    make,
    ask: (ids) => {
      setPicked(new Set(ids));
      setAsking(true);
    },
  });
  const toggle = (id: EntityId) =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  /** What is dragged is what is picked, when it is among it. */
  const dragged = (id: EntityId) => (picked.has(id) ? chosen : [id]);
  const note = (card: Entity) => (
    <PickableNote
      key={card.id}
      card={card}
      isPicked={picked.has(card.id)}
      isReadOnly={!canWrite}
      onToggle={() => toggle(card.id)}
      onDrag={() => dragged(card.id)}
      onRemove={() => session.edit([{ op: 'delete', id: card.id }])}
    />
  );
  if (notes.length === 0) {
    return (
      <StepFrame view={view} step={step} isWide>
        <p>{words.none}</p>
      </StepFrame>
    );
  }
  return (
    <StepFrame view={view} step={step} isWide>
      <div className={styles.layout}>
        <section className={styles.unsorted} aria-label={words.unsorted} {...dropTarget(canWrite, takeOut)}>
          <h3>
            {words.unsorted} <small>{unsorted.length}</small>
          </h3>
          {unsorted.length === 0 ? (
            <p className={styles.hint}>{words.nothing}</p>
          ) : (
            <ul className={styles.notes}>{unsorted.map(note)}</ul>
          )}
          {canWrite && chosen.some((id) => !unsorted.some((each) => each.id === id)) && (
            <Button size="small" onPress={() => takeOut(chosen)}>
              {words.back}
            </Button>
          )}
        </section>
        <div className={styles.groups}>
          {groups.map((group) => (
            <GroupCard
              key={group.frame.id}
              frame={group.frame}
              count={group.notes.length}
              isNew={group.frame.id === made}
              isReadOnly={!canWrite}
              hasPicked={chosen.some((id) => !group.notes.some((each) => each.id === id))}
              onPut={() => put(chosen, group.frame)}
              drop={dropTarget(canWrite, (ids) => put(ids, group.frame))}
            >
              {group.notes.map(note)}
            </GroupCard>
          ))}
          {canWrite && (
            <section className={styles.newGroup} {...dropTarget(canWrite, (ids) => make(ids))}>
              <p>{words.makeHelp}</p>
              <Button
                size="small"
                icon={<FolderPlus size={14} aria-hidden />}
                isDisabled={chosen.length === 0}
                onPress={() => make(chosen)}
              >
                {words.make}
              </Button>
            </section>
          )}
          {canWrite && <LikelyGroups notes={unsorted} onMake={make} />}
        </div>
      </div>
      <SpokenStatus>{said}</SpokenStatus>
      <div className={bar.bar}>
        <b>{words.sorted(notes.length - unsorted.length, notes.length)}</b>
        {chosen.length > 0 ? (
          <>
            <span>{words.picked(chosen.length)}</span>
            {canWrite && (
              <MoveMenu
                groups={groups.map(({ frame }) => frame)}
                isOpen={isAsking}
                onOpenChange={setAsking}
                onPut={(group) => put(chosen, group)}
                onMake={() => make(chosen)}
              />
            )}
            {canWrite && kept && (
              <Button
                size="small"
                variant="quiet"
                icon={<Merge size={14} aria-hidden />}
                aria-label={words.mergeInto(alike.length, titleOf(kept))}
                onPress={() => merge(kept)}
              >
                {words.merge}
              </Button>
            )}
            <Button size="small" variant="quiet" onPress={() => setPicked(new Set())}>
              {words.clear}
            </Button>
          </>
        ) : (
          <span className={styles.how}>{words.how}</span>
        )}
        <DoneButton view={view} />
      </div>
    </StepFrame>
  );
}
