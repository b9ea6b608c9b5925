import { useCanWrite } from '../../document/hooks.ts';
import { actMessages } from '../../i18n/areas/acts.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useOutline } from './outline-context.ts';
import styles from './outline-page.module.css';

/** The keys that write the outline, and how much of it is shown. */
export function OutlineFoot() {
  const { outline } = useOutline();
  const { hints, rows: rowCount, closedRows } = useMessages(outlineMessages);
  const { alt, shift, names } = useMessages(actMessages).keys;
  const rows = useStore(outline.rows);
  const closed = rows.filter(({ node, isOpen }) => node.children.length > 0 && !isOpen).length;
  const canWrite = useCanWrite();
  const keys: readonly (readonly [readonly string[], string])[] = [
    [[names.Enter], hints.sibling],
    [[names.Tab], hints.deeper],
    [[shift, names.Tab], hints.back],
    [[alt, names.ArrowUp, names.ArrowDown], hints.move],
    [['F8'], hints.finding],
    [[names.Escape], hints.leave],
  ];
  return (
    <footer className={styles.foot}>
      {canWrite &&
        keys.map(([strokes, label]) => (
          <span key={label} className={styles.hint}>
            {strokes.map((stroke) => (
              <Kbd key={stroke}>{stroke}</Kbd>
            ))}
            {label}
          </span>
        ))}
      <span className={styles.count}>
        {rowCount(rows.length)}
        {closed > 0 && `, ${closedRows(closed)}`}
      </span>
    </footer>
  );
}
