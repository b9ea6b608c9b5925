import type { Entity } from '@cap-commun/shared/domain/registry';
import { FolderInput, FolderPlus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useShortcut } from '../../../acts/use-acts.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { buttonClass } from '../../../ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu.tsx';

interface MoveMenuProps {
  readonly groups: readonly Entity[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onPut: (group: Entity) => void;
  readonly onMake: () => void;
}

/** The groups that notes in hand can go into, by name. */
export function MoveMenu({ groups, isOpen, onOpenChange, onPut, onMake }: MoveMenuProps) {
  const words = useMessages(sessionMessages).group;
  const shortcut = useShortcut('grouping.move');
  return (
    <Menu
      label={words.acts.move}
      placement="top start"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <AriaButton className={buttonClass('quiet', 'small')}>
          <FolderInput size={14} aria-hidden />
          {words.moveTo}
          {shortcut !== undefined && <kbd>{shortcut}</kbd>}
        </AriaButton>
      }
    >
      {groups.map((group) => (
        <MenuItem
          key={group.id}
          label={group.title?.trim() || words.untitled}
          onAction={() => onPut(group)}
        />
      ))}
      {groups.length > 0 && <MenuSeparator />}
      <MenuItem label={words.make} icon={<FolderPlus size={16} aria-hidden />} onAction={onMake} />
    </Menu>
  );
}
