import { isJsonObject, type JsonObject } from '../core/json.ts';
import { LANGUAGES, type Label } from '../core/language.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { approvedContent } from './approved-content.ts';
import { isSameContent } from './same-content.ts';
import type { Subject } from './subject.ts';

/** A clause for each part of a subject's content, in the order in which people would look for it. */
const CHANGED: Readonly<Record<string, Label>> = {
  kind: { fr: 'la sorte a changé', en: 'the kind has changed' },
  title: { fr: 'le titre a changé', en: 'the title has changed' },
  shares: { fr: 'les parts ont changé', en: 'the shares have changed' },
  verdict: { fr: 'l’avis a changé', en: 'the verdict has changed' },
  justification: { fr: 'la justification a changé', en: 'the reason has changed' },
  label: { fr: 'le titre visé a changé', en: 'the title it was given for has changed' },
  escalation: { fr: 'l’escalade a changé', en: 'the escalation has changed' },
  decisionRule: { fr: 'la règle de décision a changé', en: 'the decision rule has changed' },
  meetings: { fr: 'les réunions ont changé', en: 'the meetings have changed' },
  responseTime: { fr: 'le délai de réponse a changé', en: 'the reply time has changed' },
  channels: { fr: 'les canaux ont changé', en: 'the channels have changed' },
  conduct: { fr: 'la conduite a changé', en: 'the conduct has changed' },
  launch: { fr: 'la date de lancement a changé', en: 'the launch date has changed' },
  end: { fr: 'la date de fin a changé', en: 'the end date has changed' },
  budget: { fr: 'le budget a changé', en: 'the budget has changed' },
  currency: { fr: 'la devise a changé', en: 'the currency has changed' },
  sharesData: {
    fr: 'le partage de données personnelles a changé',
    en: 'the sharing of personal data has changed',
  },
  lead: { fr: 'le chef de projet a changé', en: 'the project lead has changed' },
};

interface GroupWords {
  readonly added: Label;
  readonly removed: Label;
  readonly changed: Label;
}

/** What happened to one card of a group, `{name}` being its title in quotes with a space before, or nothing. */
const GROUPS: Readonly<Record<string, GroupWords>> = {
  objectives: {
    added: { fr: 'l’objectif{name} s’est ajouté', en: 'the objective{name} was added' },
    removed: { fr: 'l’objectif{name} a été retiré', en: 'the objective{name} was removed' },
    changed: { fr: 'l’objectif{name} a changé', en: 'the objective{name} has changed' },
  },
  metrics: {
    added: { fr: 'l’indicateur décisif{name} s’est ajouté', en: 'the decisive metric{name} was added' },
    removed: { fr: 'l’indicateur décisif{name} a été retiré', en: 'the decisive metric{name} was removed' },
    changed: { fr: 'l’indicateur décisif{name} a changé', en: 'the decisive metric{name} has changed' },
  },
  splits: {
    added: { fr: 'la répartition{name} s’est ajoutée', en: 'the split{name} was added' },
    removed: { fr: 'la répartition{name} a été retirée', en: 'the split{name} was removed' },
    changed: { fr: 'la répartition{name} a changé', en: 'the split{name} has changed' },
  },
  agreements: {
    added: { fr: 'l’accord{name} s’est ajouté', en: 'the agreement{name} was added' },
    removed: { fr: 'l’accord{name} a été retiré', en: 'the agreement{name} was removed' },
    changed: { fr: 'l’accord{name} a changé', en: 'the agreement{name} has changed' },
  },
};

const GONE: Label = { fr: 'ce qui était signé n’existe plus', en: 'what was signed is no longer there' };
const OTHER: Label = { fr: 'le contenu a changé', en: 'the content has changed' };

/**
 * What makes the board differ from a content that was signed, as clauses: « le budget a changé ». One for each part
 * and one for each group of cards, the most telling first; empty when nothing differs.
 */
export function whatChanged(graph: BoardGraph, subject: Subject, signed: JsonObject): readonly Label[] {
  const current = approvedContent(graph, subject);
  if (current === null) return [GONE];
  if (isSameContent(signed, current)) return [];
  const parts = Object.keys(CHANGED).filter((name) => !isSameContent(own(signed, name), own(current, name)));
  const clauses = parts.flatMap((name) => CHANGED[name] ?? []);
  for (const [name, words] of Object.entries(GROUPS)) {
    const clause = groupClause(graph, words, own(signed, name), own(current, name));
    if (clause) clauses.push(clause);
  }
  return clauses.length > 0 ? clauses : [OTHER];
}

/** Names the first card of a group that changed, left or came. */
function groupClause(graph: BoardGraph, words: GroupWords, before: unknown, now: unknown): Label | null {
  const [signed, current] = [asObject(before), asObject(now)];
  const ids = [...new Set([...Object.keys(signed), ...Object.keys(current)])].sort();
  const differing = ids.filter((id) => !isSameContent(own(signed, id), own(current, id)));
  const stayed = differing.find((id) => Object.hasOwn(signed, id) && Object.hasOwn(current, id));
  const first = stayed ?? differing[0];
  if (first === undefined) return null;
  const kind = stayed !== undefined ? 'changed' : Object.hasOwn(signed, first) ? 'removed' : 'added';
  const title = titleOf(graph, first, own(signed, first));
  return Object.fromEntries(
    LANGUAGES.map((lang) => {
      const quoted = lang === 'fr' ? ` « ${title} »` : ` “${title}”`;
      return [lang, words[kind][lang].replace('{name}', () => (title === '' ? '' : quoted))];
    }),
  ) as Label;
}

function titleOf(graph: BoardGraph, id: string, signed: unknown): string {
  const now = graph.peek(id)?.title;
  const then = asObject(signed).title;
  return (now ?? (typeof then === 'string' ? then : '')).trim();
}

function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
