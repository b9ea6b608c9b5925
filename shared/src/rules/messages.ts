import type { EntityId } from '../core/ids.ts';
import type { Label, Language } from '../core/language.ts';
import { withoutDirection } from '../core/plain-text.ts';
import type { Finding } from '../domain/finding.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { cardName } from './card-name.ts';
import { formatDate, formatMoney, formatNumber, typeset } from './format.ts';
import { card, type MessageValue, type MessageValues } from './message-values.ts';
import { ruleById } from './registry.ts';
import type { Rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** A piece of a message; a piece that names a card carries its id, so that it can be shown as one. */
export interface MessagePart {
  readonly text: string;
  readonly card?: EntityId;
  /** Words that somebody typed, which may run in another direction than ours. */
  readonly isTyped?: true;
}

const PLACEHOLDER = /\{(\w+)\}/;

/** The message of a finding in a language, on one line. */
export function describeFinding(finding: Finding, context: RuleContext, lang: Language): string {
  return findingParts(finding, context, lang)
    .map(({ text }) => text)
    .join('');
}

/** The message of a finding in pieces: words of ours, and titles of cards as typed. */
export function findingParts(finding: Finding, context: RuleContext, lang: Language): readonly MessagePart[] {
  const rule = ruleById(finding.rule);
  if (rule === undefined) return [{ text: finding.rule }];
  return writeParts(rule.message, valuesOf(rule, finding, context), context.graph, lang);
}

/** The one line for a card that lacks several things. */
export function describeIncompleteCard(fields: readonly Label[], lang: Language): string {
  const missing = fields.map((field) => field[lang]).join(', ');
  return lang === 'fr' ? typeset(`Fiche à compléter : ${missing}`, lang) : `Incomplete card: ${missing}`;
}

function valuesOf(rule: Rule, finding: Finding, context: RuleContext): MessageValues {
  return { [rule.looksAt]: card(finding.entity), ...rule.values?.(finding, context) };
}

function writeParts(
  template: Label,
  values: MessageValues,
  graph: BoardGraph,
  lang: Language,
): readonly MessagePart[] {
  // Splitting by a pattern with a group puts the names of the placeholders at the odd places.
  return typeset(template[lang], lang)
    .split(PLACEHOLDER)
    .flatMap((piece, index): readonly MessagePart[] => {
      if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
      const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
      return value === undefined ? [{ text: '…' }] : writeValue(value, graph, lang);
    });
}

function writeValue(value: MessageValue, graph: BoardGraph, lang: Language): readonly MessagePart[] {
  switch (value.kind) {
    case 'card':
      return [{ text: cardName(graph, value.id, lang), card: value.id }];
    case 'date':
      return [{ text: formatDate(value.date, lang) }];
    case 'number':
      return [{ text: formatNumber(value.value, lang) }];
    case 'money':
      // The currency is what somebody typed.
      return [{ text: withoutDirection(formatMoney(value.value, value.currency, lang)), isTyped: true }];
    case 'typed':
      return [{ text: withoutDirection(value.text), isTyped: true }];
    case 'label':
      return [{ text: value.label[lang] }];
    case 'message':
      return writeParts(value.template, value.values, graph, lang);
    case 'list':
      return value.items.flatMap((item, index) => [
        ...(index === 0 ? [] : [{ text: value.separator ?? ', ' }]),
        ...writeValue(item, graph, lang),
      ]);
  }
}
