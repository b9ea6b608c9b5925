import type { CalendarDate } from '../../core/calendar-date.ts';
import { LANGUAGES, type Label, type Language } from '../../core/language.ts';
import type { Field, FieldMap } from '../../domain/field.ts';
import { definitionOf, type Entity, type EntityType } from '../../domain/registry.ts';
import type { FixContext } from '../fix.ts';
import { formatDate } from '../format.ts';

/** The words of one option of a field, such as the kind of an agreement; an unknown option is shown as it is. */
export function choiceLabel(type: EntityType, path: readonly string[], option: string): Label {
  const field = fieldAt(definitionOf(type).fields, path);
  const known = field?.kind === 'choice' && Object.hasOwn(field.options, option) && field.options[option];
  return known || { fr: option, en: option };
}

/** The words of a field. */
export function fieldLabel(type: EntityType, name: string): Label {
  return fieldAt(definitionOf(type).fields, [name])?.label ?? { fr: name, en: name };
}

/** The title of a card as typed, trimmed; empty when it has none. */
export function titleOf(entity: Entity | undefined): string {
  return entity?.title?.trim() ?? '';
}

/** A label with `{name}` replaced by the title of a card, or by its kind while it has none. */
export function named(template: Label, entity: Entity | undefined): Label {
  const title = titleOf(entity);
  return inEachLanguage((lang) => {
    const name = title || (entity === undefined ? '?' : definitionOf(entity.type).label[lang]);
    return template[lang].replace('{name}', () => name);
  });
}

/** A label with `{date}` written as people write it. */
export function dated(template: Label, date: CalendarDate): Label {
  return inEachLanguage((lang) => template[lang].replace('{date}', formatDate(date, lang)));
}

/** What to write on the board, in its language. */
export function say(context: Pick<FixContext, 'lang'>, text: Label): string {
  return text[context.lang];
}

export function capitalised(label: Label): Label {
  return inEachLanguage((lang) => label[lang].charAt(0).toLocaleUpperCase(lang) + label[lang].slice(1));
}

function inEachLanguage(write: (lang: Language) => string): Label {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, write(lang)])) as Label;
}

function fieldAt(fields: FieldMap, path: readonly string[]): Field | undefined {
  const [name = '', ...rest] = path;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return rest.length > 0 && field?.kind === 'group' ? fieldAt(field.fields, rest) : field;
}
