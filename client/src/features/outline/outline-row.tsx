import { definitionOf } from '@cap-commun/shared/domain/registry';
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { type CSSProperties, type MouseEvent, memo, useRef } from 'react';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { givenTitle } from '../../canvas-adapter/key-facts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { cardLabel } from '../../card-tools/card-label.ts';
import { usePeerOnCard } from '../../card-tools/peers-on-card.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { KindChip } from '../../ui/kind-chip.tsx';
import { FactsCell } from './facts-cell.tsx';
import { FindingsCell } from './findings-cell.tsx';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { RowMenu } from './outline-state.ts';
import type { OutlineNode } from './outline-tree.ts';
import { OwnerCell } from './owner-cell.tsx';
import { RowMenuList } from './row-menu.tsx';
import { StateCell } from './state-cell.tsx';
import { TitleCell } from './title-cell.tsx';

export interface OutlineRowProps {
  readonly row: OutlineRow;
  /** From 0, among all the rows that are shown. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isWriting: boolean;
  readonly menu: RowMenu | null;
}

/** One row of the outline: a group of cards, or a card with its owner, dates or figure, state and findings. */
export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowProps) {
  return props.row.node.id === null ? <GroupRow {...props} /> : <CardRow {...props} id={props.row.node.id} />;
});

function useRowProps({ row, index, top, height, isActive, isSelected, isWriting }: OutlineRowProps) {
  const { outline } = useOutline();
  const { node, position, setSize, isOpen } = row;
  return {
    role: 'row',
    tabIndex: isActive ? 0 : -1,
    'data-key': node.key,
    'aria-level': node.level,
    'aria-rowindex': index + 2,
    'aria-posinset': position,
    'aria-setsize': setSize,
    'aria-selected': isSelected,
    ...(node.children.length > 0 && { 'aria-expanded': isOpen }),
    className: classNames(
      styles.row,
      isActive && styles.active,
      isSelected && styles.selected,
      isWriting && styles.writing,
    ),
    style: { transform: `translateY(${top}px)`, height } as CSSProperties,
    onMouseDown: (event: MouseEvent) => {
      // The browser would give the row the keyboard, and with it take it alone, before the hand has said what it adds.
      const adds = event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey;
      if (adds && event.target instanceof Element && !event.target.closest('button, input'))
        event.preventDefault();
    },
    onClick: ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) => {
      if (target instanceof Element && target.closest('button, input, [role="dialog"], [role="menu"]'))
        return;
      outline.activate(node.key, shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'alone');
    },
    onFocus: (event: { readonly target: EventTarget; readonly currentTarget: EventTarget }) => {
      // A screen reader may put the keyboard on any row.
      const isRow = event.target === event.currentTarget;
      if (isRow && outline.state.get().active !== node.key) outline.activate(node.key, 'alone', false);
    },
    onContextMenu: (event: MouseEvent) => {
      if (node.id === null || (event.target instanceof Element && event.target.closest('input'))) return;
      event.preventDefault();
      outline.openMenu(node.key, 'more');
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (target instanceof Element && !target.closest('button, input')) outline.write(node);
    },
  };
}

function GroupRow(props: OutlineRowProps) {
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  const { node, isOpen } = props.row;
  const { group } = node;
  const name =
    group === null
      ? ''
      : group === 'serving' || group === 'unreadable'
        ? words.groups[group]
        : definitionOf(group).plural[language];
  const rowProps = useRowProps(props);
  return (
    <div {...rowProps} aria-label={`${name}, ${words.cards(node.children.length)}`}>
      <div role="gridcell" className={styles.titleCell} aria-colspan={6}>
        <Chevron node={node} isOpen={isOpen} name={name} />
        <span className={styles.groupName}>{name}</span>
        <span className={styles.quiet}>{words.cards(node.children.length)}</span>
      </div>
    </div>
  );
}

