import { isLinkType, type LinkType } from '@cap-commun/shared/domain/link-types';

export type LineStyle = 'solid' | 'dash' | 'dots' | 'double';
export type LineEnd = 'arrow' | 'ring' | 'cross' | 'dot' | 'none';

export interface LinkLook {
  readonly line: LineStyle;
  /** Drawn at the target, unless the line points back to its start. */
  readonly end: LineEnd;
  /** Drawn only while one of its cards is selected. */
  readonly isQuiet: boolean;
}

const loud = (line: LineStyle, end: LineEnd): LinkLook => ({ line, end, isQuiet: false });
const QUIET: LinkLook = { line: 'solid', end: 'dot', isQuiet: true };

/** Ownership and roles are stripes and avatars, never lines; so is taking part. */
const looks: Readonly<Record<LinkType, LinkLook | null>> = {
  contributes: loud('solid', 'arrow'),
  measures: loud('solid', 'ring'),
  depends: loud('dash', 'arrow'),
  mitigates: loud('double', 'none'),
  threatens: loud('dots', 'cross'),
  relates: loud('solid', 'arrow'),
  owns: null,
  raci: null,
  participates: null,
  supports: QUIET,
  delivers: QUIET,
  evidences: QUIET,
  decides: QUIET,
  reviews: QUIET,
  bases: QUIET,
  became: QUIET,
};

/** How a type of link is drawn, `null` when it is never a line. A type of a later version is a quiet one. */
export function lookOf(type: string): LinkLook | null {
  return isLinkType(type) ? looks[type] : QUIET;
}
