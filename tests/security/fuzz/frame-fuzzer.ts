import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import type { Random } from '../../support/random.ts';
import { syncFrame } from '../../support/raw-peer.ts';
import { awkwardNumber, bytesOf, mutated, randomBytes, sized } from './bytes.ts';
import { craftedUpdate, type Ground } from './update-grammar.ts';

/** How often each kind of frame comes. */
const KINDS = {
  mutated: 240,
  crafted: 300,
  random: 60,
  hands: 140,
  handsBomb: 20,
  question: 50,
  vector: 40,
  ours: 80,
  unknown: 50,
  counts: 8,
  varUint: 8,
  deep: 4,
  text: 4,
} as const;
export type Kind = keyof typeof KINDS;

export interface FuzzedFrame {
  readonly kind: Kind;
  /** A string goes as a text frame. */
  readonly data: Uint8Array | string;
}

/** Makes frames that no honest client sends, among some that one might; all of it from one seed. */
export class FrameFuzzer {
  readonly #random: Random;
  readonly #corpus: readonly Uint8Array[];

  constructor(random: Random, corpus: readonly Uint8Array[]) {
    this.#random = random;
    this.#corpus = corpus;
  }

  next(ground: Ground): FuzzedFrame {
    const kind = this.#random.weighted(KINDS);
    return { kind, data: this.#make(kind, ground) };
  }

  #make(kind: Kind, ground: Ground): Uint8Array | string {
    const random = this.#random;
    switch (kind) {
      case 'mutated':
        return mutated(random, random.pick(this.#corpus), random.pick(this.#corpus));
      case 'crafted':
        return syncFrame(random.pick([SYNC.update, SYNC.update, SYNC.step2]), craftedUpdate(random, ground));
      case 'random':
        return randomBytes(random, random.between(0, 300));
      case 'hands':
        return this.#hands(ground, 1, random.between(0, 60));
      case 'handsBomb':
        return this.#hands(ground, random.between(2, 400), random.between(0, 2_000));
      case 'question':
        return random.chance(0.5) ? bytesOf(MESSAGE.queryAwareness) : syncFrame(SYNC.step1, bytesOf(0));
      case 'vector':
        return syncFrame(SYNC.step1, this.#vector(ground));
      case 'ours':
        return bytesOf(random.between(MESSAGE.hello, MESSAGE.commandResult), this.#body());
      case 'unknown':
        return bytesOf(random.pick([random.between(4, 99), awkwardNumber(random), 107]), this.#body());
      case 'counts':
        return this.#counts(ground);
      case 'varUint':
        return bytesOf(random.between(0, 2), new Uint8Array(random.between(1, 14)).fill(255));
      case 'deep':
        return syncFrame(SYNC.update, this.#deep(ground));
      case 'text':
        return random.pick(['', 'hello', '{"type":"ping"}', '\u0000', '\u202e']);
    }
  }

  #body(): Uint8Array {
    const random = this.#random;
    const parts = Array.from({ length: random.between(0, 6) }, () =>
      random.pick([
        awkwardNumber(random),
        '{"__proto__":1}',
        'sign',
        randomBytes(random, random.between(0, 12)),
      ]),
    );
    return bytesOf(...parts);
  }

  #hands(ground: Ground, entries: number, length: number): Uint8Array {
    const random = this.#random;
    const states = [
      '{"cursor":{"x":1,"y":1e308}}',
      'null',
      '{',
      '{"user":{"name":"Victim"}}',
      '[]',
      '"x"',
      '',
    ];
    const listed = Array.from({ length: entries }, () =>
      bytesOf(
        random.chance(0.5) ? ground.own : random.pick(ground.others).client,
        awkwardNumber(random),
        random.chance(0.8) ? random.pick(states) : `{"x":"${'y'.repeat(length)}"}`,
      ),
    );
    const count = random.chance(0.05) ? awkwardNumber(random) : entries;
    return bytesOf(MESSAGE.awareness, sized(bytesOf(count, ...listed)));
  }

  #vector(ground: Ground): Uint8Array {
    const random = this.#random;
    const count = random.chance(0.02) ? 20_000 : random.between(0, 40);
    const clocks = Array.from({ length: count }, (_, index) => bytesOf(index, awkwardNumber(random)));
    const known = ground.others.map(({ client, clock }) => bytesOf(client, clock));
    return bytesOf(random.chance(0.1) ? awkwardNumber(random) : count + known.length, ...clocks, ...known);
  }

  /** Numbers that promise far more than follows, at each place where a number stands. */
  #counts(ground: Ground): Uint8Array {
    const random = this.#random;
    const numbers = [1, 1, ground.own, ground.clock, random.between(0, 10), random.between(0, 10)];
    numbers[random.between(0, numbers.length - 1)] = awkwardNumber(random);
    return syncFrame(SYNC.update, bytesOf(...numbers));
  }

  /** Maps in maps in maps: more levels than any reader of a board goes down. */
  #deep(ground: Ground): Uint8Array {
    const levels = this.#random.between(20, 400);
    const start = ground.clock;
    const structs = Array.from({ length: levels }, (_, level) =>
      level === 0
        ? bytesOf(Uint8Array.of(0x27), 1, 'cards', 'deep', 1)
        : bytesOf(Uint8Array.of(0x27), 0, ground.own, start + level - 1, 'in', 1),
    );
    ground.clock += levels;
    return bytesOf(1, levels, ground.own, start, ...structs, 0);
  }
}
