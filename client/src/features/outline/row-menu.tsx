import { Fragment, type RefObject } from 'react';
import { inGroups } from '../../acts/act-groups.ts';
import { useActRegistry, useShortcuts } from '../../acts/use-acts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { AnchoredMenu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { useOutline } from './outline-context.ts';
import type { OutlineNode } from './outline-tree.ts';

export interface RowMenuListProps {
  readonly node: OutlineNode;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
}

/** What can be done with a row: read off the acts of the board, as the menus of the map are. */
export function RowMenuList({ node, anchor, label }: RowMenuListProps) {
  const { outline } = useOutline();
  const registry = useActRegistry();
  const language = useLanguage();
  const shortcutOf = useShortcuts();
  if (outline.active !== node) return null;
  const groups = inGroups(registry.menuFor({ kind: 'cards' }));
  return (
    <AnchoredMenu anchor={anchor} label={label} onClose={() => outline.closeMenu()}>
      {groups.map((group, index) => (
        <Fragment key={group[0].id}>
          {index > 0 && <MenuSeparator />}
          {group.map((act) => {
            const { icon: Icon } = act;
            return (
              <MenuItem
                key={act.id}
                label={act.label(language)}
                icon={Icon && <Icon size={16} aria-hidden />}
                shortcut={shortcutOf(act)}
                {...(act.isDanger && { isDanger: true })}
                onAction={() => {
                  // Once the menu is away: what it opens takes the keyboard after it gave it back.
                  requestAnimationFrame(() => act.run({}));
                }}
              />
            );
          })}
        </Fragment>
      ))}
    </AnchoredMenu>
  );
}
