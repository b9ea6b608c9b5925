import type { Label } from '../core/language.ts';
import { rules } from './registry.ts';
import { type Rule, SECTIONS, type Section } from './rule.ts';
import { DEFAULT_THRESHOLDS } from './settings.ts';
import { sources } from './sources.ts';

const SECTION_TITLES: Readonly<Record<Section, Label>> = {
  metrics: { fr: 'Indicateurs', en: 'Metrics' },
  plan: { fr: 'Actions et rétroplanning', en: 'Actions and retroplanning' },
  raci: { fr: 'RACI', en: 'RACI' },
  objectives: { fr: 'Objectifs SMART', en: 'SMART objectives' },
  balance: { fr: 'Équilibre et répartitions', en: 'Balance and splits' },
  vision: { fr: 'Vision commune, adéquation', en: 'Shared vision, fit' },
  'worst-cases': { fr: 'Scénarios du pire', en: 'Worst cases' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  agreements: { fr: 'Accords', en: 'Agreements' },
  rhythm: { fr: 'Rythme, bilans, idées', en: 'Rhythm, reviews, ideas' },
};

const INTRODUCTION = `# Rules

The ${rules.length} rules that judge a board. This page is made from the registry of rules: \`npx pnpm@12 test:unit rules-page -u\`
writes it anew.

- A card that is dropped or archived, and every link that touches it, is invisible to all rules.
- Empty: absent, null, blank, or a list or object of nothing but such values. A comparison with an empty date is false.
- M(a), M(o): the metrics linked to an action or an objective. A(o): the actions that contribute to o. M*(o): the metrics
  of o and of its actions.
- D(o), the decisive metrics of o: those linked to it, and those of its actions that are flagged decisive and linked to no
  objective. A metric is decisive-in-use when it is linked to an objective, or flagged and linked to anything.
- L(m): the first day of the actions that m measures, else the launch. Lim(a): the earliest due date of the objectives of
  a, or the end of the programme.
- Verdict(m): that of the label in its context. The effective verdict is that of a valid override, else verdict(m).
- Open action: one that is not done.

Settings and their defaults: ${Object.entries(DEFAULT_THRESHOLDS)
  .map(([name, value]) => `${name} ${value}`)
  .join(' · ')}.
`;

/** The page of documentation on the rules, in Markdown. */
export function rulesPage(): string {
  return [INTRODUCTION, ...SECTIONS.map(sectionText)].join('\n');
}

function sectionText(section: Section): string {
  const { fr, en } = SECTION_TITLES[section];
  const own = rules.filter((rule) => rule.section === section);
  return [`## ${fr === en ? en : `${en} / ${fr}`}\n`, ...own.map(ruleText)].join('\n');
}

function ruleText(rule: Rule): string {
  const severities = (rule.severities ?? [rule.severity]).join(', ');
  const notes = [
    `from the ${rule.stage} stage on`,
    rule.isWaivable
      ? rule.needsBothBrands
        ? 'can be assumed, an error by both brands'
        : 'can be assumed'
      : 'cannot be assumed',
    ...(rule.isOffInSmallScale ? ['off in scale small'] : []),
  ];
  return `### ${rule.id}

- Severity: ${severities}. Looks at: ${rule.looksAt}${rule.scope === 'board' ? ' (group)' : ''}; ${notes.join('; ')}.
- Condition: ${rule.condition}
- FR: ${rule.message.fr}
- EN: ${rule.message.en}
- Why: ${rule.why.en} Source: ${sources[rule.source].fr}.
- Do: ${rule.todo.en}
`;
}
