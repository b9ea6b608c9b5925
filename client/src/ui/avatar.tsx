import { classNames } from '../lib/class-names.ts';
import styles from './marks.module.css';

/** Which brand: A is a circle, B a square, a third one a hexagon; `neutral` belongs to none. */
export type BrandSide = 'a' | 'b' | 'third' | 'neutral';

export interface AvatarProps {
  readonly name: string;
  readonly side: BrandSide;
  readonly size?: 'small' | 'medium' | 'large';
  /** Set when the name already stands beside it. */
  readonly isDecorative?: boolean;
}

/** A person as two letters on their brand's shape. */
export function Avatar({ name, side, size = 'small', isDecorative = false }: AvatarProps) {
  const className = classNames(styles.avatar, styles[side], size !== 'small' && styles[size]);
  if (isDecorative) {
    return <span className={className} data-initials={initials(name)} aria-hidden="true" />;
  }
  return (
    <span className={className} data-initials={initials(name)} role="img" aria-label={name} title={name} />
  );
}

/** Where an owner is missing. */
export function MissingAvatar({
  label,
  size = 'small',
}: { readonly label: string } & Pick<AvatarProps, 'size'>) {
  return (
    <span
      className={classNames(styles.avatar, styles.none, size !== 'small' && styles[size])}
      role="img"
      aria-label={label}
      title={label}
    >
      ?
    </span>
  );
}

/** The first two letters of a name as people know it: "Léa, marketing" is LÉ. */
export function initials(name: string): string {
  const letters = [...name.normalize('NFC').trim()].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return letters.slice(0, 2).join('').toLocaleUpperCase('fr') || '?';
}
