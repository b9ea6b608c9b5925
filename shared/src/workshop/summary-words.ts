import type { Language } from '../core/language.ts';
import type { Severity } from '../domain/finding.ts';

/** The words of a session's summary, which the server writes as well as the page. */
export interface SummaryWords {
  readonly decided: string;
  readonly toDo: string;
  readonly votes: string;
  readonly changed: string;
  readonly findings: string;
  readonly people: string;
  readonly nothingDecided: string;
  readonly noFinding: string;
  readonly nobody: string;
  readonly undated: string;
  readonly goneCard: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: readonly string[];
  dots(count: number): string;
  before(date: string): string;
  waiting(count: number): string;
  lasted(minutes: number, planned: number): string;
  persons(count: number): string;
  findingsFromTo(before: number, after: number, later: number): string;
}

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  fr: {
    decided: 'Décidé',
    toDo: 'À faire',
    votes: 'Votes',
    changed: 'Nouveau sur la carte',
    findings: 'Constats qui restent',
    people: 'Participants',
    nothingDecided: 'Aucune décision enregistrée.',
    noFinding: 'Plus aucun constat.',
    nobody: 'porteur à choisir',
    undated: 'sans date',
    goneCard: 'Fiche retirée depuis',
    severities: { error: 'Erreur', warning: 'Alerte', info: 'À regarder' },
    columns: ['Rubrique', 'Texte', 'Qui', 'Quand', 'Précision', 'Points'],
    dots: (count) => (count < 2 ? `${count} point` : `${count} points`),
    before: (date) => `avant le ${date}`,
    waiting: (count) =>
      count < 2 ? `${count} note attend encore une suite.` : `${count} notes attendent encore une suite.`,
    lasted: (minutes, planned) => `${minutes} min sur ${planned}`,
    persons: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
    findingsFromTo: (before, after, later) =>
      `Constats : ${before} au début, ${after} à la fin${later > 0 ? `, dont ${later} pour une étape à venir` : ''}.`,
  },
  en: {
    decided: 'Decided',
    toDo: 'To do',
    votes: 'Votes',
    changed: 'New on the map',
    findings: 'Findings left',
    people: 'People',
    nothingDecided: 'No decision was recorded.',
    noFinding: 'No finding is left.',
    nobody: 'owner to choose',
    undated: 'no date',
    goneCard: 'Card removed since',
    severities: { error: 'Error', warning: 'Warning', info: 'To look at' },
    columns: ['Section', 'Text', 'Who', 'When', 'Detail', 'Dots'],
    dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
    before: (date) => `by ${date}`,
    waiting: (count) => (count === 1 ? '1 note still waits.' : `${count} notes still wait.`),
    lasted: (minutes, planned) => `${minutes} of ${planned} min`,
    persons: (count) => (count === 1 ? '1 person' : `${count} people`),
    findingsFromTo: (before, after, later) =>
      `Findings: ${before} at the start, ${after} at the end${later > 0 ? `, ${later} of them for a later stage` : ''}.`,
  },
};
