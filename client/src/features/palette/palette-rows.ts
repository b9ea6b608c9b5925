import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { plainText } from '@cap-commun/shared/core/plain-text';
import type { Act } from '../../acts/act.ts';
import { actsOf } from '../../acts/act-registry.ts';
import { marksOf, type PersonMark } from '../../canvas-adapter/people.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { FOUND, scoreText, searchCards } from './card-search.ts';
import { peopleNamed, type QuickLine, readLine } from './quick-add.ts';
import { planCard, type QuickCard } from './quick-card.ts';

/** One row of the palette, before it is drawn. */
export type PaletteRow =
  | { readonly kind: 'create'; readonly card: QuickCard; readonly line: QuickLine }
  | { readonly kind: 'card'; readonly id: EntityId }
  | { readonly kind: 'act'; readonly act: Act }
  /** `isNaming`: the line is being given an owner; else it asks what this person owns. */
  | { readonly kind: 'person'; readonly person: PersonMark; readonly isNaming: boolean };

export type PaletteGroupId = 'create' | 'cards' | 'acts' | 'people';

export interface PaletteGroup {
  readonly id: PaletteGroupId;
  readonly rows: readonly PaletteRow[];
}

/** Rows a group shows; typing on finds the rest. */
const MOST = 4;
/** In a list of commands alone. */
const MOST_ACTS = 40;
const ACTS_ONLY = '>';

/**
 * What the palette shows for a line. A letter of a kind, an owner or a day say that a card is wanted: it comes first.
 * Bare words look first; the card that they would make comes first as soon as nothing is called so.
 */
export function paletteGroups(
  session: BoardSession,
  text: string,
  language: Language,
): readonly PaletteGroup[] {
  if (text.trimStart().startsWith(ACTS_ONLY)) {
    const wanted = text.trimStart().slice(1).trim();
    return filled([{ id: 'acts', rows: actRows(session, wanted, language, MOST_ACTS) }]);
  }
  const people = peopleOf(session);
  const line = readLine(text, people, session.findings.today());
  if (text.trim() === '')
    return filled([...startRows(session, language), peopleGroup(session, line, people)]);
  const isCardWanted = line.type !== null || line.person !== null || line.day !== null;
  const hits = searchCards(session.board, line.title, MOST);
  const acts = isCardWanted ? [] : actRows(session, line.title, language, MOST);
  const create: PaletteGroup = { id: 'create', rows: createRows(session, line, isCardWanted) };
  const cards: PaletteGroup = { id: 'cards', rows: hits.map(({ id }) => ({ kind: 'card', id })) };
  const commands: PaletteGroup = { id: 'acts', rows: acts };
  const persons = peopleGroup(session, line, people);
  const bestCard = hits[0]?.score ?? 0;
  const bestAct = acts[0] ? actScore(acts[0].act, line.title, language) : 0;
  const isFound = !isCardWanted && Math.max(bestCard, bestAct) >= FOUND;
  if (line.asked !== null) return filled([persons, create, cards]);
  if (!isFound) return filled([create, cards, commands, persons]);
  const found = bestAct > bestCard ? [commands, cards] : [cards, commands];
  return filled([...found, create, persons]);
}

/** The persons of the board. */
export function peopleOf(session: BoardSession): readonly PersonMark[] {
  const { graph } = session.findings.evaluation.get().context;
  return marksOf(graph, session.board.info.get(), graph.ids('person'));
}

function filled(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter((group) => group.rows.length > 0);
}

/** Before anything is typed: what one makes most, and what can be done with what is selected. */
function startRows(session: BoardSession, language: Language): readonly PaletteGroup[] {
  const { canWrite, selection } = session;
  const line = readLine('', [], session.findings.today());
  const ready = actsOf(session)
    .ready()
    .filter((act) => !act.isOnlyKeys);
  const isInHand = selection.get().cards.length > 0;
  const rank = (act: Act) => (isInHand === (act.section === 'change' || act.section === 'convert') ? 0 : 1);
  const acts = ready
    .filter((act) => !['create', 'people', 'arrange'].includes(act.section) && act.label(language) !== '')
    .map((act, index) => ({ act, key: rank(act) * ready.length + index }))
    .sort((a, b) => a.key - b.key);
  const types = ['objective', 'action', 'metric', 'sticky'] as const;
  return [
    {
      id: 'create',
      rows: canWrite
        ? types.map((type) => ({ kind: 'create', line, card: planCard(session, { ...line, type }) }))
        : [],
    },
    { id: 'acts', rows: acts.slice(0, MOST).map(({ act }) => ({ kind: 'act', act })) },
  ];
}

function createRows(session: BoardSession, line: QuickLine, isWanted: boolean): readonly PaletteRow[] {
  if (!session.canWrite || (line.title === '' && !isWanted)) return [];
  return [{ kind: 'create', card: planCard(session, line), line }];
}

function actRows(session: BoardSession, wanted: string, language: Language, most: number) {
  const ready = actsOf(session)
    .ready()
    .filter((act) => !act.isOnlyKeys && act.section !== 'people');
  if (wanted === '') return ready.slice(0, most).map((act) => ({ kind: 'act', act }) as const);
  return ready
    .map((act) => ({ act, score: actScore(act, wanted, language) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ act }) => ({ kind: 'act', act }) as const);
}

/** An act is found by its own words, and a little less by the others that people may call it by. */
function actScore(act: Act, wanted: string, language: Language): number {
  const own = scoreText(act.label(language), wanted);
  if (own > 0 || !act.also) return own;
  return scoreText(`${act.label(language)} ${act.also(language)}`, wanted) * 0.9;
}

function peopleGroup(session: BoardSession, line: QuickLine, people: readonly PersonMark[]): PaletteGroup {
  const isNaming = line.asked !== null;
  const wanted = line.asked ?? plainText(line.title);
  const named = wanted === '' ? (isNaming ? people : []) : peopleNamed(wanted, people);
  const marks = new Map(people.map((mark) => [mark.id, mark]));
  const rows = named.flatMap(({ id }): PaletteRow[] => {
    const person = marks.get(id);
    return person ? [{ kind: 'person', person, isNaming }] : [];
  });
  const acts = isNaming
    ? []
    : actsOf(session)
        .ready()
        .filter((act) => act.section === 'people')
        .filter((act) => wanted === '' || scoreText(act.label('fr'), wanted) > 0);
  return {
    id: 'people',
    rows: [...acts.map((act) => ({ kind: 'act', act }) as const), ...rows].slice(0, MOST),
  };
}
