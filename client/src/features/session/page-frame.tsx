import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './page-frame.module.css';

interface PageFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** A page of the workshop over the whole board: the keyboard goes to its title, Escape leaves it. */
export function PageFrame({ title, lead, backLabel, onBack, children, aside }: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section
      className={styles.page}
      aria-label={title}
      // A click beside its buttons keeps the keyboard here, so that Escape leaves it.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <div className={styles.columns} data-aside={aside !== undefined || undefined}>
        <div className={styles.main}>
          <div className={styles.top}>
            <Button size="small" variant="quiet" icon={<ArrowLeft size={14} aria-hidden />} onPress={onBack}>
              {backLabel}
            </Button>
          </div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          {children}
        </div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
    </section>
  );
}
