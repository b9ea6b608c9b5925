import type { Language } from '@cap-commun/shared/core/language';
import type { BoardInfo } from '@cap-commun/shared/domain/board';
import { type Finding, SEVERITIES, type Severity } from '@cap-commun/shared/domain/finding';
import { cardName } from '@cap-commun/shared/rules/card-name';
import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { type BrandSlot, brandSlotOf, slotKey } from '@cap-commun/shared/rules/partner-counts';
import { ruleById } from '@cap-commun/shared/rules/registry';
import type { RuleContext } from '@cap-commun/shared/rules/rule-context';
import { partnersInOrder } from '../../canvas-adapter/people.ts';
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
export function findingsOf(entry: PanelEntry): readonly Finding[] {
  return entry.kind === 'finding' ? [entry.finding, ...(entry.symptoms ?? [])] : entry.findings;
}

/** What the lines of the list are read with. */
export interface GroupContext {
  readonly context: RuleContext;
  readonly info: BoardInfo;
}

/** Groups lines, each group in the order in which its first line comes: the worst first. */
export function groupEntries(
  entries: readonly PanelEntry[],
  grouping: Grouping,
  board: GroupContext,
  language: Language,
): readonly EntryGroup[] {
  if (grouping === 'severity') return groupBySeverity(entries, language);
  if (grouping === 'brand') return groupByBrand(entries, board, language);
  const keyOf = grouping === 'card' ? ({ entity }: PanelEntry) => entity : ruleKey;
  return [...Map.groupBy(entries, keyOf)].map(([key, members]) => ({
    key,
    title:
      grouping === 'card'
        ? cardName(board.context.graph, key, language)
        : (ruleById(key)?.todo[language] ?? findingsMessages[language].missing(members.length)),
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

function ruleKey(entry: PanelEntry): string {
  return entry.kind === 'finding' ? entry.finding.rule : 'incomplete';
}

/** Brands in the order of the board, then what several share, then what is nobody's. */
export function brandSlots({ graph }: RuleContext, info: BoardInfo): readonly BrandSlot[] {
  return [
    ...partnersInOrder(graph, info).map((partner) => ({ kind: 'one', partner }) as const),
    { kind: 'several' },
    { kind: 'nobody' },
  ];
}

function groupByBrand(
  entries: readonly PanelEntry[],
  { context, info }: GroupContext,
  language: Language,
): readonly EntryGroup[] {
  const byKey = Map.groupBy(entries, (entry) => slotKey(slotOfEntry(entry, context)));
  return brandSlots(context, info).flatMap((slot) => {
    const key = slotKey(slot);
    const members = byKey.get(key);
    return members ? [{ key, title: slotName(slot, context, language), entries: members }] : [];
  });
}

/** Where a line is counted: the findings that it folds are all on one card. */
export function slotOfEntry(entry: PanelEntry, context: RuleContext): BrandSlot {
  const [first] = findingsOf(entry);
  return first ? brandSlotOf(first, context) : { kind: 'nobody' };
}

export function slotName(slot: BrandSlot, { graph }: RuleContext, language: Language): string {
  if (slot.kind === 'one') return cardName(graph, slot.partner, language);
  const words = findingsMessages[language];
  return slot.kind === 'several' ? words.severalBrands : words.noBrand;
}
