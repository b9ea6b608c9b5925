import type { Label } from '../core/language.ts';
import type { Finding } from '../domain/finding.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { ruleById } from '../rules/registry.ts';
import type { Section } from '../rules/rule.ts';

/** What has to be settled before a launch, in the order in which it is read. */
export const LIGHTS = ['targets', 'brand-values', 'personal-data', 'costs-revenue', 'ip', 'exit'] as const;
export type LightId = (typeof LIGHTS)[number];

export const LIGHT_LABELS: Readonly<Record<LightId, Label>> = {
  targets: { fr: 'Cibles et calendrier', en: 'Targets and calendar' },
  'brand-values': { fr: 'Valeurs de marque', en: 'Brand values' },
  'personal-data': { fr: 'Données personnelles', en: 'Personal data' },
  'costs-revenue': { fr: 'Coûts et revenus', en: 'Costs and revenue' },
  ip: { fr: 'Propriété intellectuelle', en: 'Intellectual property' },
  exit: { fr: 'Sortie', en: 'Exit' },
};

/** An error of these sections that nobody has taken on keeps the gate shut. */
export const GATE_SECTIONS: readonly Section[] = ['plan', 'balance', 'agreements'];

/** The light of each rule of those sections; a rule on agreements has that of the agreement's kind. */
const LIGHT_OF_RULE: Readonly<Record<string, LightId | 'by-agreement'>> = {
  'unowned-action': 'targets',
  'owner-is-organisation': 'targets',
  'undated-action': 'targets',
  'action-dates-inverted': 'targets',
  'action-after-deadline': 'targets',
  'retroplanning-order': 'targets',
  'dependency-cycle': 'targets',
  'overdue-action': 'targets',
  'late-start': 'targets',
  'orphan-action': 'targets',
  'milestone-undated': 'targets',
  'no-programme-dates': 'targets',
  'programme-dates-inverted': 'targets',
  'launch-milestone-mismatch': 'targets',
  'change-without-decision': 'targets',
  'no-project-lead': 'targets',
  'budget-exceeded': 'costs-revenue',
  'ownership-imbalance': 'costs-revenue',
  'benefit-imbalance': 'costs-revenue',
  'benefit-not-measurable': 'costs-revenue',
  'split-not-100': 'costs-revenue',
  'split-not-agreed': 'costs-revenue',
  'duplicate-split': 'costs-revenue',
  'lead-split-missing': 'costs-revenue',
  'budget-split-missing': 'costs-revenue',
  'performance-clause-without-metric': 'costs-revenue',
  'governance-without-escalation': 'brand-values',
  'communication-charter-incomplete': 'brand-values',
  'agreement-missing': 'by-agreement',
  'agreement-unsigned': 'by-agreement',
  'duplicate-agreement': 'by-agreement',
};

/** The contract stands with the money that it commits, governance and charters with what the brands stand for. */
export const LIGHT_OF_AGREEMENT: Readonly<Record<string, LightId>> = {
  contract: 'costs-revenue',
  'performance-clause': 'costs-revenue',
  insurance: 'costs-revenue',
  nda: 'personal-data',
  'data-policy': 'personal-data',
  governance: 'brand-values',
  'brand-charter': 'brand-values',
  'communication-charter': 'brand-values',
  ip: 'ip',
  exit: 'exit',
};

/** What other sections say of a light: shown there, and never in the way of a launch. */
const LIGHT_OF_KEY: Readonly<Record<string, Readonly<Record<string, LightId>>>> = {
  'fit-low': { audience: 'targets', values: 'brand-values' },
  'fit-not-assessed': { audience: 'targets', values: 'brand-values' },
  'worst-case-coverage': { 'partner-withdrawal': 'exit' },
};

/** The one light that a finding belongs to; undefined for what does not concern the launch. */
export function lightOf(finding: Finding, graph: BoardGraph): LightId | undefined {
  const light = Object.hasOwn(LIGHT_OF_RULE, finding.rule) ? LIGHT_OF_RULE[finding.rule] : undefined;
  if (light === 'by-agreement') {
    const kind = graph.getAs('agreement', finding.entity)?.kind ?? finding.key ?? '';
    return Object.hasOwn(LIGHT_OF_AGREEMENT, kind) ? LIGHT_OF_AGREEMENT[kind] : 'costs-revenue';
  }
  return light ?? lightOfKey(finding, graph);
}

/** Whether a finding that nobody has taken on keeps the gate shut. */
export function isBlocking(finding: Pick<Finding, 'rule' | 'severity'>): boolean {
  const section = ruleById(finding.rule)?.section;
  return finding.severity === 'error' && section !== undefined && GATE_SECTIONS.includes(section);
}

function lightOfKey({ rule, entity, key }: Finding, graph: BoardGraph): LightId | undefined {
  const lights = Object.hasOwn(LIGHT_OF_KEY, rule) ? LIGHT_OF_KEY[rule] : undefined;
  const criterion = key ?? graph.getAs('fit', entity)?.criterion;
  return lights && criterion !== undefined && Object.hasOwn(lights, criterion)
    ? lights[criterion]
    : undefined;
}
