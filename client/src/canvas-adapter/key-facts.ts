import { isFiniteNumber } from '@cap-commun/shared/core/json';
import type { Language } from '@cap-commun/shared/core/language';
import type { Field } from '@cap-commun/shared/domain/field';
import { definitionOf, type Entity, type EntityType } from '@cap-commun/shared/domain/registry';
import { mapMessages } from '../i18n/areas/map.ts';
import { formatDay, formatNumber, keepTogether } from '../i18n/format.ts';
import { choiceLabel } from './choice-label.ts';

const SHOWN: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  partnership: ['launch', 'end', 'budget'],
  benefit: ['category', 'weight'],
  split: ['kind', 'shares'],
  agreement: ['kind', 'status', 'signedOn'],
  ritual: ['kind', 'everyDays', 'minutes'],
  review: ['date'],
  fit: ['criterion', 'score'],
};

/** What a card of a plain kind says under its title, in the order of importance; what is empty is left out. */
export function keyFacts(entity: Entity, language: Language): readonly string[] {
  const { fields } = definitionOf(entity.type);
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  return (SHOWN[entity.type] ?? []).flatMap((name) => {
    const field = fields[name];
    const fact = field ? factOf(name, field, values[name], entity, language) : '';
    return fact === '' ? [] : [fact];
  });
}

/**
 * What stands in the place of a missing title: what tells a card from its likes. Imported boards may have the code of
 * a kind there, such as “nda”, which is no title. Nothing when the card says nothing yet.
 */
export function givenTitle(entity: Entity, language: Language): string | undefined {
  const title = entity.title?.trim();
  if (title && !isCode(entity, title)) return keepTogether(title);
  return keyFacts(entity, language)[0] ?? (title || undefined);
}

function isCode(entity: Entity, title: string): boolean {
  const [name] = SHOWN[entity.type] ?? [];
  const field = name === undefined ? undefined : definitionOf(entity.type).fields[name];
  return field?.kind === 'choice' && Object.hasOwn(field.options, title);
}

function factOf(name: string, field: Field, value: unknown, entity: Entity, language: Language): string {
  const words = mapMessages[language];
  if (typeof value === 'string') {
    if (field.kind === 'choice') return choiceLabel(field, value, language);
    return field.kind === 'date' ? formatDay(language, value) : value;
  }
  if (isFiniteNumber(value)) {
    if (name === 'everyDays') return words.days(value);
    if (name === 'minutes') return words.minutes(value);
    if (name === 'budget' && entity.type === 'partnership') return money(value, entity.currency, language);
    if (name === 'score' || name === 'weight') return `${formatNumber(language, value)}/5`;
    return formatNumber(language, value);
  }
  if (name === 'shares' && entity.type === 'split') {
    return (entity.shares ?? [])
      .map(({ pct }) => (pct === undefined ? '?' : formatNumber(language, pct)))
      .join('/');
  }
  return '';
}

function money(value: number, currency: string | undefined, language: Language): string {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return formatNumber(language, value);
  return formatNumber(language, value, { style: 'currency', currency, maximumFractionDigits: 0 });
}
