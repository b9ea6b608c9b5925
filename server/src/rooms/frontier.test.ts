import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Frontier } from './frontier.ts';
import { crafted, recorded } from './testing/updates.ts';
import { scanUpdate } from './update-scan.ts';

const NO_OWNERS = { ownerOf: () => undefined };

/** The info byte of a text struct with an origin; it is no varUint. */
const TEXT_WITH_ORIGIN = Uint8Array.of(0x84);

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

  /** Maps in each other, `levels` deep, by one struct each; every level lies under the one before. */
  const nested = (levels: number, style: 'parent' | 'overwritten'): Uint8Array => {
    const encoder = encoding.createEncoder();
    const perLevel = style === 'parent' ? 1 : 2;
    for (const value of [1, levels * perLevel, 7, 0]) encoding.writeVarUint(encoder, value);
    const under = (level: number): void => {
      if (level === 0) encoding.writeVarUint(encoder, 1);
      if (level === 0) encoding.writeVarString(encoder, 'cards');
      else for (const value of [0, 7, level * perLevel - 1]) encoding.writeVarUint(encoder, value);
      encoding.writeVarString(encoder, 'in');
    };
    for (let level = 0; level < levels; level += 1) {
      if (style === 'overwritten') {
        // First a plain value under the key, then a map that only points at that value.
        encoding.writeUint8(encoder, 0x28);
        under(level);
        for (const value of [1, 126]) encoding.writeUint8(encoder, value);
        encoding.writeUint8(encoder, 0x87);
        for (const value of [7, level * 2, 1]) encoding.writeVarUint(encoder, value);
      } else {
        encoding.writeUint8(encoder, 0x27);
        under(level);
        encoding.writeVarUint(encoder, 1);
      }
    }
    encoding.writeVarUint(encoder, 0);
    return encoding.toUint8Array(encoder);
  };

  it.each(['parent', 'overwritten'] as const)(
    '[RM14] refuses shared types nested so deep that peers would not come out of them (%s)',
    (style) => {
      const whole = new Y.Doc();
      Y.applyUpdate(whole, nested(30, style));
      expect(JSON.stringify(whole.getMap('cards').toJSON())).toHaveLength('{"in":'.length * 30 + 2 + 30);
      expect(new Frontier().admit(nested(30, style), 'm', NO_OWNERS).ok).toBe(true);
      expect(new Frontier().admit(nested(40, style), 'm', NO_OWNERS)).toEqual({
        ok: false,
        error: 'malformed',
      });
    },
  );

  it('[RM14] counts the depth over updates, restarts and other people’s types', () => {
    const frontier = new Frontier();
    const scanned = scanUpdate(nested(30, 'parent'));
    if (!scanned.ok) throw new Error(scanned.error);
    frontier.restore([scanned.value], scanned.value.deletes);
    const deeper = (client: number, under: number, clock: number): Uint8Array =>
      crafted(1, 1, client, clock, Uint8Array.of(0x27), 0, under, clock === 0 ? 29 : clock - 1, 'in', 1, 0);
    expect(frontier.admit(deeper(8, 7, 0), 'm', NO_OWNERS).ok).toBe(true);
    expect(frontier.admit(deeper(8, 8, 1), 'm', NO_OWNERS).ok).toBe(true);
    expect(frontier.admit(deeper(8, 8, 2), 'm', NO_OWNERS).ok).toBe(true);
    expect(frontier.admit(deeper(8, 8, 3), 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
  });

  describe('with a list and a map of somebody else', () => {
    /** Client 7: clocks 0–2 are the sequence `t`, 3 and 4 two values of the key `k` of `cards`, 5–6 the sequence `u`. */
    const board = (): { doc: Y.Doc; frontier: Frontier } => {
      const { doc, updates } = recorded(7, (each) => {
        each.getText('t').insert(0, 'abc');
        each.getMap('cards').set('k', 1);
        each.getMap('cards').set('k', 2);
        each.getText('u').insert(0, 'de');
      });
      const frontier = new Frontier();
      for (const update of updates) expect(frontier.admit(update, 'm', NO_OWNERS).ok).toBe(true);
      return { doc, frontier };
    };
    const between = (left: number, right: number): Uint8Array =>
      crafted(1, 1, 8, 0, Uint8Array.of(0xc4), 7, left, 7, right, 'x', 0);
    const before = (right: number): Uint8Array => crafted(1, 1, 8, 0, Uint8Array.of(0x44), 7, right, 'x', 0);

    it.each([
      ['two neighbours of two lists', between(0, 5)],
      ['a key and a list', between(3, 0)],
      ['two values of a key', between(3, 4)],
      ['a place before the value of a key', before(4)],
      ['several values in one for a key', crafted(1, 1, 8, 0, Uint8Array.of(0x84), 7, 4, 'xyz', 0)],
    ])('[RM15] refuses what breaks lists in another way for each peer: %s', (_what, update) => {
      expect(board().frontier.admit(update, 'm', NO_OWNERS)).toEqual({
        ok: false,
        error: 'unknown-reference',
      });
    });

    it('[RM15] takes what Yjs writes between two letters, before the first and after a value', () => {
      const { doc, frontier } = board();
      doc.clientID = 9;
      const updates: Uint8Array[] = [];
      doc.on('update', (update: Uint8Array) => updates.push(update));
      doc.getText('t').insert(1, 'x');
      doc.getText('t').insert(0, 'y');
      doc.getText('t').format(0, 3, { bold: true });
      doc.getMap('cards').set('k', new Y.Text('z'));
      for (const update of updates) expect(frontier.admit(update, 'm', NO_OWNERS).ok).toBe(true);
      const restored = new Frontier();
      const whole = scanUpdate(Y.encodeStateAsUpdate(doc));
      if (!whole.ok) throw new Error(whole.error);
      restored.restore([whole.value], whole.value.deletes);
      expect(restored.admit(between(0, 5), 'm', NO_OWNERS).ok).toBe(false);
      expect(restored.admit(between(0, 1), 'm', NO_OWNERS).ok).toBe(true);
    });

    it('[RM15] takes overwritten values that a page which may undo keeps in one', () => {
      const { doc, frontier } = board();
      const page = new Y.Doc();
      page.clientID = 9;
      Y.applyUpdate(page, Y.encodeStateAsUpdate(doc));
      const undo = new Y.UndoManager(page.getMap('cards'));
      for (const value of [3, 4, 5, 6]) page.getMap('cards').set('k', value);
      const update = Y.encodeStateAsUpdate(page, Y.encodeStateVector(doc));
      const lengths = Y.decodeUpdate(update).structs.map((struct) => struct.length);
      expect(Math.max(...lengths)).toBeGreaterThan(1);
      expect(frontier.admit(update, 'm', NO_OWNERS).ok).toBe(true);
      undo.destroy();
    });

    it('[RM15] forgets all of an update that it refused', () => {
      const { frontier } = board();
      // Client 8 would have put a letter into `u`, then points at nothing: what it says next is about `t`.
      const refused = crafted(1, 2, 8, 0, Uint8Array.of(0x84), 7, 6, 'x', Uint8Array.of(0x84), 99, 5, 'y', 0);
      expect(frontier.admit(refused, 'm', NO_OWNERS).ok).toBe(false);
      const first = crafted(1, 1, 8, 0, Uint8Array.of(0x84), 7, 2, 'x', 0);
      expect(frontier.admit(first, 'm', NO_OWNERS).ok).toBe(true);
      const next = crafted(1, 1, 8, 1, Uint8Array.of(0xc4), 7, 0, 8, 0, 'z', 0);
      expect(frontier.admit(next, 'm', NO_OWNERS).ok).toBe(true);
    });
  });

  it('[RM2] refuses JSON nested deeper than readers can go, and takes brackets in a text', () => {
    const embed = (json: string): Uint8Array =>
      crafted(1, 1, 7, 0, Uint8Array.of(0x25), 1, 'layout', 'c', json, 0);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(new Frontier().admit(embed(deep), 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
    expect(new Frontier().admit(embed(JSON.stringify({ '"\\': `"${deep}` })), 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM2] takes no number of more groups than a number has', () => {
    // lib0's own reader makes `NaN` of it, which no comparison refuses, and no store takes.
    const notANumber = Uint8Array.from({ length: 400 }, (_, index) => (index < 399 ? 0x80 : 0));
    for (const update of [
      crafted(1, 1, notANumber, 0, 4, 1, 't', 'x', 0),
      crafted(1, 1, 7, notANumber, 4, 1, 't', 'x', 0),
      crafted(1, 1, 7, 0, 0, notANumber, 0),
      crafted(0, 1, notANumber, 1, 0, 1),
      crafted(1, 1, 7, 0, Uint8Array.of(8), 1, 't', 1, Uint8Array.of(125), notANumber, 0),
    ]) {
      expect(new Frontier().admit(update, 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
    }
  });

  it('[RM5] cuts what a peer repeats as Yjs does, wherever the cut falls', () => {
    const { doc } = recorded(7, (each) => {
      each.getText('t').insert(0, 'hello 🙂 world');
      each.getArray('list').push([1, 'two', { three: 3 }, null]);
      each.getText('t').delete(2, 4);
      each.getMap('m').set('k', new Y.Map([['deep', 1]]));
    });
    const whole = Y.encodeStateAsUpdate(doc);
    const end = Y.decodeStateVector(Y.encodeStateVector(doc)).get(7) ?? 0;
    for (let known = 1; known < end; known += 1) {
      const frontier = new Frontier();
      expect(frontier.admit(crafted(1, 1, 7, 0, 0, known, 0), 'm', NO_OWNERS).ok).toBe(true);
      const clocks = crafted(1, 7, known);
      const rest = frontier.admit(whole, 'm', NO_OWNERS);
      expect(rest.ok && rest.value?.bytes).toEqual(Y.diffUpdate(whole, clocks));
    }
  });
});
