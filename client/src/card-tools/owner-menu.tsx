import type { EntityId } from '@cap-commun/shared/core/ids';
import type { ReactElement } from 'react';
import { marksOf, type PersonMark } from '../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import { useMessages } from '../i18n/language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Menu, MenuItem, type MenuProps } from '../ui/menu.tsx';
import { ownerEdits } from './card-edits.ts';

const NOBODY = '\u0000nobody';

export interface OwnerMenuProps extends Pick<MenuProps, 'isOpen' | 'onOpenChange'> {
  readonly id: EntityId;
  readonly owners: readonly PersonMark[];
  /** The button that says who owns the card now. */
  readonly trigger: ReactElement;
}

/** The way to give a card to somebody else. */
export function OwnerMenu({ id, owners, trigger, ...opening }: OwnerMenuProps) {
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
    <Menu label={words.owner} trigger={trigger} {...opening}>
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
    </Menu>
  );
}
