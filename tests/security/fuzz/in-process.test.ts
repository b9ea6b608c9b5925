import { DocumentState } from '@cap-commun/server/rooms/document-state';
import { Frontier } from '@cap-commun/server/rooms/frontier';
import { toBoardFile } from '@cap-commun/shared/document/file';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Random } from '../../support/random.ts';
import { mutated } from './bytes.ts';
import { readCorpus } from './corpus.ts';
import { sorted } from './sorted.ts';
import { craftedUpdate, type Ground } from './update-grammar.ts';

const BOARDS = Number(process.env.FUZZ_BOARDS ?? (process.env.SOAK ? 20_000 : 500));
const UPDATES_A_BOARD = 50;
/** Seeds that once broke something, or somebody. */
const PINNED: readonly number[] = [749];
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);

const UPDATES = readCorpus().flatMap(({ frame }) =>
  frame[0] === 0 && frame[1] === 2 ? [frame.slice(3)] : [],
);

/** A room of bytes, an honest page that sees each update as it comes, and hostile members. */
class Board {
  readonly #frontier = new Frontier();
  readonly #state = new DocumentState();
  readonly #page = new Y.Doc();
  readonly #owners = new Map<number, string>();

  constructor(random: Random) {
    this.#page.clientID = 7;
    this.#page.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') expect(this.offer(update, 'honest')).toBe(true);
    });
    this.work(random);
  }

  /** What hostile members can point at. */
  get others(): Ground['others'] {
    return [{ client: 7, clock: Y.getState(this.#page.store, 7) }];
  }

  /** The honest page edits a card, its title and its place. */
  work(random: Random): void {
    const cards = this.#page.getMap('cards');
    const id = `c${random.between(1, 3)}`;
    const card = cards.get(id);
    if (card instanceof Y.Map && card.get('title') instanceof Y.Text) {
      const title = card.get('title') as Y.Text;
      title.insert(random.between(0, title.length), 'été');
      if (random.chance(0.3)) title.delete(0, Math.min(2, title.length));
    } else {
      cards.set(
        id,
        new Y.Map<unknown>([
          ['type', 'action'],
          ['title', new Y.Text('Vendre')],
        ]),
      );
    }
    this.#page.getMap('layout').set(id, { x: random.between(0, 9), y: 0 });
  }

  /** Whether the room takes an update; if so, everybody gets it. */
  offer(update: Uint8Array, writer: string): boolean {
    const admitted = this.#frontier.admit(update, writer, { ownerOf: (client) => this.#owners.get(client) });
    if (!admitted.ok) return false;
    if (!admitted.value) return true;
    for (const { client } of admitted.value.sections)
      this.#owners.set(client, this.#owners.get(client) ?? writer);
    expect(this.#state.append(admitted.value)).toBe(true);
    if (writer !== 'honest') Y.applyUpdate(this.#page, admitted.value.bytes, 'server');
    return true;
  }

  /** What somebody sees who was there all along, who comes now, and who comes after a compaction. */
  views(): string[] {
    const late = new Y.Doc();
    Y.applyUpdate(late, this.#state.encode());
    const compacted = new Y.Doc();
    Y.applyUpdate(compacted, Y.encodeStateAsUpdate(late));
    return [this.#page, late, compacted].map((doc) => {
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
      return JSON.stringify(sorted(toBoardFile(doc, { id: 'b', today: '2026-01-01' })));
    });
  }
}

/** Plays one board of fuzzed updates; gives how many were taken. */
function play(seed: number): number {
  const random = new Random(seed);
  const board = new Board(random);
  let [taken, hostile] = [0, 100];
  let ground: Ground = { own: hostile, clock: 0, others: board.others };
  for (let left = UPDATES_A_BOARD; left > 0; left -= 1) {
    if (random.chance(0.3)) board.work(random);
    ground = { ...ground, others: board.others };
    const update = random.chance(0.8)
      ? craftedUpdate(random, ground)
      : mutated(random, random.pick(UPDATES), random.pick(UPDATES));
    if (board.offer(update, 'hostile')) {
      taken += 1;
    } else {
      hostile += 1;
      ground = { own: hostile, clock: 0, others: board.others };
    }
  }
  const [first, ...rest] = board.views();
  for (const view of rest) expect(view).toBe(first);
  return taken;
}

describe('fuzzed updates that a room takes', () => {
  it(`[LI5] leave ${BOARDS} boards whole and the same for everybody`, () => {
    let taken = 0;
    for (const seed of [...PINNED, ...Array.from({ length: BOARDS }, (_, index) => FIRST_SEED + index)]) {
      try {
        taken += play(seed);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    expect(taken).toBeGreaterThan(BOARDS * 5);
  });
});
