import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { Button as AriaButton } from 'react-aria-components';
import { marksOf, type PersonMark } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { shortName } from '../../lib/short-name.ts';
import { useStore } from '../../lib/store.ts';
import { Avatar, MissingAvatar } from '../../ui/avatar.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

const NOBODY = '\u0000nobody';

/** Who owns a card, and the way to give it to somebody else. */
export function OwnerMenu({ id, owners }: { readonly id: EntityId; readonly owners: readonly PersonMark[] }) {
  const session = useBoardSession();
  const map = useMap();
  const { popover } = useStore(map.state);
  const words = useMessages(mapMessages);
  const { graph } = useEvaluation().context;
  const people = marksOf(graph, useBoardInfo(), graph.ids('person'));
  const [owner] = owners;
  const give = (person: EntityId | null) => {
    const edits: Edit[] = owners
      .filter((mark) => mark.id !== person)
      .map((mark) => ({ op: 'unlink', link: { type: 'owns', from: mark.id, to: id } }));
    if (person !== null) edits.push({ op: 'link', link: { type: 'owns', from: person, to: id } });
    session.edit(edits);
  };
  return (
    <Menu
      label={words.quick.owner}
      isOpen={popover?.kind === 'owner' && popover.of === id}
      onOpenChange={(isOpen) => (isOpen ? map.state.open({ kind: 'owner', of: id }) : map.state.close())}
      trigger={
        <AriaButton
          className={classNames(buttonClass('quiet', 'small'), styles.act)}
          aria-label={`${words.quick.owner}, ${owner ? owner.name : words.quick.nobody}`}
        >
          {owner ? (
            <Avatar name={owner.name} side={owner.side} isDecorative />
          ) : (
            <span aria-hidden="true">
              <MissingAvatar label={words.noOwner} />
            </span>
          )}
          {owner ? shortName(owner.name) : words.quick.owner}
        </AriaButton>
      }
    >
      <MenuItem id={NOBODY} label={words.quick.nobody} isChosen={!owner} onAction={() => give(null)} />
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
