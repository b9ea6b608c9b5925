import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Random } from '../../support/random.ts';
import { cursorFrame, syncFrame } from './wire-frames.ts';

/** One thing that no honest client sends: a message, a text, or bytes under the WebSocket protocol itself. */
export type Malformed =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wire'; readonly bytes: Uint8Array };

/** How many there are of each sort; 259 in all. */
const COUNTS = {
  noise: 50,
  mutated: 90,
  truncated: 50,
  types: 20,
  lengths: 15,
  presence: 12,
  texts: 6,
  wires: 15,
  huge: 1,
} as const;

const HUGE_BYTES = 20 * 1024 * 1024;

/** The same inputs for the same seed. */
export function malformedInputs(prefix: Uint8Array, random: Random): Malformed[] {
  const honest = honestFrames(prefix);
  const message = (bytes: Uint8Array): Malformed => ({ kind: 'message', bytes });
  const times = (count: number, make: (index: number) => Malformed) =>
    Array.from({ length: count }, (_, index) => make(index));
  return [
    ...times(COUNTS.noise, () => message(withPrefix(prefix, noise(random)))),
    ...times(COUNTS.mutated, () => message(mutated(random.pick(honest), prefix.length, random))),
    ...times(COUNTS.truncated, () => {
      const frame = random.pick(honest);
      return message(frame.subarray(0, random.between(prefix.length, frame.length - 1)));
    }),
    ...times(COUNTS.types, (index) => message(withPrefix(prefix, Uint8Array.of(index + 5, 0, 1, 1)))),
    ...times(COUNTS.lengths, () => message(lyingLength(prefix, random))),
    ...times(COUNTS.presence, () => message(brokenPresence(prefix, random))),
    ...times(COUNTS.texts, (index) => ({ kind: 'text', text: '{"type":"sync"}'.repeat(index) })),
    ...times(COUNTS.wires, () => ({ kind: 'wire', bytes: brokenWire(random) })),
    ...times(COUNTS.huge, () => message(cursorOf(prefix, 'x'.repeat(HUGE_BYTES)))),
  ];
}

/** Updates with nested types, text and deletions, an answer, a question and a cursor: what is worth breaking. */
function honestFrames(prefix: Uint8Array): Uint8Array[] {
  const doc = new Y.Doc();
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(syncFrame(prefix, SYNC.update, update)));
  doc.getMap('cards').set('a', new Y.Map([['title', new Y.Text('Leads qualifiés')]]));
  doc.getText('notes').insert(0, 'abc');
  doc.getText('notes').delete(1, 1);
  doc.getMap('layout').set('a', { x: 1, y: [1.5, null, true] });
  doc.getArray('list').insert(0, [{ deep: [{ a: 1 }] }, new Uint8Array([1, 2])]);
  frames.push(syncFrame(prefix, SYNC.step2, Y.encodeStateAsUpdate(doc)));
  frames.push(syncFrame(prefix, SYNC.step1, Y.encodeStateVector(doc)));
  frames.push(cursorFrame(prefix, doc.clientID, 1));
  doc.destroy();
  return frames;
}

function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.between(1, 300) }, () => random.between(0, 255));
}

function mutated(frame: Uint8Array, from: number, random: Random): Uint8Array {
  const copy = frame.slice();
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    copy[random.between(from, copy.length - 1)] = random.between(0, 255);
  }
  return copy;
}

/** A length or a count far beyond what follows. */
function lyingLength(prefix: Uint8Array, random: Random): Uint8Array {
  return written(prefix, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, random.between(0, 2));
    const body = encoding.createEncoder();
    encoding.writeVarUint(body, 2 ** random.between(10, 50));
    encoding.writeVarUint(body, random.between(0, 1_000));
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  });
}

function brokenPresence(prefix: Uint8Array, random: Random): Uint8Array {
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  return cursorOf(prefix, random.pick(['{', 'undefined', deep, '"', '{"__proto__":{"a":1}}', '']));
}

function cursorOf(prefix: Uint8Array, state: string): Uint8Array {
  return written(prefix, (encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    const body = encoding.createEncoder();
    for (const value of [1, 4_242, 7]) encoding.writeVarUint(body, value);
    encoding.writeVarString(body, state);
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  });
}

/** Reserved bits, unknown opcodes, unmasked frames, lengths out of range. */
function brokenWire(random: Random): Uint8Array {
  const head = random.pick([
    [0xf2, 0x80],
    [0x83, 0x80],
    [0x82, 0x05],
    [0x82, 0xff],
    [0x89, 0xfe],
    [0x00, 0x81],
    [0x88, 0x81],
  ]);
  return Uint8Array.from([...head, ...Array.from({ length: 12 }, () => random.between(0, 255))]);
}

function withPrefix(prefix: Uint8Array, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([prefix, bytes]);
}

function written(prefix: Uint8Array, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, prefix);
  write(encoder);
  return encoding.toUint8Array(encoder);
}
