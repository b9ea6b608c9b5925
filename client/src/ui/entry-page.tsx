import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './entry-page.module.css';
import { Logo } from './logo.tsx';

export interface EntryPageProps {
  readonly productName: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
  /** The second stroke stops short: one of the two is not on the way any more. */
  readonly isCut?: boolean;
}

/** A page of one question, over the motif of two paths that become one. */
export function EntryPage({ productName, title, lead, foot, children, isCut = false }: EntryPageProps) {
  return (
    <div className={styles.page}>
      <TwoPaths isCut={isCut} />
      <main className={classNames(styles.card, isCut && styles.wide)}>
        <p className={styles.brand}>
          <Logo />
          {productName}
        </p>
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
        {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
      </main>
    </div>
  );
}

function TwoPaths({ isCut }: { readonly isCut: boolean }) {
  return (
    <svg
      viewBox="0 0 1440 900"
      preserveAspectRatio="xMidYMid slice"
      className={styles.backdrop}
      fill="none"
      strokeWidth="3"
      aria-hidden="true"
    >
      <path d="M-20 250C420 250 470 450 760 450" stroke="var(--pa)" />
      <path
        d={isCut ? 'M-20 650C220 650 320 616 392 572' : 'M-20 650C420 650 470 450 760 450'}
        stroke="var(--pb)"
        strokeDasharray="22 7"
      />
      <path d="M760 450H1440" stroke="var(--ink)" />
    </svg>
  );
}
