import type { EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { EntityByType, EntityType } from '../domain/registry.ts';
import type { Fix, FixContext } from './fix.ts';
import type { MessageValues } from './message-values.ts';
import type { RuleContext } from './rule-context.ts';
import type { SourceId } from './sources.ts';

export const SECTIONS = [
  'metrics',
  'plan',
  'raci',
  'objectives',
  'balance',
  'vision',
  'worst-cases',
  'decisions',
  'agreements',
  'rhythm',
] as const;
export type Section = (typeof SECTIONS)[number];

/** How far a workshop has come; a later stage shows more rules, and none is evaluated less for it. */
export const STAGES = ['ideation', 'mapping', 'launch'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage a board has reached; one that says none is judged whole. */
export function stageOf(info: { readonly stage?: string }): Stage {
  return STAGES.find((stage) => stage === info.stage) ?? 'launch';
}

/** One finding on the card that is looked at; the severity is the rule's unless said otherwise. */
export interface Hit {
  readonly severity?: Severity;
  readonly refs?: readonly EntityId[];
  readonly key?: string;
}

/** One finding of a rule that looks at a group of cards, or that picks the card. */
export interface BoardHit extends Hit {
  readonly entity: EntityId;
}

export interface RuleText {
  readonly id: string;
  readonly section: Section;
  /** Severity of a hit that says none. */
  readonly severity: Severity;
  /** All severities that the rule can give. */
  readonly severities?: readonly Severity[];
  /** The first stage that shows it. */
  readonly stage: Stage;
  /** Whether people can take it on with a justification. */
  readonly isWaivable: boolean;
  /** Whether an error of it concerns both brands, so that only both can take it on. */
  readonly needsBothBrands?: boolean;
  /** Set when the board scale `small` switches the rule off. */
  readonly isOffInSmallScale?: boolean;
  /** What is missing, as the folded entry of an incomplete card names it. */
  readonly completes?: Label;
  /** The exact condition, in English. */
  readonly condition: string;
  /** With `{placeholders}`. */
  readonly message: Label;
  /** Why it matters, in one sentence, and where that comes from. */
  readonly why: Label;
  readonly source: SourceId;
  /** What to do about it, in one sentence. */
  readonly todo: Label;
  /** Values of the placeholders, beside that of the card's own kind. */
  values?(finding: Finding, context: RuleContext): MessageValues;
  fix?(finding: Finding, context: FixContext): Fix | null;
  /** Whether `fix` answers one, for a rule whose fix is long to make: lists only say that there is one. */
  offersFix?(finding: Finding, context: RuleContext): boolean;
}

/** A rule that looks at each live card of a kind by itself (the partnership: at the one that counts). */
export interface EntityRule<Type extends EntityType = EntityType> extends RuleText {
  readonly scope: 'entity';
  readonly looksAt: Type;
  check(entity: EntityByType<Type>, context: RuleContext): boolean | readonly Hit[] | Hit;
}

/** A rule that looks at many cards at once and names the one that the finding is on. */
export interface BoardRule extends RuleText {
  readonly scope: 'board';
  readonly looksAt: EntityType;
  check(context: RuleContext): readonly BoardHit[];
}

export type Rule = EntityRule | BoardRule;

/** Declares a rule on each card of a kind. */
export function entityRule<Type extends EntityType>(rule: Omit<EntityRule<Type>, 'scope'>): EntityRule {
  // The evaluator hands a rule only cards of the kind it looks at, so forgetting the kind here is safe.
  return { ...rule, scope: 'entity' } as unknown as EntityRule;
}

/** Declares a rule on groups of cards. */
export function boardRule(rule: Omit<BoardRule, 'scope'>): BoardRule {
  return { ...rule, scope: 'board' };
}
