import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './drop-veil.module.css';

/** Lies over the page while a file is held over it, and says what letting go would do. */
export function DropVeil({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.veil}>
      <p className={styles.words}>
        <FileUp size={20} aria-hidden /> {children}
      </p>
    </div>
  );
}
