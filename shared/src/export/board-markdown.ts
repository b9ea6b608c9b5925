import type { EntityId } from '../core/ids.ts';
import { SEVERITIES } from '../domain/finding.ts';
import type { EntityByType } from '../domain/registry.ts';
import { decisiveMetricsOf } from '../graph/metric-sets.ts';
import { actionLines, decisiveLine, metricLines } from './card-lines.ts';
import { type ExportedBoard, namesOf, sentenceOf } from './exported-board.ts';
import { joinBlocks, plain, section } from './markdown.ts';
import { day, exportWords } from './words.ts';

/**
 * The board as a summary to be pasted in a channel or a document: what is aimed at, who does what, the figures that
 * settle it, what was decided, and what is still wrong.
 */
export function boardMarkdown(exported: ExportedBoard): string {
  const words = exportWords[exported.lang];
  return joinBlocks([
    `# ${plain(exported.title) || words.untitled}`,
    headline(exported),
    section(`## ${words.vision}`, visionLines(exported)),
    section(`## ${words.objectives}`, objectiveBlocks(exported)),
    section(`## ${words.otherActions}`, looseActions(exported)),
    section(`## ${words.otherMetrics}`, looseMetrics(exported)),
    section(`## ${words.risks}`, riskLines(exported)),
    section(`## ${words.agreements}`, agreementLines(exported)),
    section(`## ${words.decisions}`, decisionLines(exported)),
    ...findingSections(exported),
  ]);
}

function headline(exported: ExportedBoard): string {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const { launch, end } = graph.programme ?? {};
  return [
    namesOf(graph.partnerIds, exported).map(plain).join(' × '),
    launch === undefined ? '' : words.launch(day(launch, exported.lang)),
    end === undefined ? '' : words.end(day(end, exported.lang)),
    words.asOf(day(exported.today, exported.lang)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function visionLines({ evaluation }: ExportedBoard): string[] {
  const shared = evaluation.context.graph.all('vision').filter(({ kind }) => kind === 'shared');
  return shared.map(({ title }) => `> ${plain(title ?? '')}`);
}

function objectiveBlocks(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  return graph
    .all('objective')
    .flatMap((objective) => [
      `### ${namesOf([objective.id], exported).map(plain).join('')}`,
      '',
      objectiveLine(objective, exported),
      ...decisiveMetricsOf(graph, objective.id).map(({ id }) => decisiveLine(id, exported)),
      ...graph.in(objective.id, 'contributes').flatMap((action) => actionLines(action, exported)),
      '',
    ]);
}

function objectiveLine({ scope, due }: EntityByType<'objective'>, exported: ExportedBoard): string {
  const words = exportWords[exported.lang];
  const brand = exported.evaluation.context.graph.getAs('partner', scope);
  const who = brand ? words.of(namesOf([brand.id], exported).map(plain).join('')) : words.shared;
  return `- ${who} · ${due === undefined ? words.noDeadline : words.due(day(due, exported.lang))}`;
}

function looseActions(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  return graph
    .ids('action')
    .filter((id) => graph.out(id, 'contributes').length === 0)
    .flatMap((id) => actionLines(id, exported));
}

function looseMetrics(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  return metricLines(
    graph.ids('metric').filter((id) => graph.out(id, 'measures').length === 0),
    exported,
  );
}

function riskLines(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  return graph
    .all('risk')
    .flatMap((risk) => [
      `- ${namesOf([risk.id], exported).map(plain).join('')}${scoreOf(risk)}`,
      ...graph.in(risk.id, 'mitigates').map((plan) => planLine(plan, exported)),
    ]);
}

function scoreOf({ likelihood, impact }: EntityByType<'risk'>): string {
  return likelihood === undefined || impact === undefined
    ? ''
    : ` (${likelihood} × ${impact} = ${likelihood * impact})`;
}

function planLine(id: EntityId, exported: ExportedBoard): string {
  const words = exportWords[exported.lang];
  const owners = namesOf(exported.evaluation.context.graph.in(id, 'owns'), exported).map(plain);
  const name = namesOf([id], exported).map(plain).join('');
  return `  - ${words.plan(name)} · ${owners.length > 0 ? owners.join(', ') : words.nobody}`;
}

function agreementLines(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const splits = graph.all('split').map((split) => {
    const shares = (split.shares ?? []).map(
      ({ partner, pct }) =>
        `${namesOf(partner === undefined ? [] : [partner], exported).map(plain)} ${pct ?? '?'} %`,
    );
    return `- ${namesOf([split.id], exported).map(plain).join('')} · ${shares.join(' / ')}`;
  });
  const agreements = graph.all('agreement').map(({ id, status, signedOn }) => {
    const state = status === undefined ? words.draft : words.agreementStatus(status);
    const on = signedOn === undefined ? '' : ` (${day(signedOn, exported.lang)})`;
    return `- ${namesOf([id], exported).map(plain).join('')} · ${state}${on}`;
  });
  return [...splits, ...agreements];
}

function decisionLines(exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  const words = exportWords[exported.lang];
  const dated = graph.all('decision').toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return dated.map(({ id, date }) => {
    const people = namesOf(graph.in(id, 'participates'), exported).map(plain);
    const when = date === undefined ? words.undated : day(date, exported.lang);
    return `- ${when} · ${namesOf([id], exported).map(plain).join('')}${people.length > 0 ? ` · ${people.join(', ')}` : ''}`;
  });
}

function findingSections(exported: ExportedBoard): string[] {
  const { findings, waived } = exported.evaluation;
  const words = exportWords[exported.lang];
  if (findings.length === 0) return [`## ${words.findings}\n\n${words.noFinding}`];
  const blocks = SEVERITIES.map((severity) =>
    section(
      `### ${words.severities[severity]}`,
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => `- ${plain(sentenceOf(finding, exported))}`),
    ),
  );
  const assumed = section(
    `### ${words.assumed}`,
    waived.map((finding) => `- ${plain(sentenceOf(finding, exported))}`),
  );
  return [`## ${words.findings}`, ...blocks, assumed];
}
