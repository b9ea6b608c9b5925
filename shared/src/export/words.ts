import type { CalendarDate } from '../core/calendar-date.ts';
import type { Language } from '../core/language.ts';
import { agreement } from '../domain/entities/agreement.ts';
import type { ChoiceField } from '../domain/field.ts';
import type { Severity } from '../domain/finding.ts';
import { formatDate } from '../rules/format.ts';

/** The words of the summary, which the server writes as well as the page. */
export interface ExportWords {
  readonly untitled: string;
  readonly vision: string;
  readonly objectives: string;
  readonly otherActions: string;
  readonly otherMetrics: string;
  readonly risks: string;
  readonly agreements: string;
  readonly decisions: string;
  readonly findings: string;
  readonly noFinding: string;
  readonly assumed: string;
  readonly shared: string;
  readonly nobody: string;
  readonly undated: string;
  readonly noDeadline: string;
  readonly noTarget: string;
  readonly draft: string;
  readonly severities: Readonly<Record<Severity, string>>;
  launch(date: string): string;
  end(date: string): string;
  asOf(date: string): string;
  of(brand: string): string;
  due(date: string): string;
  span(start: string, due: string): string;
  baseline(figure: string): string;
  target(figure: string): string;
  reading(figure: string, date: string): string;
  plan(title: string): string;
  agreementStatus(status: string): string;
  /** Undefined for what is no kind of agreement. */
  agreementKind(kind: string): string | undefined;
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  fr: {
    untitled: 'Tableau sans titre',
    vision: 'Vision commune',
    objectives: 'Objectifs',
    otherActions: 'Actions sans objectif',
    otherMetrics: 'Indicateurs qui ne mesurent rien',
    risks: 'Scénarios du pire',
    agreements: 'Répartitions et accords',
    decisions: 'Décisions',
    findings: 'Constats',
    noFinding: 'Plus aucun constat. Chaque objectif a un chiffre qui tranche.',
    assumed: 'Assumés',
    shared: 'Commun',
    nobody: 'personne ne la porte',
    undated: 'sans date',
    noDeadline: 'sans échéance',
    noTarget: 'sans cible',
    draft: 'brouillon',
    severities: { error: 'Erreurs', warning: 'Alertes', info: 'À regarder' },
    launch: (date) => `lancement le ${date}`,
    end: (date) => `fin le ${date}`,
    asOf: (date) => `état au ${date}`,
    of: (brand) => `Pour ${brand}`,
    due: (date) => `avant le ${date}`,
    span: (start, due) => `du ${start} au ${due}`,
    baseline: (figure) => `départ ${figure}`,
    target: (figure) => `cible ${figure}`,
    reading: (figure, date) => `relevé ${figure} le ${date}`,
    plan: (title) => `Plan : ${title}`,
    agreementStatus: (status) => optionIn(agreement.fields.status, status, 'fr') ?? status,
    agreementKind: (kind) => optionIn(agreement.fields.kind, kind, 'fr'),
  },
  en: {
    untitled: 'Untitled board',
    vision: 'Shared vision',
    objectives: 'Objectives',
    otherActions: 'Actions without an objective',
    otherMetrics: 'Metrics that measure nothing',
    risks: 'Worst cases',
    agreements: 'Splits and agreements',
    decisions: 'Decisions',
    findings: 'Findings',
    noFinding: 'No findings left. Every objective has a figure that settles it.',
    assumed: 'Assumed',
    shared: 'Shared',
    nobody: 'nobody owns it',
    undated: 'undated',
    noDeadline: 'no deadline',
    noTarget: 'no target',
    draft: 'draft',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Worth a look' },
    launch: (date) => `launch on ${date}`,
    end: (date) => `end on ${date}`,
    asOf: (date) => `as of ${date}`,
    of: (brand) => `For ${brand}`,
    due: (date) => `by ${date}`,
    span: (start, due) => `from ${start} to ${due}`,
    baseline: (figure) => `baseline ${figure}`,
    target: (figure) => `target ${figure}`,
    reading: (figure, date) => `read ${figure} on ${date}`,
    plan: (title) => `Plan: ${title}`,
    agreementStatus: (status) => optionIn(agreement.fields.status, status, 'en') ?? status,
    agreementKind: (kind) => optionIn(agreement.fields.kind, kind, 'en'),
  },
};

/** A day in words; the exports of one language all write it alike. */
export function day(date: CalendarDate, lang: Language): string {
  return formatDate(date, lang);
}

function optionIn({ options }: ChoiceField, value: string, lang: Language): string | undefined {
  return Object.hasOwn(options, value) ? options[value]?.[lang] : undefined;
}
