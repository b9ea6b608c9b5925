import { isFiniteNumber, isJsonObject } from '@cap-commun/shared/core/json';
import type { Language } from '@cap-commun/shared/core/language';
import type { Field } from '@cap-commun/shared/domain/field';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { useEvaluation } from '../../../document/hooks.ts';
import { findingFormsMessages } from '../../../i18n/areas/finding-forms.ts';
import { formatDay, formatList, formatNumber } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';

interface FieldValueProps {
  readonly type: EntityType;
  readonly field: string;
  readonly value: unknown;
}

/** What a field says, in the reader's words: to be compared, not to be changed. */
export function FieldValue({ type, field, value }: FieldValueProps) {
  const language = useLanguage();
  const { graph } = useEvaluation().context;
  const fields: Readonly<Record<string, Field>> = definitionOf(type).fields;
  return inWords(value, Object.hasOwn(fields, field) ? fields[field] : undefined, graph, language);
}

function inWords(value: unknown, field: Field | undefined, graph: BoardGraph, language: Language): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return findingFormsMessages[language][value ? 'yes' : 'no'];
  if (isFiniteNumber(value)) return formatNumber(language, value, { maximumFractionDigits: 6 });
  if (Array.isArray(value)) {
    return formatList(
      language,
      value.map((one: unknown) => inWords(one, field, graph, language)),
    );
  }
  if (isJsonObject(value)) {
    const inner = field?.kind === 'group' || field?.kind === 'record' ? field.fields : {};
    return Object.entries(value)
      .map(([name, part]) =>
        inWords(part, Object.hasOwn(inner, name) ? inner[name] : undefined, graph, language),
      )
      .join(' · ');
  }
  const text = String(value);
  if (field?.kind === 'choice')
    return (Object.hasOwn(field.options, text) && field.options[text]?.[language]) || text;
  if (field?.kind === 'date') return formatDay(language, text, 'long');
  if ((field?.kind === 'ref' || field?.kind === 'ref-set') && graph.peek(text))
    return cardName(graph, text, language);
  return text;
}
