import { ENTITY_TYPES } from '@cap-commun/shared/domain/registry';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useActRegistry } from '../../acts/use-acts.ts';
import { useCanWrite, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useMessages } from '../../i18n/language.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';
import outlinePageStyles from './outline-page.module.css';
import { OutlineRowView } from './outline-row.tsx';
import { rowAt, rowTops } from './outline-rows.ts';
import type { OutlineNode } from './outline-tree.ts';
import { useOutlineClipboard } from './use-outline-clipboard.ts';

const ROW_HEIGHT = 36;
const OBJECTIVE_HEIGHT = 42;
const WRITING_HEIGHT = 46;
const HEAD_HEIGHT = 29;
/** Rows drawn above and below what is in view. */
const OVERSCAN = 6;

/** The rows that are in view, out of however many there are; the active one is always there, for it has the keyboard. */
export function OutlineGrid() {
  const { outline } = useOutline();
  const session = useBoardSession();
  const words = useMessages(outlineMessages);
  const registry = useActRegistry();
  const rows = useStore(outline.rows);
  const state = useStore(outline.state);
  const { cards } = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScroll(scroller);
  useEffect(() => outline.connect(), [outline]);
  useOutlineClipboard(scroller);

  const heightOf = useCallback(
    (node: OutlineNode) => {
      if (node.key === state.writing) return WRITING_HEIGHT;
      const type = outline.entityOf(node)?.type;
      return type === 'objective' || type === 'frame' ? OBJECTIVE_HEIGHT : ROW_HEIGHT;
    },
    [outline, state.writing],
  );
  const tops = useMemo(() => rowTops(rows, heightOf), [rows, heightOf]);
  const first = Math.max(0, rowAt(tops, view.top) - OVERSCAN);
  const last = Math.min(rows.length - 1, rowAt(tops, view.top + view.height) + OVERSCAN);
  const active = outline.indexOf(state.active);
  const shown = useMemo(() => {
    const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    return active >= 0 && (active < first || active > last)
      ? [...indexes, active].sort((a, b) => a - b)
      : indexes;
  }, [first, last, active]);
  const selected = useMemo(() => new Set(cards), [cards]);

  useFocus(scroller, state.focus, state.active, tops, active);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    // A button in a row keeps its own Enter and Space.
    const isRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    if (!isRow && (event.key === 'Enter' || event.key === ' ')) return;
    if (registry.press(event.nativeEvent, 'outline')) event.preventDefault();
  };
  const isBegun = rows.some(({ node }) => BEGUN.has(outline.entityOf(node)?.type ?? 'partner'));
  return (
    <div ref={scroller} className={styles.scroller}>
      {!isBegun && state.filter === '' && <Start />}
      <div
        role="treegrid"
        className={styles.grid}
        aria-label={words.grid}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={6}
        aria-readonly={!session.canWrite || undefined}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.columns} tabIndex={-1}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" tabIndex={-1}>
              {words.columns[column]}
            </span>
          ))}
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: tops[rows.length] ?? 0 }}>
          {shown.map((index) => {
            const row = rows[index];
            return (
              row && (
                <OutlineRowView
                  key={row.node.key}
                  row={row}
                  index={index}
                  top={tops[index] ?? 0}
                  height={heightOf(row.node)}
                  isActive={index === active}
                  isSelected={row.node.id !== null && selected.has(row.node.id)}
                  isWriting={row.node.key === state.writing}
                  menu={state.menu?.key === row.node.key ? state.menu.kind : null}
                />
              )
            );
          })}
        </div>
      </div>
      {rows.length === 0 && state.filter !== '' && (
        <p className={outlinePageStyles.nothing}>{words.filterNone}</p>
      )}
    </div>
  );
}

/** Kinds that stand for work, and not for who does it: a new board has none. */
const BEGUN: ReadonlySet<string> = new Set(
  ENTITY_TYPES.filter((type) => type !== 'partnership' && type !== 'partner' && type !== 'person'),
);

const COLUMNS = ['title', 'owner', 'facts', 'state', 'findings', 'more'] as const;

/** How to begin, while no result is written yet. */
function Start() {
  const { writer } = useOutline();
  const words = useMessages(outlineMessages);
  const canWrite = useCanWrite();
  return (
    <div className={outlinePageStyles.start}>
      <p>{canWrite ? words.empty : words.viewer}</p>
      {canWrite && (
        <Button variant="primary" onPress={() => writer.create('objective', null, null)}>
          {words.start}
        </Button>
      )}
    </div>
  );
}

interface View {
  readonly top: number;
  readonly height: number;
}

/** What of the rows is in view. Pixels from the first row. */
function useScroll(scroller: React.RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () =>
      setView({ top: Math.max(0, element.scrollTop - HEAD_HEIGHT), height: element.clientHeight });
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller]);
  return view;
}

/**
 * Keeps the active row in view, and gives it the keyboard when it is asked to, when the row that had it is gone, or
 * when the view that had it has made way for this one.
 */
function useFocus(
  scroller: React.RefObject<HTMLDivElement | null>,
  focus: number,
  key: string | null,
  tops: Float64Array<ArrayBuffer>,
  index: number,
): void {
  const asked = useRef(focus);
  // At first: whoever came here by a key has left the keyboard nowhere.
  const hadFocus = useRef(true);
  const revealed = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || index < 0) return;
    const isAsked = asked.current !== focus;
    if (isAsked || revealed.current !== key) reveal(element, tops[index] ?? 0, tops[index + 1] ?? 0);
    revealed.current = key;
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (isAsked || isLost) {
      element.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
    }
    asked.current = focus;
    hadFocus.current = element.contains(document.activeElement);
  }, [scroller, focus, key, tops, index]);
}

function reveal(element: HTMLElement, top: number, bottom: number): void {
  const room = element.clientHeight - HEAD_HEIGHT;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + room) element.scrollTop = bottom - room;
}
