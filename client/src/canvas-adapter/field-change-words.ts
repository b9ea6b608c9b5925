import { isJsonObject } from '@cap-commun/shared/core/json';
import type { Language } from '@cap-commun/shared/core/language';
import type { FieldChange } from '@cap-commun/shared/domain/board-difference';
import type { Field } from '@cap-commun/shared/domain/field';
import { definitionOf, isEntityType } from '@cap-commun/shared/domain/registry';
import type { BoardSession } from '../document/board-session.ts';
import { versionsMessages } from '../i18n/areas/versions.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { messagesIn } from '../i18n/language.ts';

/** Fields of a card that are named one by one; what is more is counted. */
const FIELDS_SHOWN = 2;
const LONGEST_VALUE = 48;

/** What changed of a card in words, a piece a field: “échéance : 27 févr., au lieu de 20 févr.”. */
export function fieldWords(
  session: BoardSession,
  changes: readonly FieldChange[],
  type: unknown,
  language: Language,
): string[] {
  const fields: Readonly<Record<string, Field>> = isEntityType(type) ? definitionOf(type).fields : {};
  const words = messagesIn(language, versionsMessages).changesOf;
  const shown = changes.slice(0, FIELDS_SHOWN).map(({ name, from, to }) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const label = field?.label[language] ?? name;
    const [before, after] = [from, to].map((value) => valueWords(session, field, value, language));
    return before === null || after === null || before === undefined || after === undefined
      ? words.changed(label)
      : words.instead(label, after, before);
  });
  const rest = changes.length - shown.length;
  return rest > 0 ? [...shown, words.more(rest)] : shown;
}

/** A value as one short piece of text; null for what has no short form. */
export function valueWords(
  session: BoardSession,
  field: Field | undefined,
  value: unknown,
  language: Language,
): string | null {
  const words = messagesIn(language, versionsMessages).changesOf;
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value !== 'string' || isJsonObject(value)) return null;
  if (field?.kind === 'date') return formatDay(language, value);
  if (field?.kind === 'choice' && Object.hasOwn(field.options, value)) {
    return field.options[value]?.[language] ?? value;
  }
  const named = field?.kind === 'ref' ? session.board.card(value)?.entity?.title : undefined;
  const text = named || value;
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
