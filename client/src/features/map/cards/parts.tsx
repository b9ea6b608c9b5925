import type { Entity } from '@cap-commun/shared/domain/registry';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { ReactNode } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import type { PersonMark } from '../../../canvas-adapter/people.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { Avatar, type BrandSide } from '../../../ui/avatar.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import styles from './card.module.css';
import { CardTitle } from './card-title.tsx';

/** Kind and title; the line every card starts with. */
export function CardHead({
  entity,
  titleClass,
  children,
}: {
  readonly entity: Entity;
  readonly titleClass?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <EntityChip entity={entity} />
      <CardTitle entity={entity} className={titleClass} />
      {children}
    </div>
  );
}

export function EntityChip({ entity }: { readonly entity: Entity }) {
  const { icon, tone } = kindLook(entity.type);
  return <KindChip icon={icon} tone={tone} label={definitionOf(entity.type).label[useLanguage()]} />;
}

/** The people of a card, three at most and the rest as a number. */
export function People({ people }: { readonly people: readonly PersonMark[] }) {
  const shown = people.slice(0, 3);
  const rest = people.length - shown.length;
  return (
    <span className={styles.people}>
      {shown.map((person) => (
        <Avatar key={person.id} name={person.name} side={person.side} />
      ))}
      {rest > 0 && <span>+{rest}</span>}
    </span>
  );
}

/** Whose card it is, as a line down its left side. Nobody's is red dashes. */
export function OwnerStripe({
  sides,
  className,
}: {
  readonly sides: readonly BrandSide[];
  readonly className?: string | undefined;
}) {
  const [first = 'neutral'] = sides;
  const look = sides.length === 0 ? 'nobody' : sides.includes('a') && sides.includes('b') ? 'both' : first;
  return <span className={classNames(styles.stripe, styles[look], className)} aria-hidden="true" />;
}
