import type { EntityId } from '@cap-commun/shared/core/ids';
import { marksOf, type PersonMark } from '../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import { useMessages } from '../i18n/language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { MenuItem } from '../ui/menu.tsx';
import { ownerEdits } from './card-edits.ts';

const NOBODY = '\u0000nobody';

export interface OwnerItemsProps {
  readonly id: EntityId;
  readonly owners: readonly PersonMark[];
}

/** The rows of a menu that gives a card to somebody else. */
export function OwnerItems({ id, owners }: OwnerItemsProps) {
  const session = useBoardSession();
  const words = useMessages(mapMessages).quick;
  const { graph } = useEvaluation().context;
  const people = marksOf(graph, useBoardInfo(), graph.ids('person'));
  const give = (person: EntityId | null) =>
    session.edit(
      ownerEdits(
        id,
        owners.map((owner) => owner.id),
        person,
      ),
    );
  return (
    <>
      <MenuItem id={NOBODY} label={words.nobody} isChosen={owners.length === 0} onAction={() => give(null)} />
      {people.map((person) => (
        <MenuItem
          key={person.id}
          id={person.id}
          label={person.name}
          icon={<Avatar name={person.name} side={person.side} isDecorative />}
          isChosen={owners.some((mark) => mark.id === person.id)}
          onAction={() => give(person.id)}
        />
      ))}
    </>
  );
}
