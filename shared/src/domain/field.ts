import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';

/**
 * How two concurrent edits of one field merge, and so how the document stores it:
 * `value` last writer wins (plain JSON) · `text` character by character (Y.Text) · `list` element by element
 * (Y.Array) · `set` element by element, without order · `record` entry by entry, by key.
 */
export type FieldMerge = 'value' | 'text' | 'list' | 'set' | 'record';

export type FieldMap = Readonly<Record<string, Field>>;

/** The kinds of entity that an id in a field may point to. */
export type EntityRefTargets = readonly string[];

interface FieldBase {
  readonly label: Label;
  /** One line of help under the input. */
  readonly hint?: Label;
  /** Not offered in the generic form: another part of the product writes it. */
  readonly hidden?: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly merge: 'text';
  readonly multiline: boolean;
}
export interface WordField extends FieldBase {
  readonly kind: 'word';
  readonly merge: 'value';
}
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly merge: 'value';
  readonly min?: number;
  readonly max?: number;
}
export interface BooleanField extends FieldBase {
  readonly kind: 'boolean';
  readonly merge: 'value';
}
export interface DateField extends FieldBase {
  readonly kind: 'date';
  readonly merge: 'value';
}
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly merge: 'value';
  readonly options: Readonly<Record<string, Label>>;
  /** Whether words of one's own are allowed beside the options. */
  readonly open: boolean;
}
export interface RefField extends FieldBase {
  readonly kind: 'ref';
  readonly merge: 'value';
  readonly to: EntityRefTargets;
  /** Words that may stand where an id stands, such as `shared` in an objective's scope. */
  readonly words: Readonly<Record<string, Label>>;
}
export interface RefSetField extends FieldBase {
  readonly kind: 'ref-set';
  readonly merge: 'set';
  readonly to: EntityRefTargets;
  /** Whether one id may stand where a list of ids stands. */
  readonly allowsOne?: boolean;
  /** Whether free words may stand beside ids, as in the contacts of a plan. */
  readonly words: boolean;
}
export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly merge: 'list';
}
export interface RecordField<Fields extends FieldMap = FieldMap> extends FieldBase {
  readonly kind: 'record';
  readonly merge: 'record';
  readonly fields: Fields;
  /** The fields that identify an entry: two concurrent writes of one key are one entry. */
  readonly keyedBy: readonly (keyof Fields & string)[];
}
export interface GroupField<Fields extends FieldMap = FieldMap> extends FieldBase {
  readonly kind: 'group';
  readonly merge: 'record';
  readonly fields: Fields;
}
/** A frozen copy of another record field: written whole, never edited in place. */
export interface CopyField<Fields extends FieldMap = FieldMap> extends FieldBase {
  readonly kind: 'copy';
  readonly merge: 'value';
  readonly fields: Fields;
}
/** A value whose type is itself judged by a rule, so it is handed on as found. */
export interface RawField extends FieldBase {
  readonly kind: 'raw';
  readonly merge: 'value';
}

export type Field =
  | TextField
  | WordField
  | NumberField
  | BooleanField
  | DateField
  | ChoiceField
  | RefField
  | RefSetField
  | ListField
  | RecordField
  | GroupField
  | CopyField
  | RawField;

/** The type of a field once read: what is absent, null or of the wrong type reads as `undefined`. */
export type FieldValue<F> = F extends { kind: 'text' | 'word' | 'choice' }
  ? string
  : F extends { kind: 'number' }
    ? number
    : F extends { kind: 'boolean' }
      ? boolean
      : F extends { kind: 'date' }
        ? CalendarDate
        : F extends { kind: 'ref' }
          ? EntityId
          : F extends { kind: 'ref-set' | 'list' }
            ? readonly string[]
            : F extends { kind: 'record' | 'copy'; fields: infer Fields }
              ? readonly FieldValues<Fields>[]
              : F extends { kind: 'group'; fields: infer Fields }
                ? FieldValues<Fields>
                : unknown;

export type FieldValues<Fields> = { readonly [Name in keyof Fields]?: FieldValue<Fields[Name]> | undefined };

type Options<F extends Field> = Partial<Omit<F, 'kind' | 'merge' | 'label'>>;

export const text = (label: Label, options: Options<TextField> = {}): TextField => ({
  kind: 'text',
  merge: 'text',
  label,
  multiline: false,
  ...options,
});
export const word = (label: Label, options: Options<WordField> = {}): WordField => ({
  kind: 'word',
  merge: 'value',
  label,
  ...options,
});
export const number = (label: Label, options: Options<NumberField> = {}): NumberField => ({
  kind: 'number',
  merge: 'value',
  label,
  ...options,
});
export const boolean = (label: Label, options: Options<BooleanField> = {}): BooleanField => ({
  kind: 'boolean',
  merge: 'value',
  label,
  ...options,
});
export const date = (label: Label, options: Options<DateField> = {}): DateField => ({
  kind: 'date',
  merge: 'value',
  label,
  ...options,
});
export const choice = (
  label: Label,
  options: ChoiceField['options'],
  rest: Options<ChoiceField> = {},
): ChoiceField => ({ kind: 'choice', merge: 'value', label, options, open: false, ...rest });
export const ref = (label: Label, to: EntityRefTargets, options: Options<RefField> = {}): RefField => ({
  kind: 'ref',
  merge: 'value',
  label,
  to,
  words: {},
  ...options,
});
export const refSet = (
  label: Label,
  to: EntityRefTargets,
  options: Options<RefSetField> = {},
): RefSetField => ({ kind: 'ref-set', merge: 'set', label, to, words: to.length === 0, ...options });
export const list = (label: Label, options: Options<ListField> = {}): ListField => ({
  kind: 'list',
  merge: 'list',
  label,
  ...options,
});
export const record = <Fields extends FieldMap>(
  label: Label,
  fields: Fields,
  keyedBy: readonly (keyof Fields & string)[],
  options: Options<RecordField<Fields>> = {},
): RecordField<Fields> => ({ kind: 'record', merge: 'record', label, fields, keyedBy, ...options });
export const group = <Fields extends FieldMap>(
  label: Label,
  fields: Fields,
  options: Options<GroupField<Fields>> = {},
): GroupField<Fields> => ({ kind: 'group', merge: 'record', label, fields, ...options });
export const copy = <Fields extends FieldMap>(
  label: Label,
  fields: Fields,
  options: Options<CopyField<Fields>> = {},
): CopyField<Fields> => ({ kind: 'copy', merge: 'value', label, fields, ...options });
export const raw = (label: Label, options: Options<RawField> = {}): RawField => ({
  kind: 'raw',
  merge: 'value',
  label,
  ...options,
});
