import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Frontier } from './frontier.ts';

const NO_OWNERS = { ownerOf: () => undefined };

function recorded(client: number, edit: (doc: Y.Doc) => void): { doc: Y.Doc; updates: Uint8Array[] } {
  const doc = new Y.Doc();
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  edit(doc);
  return { doc, updates };
}

/** The info byte of a text struct with an origin; it is no varUint. */
const TEXT_WITH_ORIGIN = Uint8Array.of(0x84);

/** An update as varUints, raw bytes, and strings as they are encoded. */
function crafted(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'object') encoding.writeUint8Array(encoder, part);
    else encoding.writeVarString(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

const threeWrites = (): Uint8Array[] =>
  recorded(7, (doc) => {
    for (const value of [1, 2, 3]) doc.getMap('cards').set('a', value);
  }).updates;

describe('the frontier of a room', () => {
  it('[RM2] refuses an update that leaves a gap, and takes it once the gap is filled', () => {
    const [first, second, third] = threeWrites() as [Uint8Array, Uint8Array, Uint8Array];
    const frontier = new Frontier();
    expect(frontier.admit(first, 'm', NO_OWNERS).ok).toBe(true);
    expect(frontier.admit(third, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'gap' });
    expect(frontier.admit(second, 'm', NO_OWNERS).ok).toBe(true);
    expect(frontier.admit(third, 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM3] refuses a clientID that somebody else wrote under first', () => {
    const [first] = threeWrites() as [Uint8Array];
    const owners = { ownerOf: () => 'victim' };
    expect(new Frontier().admit(first, 'thief', owners)).toEqual({ ok: false, error: 'forged-client' });
    expect(new Frontier().admit(first, 'victim', owners).ok).toBe(true);
  });

  it('[RM3] refuses the eleven bytes that would silence a victim', () => {
    // One struct of client 7 at clock 0: a garbage-collected stretch, which peers would take for the victim's.
    const silencing = crafted(1, 1, 7, 0, 0, 5, 0);
    expect(new Frontier().admit(silencing, 'thief', { ownerOf: () => 'victim' }).ok).toBe(false);
  });

  it('[RM4] refuses to delete what does not exist', () => {
    const deletion = crafted(0, 1, 9, 1, 0, 5);
    expect(new Frontier().admit(deletion, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'unknown-deletion' });
  });

  it('[RM4] refuses structs that point at what does not exist, or at each other', () => {
    const dangling = crafted(1, 1, 7, 0, TEXT_WITH_ORIGIN, 99, 3, 'x', 0);
    expect(new Frontier().admit(dangling, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'unknown-reference' });
    const circular = crafted(
      2,
      1,
      8,
      0,
      TEXT_WITH_ORIGIN,
      7,
      0,
      'x',
      1,
      7,
      0,
      TEXT_WITH_ORIGIN,
      8,
      0,
      'y',
      0,
    );
    expect(new Frontier().admit(circular, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'unknown-reference' });
  });

  it('takes the state of several clients that point at each other in an order that works', () => {
    const a = recorded(7, (doc) => doc.getText('t').insert(0, 'one'));
    const b = recorded(8, (doc) => {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(a.doc));
      doc.getText('t').insert(3, ' two');
    });
    Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
    a.doc.getText('t').insert(7, ' three');
    const whole = Y.encodeStateAsUpdate(a.doc);
    expect(new Frontier().admit(whole, 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM5] stores nothing of a sync step 2 that says nothing new', () => {
    const { doc } = recorded(7, (each) => {
      each.getMap('cards').set('a', 1);
      each.getMap('cards').set('a', 2);
    });
    const frontier = new Frontier();
    const whole = Y.encodeStateAsUpdate(doc);
    expect(frontier.admit(whole, 'm', NO_OWNERS)).toMatchObject({ ok: true, value: { bytes: whole } });
    expect(frontier.admit(whole, 'stranger', NO_OWNERS)).toEqual({ ok: true, value: null });
  });

  it('[RM5] cuts off what a peer repeats', () => {
    const { doc, updates } = recorded(7, (each) => {
      each.getText('t').insert(0, 'hello');
      each.getText('t').insert(5, ' world');
    });
    const frontier = new Frontier();
    frontier.admit(updates[0] as Uint8Array, 'm', NO_OWNERS);
    const rest = frontier.admit(Y.encodeStateAsUpdate(doc), 'm', NO_OWNERS);
    expect(rest).toMatchObject({ ok: true, value: { sections: [{ client: 7, clock: 5, end: 11 }] } });
  });

  it.each([
    ['nothing at all', new Uint8Array()],
    ['a section twice', crafted(2, 1, 7, 0, 0, 1, 1, 7, 0, 0, 1, 0)],
    ['an empty section', crafted(1, 0, 7, 0, 0)],
    ['an empty struct', crafted(1, 1, 7, 0, 0, 0, 0)],
    ['a hole', crafted(1, 1, 7, 0, 10, 3, 0)],
    ['trailing bytes', crafted(0, 0, 1)],
    ['a count past the end', crafted(4_000_000_000)],
    ['a string past the end', crafted(1, 1, 7, 0, 4, 1, 'cards', 200)],
    ['a sub-document', crafted(1, 1, 7, 0, 9, 1, 'cards', 'guid', 127, 0)],
    ['JSON that is none', crafted(1, 1, 7, 0, 5, 1, 'cards', '{', 0)],
    ['an unknown shared type', crafted(1, 1, 7, 0, 7, 1, 'cards', 7, 0)],
  ])('[RM2] refuses %s as malformed', (_what, bytes) => {
    expect(new Frontier().admit(bytes, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
  });

  it('[RM2] refuses a value nested deeper than readers can go', () => {
    const deep = new Uint8Array(20_000).fill(117);
    for (let index = 1; index < deep.length; index += 2) deep[index] = 1;
    const head = crafted(1, 1, 7, 0, 8, 1, 'cards', 1);
    const bytes = new Uint8Array([...head, ...deep]);
    expect(new Frontier().admit(bytes, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
  });

  it('[RM12] refuses more new clients than a browser can have gathered, and takes many', () => {
    const clients = (count: number): Uint8Array => {
      const sections = Array.from({ length: count }, (_, index) => [1, 10_000 - index, 0, 0, 1]);
      return crafted(count, ...sections.flat(), 0);
    };
    expect(new Frontier().admit(clients(5_001), 'm', NO_OWNERS)).toEqual({
      ok: false,
      error: 'too-many-clients',
    });
    expect(new Frontier().admit(clients(5_000), 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM12] takes deletions in any order at the cost of their number', () => {
    const frontier = new Frontier();
    const length = 800_000;
    frontier.admit(crafted(1, 1, 9, 0, 0, length, 0), 'm', NO_OWNERS);
    const everyFourth = (first: number): Uint8Array => {
      const encoder = encoding.createEncoder();
      for (const value of [0, 1, 9, length / 4]) encoding.writeVarUint(encoder, value);
      for (let clock = length - 4; clock >= 0; clock -= 4) {
        encoding.writeVarUint(encoder, clock + first);
        encoding.writeVarUint(encoder, 1);
      }
      return encoding.toUint8Array(encoder);
    };
    const updates = [everyFourth(0), everyFourth(2)];
    const started = performance.now();
    for (const update of updates) expect(frontier.admit(update, 'm', NO_OWNERS).ok).toBe(true);
    // Added one by one, they take some twenty seconds.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
