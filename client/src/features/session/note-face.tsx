import type { Entity } from '@cap-commun/shared/domain/registry';
import type { CSSProperties, ReactNode } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { classNames } from '../../lib/class-names.ts';
import { KindChip } from '../../ui/kind-chip.tsx';
import styles from './note-face.module.css';
import { useAuthorSide, useTitleOf } from './session-cards.ts';

interface NoteFaceProps {
  readonly card: Entity;
  /** Turns over when it comes, this many columns after the first. */
  readonly turnsAt?: number;
  readonly isLit?: boolean;
  readonly children?: ReactNode;
}

/** A card of the session as people read it: a note on paper with the corner of its brand, a case with cut corners. */
export function NoteFace({ card, turnsAt, isLit = false, children }: NoteFaceProps) {
  const side = useAuthorSide()(card);
  const title = useTitleOf()(card);
  const isPaper = card.type === 'sticky';
  const { icon, tone } = kindLook(card.type);
  return (
    <div
      className={classNames(
        styles.face,
        isPaper ? styles.paper : styles.typed,
        card.type === 'risk' && styles.cut,
        turnsAt !== undefined && styles.turning,
        isLit && styles.lit,
      )}
      data-side={side}
      style={turnsAt === undefined ? undefined : ({ '--turn': turnsAt } as CSSProperties)}
    >
      {!isPaper && <KindChip icon={icon} tone={tone} />}
      <p className={styles.text}>{title}</p>
      {children}
    </div>
  );
}
