import type { Label } from '../core/language.ts';
import type { Link } from '../domain/board.ts';
import type { EntityType } from '../domain/registry.ts';
import { SEED_IDS } from '../domain/seed.ts';

/** A day counted from the one on which the board is made. */
export interface InDays {
  readonly inDays: number;
}

export type TemplateValue =
  | string
  | number
  | boolean
  | Label
  | InDays
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

/** A card of a template: where it stands, and its fields with words in every language. */
export interface TemplateEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Corner on the map, or in the frame that holds it; canvas units. */
  readonly at: readonly [x: number, y: number];
  readonly size?: readonly [width: number, height: number];
  readonly parent?: string;
  readonly fields: { readonly [name: string]: TemplateValue };
}

/** What a board of a template holds beside its programme and its two brands. */
export interface TemplateContent {
  /** Where the work starts: a board of ideas is not yet told what its map lacks. */
  readonly stage: 'ideation' | 'mapping' | 'launch';
  /** Fields of the programme. */
  readonly programme: { readonly [name: string]: TemplateValue };
  readonly entities: readonly TemplateEntity[];
  readonly links: readonly Link[];
}

/** The two brands of a new board, for the content of templates. */
export const BRAND_A = SEED_IDS.partnerA;
export const BRAND_B = SEED_IDS.partnerB;

export const inDays = (days: number): InDays => ({ inDays: days });

export const link = (type: string, from: string, to: string): Link => ({ type, from, to });

/** A named area that holds other cards. */
export const frame = (
  id: string,
  at: readonly [x: number, y: number],
  size: readonly [width: number, height: number],
  title: Label,
  tone?: string,
): TemplateEntity => ({
  id,
  type: 'frame',
  at,
  size,
  fields: { title, ...(tone !== undefined && { tone }) },
});

/** Words under the name of a frame that say what to do in it; as wide as the frame allows. */
export const prompt = (id: string, parent: string, width: number, title: Label): TemplateEntity => ({
  id,
  type: 'text',
  parent,
  at: [16, 44],
  size: [width, 60],
  fields: { title },
});
