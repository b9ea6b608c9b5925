import type { EntityId } from '../core/ids.ts';
import { SEVERITIES } from '../domain/finding.ts';
import type { EntityByType } from '../domain/registry.ts';
import { decisiveMetricsOf } from '../graph/metric-sets.ts';
import { actionItem, decisiveItem, metricItem } from './card-items.ts';
import { type ExportedBoard, namesOf, sentenceOf } from './exported-board.ts';
import type { Summary, SummaryItem, SummarySection } from './summary-types.ts';
import { day, exportWords } from './words.ts';

/** Sections that would be empty are left out. */
export function boardSummary(exported: ExportedBoard): Summary {
  const words = exportWords[exported.lang];
  const sections = [
    visionSection(exported),
    section(words.objectives, [], objectiveSections(exported)),
    section(words.otherActions, looseActions(exported)),
    section(words.otherMetrics, looseMetrics(exported)),
    section(words.risks, riskItems(exported)),
    section(words.agreements, agreementItems(exported)),
    section(words.decisions, decisionItems(exported)),
    findingSection(exported),
  ];
  return {
    title: exported.title.trim() || words.untitled,
    headline: headline(exported),
    sections: sections.filter((each) => each.lead || each.items.length + each.sections.length > 0),
  };
}

function section(
  title: string,
  items: readonly SummaryItem[],
  sections: readonly SummarySection[] = [],
): SummarySection {
  return { title, items, sections };
}

function headline(exported: ExportedBoard): string {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const { launch, end } = graph.programme ?? {};
  return [
    namesOf(exported.partners, exported).join(' × '),
    launch === undefined ? '' : words.launch(day(launch, exported.lang)),
    end === undefined ? '' : words.end(day(end, exported.lang)),
    words.asOf(day(exported.today, exported.lang)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function visionSection({ evaluation, lang }: ExportedBoard): SummarySection {
  const shared = evaluation.context.graph.all('vision').filter(({ kind }) => kind === 'shared');
  const lead = shared.map(({ title }) => title?.trim() ?? '').join(' ');
  return { ...section(exportWords[lang].vision, []), lead };
}

function objectiveSections(exported: ExportedBoard): SummarySection[] {
  const { graph } = exported.evaluation.context;
  return graph
    .all('objective')
    .map((objective) =>
      section(nameOf(objective.id, exported), [
        { text: scopeOf(objective, exported) },
        ...decisiveMetricsOf(graph, objective.id).map(({ id }) => decisiveItem(id, exported)),
        ...graph.in(objective.id, 'contributes').map((action) => actionItem(action, exported)),
      ]),
    );
}

function scopeOf({ scope, due }: EntityByType<'objective'>, exported: ExportedBoard): string {
  const words = exportWords[exported.lang];
  const brand = exported.evaluation.context.graph.getAs('partner', scope);
  const who = brand ? words.of(nameOf(brand.id, exported)) : words.shared;
  return `${who} · ${due === undefined ? words.noDeadline : words.due(day(due, exported.lang))}`;
}

function looseActions(exported: ExportedBoard): SummaryItem[] {
  const { graph } = exported.evaluation.context;
  const loose = graph.ids('action').filter((id) => graph.out(id, 'contributes').length === 0);
  return loose.map((id) => actionItem(id, exported));
}

function looseMetrics(exported: ExportedBoard): SummaryItem[] {
  const { graph } = exported.evaluation.context;
  const loose = graph.ids('metric').filter((id) => graph.out(id, 'measures').length === 0);
  return loose.map((id) => metricItem(id, exported));
}

function riskItems(exported: ExportedBoard): SummaryItem[] {
  const { graph } = exported.evaluation.context;
  return graph.all('risk').map((risk) => ({
    text: `${nameOf(risk.id, exported)}${scoreOf(risk)}`,
    items: graph.in(risk.id, 'mitigates').map((plan) => planItem(plan, exported)),
  }));
}

function scoreOf({ likelihood, impact }: EntityByType<'risk'>): string {
  if (likelihood === undefined || impact === undefined) return '';
  return ` (${likelihood} × ${impact} = ${likelihood * impact})`;
}

function planItem(id: EntityId, exported: ExportedBoard): SummaryItem {
  const words = exportWords[exported.lang];
  const owners = namesOf(exported.evaluation.context.graph.in(id, 'owns'), exported);
  const who = owners.length > 0 ? owners.join(', ') : words.nobody;
  return { text: `${words.plan(nameOf(id, exported))} · ${who}` };
}

function agreementItems(exported: ExportedBoard): SummaryItem[] {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const splits = graph.all('split').map(({ id, shares = [] }) => {
    const parts = shares.map(({ partner, pct }) =>
      `${partner === undefined ? '' : nameOf(partner, exported)} ${pct ?? '?'}\u00A0%`.trim(),
    );
    return { text: [nameOf(id, exported), parts.join(' / ')].filter((part) => part !== '').join(' · ') };
  });
  const agreements = graph.all('agreement').map(({ id, title, status, signedOn }) => {
    // An import may leave the code of its kind in the place of a title.
    const name = words.agreementKind(title?.trim() ?? '') ?? nameOf(id, exported);
    const state = status === undefined ? words.draft : words.agreementStatus(status);
    const on = signedOn === undefined ? '' : ` (${day(signedOn, exported.lang)})`;
    return { text: `${name} · ${state}${on}` };
  });
  return [...splits, ...agreements];
}

function decisionItems(exported: ExportedBoard): SummaryItem[] {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const latestFirst = graph.all('decision').toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return latestFirst.map(({ id, date }) => {
    const people = namesOf(graph.in(id, 'participates'), exported);
    const when = date === undefined ? words.undated : day(date, exported.lang);
    return {
      text: [when, nameOf(id, exported), people.join(', ')].filter((part) => part !== '').join(' · '),
    };
  });
}

function findingSection(exported: ExportedBoard): SummarySection {
  const { findings, waived } = exported.evaluation;
  const words = exportWords[exported.lang];
  const items = (found: typeof findings): SummaryItem[] =>
    found.map((finding) => ({ text: sentenceOf(finding, exported) }));
  const bySeverity = SEVERITIES.map((severity) =>
    section(words.severities[severity], items(findings.filter((finding) => finding.severity === severity))),
  );
  const sections = [...bySeverity, section(words.assumed, items(waived))].filter(
    ({ items: own }) => own.length > 0,
  );
  const lead = findings.length === 0 ? { lead: words.noFinding } : {};
  return { ...section(words.findings, [], sections), ...lead };
}

function nameOf(id: EntityId, exported: ExportedBoard): string {
  return namesOf([id], exported).join('');
}
