import type { RefObject } from 'react';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import styles from './board-frame.module.css';

/** The first stop of the Tab key: past the bar, to the board. */
export function SkipLink({ to }: { readonly to: RefObject<HTMLElement | null> }) {
  const { skip } = useMessages(boardMessages);
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => {
        const main = to.current;
        const inside = main?.querySelector<HTMLElement>('[role="application"], [role="row"][tabindex="0"]');
        (inside ?? main)?.focus();
      }}
    >
      {skip}
    </button>
  );
}
