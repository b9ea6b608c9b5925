import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';

/** What stands in the place of a `{placeholder}`; the language is chosen when the message is written. */
export type MessageValue =
  | { readonly kind: 'card'; readonly id: EntityId }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly value: number; readonly currency: string | undefined }
  /** Words that somebody typed, shown as typed. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'list'; readonly items: readonly MessageValue[]; readonly separator?: string }
  /** A sentence of its own, with values of its own. */
  | { readonly kind: 'message'; readonly template: Label; readonly values: MessageValues };

export type MessageValues = { readonly [placeholder: string]: MessageValue };

export const card = (id: EntityId): MessageValue => ({ kind: 'card', id });
export const day = (date: CalendarDate): MessageValue => ({ kind: 'date', date });
export const dayValue = (name: string, date: CalendarDate | undefined): MessageValues =>
  date === undefined ? {} : { [name]: day(date) };
export const count = (value: number): MessageValue => ({ kind: 'number', value });
export const money = (value: number, currency: string | undefined): MessageValue => ({
  kind: 'money',
  value,
  currency,
});
export const typed = (text: string): MessageValue => ({ kind: 'typed', text });
export const worded = (label: Label): MessageValue => ({ kind: 'label', label });
export const listed = (items: readonly MessageValue[], separator = ', '): MessageValue => ({
  kind: 'list',
  items,
  separator,
});
export const sentence = (template: Label, values: MessageValues = {}): MessageValue => ({
  kind: 'message',
  template,
  values,
});
