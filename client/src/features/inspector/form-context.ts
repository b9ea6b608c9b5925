import type { JsonObject } from '@cap-commun/shared/core/json';
import type { FieldPath } from '@cap-commun/shared/domain/edit';
import type { Field } from '@cap-commun/shared/domain/field';

/** What a control of a field is given. */
export interface ControlProps<F extends Field = Field> {
  readonly id: string;
  readonly path: FieldPath;
  readonly field: F;
  readonly label: string;
  /** As parsed: `undefined` when there is nothing, or nothing that can be read. */
  readonly value: unknown;
  /** As found, so that what cannot be read is shown and kept. */
  readonly raw: unknown;
  readonly isReadOnly: boolean;
}

/** The part of an object that a name stands for, when it is an object at all. */
export function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as JsonObject)[name]
    : undefined;
}

/** The last name of a path: what the field is called in its card. */
export function nameOf(path: FieldPath): string {
  return path.join('/');
}
