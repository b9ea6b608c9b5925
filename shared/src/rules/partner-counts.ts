import type { EntityId } from '../core/ids.ts';
import type { Finding } from '../domain/finding.ts';
import type { Entity } from '../domain/registry.ts';
import { partnersAmong } from '../graph/ownership.ts';
import type { RuleContext } from './rule-context.ts';

/** Where a finding is counted: with one brand, with several together, or with nobody. */
export type BrandSlot =
  | { readonly kind: 'one'; readonly partner: EntityId }
  | { readonly kind: 'several' }
  | { readonly kind: 'nobody' };

export interface BrandCount {
  readonly slot: BrandSlot;
  /** Findings counted there; the counts of all slots add up to all findings. */
  readonly count: number;
}

/**
 * The brands that a finding concerns: those that its card belongs to, that own it, or that it names; all of them for
 * what the brands hold together. Empty for a card that is nobody's yet.
 */
export function partnersConcerned(finding: Finding, { graph }: RuleContext): readonly EntityId[] {
  const entity = graph.get(finding.entity);
  if (entity === undefined) return [];
  const named = partnersAmong(graph, [
    ...(finding.key === undefined ? [] : [finding.key]),
    entity.id,
    ...holdersOf(entity),
    ...graph.in(entity.id, 'owns'),
    ...graph.in(entity.id, 'participates'),
    ...graph.raci(entity.id).flatMap(({ role, person }) => (role === 'A' ? [person] : [])),
  ]);
  if (named.size > 0) return graph.partnerIds.filter((id) => named.has(id));
  return isHeldTogether(entity) ? graph.partnerIds : [];
}

/** Where a finding is counted. */
export function brandSlotOf(finding: Finding, context: RuleContext): BrandSlot {
  const [first, ...others] = partnersConcerned(finding, context);
  if (first === undefined) return { kind: 'nobody' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'one', partner: first };
}

/** What tells a slot from the others; ids hold no such sign, so none is mistaken for a brand. */
export function slotKey(slot: BrandSlot): string {
  return slot.kind === 'one' ? slot.partner : `*${slot.kind}`;
}

/** How many findings each brand has, in the order of their ids; then those of several and of nobody, if any. */
export function countByBrand(findings: readonly Finding[], context: RuleContext): readonly BrandCount[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = slotKey(brandSlotOf(finding, context));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const slots: BrandSlot[] = [
    ...context.graph.partnerIds.map((partner) => ({ kind: 'one', partner }) as const),
    { kind: 'several' },
    { kind: 'nobody' },
  ];
  return slots
    .map((slot) => ({ slot, count: counts.get(slotKey(slot)) ?? 0 }))
    .filter(({ slot, count }) => slot.kind === 'one' || count > 0);
}

/** Brands or persons that a card names as its own, beside its links. */
function holdersOf(entity: Entity): readonly EntityId[] {
  switch (entity.type) {
    case 'benefit':
      return [entity.partner ?? ''];
    case 'objective':
      return [entity.scope ?? ''];
    case 'vision':
    case 'sticky':
      return [entity.author ?? ''];
    default:
      return [];
  }
}

/** Whether a card that names nobody is the brands' together, such as the programme, rather than nobody's yet. */
function isHeldTogether(entity: Entity): boolean {
  switch (entity.type) {
    case 'partnership':
    case 'split':
    case 'agreement':
    case 'milestone':
    case 'fit':
    case 'ritual':
      return true;
    case 'objective':
      return entity.scope === 'shared';
    case 'vision':
      return entity.kind === 'shared';
    default:
      return false;
  }
}
