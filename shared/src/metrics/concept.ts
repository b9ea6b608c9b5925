import type { Label } from '../core/language.ts';

export type Grade = 'vanity' | 'weak' | 'decisive';
export type Verdict = Grade | 'unknown';

/** The concept classes of the verdict and the grade each has when nothing else qualifies it. */
export const CLASS_GRADES = {
  exposure: 'vanity',
  reaction: 'vanity',
  audience: 'vanity',
  output: 'vanity',
  'price-of-exposure': 'vanity',
  stock: 'vanity',
  undefined: 'vanity',
  attention: 'weak',
  click: 'weak',
  intent: 'weak',
  contact: 'weak',
  perception: 'weak',
  health: 'weak',
  lead: 'decisive',
  commitment: 'decisive',
  purchase: 'decisive',
  value: 'decisive',
  loyalty: 'decisive',
  customer: 'decisive',
} as const satisfies Record<string, Grade>;

export type ConceptClass = keyof typeof CLASS_GRADES;

/**
 * How a concept behaves beside others: `soft` yields to any other concept (a code, a product, a post);
 * `counted` means something only when it stands alone (“number of stands”); `participle` decides when it
 * follows its noun (“coupons distributed”); `noun` is an ordinary one.
 */
export type ConceptRole = 'noun' | 'soft' | 'counted' | 'participle';

/** What the measure is built from; a concept may carry a frame of its own (CPA is a cost, CTR a ratio). */
export type FrameName = 'plain' | 'flow' | 'cost' | 'ratio' | 'list';

export type Concept = {
  readonly id: string;
  readonly conceptClass: ConceptClass;
  readonly role: ConceptRole;
  readonly frame: 'plain' | 'cost' | 'ratio';
  readonly why: Label;
};

/** One concept as the lexicon files write it; phrases are separated by commas, `{a|b}` expands to both. */
export type ConceptEntry = {
  readonly id: string;
  readonly why: Label;
  readonly role?: ConceptRole;
  readonly frame?: 'cost' | 'ratio';
  readonly fr: string;
  readonly en: string;
};

export type ConceptFamily = {
  readonly conceptClass: ConceptClass;
  readonly concepts: readonly ConceptEntry[];
};
