import { type BoardContent, readBoard } from '@cap-commun/shared/document/board-document';
import type { Link } from '@cap-commun/shared/domain/board';
import type { Edit, FieldPath } from '@cap-commun/shared/domain/edit';
import { linkTypesBetween } from '@cap-commun/shared/domain/link-types';
import { type EntityType, isEntityType } from '@cap-commun/shared/domain/registry';
import { SEED_IDS } from '@cap-commun/shared/domain/seed';
import type * as Y from 'yjs';
import type { Random } from '../support/random.ts';

const KINDS: readonly EntityType[] = [
  'objective',
  'action',
  'metric',
  'agreement',
  'split',
  'risk',
  'contingency',
  'sticky',
  'frame',
];

/** Accents, a space, and characters of two code units whose halves must never be parted. */
const LETTERS = [...'abéç ÀŒ’', '😀', '😁', '🤝', '👩🏽‍🚀'];
const DAYS = ['2026-01-15', '2026-03-02', '2026-06-30', '2026-12-18'];
const PARTNERS = [SEED_IDS.partnerA, SEED_IDS.partnerB];

/** Where a kind has a field of each merge; kinds without any are only created, titled, linked and moved. */
const VALUES: Partial<Record<EntityType, readonly [FieldPath, (random: Random) => unknown][]>> = {
  action: [
    [['due'], (random) => random.pick([...DAYS, undefined])],
    [['budget'], (random) => random.between(0, 9_000)],
    [['movedFrom', 'reason'], (random) => randomText(random)],
  ],
  metric: [
    [['target'], (random) => random.between(-5, 500) / 2],
    [['decisive'], (random) => random.chance(0.5)],
    [['utm', 'source'], (random) => randomText(random)],
    [['readings', `${DAYS[0]}|CRM`, 'value'], (random) => random.between(0, 99)],
  ],
  split: [[['shares', PARTNERS[0] ?? '', 'pct'], (random) => random.between(0, 100)]],
  risk: [[['impact'], (random) => random.between(1, 5)]],
};

const ELEMENTS: Partial<Record<EntityType, readonly [FieldPath, (random: Random) => unknown][]>> = {
  agreement: [[['signedBy'], (random) => random.pick(PARTNERS)]],
  split: [
    [['agreedBy'], (random) => random.pick(PARTNERS)],
    [['shares'], (random) => ({ partner: random.pick(PARTNERS), pct: random.between(0, 100) })],
  ],
  metric: [
    [['aliases'], (random) => random.pick(['CPA', 'AOV', 'démos'])],
    [['readings'], (random) => ({ at: random.pick(DAYS), value: random.between(0, 99), source: 'CRM' })],
  ],
  contingency: [[['steps'], (random) => randomText(random)]],
};

/** How often each kind of edit is made. */
export const EDIT_WEIGHTS = {
  create: 5,
  title: 6,
  move: 5,
  link: 4,
  unlink: 1,
  set: 5,
  add: 4,
  remove: 2,
  delete: 1.5,
  info: 0.5,
};

/** One to three changes that a hand could make on this board now; `newId` names a fresh card. */
export function randomEdits(
  random: Random,
  doc: Y.Doc,
  newId: () => string,
  weights: typeof EDIT_WEIGHTS = EDIT_WEIGHTS,
): Edit[] {
  const edits: Edit[] = [];
  const content = readBoard(doc);
  for (let left = random.between(1, 3); left > 0; left -= 1) {
    const edit = randomEdit(random, content, newId, weights);
    if (edit) edits.push(edit);
  }
  return edits;
}

function randomEdit(
  random: Random,
  content: BoardContent,
  newId: () => string,
  weights: typeof EDIT_WEIGHTS,
): Edit | undefined {
  const id = random.pick([...content.cards.keys()].concat(SEED_IDS.partnership));
  switch (random.weighted(weights)) {
    case 'create':
      return randomCard(random, newId());
    case 'title':
      return { op: 'set', id, path: ['title'], value: retyped(random, content.cards.get(id)?.raw.title) };
    case 'move':
      return { op: 'move', id, layout: { x: random.between(-900, 900), y: random.between(-900, 900) } };
    case 'link':
      return randomLink(random, content, id);
    case 'unlink':
      return content.links.size > 0
        ? { op: 'unlink', link: random.pick([...content.links.values()]).link }
        : undefined;
    case 'set':
      return fieldEdit(random, content, id, 'set');
    case 'add':
      return fieldEdit(random, content, id, 'add');
    case 'remove':
      return fieldEdit(random, content, id, 'remove');
    case 'delete':
      return content.cards.size > 6 ? { op: 'delete', id } : undefined;
    case 'info':
      return { op: 'info', path: ['title'], value: randomText(random) };
  }
}

function randomCard(random: Random, id: string): Edit {
  const layout = { x: random.between(-900, 900), y: random.between(-900, 900) };
  return { op: 'create', entity: { id, type: random.pick(KINDS), title: randomText(random) }, layout };
}

function randomLink(random: Random, content: BoardContent, from: string): Edit | undefined {
  const to = random.pick([...content.cards.keys(), from]);
  const [start, end] = [kindOf(content, from), kindOf(content, to)];
  if (!start || !end || from === to) return undefined;
  const type = random.pick([...linkTypesBetween(start, end), 'relates']);
  const link: Link = { type, from, to, ...(type === 'raci' && { role: random.pick(['R', 'A', 'C', 'I']) }) };
  return { op: 'link', link: { ...link } };
}

function fieldEdit(
  random: Random,
  content: BoardContent,
  id: string,
  op: 'set' | 'add' | 'remove',
): Edit | undefined {
  const kind = kindOf(content, id);
  const choices = kind && (op === 'set' ? VALUES : ELEMENTS)[kind];
  if (!choices) return undefined;
  const [path, make] = random.pick(choices);
  const value = make(random);
  return { op, id, path, value: op === 'remove' ? removable(path, value) : value };
}

/** A record's entry leaves by its key, an element of a set or a list by itself. */
function removable(path: FieldPath, value: unknown): unknown {
  const entry = value as { partner?: string; at?: string; source?: string };
  if (path[0] === 'shares') return entry.partner;
  return path[0] === 'readings' ? `${entry.at}|${entry.source}` : value;
}

function kindOf(content: BoardContent, id: string): EntityType | undefined {
  const type = content.cards.get(id)?.raw.type;
  return isEntityType(type) ? type : undefined;
}

/** A title as a hand changes it: letters typed or taken out at one place. */
function retyped(random: Random, current: unknown): string {
  const letters = [...(typeof current === 'string' ? current : '')];
  const at = random.between(0, letters.length);
  letters.splice(at, random.between(0, 2), ...randomText(random));
  return letters.join('').slice(0, 400);
}

function randomText(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => random.pick(LETTERS)).join('');
}
