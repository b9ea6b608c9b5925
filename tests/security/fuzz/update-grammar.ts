import * as encoding from 'lib0/encoding';
import type { Random } from '../../support/random.ts';
import { awkwardNumber, bytesOf, randomBytes, sized } from './bytes.ts';

/** What the writer of crafted updates knows of the board. */
export interface Ground {
  /** Its own clientID, and the clock after its last struct. */
  readonly own: number;
  clock: number;
  /** ClientIDs of others, with a clock that exists. */
  readonly others: readonly { readonly client: number; readonly clock: number }[];
}

const ROOTS = ['cards', 'links', 'layout', 'info', '__proto__', ''];
const KEYS = ['title', 'type', 'x', '__proto__', 'constructor', 'utm/source', 'k'];
const HAS = { origin: 0x80, rightOrigin: 0x40, key: 0x20 } as const;

/** An update built struct by struct: well-formed more often than not, and seldom honest. */
export function craftedUpdate(random: Random, ground: Ground): Uint8Array {
  const structs: Uint8Array[] = [];
  let clock = random.chance(0.01) ? ground.clock + random.between(1, 50) : ground.clock;
  const start = clock;
  for (let left = random.between(0, 6); left > 0; left -= 1) {
    const { bytes, length } = struct(random, ground, clock);
    structs.push(bytes);
    clock += length;
  }
  const client = random.chance(0.01) ? random.pick(ground.others).client : ground.own;
  const section = structs.length > 0 ? [bytesOf(structs.length, client, start, ...structs)] : [];
  const count = random.chance(0.005) ? awkwardNumber(random) : section.length;
  if (client === ground.own && start === ground.clock) ground.clock = clock;
  return bytesOf(count, ...section, deletions(random, ground));
}

function deletions(random: Random, ground: Ground): Uint8Array {
  if (random.chance(0.7)) return bytesOf(0);
  const ranges: Uint8Array[] = [];
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    const start = random.between(0, Math.max(0, ground.clock - 1));
    ranges.push(bytesOf(start, random.chance(0.05) ? awkwardNumber(random) : random.between(1, 2)));
  }
  return bytesOf(
    1,
    random.chance(0.05) ? random.pick(ground.others).client : ground.own,
    ranges.length,
    ...ranges,
  );
}

function struct(random: Random, ground: Ground, clock: number): { bytes: Uint8Array; length: number } {
  if (random.chance(0.05)) return collected(random);
  const { bytes: content, length, kind } = contentOf(random);
  const parts: Uint8Array[] = [];
  let info = kind;
  for (const flag of [HAS.origin, HAS.rightOrigin]) {
    if (!random.chance(0.35)) continue;
    info |= flag;
    parts.push(pointer(random, ground, clock));
  }
  if ((info & (HAS.origin | HAS.rightOrigin)) === 0) {
    parts.push(
      random.chance(0.5) ? bytesOf(1, random.pick(ROOTS)) : bytesOf(0, pointer(random, ground, clock)),
    );
    if (random.chance(0.7)) {
      info |= HAS.key;
      parts.push(bytesOf(random.pick(KEYS)));
    }
  }
  return { bytes: bytesOf(Uint8Array.of(info), ...parts, content), length };
}

function collected(random: Random): { bytes: Uint8Array; length: number } {
  const kind = random.weighted({ gc: 19, hole: 1 }) === 'gc' ? 0 : 10;
  const length = random.chance(0.05) ? awkwardNumber(random) : random.between(1, 9);
  return { bytes: bytesOf(Uint8Array.of(kind), length), length };
}

function pointer(random: Random, ground: Ground, clock: number): Uint8Array {
  if (clock === 0) return bytesOf(1, 0);
  const target = random.weighted({ own: 165, other: 30, nobody: 2, later: 3 });
  if (target === 'own') return bytesOf(ground.own, random.between(0, Math.max(0, clock - 1)));
  if (target === 'later') return bytesOf(ground.own, clock + random.between(0, 3));
  if (target === 'nobody') return bytesOf(awkwardNumber(random), awkwardNumber(random));
  const other = random.pick(ground.others);
  return bytesOf(other.client, random.between(0, Math.max(0, other.clock - 1)));
}

function contentOf(random: Random): { bytes: Uint8Array; length: number; kind: number } {
  const kind = random.chance(0.005) ? random.between(9, 31) : random.between(1, 8);
  switch (kind) {
    case 1: {
      const length = random.between(random.chance(0.05) ? 0 : 1, 3);
      return { kind, length, bytes: bytesOf(length) };
    }
    case 2: {
      const length = random.between(1, 2);
      return { kind, length, bytes: bytesOf(length, ...Array.from({ length }, () => json(random))) };
    }
    case 3:
      return { kind, length: 1, bytes: sized(randomBytes(random, random.between(0, 20))) };
    case 4: {
      const text = random.pick(['a', 'été', '🙂', '\u202e', '<b>', 'x'.repeat(300)]);
      return { kind, length: text.length, bytes: bytesOf(text) };
    }
    case 5:
      return { kind, length: 1, bytes: bytesOf(json(random)) };
    case 6:
      return { kind, length: 1, bytes: bytesOf(random.pick(KEYS), json(random)) };
    case 7: {
      const type = random.between(0, random.chance(0.02) ? 20 : 6);
      return { kind, length: 1, bytes: type === 3 || type === 5 ? bytesOf(type, 'p') : bytesOf(type) };
    }
    case 8: {
      const length = random.between(1, 3);
      return { kind, length, bytes: bytesOf(length, ...Array.from({ length }, () => anyValue(random))) };
    }
    default:
      return { kind, length: 1, bytes: randomBytes(random, 6) };
  }
}

const JSON_TEXTS = ['1', '"x"', 'null', '{"__proto__":{"p":1}}', '[[[]]]', '1e999', '{"x":1,"y":2}'];
const BAD_JSON_TEXTS = ['{', 'undefined', '', '['.repeat(60) + ']'.repeat(60)];

function json(random: Random): Uint8Array {
  return bytesOf(random.pick(random.chance(0.03) ? BAD_JSON_TEXTS : JSON_TEXTS));
}

function anyValue(random: Random): Uint8Array {
  if (random.chance(0.005)) return new Uint8Array(random.between(30, 90)).fill(117);
  if (random.chance(0.01)) return randomBytes(random, random.between(1, 9));
  const value = random.pick([
    null,
    undefined,
    true,
    12,
    -7.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e308,
    'texte',
    { x: 1, y: Number.NaN },
    { ['__proto__']: { polluted: 1 }, parent: 'self' },
    [1, ['deux', { trois: 3 }]],
    new Uint8Array([1, 2, 3]),
  ]);
  const encoder = encoding.createEncoder();
  encoding.writeAny(encoder, value);
  return encoding.toUint8Array(encoder);
}
