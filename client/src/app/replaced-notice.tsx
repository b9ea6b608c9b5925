import type { ReplacedNoteProps } from '../card-tools/replaced-note.tsx';
import { useSelection } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { lazyPart } from '../lib/lazy-part.tsx';
import { useStore } from '../lib/store.ts';
import styles from './board-frame.module.css';

const ReplacedNote = lazyPart<ReplacedNoteProps>(
  async () => (await import('../card-tools/replaced-note.tsx')).ReplacedNote,
);

/** The last value of this hand's that gave way to another's; while its form is open, it stands under its field. */
export function ReplacedNotice() {
  const { replaced } = useBoardSession();
  const values = useStore(replaced.values);
  const { cards, panel, isPanelOpen } = useSelection();
  const [only, ...others] = cards;
  const open = isPanelOpen && panel === 'inspector' && others.length === 0 ? only : undefined;
  const last = values.findLast(({ card }) => card !== open);
  if (!last) return null;
  return (
    <div className={styles.replaced}>
      <ReplacedNote value={last} />
    </div>
  );
}
