import type { RefObject } from 'react';
import { useActRegistry, useShortcuts } from '../../acts/use-acts.ts';
import { NOTE_BECOMES } from '../../card-tools/convert-notes.ts';
import { useLanguage } from '../../i18n/language.ts';

import { AnchoredMenu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { useOutline } from './outline-context.ts';
import type { OutlineNode } from './outline-tree.ts';

/** The acts on a row, in the order of the menu; null is a line. */
const ORDER: readonly (string | null)[] = [
  'outline.title',
  'outline.sibling',
  'outline.deeper',
  null,
  'outline.star',
  'outline.owner',
  'outline.link',
  'outline.comment',
  null,
  ...NOTE_BECOMES.map((type) => `convert.${type}`),
  null,
  'outline.up',
  'outline.down',
  'outline.nextParent',
  'outline.previousParent',
  'outline.takeOut',
  'outline.frame',
  'outline.lock',
  null,
  'outline.open',
  'outline.showOnMap',
  'outline.duplicate',
  'outline.remove',
];

export interface RowMenuListProps {
  readonly node: OutlineNode;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
}

/** All that the keys of a row do, for those who click. */
export function RowMenuList({ node, anchor, label }: RowMenuListProps) {
  const { outline } = useOutline();
  const registry = useActRegistry();
  const language = useLanguage();
  const shortcutOf = useShortcuts();
  if (outline.active !== node) return null;
  const ready = ORDER.flatMap((id) => {
    if (id === null) return [null];
    const act = registry.find(id);
    return act && act.canRun?.({}) !== false ? [act] : [];
  });
  // Where a group has nothing to offer, its line goes with it.
  const rows = ready.filter((act, index) => act !== null || (index > 0 && ready[index - 1] !== null));
  return (
    <AnchoredMenu anchor={anchor} label={label} onClose={() => outline.closeMenu()}>
      {rows.map((act, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        if (act === null) return <MenuSeparator key={index} />;
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
    </AnchoredMenu>
  );
}
