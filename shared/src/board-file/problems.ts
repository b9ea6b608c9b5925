import type { Label, Language } from '../core/language.ts';
import { BOARD_LIMITS } from '../core/limits.ts';

/** Why a board file is refused: nothing of it is used. */
export type RefusalReason =
  | 'not-json'
  | 'not-an-object'
  | 'wrong-format'
  | 'wrong-version'
  | 'not-a-list'
  | 'not-an-entity'
  | 'bad-id'
  | 'missing-type'
  | 'duplicate-id'
  | 'incomplete-link'
  | 'too-many-entities'
  | 'too-many-links'
  | 'too-long'
  | 'too-deep'
  | 'too-large';

/** What is kept as it is but reads as empty. */
export type KeptReason =
  | 'expected-text'
  | 'expected-number'
  | 'expected-boolean'
  | 'expected-date'
  | 'expected-list'
  | 'expected-object'
  | 'unknown-type'
  | 'unknown-link-type';

export interface FileProblem<Reason extends string = RefusalReason | KeptReason> {
  /** Where in the file: `entities[3].target`. Empty for the file as a whole. */
  readonly path: string;
  readonly reason: Reason;
  /** What was found there, when it says more than the reason. */
  readonly found?: string;
}

const words: Readonly<Record<RefusalReason | KeptReason, Label>> = {
  'not-json': { fr: 'ce n’est pas du JSON', en: 'this is not JSON' },
  'not-an-object': { fr: 'un objet est attendu', en: 'an object is expected' },
  'wrong-format': { fr: '« kpi-board-neutral » est attendu', en: '“kpi-board-neutral” is expected' },
  'wrong-version': { fr: 'la version 1 est attendue', en: 'version 1 is expected' },
  'not-a-list': { fr: 'une liste est attendue', en: 'a list is expected' },
  'not-an-entity': {
    fr: 'un objet avec id et type est attendu',
    en: 'an object with id and type is expected',
  },
  'bad-id': {
    fr: 'un identifiant de 1 à 64 caractères (lettres, chiffres, . _ : -) est attendu',
    en: 'an id of 1 to 64 characters (letters, digits, . _ : -) is expected',
  },
  'missing-type': { fr: 'le type manque', en: 'the type is missing' },
  'duplicate-id': { fr: 'cet identifiant est déjà pris', en: 'this id is already used' },
  'incomplete-link': { fr: 'type, from et to sont attendus', en: 'type, from and to are expected' },
  'too-many-entities': {
    fr: `plus de ${BOARD_LIMITS.maxEntities} fiches`,
    en: `more than ${BOARD_LIMITS.maxEntities} cards`,
  },
  'too-many-links': {
    fr: `plus de ${BOARD_LIMITS.maxLinks} liens`,
    en: `more than ${BOARD_LIMITS.maxLinks} links`,
  },
  'too-long': {
    fr: `texte de plus de ${BOARD_LIMITS.maxStringLength} caractères`,
    en: `text of more than ${BOARD_LIMITS.maxStringLength} characters`,
  },
  'too-deep': {
    fr: `plus de ${BOARD_LIMITS.maxDepth} niveaux imbriqués`,
    en: `more than ${BOARD_LIMITS.maxDepth} nested levels`,
  },
  'too-large': { fr: 'fichier trop volumineux', en: 'file too large' },
  'expected-text': { fr: 'un texte est attendu', en: 'text is expected' },
  'expected-number': { fr: 'un nombre est attendu', en: 'a number is expected' },
  'expected-boolean': { fr: 'true ou false est attendu', en: 'true or false is expected' },
  'expected-date': { fr: 'une date AAAA-MM-JJ est attendue', en: 'a date YYYY-MM-DD is expected' },
  'expected-list': { fr: 'une liste est attendue', en: 'a list is expected' },
  'expected-object': { fr: 'un objet est attendu', en: 'an object is expected' },
  'unknown-type': { fr: 'type de fiche inconnu', en: 'unknown kind of card' },
  'unknown-link-type': { fr: 'type de lien inconnu', en: 'unknown kind of link' },
};

/** The reason in words, without the path: `a number is expected (found "12 %")`. */
export function describeReason(problem: FileProblem, lang: Language): string {
  const reason = words[problem.reason][lang];
  if (problem.found === undefined) return reason;
  return lang === 'fr' ? `${reason} (trouvé : ${problem.found})` : `${reason} (found: ${problem.found})`;
}

/** One line: where, then what: `entities[3].target: a number is expected`. */
export function describeProblem(problem: FileProblem, lang: Language): string {
  const colon = lang === 'fr' ? ' : ' : ': ';
  return problem.path === ''
    ? describeReason(problem, lang)
    : problem.path + colon + describeReason(problem, lang);
}
