import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { boxesOf } from '@cap-commun/shared/board-file/place-new-cards';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { sizeOfCard } from '../../../canvas-adapter/card-size.ts';
import { frameEdits } from '../../../card-tools/frame-edits.ts';
import type { BoardSession } from '../../../document/board-session.ts';

type Board = BoardSession['board'];

/** Inside of a group, canvas units. */
const PADDING = 24;
const HEAD = 48;
const GAP = 20;
const COLUMNS = 2;
/** Between groups, and under what was revealed. */
const BETWEEN = 48;
/** Groups stand in rows of this many. */
const ACROSS = 4;
/** Places that are looked at before a group is put over something. */
const MAX_PLACES = 400;

/** The cards that lie in a frame, from the top left on. */
export function membersOf(board: Board, frame: EntityId): readonly EntityId[] {
  const inside = [...board.layouts()].filter(
    ([id, { parent }]) => parent === frame && board.card(id)?.entity,
  );
  return inside.toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
}

/** Makes a group of notes: a frame under what was revealed, with the notes in it. */
export function newGroupEdits(session: BoardSession, { id, title, notes, under }: NewGroup): readonly Edit[] {
  const { board } = session;
  const { size, moves } = arranged(board, id, notes);
  const entity = { id, type: 'frame', title, createdAt: new Date().toISOString() };
  return [{ op: 'create', entity, layout: { ...freePlace(board, size, under), ...size } }, ...moves];
}

export interface NewGroup {
  readonly id: EntityId;
  readonly title: string;
  readonly notes: readonly EntityId[];
  /** The frame that the notes were revealed in. */
  readonly under: EntityId | null;
}

/** Puts notes into a group, after those that are in it. */
export function intoGroupEdits(
  { board }: BoardSession,
  group: EntityId,
  notes: readonly EntityId[],
): readonly Edit[] {
  const all = [...membersOf(board, group).filter((id) => !notes.includes(id)), ...notes];
  const { size, moves } = arranged(board, group, all);
  return [...moves, { op: 'move', id: group, layout: size }];
}

/** Takes notes out of their groups, back to where they were revealed. */
export function outOfGroupEdits(
  session: BoardSession,
  notes: readonly EntityId[],
  home: EntityId | null,
): readonly Edit[] {
  const frame = home !== null && session.board.card(home)?.entity ? home : null;
  return notes.flatMap((id) => frameEdits(session, id, frame));
}

/** Keeps one of some notes that say the same: the others are archived, out of their groups, so that nothing is lost. */
export function mergeEdits(
  session: BoardSession,
  [, ...doubles]: readonly EntityId[],
  home: EntityId | null,
): readonly Edit[] {
  return [
    ...outOfGroupEdits(session, doubles, home),
    ...doubles.map((id): Edit => ({ op: 'set', id, path: ['archived'], value: true })),
  ];
}

function arranged(board: Board, frame: EntityId, notes: readonly EntityId[]) {
  const sizes = notes.map((id) => sizeOfCard(board.card(id)?.entity ?? null, board.layout(id)));
  const empty = definitionOf('sticky').size;
  const width = Math.max(empty.width, ...sizes.map((size) => size.width));
  const moves: Edit[] = [];
  let y = HEAD;
  for (let at = 0; at < notes.length; at += COLUMNS) {
    const row = notes.slice(at, at + COLUMNS);
    for (const [column, id] of row.entries()) {
      moves.push({ op: 'move', id, layout: { x: PADDING + column * (width + GAP), y, parent: frame } });
    }
    y += Math.max(...sizes.slice(at, at + COLUMNS).map(({ height }) => height)) + GAP;
  }
  const height = Math.max(y - GAP, HEAD + empty.height) + PADDING;
  return { moves, size: { width: 2 * PADDING + COLUMNS * width + GAP, height } };
}

/** The first place in the rows of groups on which nothing lies. */
function freePlace(
  board: Board,
  size: { readonly width: number; readonly height: number },
  under: EntityId | null,
) {
  const boxes = [...boxesOf(board.layouts(), (id) => board.card(id)?.entity?.type).values()];
  const home = under === null ? undefined : board.layout(under);
  const start = home ? { x: home.x, y: home.y + (home.height ?? 0) + BETWEEN } : below(boxes);
  for (let at = 0; at < MAX_PLACES; at += 1) {
    const place = {
      x: start.x + (at % ACROSS) * (size.width + BETWEEN),
      y: start.y + Math.floor(at / ACROSS) * BETWEEN,
    };
    if (!boxes.some((box) => isOver(box, { ...place, ...size }))) return place;
  }
  return start;
}

function below(boxes: readonly Box[]): { readonly x: number; readonly y: number } {
  if (boxes.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...boxes.map(({ x }) => x)),
    y: Math.max(...boxes.map(({ y, height }) => y + height)) + BETWEEN,
  };
}

function isOver(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
