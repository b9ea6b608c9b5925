import type { Label } from '../core/language.ts';
import type { EntityType } from './registry.ts';

export const RACI_ROLES = ['R', 'A', 'C', 'I'] as const;
export type RaciRole = (typeof RACI_ROLES)[number];

export interface LinkTypeDefinition {
  readonly from: readonly EntityType[];
  /** `any`: every kind of card. */
  readonly to: readonly EntityType[] | 'any';
  /** Read from the start of the link to its end: "action contributes to objective". */
  readonly label: Label;
  /** Whether the link carries a RACI role; a link without one of the four says nothing to the rules. */
  readonly hasRole: boolean;
  /** Whether rules read it; a free arrow is only drawn. */
  readonly isTyped: boolean;
}

const link = (
  from: readonly EntityType[],
  to: LinkTypeDefinition['to'],
  label: Label,
  rest: Partial<LinkTypeDefinition> = {},
): LinkTypeDefinition => ({ from, to, label, hasRole: false, isTyped: true, ...rest });

/** Every type of link (rules.md 3.2), declared once: which kinds it may join, and its words. */
export const linkTypes = {
  contributes: link(['action'], ['objective'], { fr: 'contribue à', en: 'contributes to' }),
  measures: link(['metric'], ['action', 'objective'], { fr: 'mesure', en: 'measures' }),
  owns: link(['person', 'partner'], ['action', 'metric', 'contingency'], { fr: 'porte', en: 'owns' }),
  raci: link(['person'], ['action'], { fr: 'a un rôle dans', en: 'has a role in' }, { hasRole: true }),
  depends: link(['action'], ['action', 'milestone'], { fr: 'dépend de', en: 'depends on' }),
  supports: link(['objective'], ['vision'], { fr: 'sert', en: 'supports' }),
  delivers: link(['objective'], ['benefit'], { fr: 'apporte', en: 'delivers' }),
  evidences: link(['metric'], ['benefit'], { fr: 'prouve', en: 'evidences' }),
  threatens: link(['risk'], 'any', { fr: 'menace', en: 'threatens' }),
  mitigates: link(['contingency'], ['risk'], { fr: 'répond à', en: 'mitigates' }),
  participates: link(['person'], ['decision', 'ritual', 'review'], {
    fr: 'participe à',
    en: 'takes part in',
  }),
  decides: link(['decision'], 'any', { fr: 'décide de', en: 'decides on' }),
  reviews: link(['review'], ['milestone'], { fr: 'fait le bilan de', en: 'reviews' }),
  bases: link(['metric'], ['agreement'], { fr: 'fonde', en: 'bases' }),
  became: link(['sticky'], 'any', { fr: 'est devenue', en: 'became' }),
  relates: link([], 'any', { fr: 'lié à', en: 'relates to' }, { isTyped: false }),
} as const satisfies Record<string, LinkTypeDefinition>;

export type LinkType = keyof typeof linkTypes;
export const LINK_TYPES = Object.keys(linkTypes) as LinkType[];

export function isLinkType(value: unknown): value is LinkType {
  return typeof value === 'string' && Object.hasOwn(linkTypes, value);
}

export function isRaciRole(value: unknown): value is RaciRole {
  return RACI_ROLES.some((role) => role === value);
}

/** Whether the link type may go from one kind of card to another. Free arrows join anything. */
export function isLinkAllowed(type: LinkType, from: EntityType, to: EntityType): boolean {
  const definition: LinkTypeDefinition = linkTypes[type];
  const startsThere = !definition.isTyped || definition.from.includes(from);
  return startsThere && (definition.to === 'any' || definition.to.includes(to));
}

/** The typed links that make sense from one kind to another, the most telling first. */
export function linkTypesBetween(from: EntityType, to: EntityType): LinkType[] {
  return LINK_TYPES.filter((type) => linkTypes[type].isTyped && isLinkAllowed(type, from, to));
}
