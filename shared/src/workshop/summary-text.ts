import { summaryMarkdown } from '../export/board-markdown.ts';
import { type CsvCell, toCsv } from '../export/csv.ts';
import type { Summary, SummaryItem, SummarySection } from '../export/summary-types.ts';
import { day } from '../export/words.ts';
import { typeset } from '../rules/format.ts';
import type { FindingCounts } from './session.ts';
import type { SessionSummary } from './summary-schema.ts';
import { summaryWords } from './summary-words.ts';

/** Ready to be pasted in the group channel. */
export function sessionMarkdown(summary: SessionSummary): string {
  return summaryMarkdown(inSections(summary));
}

/** One row for each thing that came of it; no typed text becomes a formula. */
export function sessionCsv({
  lang,
  decisions,
  actions,
  votes,
  newCards,
  findings,
  people,
}: SessionSummary): string {
  const words = summaryWords[lang];
  const when = (date: string | null) => (date === null ? '' : date);
  const rows: (readonly CsvCell[])[] = [
    words.columns,
    ...decisions.map(({ title, people: who, day: date, method }) => [
      words.decided,
      title,
      who.join(', '),
      when(date),
      method ?? '',
      null,
    ]),
    ...actions.map(({ title, owners, due }) => [words.toDo, title, owners.join(', '), when(due), '', null]),
    ...votes.flatMap(({ name, results }) =>
      results.map(({ title, dots }) => [words.votes, title, '', '', name, dots]),
    ),
    ...newCards.map(({ kind, title }) => [words.changed, title, '', '', kind, null]),
    ...findings.left.map(({ severity, message }) => [
      words.findings,
      message,
      '',
      '',
      words.severities[severity],
      null,
    ]),
    ...people.map(({ name }) => [words.people, name, '', '', '', null]),
  ];
  return toCsv(rows);
}

/** The summary in sections, most useful first; sections that would be empty are left out. */
export function inSections(summary: SessionSummary): Summary {
  const { lang, name, partners, findings, notes } = summary;
  const words = summaryWords[lang];
  const { before, after } = findings;
  const sections = [
    { ...section(words.decided, decisionItems(summary)), ...sentenceAgreed(summary) },
    section(words.toDo, actionItems(summary)),
    ...summary.votes.map((vote) =>
      section(
        `${words.votes} · ${vote.name}`,
        vote.results.map(({ title, dots }) => ({ text: `${title} · ${words.dots(dots)}` })),
      ),
    ),
    section(words.changed, [
      ...summary.newCards
        .filter(({ type }) => type !== 'decision' && type !== 'action')
        .map(({ kind, title }) => ({ text: `${kind} · ${title}` })),
      ...(notes.waiting > 0 ? [{ text: words.waiting(notes.waiting) }] : []),
    ]),
    {
      ...section(
        words.findings,
        findings.left.map(({ severity, message }) => ({
          text: `${words.severities[severity]} · ${message}`,
        })),
      ),
      ...(before && after
        ? { lead: typeset(words.findingsFromTo(sum(before), sum(after), findings.later), lang) }
        : {}),
    },
  ];
  return {
    title: [name, partners.join(' × ')].filter((part) => part !== '').join(' · '),
    headline: headline(summary),
    sections: sections.filter(({ items, lead }) => items.length > 0 || lead),
  };
}

/** A sentence that was there before is no decision of a session that did not take it up. */
function sentenceAgreed({ vision, recipe }: SessionSummary): Pick<SummarySection, 'lead'> {
  const isAboutIt = recipe.steps.some((step) => step.kind === 'map' && step.makes.includes('vision'));
  return vision && (vision.isNew || isAboutIt) ? { lead: vision.title } : {};
}

function section(title: string, items: readonly SummaryItem[]): SummarySection {
  return { title, items, sections: [] };
}

function decisionItems({ decisions, lang }: SessionSummary): SummaryItem[] {
  const words = summaryWords[lang];
  if (decisions.length === 0) return [{ text: words.nothingDecided }];
  return decisions.map(({ title, day: date, method, people }) => ({
    text: [title, date === null ? words.undated : day(date, lang), method ?? '', people.join(', ')]
      .filter((part) => part !== '')
      .join(' · '),
  }));
}

function actionItems({ actions, lang }: SessionSummary): SummaryItem[] {
  const words = summaryWords[lang];
  return actions.map(({ title, owners, due }) => ({
    text: [
      title,
      owners.length > 0 ? owners.join(', ') : words.nobody,
      due === null ? words.undated : words.before(day(due, lang)),
    ].join(' · '),
    mark: 'open',
  }));
}

const MINUTE_MS = 60_000;

function headline({ day: held, lang, people, steps }: SessionSummary): string {
  const words = summaryWords[lang];
  const lasted = steps.reduce((all, { lastedMs }) => all + lastedMs, 0);
  const planned = steps.reduce((all, { minutes }) => all + minutes, 0);
  return [
    day(held, lang),
    words.lasted(Math.round(lasted / MINUTE_MS), planned),
    people.length > 0 ? `${words.persons(people.length)} (${people.map(({ name }) => name).join(', ')})` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function sum({ error, warning, info }: FindingCounts): number {
  return error + warning + info;
}