function CardRow(props: OutlineRowProps & { readonly id: string }) {
  const { id, row, isActive, isWriting, menu } = props;
  const { node, isOpen } = row;
  const { outline } = useOutline();
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  const { untitled, unreadable } = useMessages(mapMessages);
  const view = useCardView(id);
  const peer = usePeerOnCard(id);
  const rowProps = useRowProps(props);
  const note = useAlsoUnder(node);
  const more = useRef<HTMLButtonElement>(null);
  if (!view) return null;
  const { entity } = view.reading;
  const name = entity ? (givenTitle(entity, language) ?? untitled) : unreadable.title;
  const { icon, tone } = kindLook(entity?.type ?? null);
  const cell = entity && { node, view, entity, isActive };
  return (
    <div
      {...rowProps}
      data-id={id}
      aria-label={[cardLabel(view, language), note].filter(Boolean).join(', ')}
      className={classNames(
        rowProps.className,
        (entity?.type === 'objective' || entity?.type === 'frame') && styles.head2,
        entity?.type === 'action' && entity.status === 'done' && styles.done,
        peer && classNames(styles.held, styles[peer.side]),
      )}
    >
      <div role="gridcell" className={styles.titleCell} style={{ paddingLeft: indentOf(node.level) }}>
        <Guides level={node.level} />
        <Chevron node={node} isOpen={isOpen} name={name} />
        <KindChip
          icon={icon}
          tone={tone}
          label={entity ? definitionOf(entity.type).label[language] : undefined}
        />
        <TitleCell node={node} view={view} name={name} isWriting={isWriting} note={note} peer={peer} />
      </div>
      {cell && <OwnerCell {...cell} isMenuOpen={menu === 'owner'} />}
      {cell && <FactsCell {...cell} isMenuOpen={menu === 'facts'} />}
      {cell && <StateCell {...cell} isMenuOpen={false} />}
      <FindingsCell node={node} view={view} isActive={isActive} />
      <div role="gridcell" className={styles.moreCell}>
        {session.canWrite && (
          <button
            ref={more}
            type="button"
            className={styles.more}
            tabIndex={isActive ? 0 : -1}
            aria-label={words.more(name)}
            aria-haspopup="menu"
            aria-expanded={menu === 'more'}
            onClick={() => outline.openMenu(node.key, 'more')}
          >
            <Ellipsis size={16} aria-hidden />
          </button>
        )}
        {menu === 'more' && <RowMenuList node={node} anchor={more} label={words.more(name)} />}
      </div>
    </div>
  );
}

/** Names the other cards that a card stands under, beside the row's own. */
function useAlsoUnder(node: OutlineNode): string {
  const { outline } = useOutline();
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  const { untitled } = useMessages(mapMessages);
  const rows = node.id === null ? [] : (outline.tree.get().rowsOf.get(node.id) ?? []);
  const others = [...new Set(rows.map(({ parent }) => parent?.id).filter((id) => id !== node.parent?.id))];
  const [other] = others;
  if (other == null) return '';
  if (others.length > 1) return words.alsoUnderMany(others.length);
  const entity = outline.session.board.card(other)?.entity;
  return words.alsoUnder((entity && givenTitle(entity, language)) ?? untitled);
}

const FIRST_INDENT = 26;
const INDENT = 32;

/** Where the row of a level begins. Pixels. */
function indentOf(level: number): number {
  return level < 2 ? 0 : FIRST_INDENT + (level - 2) * INDENT;
}

/** A line down from each card that the row stands under. */
function Guides({ level }: { readonly level: number }) {
  const levels = Array.from({ length: Math.max(0, level - 2) }, (_, above) => above + 2);
  return levels.map((above) => (
    <span key={above} className={styles.guide} style={{ left: indentOf(above) + 12 }} aria-hidden="true" />
  ));
}

function Chevron({
  node,
  isOpen,
  name,
}: {
  readonly node: OutlineNode;
  readonly isOpen: boolean;
  readonly name: string;
}) {
  const { outline } = useOutline();
  const words = useMessages(outlineMessages);
  if (node.children.length === 0) return <span className={styles.noChevron} />;
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.chevron}
      tabIndex={-1}
      aria-label={isOpen ? words.close(name) : words.open(name)}
      onClick={() => outline.setOpen(node.key, !isOpen)}
    >
      <Icon size={14} aria-hidden />
    </button>
  );
}
