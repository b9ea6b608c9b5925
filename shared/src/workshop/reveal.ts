import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import { isVisible } from '../core/plain-text.ts';
import type { Edit } from '../domain/edit.ts';
import { definitionOf } from '../domain/registry.ts';
import { type NoteCard, wordsIn } from './recipe.ts';
import type { PlannedCard, RevealPlan, Round, Session } from './session.ts';

/** What one person wrote in a round. */
export interface PersonNotes {
  readonly person: EntityId;
  readonly texts: readonly string[];
}

/** Notes of one person beyond this many are not revealed: nobody writes so many, and a flood must not drown the rest. */
export const MAX_NOTES_EACH = 200;

export interface RevealContext {
  /** Language of the board, for the name of the frame. */
  readonly lang: Language;
  readonly newId: (prefix: string) => EntityId;
  /** In [0, 1); nobody must be able to foresee it. */
  readonly random: () => number;
}

/** The round of a session that is to be revealed, with everything that was written in it. */
export interface WrittenRound {
  readonly round: Round;
  readonly notes: readonly PersonNotes[];
}

/**
 * The session with these rounds revealed, and what is to be written onto the board for it. Notes are drawn, so that
 * nobody's come first and no order leads back to a person; without names, no author is kept anywhere.
 */
export function withReveal(
  session: Session,
  written: readonly WrittenRound[],
  context: RevealContext,
): Session {
  const plans = written.flatMap((each) => planOf(session, each, context) ?? []);
  const rounds = session.rounds.map((round): Round => {
    if (!written.some((each) => each.round.id === round.id)) return round;
    const plan = plans.find((each) => each.round === round.id);
    return {
      ...round,
      state: 'revealed',
      cards: plan?.cards.map(({ id }) => id) ?? [],
      frame: plan?.frame ?? null,
    };
  });
  return { ...session, rounds, plans: [...session.plans, ...plans] };
}

function planOf(session: Session, { round, notes }: WrittenRound, context: RevealContext): RevealPlan | null {
  const step = session.recipe.steps.find(({ id }) => id === round.step);
  if (step?.kind !== 'write') return null;
  const { becomes, isAnonymous, prompt, name } = step;
  const prefix = definitionOf(becomes).idPrefix;
  const cards = notes.flatMap(({ person, texts }) =>
    texts
      .map((text) => text.trim())
      .filter(isVisible)
      .slice(0, MAX_NOTES_EACH)
      .map((text): PlannedCard => ({ id: context.newId(prefix), text, author: isAnonymous ? null : person })),
  );
  if (cards.length === 0) return null;
  const title = wordsIn(prompt, context.lang) || wordsIn(name, context.lang);
  const frame = context.newId(definitionOf('frame').idPrefix);
  return { round: round.id, becomes, frame, title, cards: drawn(cards, context.random) };
}

/** The cards in an order that is as likely as any other (Fisher and Yates). */
function drawn<Item>(items: readonly Item[], random: () => number): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const picked = Math.floor(random() * (last + 1));
    const [a, b] = [all[last], all[picked]];
    if (a === undefined || b === undefined) continue;
    all[last] = b;
    all[picked] = a;
  }
  return all;
}

/** Room in the frame for its name, and around the cards; canvas units. */
const HEAD = 72;
const PADDING = 24;
const GAP = 20;
const MAX_COLUMNS = 6;
/** Rows are a little shorter than columns are long: screens are wide. */
const WIDTH_TO_HEIGHT = 1.6;

/** What a note needs to be read whole, canvas units; a sticky note is as it is. */
const SIZES: Readonly<Record<NoteCard, { readonly width: number; readonly height: number }>> = {
  sticky: definitionOf('sticky').size,
  vision: { width: 260, height: 112 },
  risk: definitionOf('risk').size,
};

/** Puts a reveal onto a board at a corner: a frame named after the question, the cards in rows in it. */
export function revealEdits(
  { becomes, frame, title, cards }: RevealPlan,
  corner: { readonly x: number; readonly y: number },
): readonly Edit[] {
  const { width, height } = SIZES[becomes];
  const wanted = Math.ceil(Math.sqrt((cards.length * WIDTH_TO_HEIGHT * height) / width));
  const columns = Math.min(MAX_COLUMNS, Math.max(1, wanted));
  const rows = Math.ceil(cards.length / columns);
  const size = {
    width: 2 * PADDING + columns * width + (columns - 1) * GAP,
    height: HEAD + PADDING + rows * height + (rows - 1) * GAP,
  };
  return [
    { op: 'create', entity: { id: frame, type: 'frame', title }, layout: { ...corner, ...size } },
    ...cards.map((card, index): Edit => {
      const x = PADDING + (index % columns) * (width + GAP);
      const y = HEAD + Math.floor(index / columns) * (height + GAP);
      const own = becomes === 'vision' ? { x, y, width, height, parent: frame } : { x, y, parent: frame };
      return { op: 'create', entity: cardOf(becomes, card), layout: own };
    }),
  ];
}

function cardOf(becomes: NoteCard, { id, text, author }: PlannedCard) {
  const signed = author === null || becomes === 'risk' ? {} : { author };
  const kind = becomes === 'vision' ? { kind: 'individual' } : {};
  return { id, type: becomes, title: text, ...kind, ...signed };
}
