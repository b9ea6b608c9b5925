import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { SEVERITIES, type Severity } from '@cap-commun/shared/domain/finding';
import { partnersConcerned } from '@cap-commun/shared/rules/card-summaries';
import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { cardName } from '@cap-commun/shared/rules/messages';
import { ruleById } from '@cap-commun/shared/rules/registry';
import type { RuleContext } from '@cap-commun/shared/rules/rule-context';
import { findingsMessages } from '../../i18n/areas/findings.ts';

export const GROUPINGS = ['severity', 'card', 'brand', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface EntryGroup {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly PanelEntry[];
}

/** What tells a line of the list from the others, and stays the same while its words change. */
export function entryKey(entry: PanelEntry): string {
  return entry.kind === 'finding' ? findingId(entry.finding) : `incomplete|${entry.entity}`;
}

/** The findings that a line stands for. */
export function findingsOf(entry: PanelEntry) {
  return entry.kind === 'finding' ? [entry.finding] : entry.findings;
}

/** Groups lines, each group in the order in which its first line comes: the worst first. */
export function groupEntries(
  entries: readonly PanelEntry[],
  grouping: Grouping,
  context: RuleContext,
  language: Language,
): readonly EntryGroup[] {
  if (grouping === 'severity') return groupBySeverity(entries, language);
  const groups = new Map<string, PanelEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry, grouping, context)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    title: titleOf(key, grouping, members, context, language),
    entries: members,
  }));
}

function groupBySeverity(entries: readonly PanelEntry[], language: Language): readonly EntryGroup[] {
  const bySeverity = Map.groupBy(entries, (entry): Severity => entry.severity);
  return SEVERITIES.flatMap((severity) => {
    const members = bySeverity.get(severity);
    if (!members) return [];
    return [{ key: severity, title: findingsMessages[language].severities[severity], entries: members }];
  });
}

function keysOf(entry: PanelEntry, grouping: Grouping, context: RuleContext): readonly string[] {
  if (grouping === 'card') return [entry.entity];
  const [first] = findingsOf(entry);
  if (grouping === 'rule') return [entry.kind === 'finding' ? entry.finding.rule : 'incomplete'];
  const partners = first ? partnersConcerned(first, context) : [];
  return partners.length === 0 ? [''] : partners;
}

function titleOf(
  key: string,
  grouping: Grouping,
  entries: readonly PanelEntry[],
  { graph }: RuleContext,
  language: Language,
): string {
  const words = findingsMessages[language];
  if (grouping === 'rule') return ruleById(key)?.todo[language] ?? words.missing(entries.length);
  if (key === '') return words.allBrands;
  return cardName(graph, key as EntityId, language);
}
