import type { EntityId } from '../core/ids.ts';
import type { Label, Language } from '../core/language.ts';
import type { Edit, FieldPath } from '../domain/edit.ts';
import type { RuleContext } from './rule-context.ts';

/** A point of the map, canvas units. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a fix may use beside the board: a maker of fresh ids, and the language it writes titles in. */
export interface FixContext extends RuleContext {
  readonly lang: Language;
  newId(prefix: string): EntityId;
  /** The middle of a card on the map; rules themselves know no places, and without a map there are none. */
  placeOf?(id: EntityId): Place | undefined;
}

/** One way to settle a finding; its edits are one transaction and one undo step. */
export interface FixOption {
  readonly label: Label;
  readonly edits: readonly Edit[];
  /** The field that people go on to fill: the value is theirs. */
  readonly goTo?: { readonly entity: EntityId; readonly field: FieldPath };
  /** The card that it keeps of several, when people have to see them side by side to choose. */
  readonly keeps?: EntityId;
}

/** What people fill in or say together to settle a finding. Each has a form of its own in the product. */
export type Opening =
  /** A title and a target that meet a letter of SMART. */
  | { readonly form: 'smart'; readonly objective: EntityId; readonly letter: 'S' | 'M' }
  /** Another verdict on a metric, with its reason. */
  | { readonly form: 'override'; readonly metric: EntityId }
  /** Each brand's yes to a split. */
  | { readonly form: 'confirm-split'; readonly split: EntityId }
  /** Which value to keep where metrics that are the same say different things; the first of them stays. */
  | { readonly form: 'merge-metrics'; readonly metrics: readonly EntityId[] }
  /** What a workshop writes on, laid out beside the map. */
  | Exercise;

export interface Exercise {
  readonly form: 'exercise';
  /** The template whose frames, prompts and cards it brings. */
  readonly template: 'vision-commune' | 'worst-case';
  readonly programme: EntityId;
  /** The categories that the shared objectives start from, one of each brand. */
  readonly goals: readonly string[];
}

/** What people write themselves to settle a finding. */
export interface FreeAnswer {
  readonly entity: EntityId;
  readonly field: FieldPath;
  /** What is asked, when the answer is the first way out and not one's own beside those offered. */
  readonly ask?: Label;
  /** How long the trimmed answer must be, in UTF-16 code units. */
  readonly minLength?: number;
}

/** What can be done about a finding in one gesture. No fix writes a number that nobody typed. */
export type Fix =
  | { readonly kind: 'edits'; readonly label: Label; readonly edits: readonly Edit[] }
  /** The person picks one of the options, or types a value of their own into `free`. */
  | {
      readonly kind: 'choose';
      readonly label: Label;
      readonly options: readonly FixOption[];
      readonly free?: FreeAnswer;
    }
  /** The cards to look at are selected and brought into view; what changes is for people to say. */
  | { readonly kind: 'show'; readonly label: Label; readonly entities: readonly EntityId[] }
  /** The answer is the person's: the field is shown and focused. */
  | { readonly kind: 'focus'; readonly label: Label; readonly entity: EntityId; readonly field: FieldPath }
  /** The answer is a conversation: its form is opened. */
  | { readonly kind: 'open'; readonly label: Label; readonly opening: Opening };
