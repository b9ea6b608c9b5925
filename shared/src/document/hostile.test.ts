import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, readBoard, readLayout } from './board-document.ts';
import { toBoardFile } from './file.ts';
import { boardRoots } from './roots.ts';

describe('a document that a hostile or newer peer wrote', () => {
  it('[WD1, WI1, WI2] reads what it can, keeps the rest, and never throws', () => {
    const doc = new Y.Doc();
    const { cards, links, layout, info } = boardRoots(doc);
    cards.set('number', 12);
    cards.set('newer', new Y.Map(Object.entries({ type: 'hologram', title: 'Plus tard' })));
    cards.set('__proto__', new Y.Map(Object.entries({ type: 'action' })));
    const odd = new Y.Map<unknown>(
      Object.entries({ type: 'action', title: new Y.Array(), start: new Y.Text('x') }),
    );
    odd.set('__proto__', 'polluted');
    cards.set('odd', odd);
    cards.set('plain', { type: 'action', title: 'Écrite comme une simple valeur' });
    links.set('junk', 'no link');
    links.set('half', new Y.Map(Object.entries({ type: 'owns', from: 'odd' })));
    links.set('alias', new Y.Map(Object.entries({ type: 'owns', from: 'p', to: 'odd' })));
    layout.set('odd', { x: Number.NaN, y: 1 });
    info.set('settings', 'none');

    const content = readBoard(doc);
    expect(content.cards.get('newer')).toMatchObject({ entity: null, error: { code: 'UNKNOWN_TYPE' } });
    expect(content.cards.get('__proto__')).toMatchObject({ entity: null, error: { code: 'BAD_ID' } });
    expect(content.cards.get('odd')?.entity).toEqual({ id: 'odd', type: 'action' });
    expect(content.cards.get('plain')?.entity).toMatchObject({ title: 'Écrite comme une simple valeur' });
    expect(content.links.size + content.layout.size).toBe(0);
    expect(boardOf(content).entities.map((entity) => entity.id)).toEqual(['odd', 'plain']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const file = toBoardFile(doc, { id: 'b', today: '2026-01-01' });
    expect(file.entities.map((entity) => entity.id)).toContain('newer');
    expect(file.links).toEqual([{ type: 'owns', from: 'p', to: 'odd' }]);
    expect(Object.entries(file.unreadable ?? {}).map(([id]) => id)).toEqual(['number', '__proto__']);
    expect(Object.getPrototypeOf(file.unreadable)).toBe(Object.prototype);
  });

  it('[WD3] has no place for what lies beyond the canvas, and bounds sizes', () => {
    expect(readLayout({ x: 1e308, y: 0 })).toBeNull();
    expect(readLayout({ x: 0, y: -1e308 })).toBeNull();
    expect(readLayout({ x: 1, y: 2, width: 1e308, height: 10, z: -1e308 })).toEqual({
      x: 1,
      y: 2,
      width: 20_000,
      height: 10,
      z: -1_000_000,
    });
  });

  it('[WD1] reads types nested thousands deep without running out of stack', () => {
    const doc = new Y.Doc();
    let inner = new Y.Map<unknown>();
    const card = new Y.Map<unknown>([
      ['type', 'action'],
      ['utm', inner],
    ]);
    boardRoots(doc).cards.set('deep', card);
    for (let depth = 0; depth < 5_000; depth += 1) {
      const next = new Y.Map<unknown>();
      inner.set('in', next);
      inner = next;
    }
    expect(readBoard(doc).cards.get('deep')?.entity).toEqual({ id: 'deep', type: 'action' });
  });

  it('[WD1] reads XML, which no board has, as nothing, whatever its formats hold', () => {
    const doc = new Y.Doc();
    const text = new Y.XmlText();
    const card = new Y.Map<unknown>([
      ['type', 'action'],
      ['title', text],
    ]);
    boardRoots(doc).cards.set('xml', card);
    text.insert(0, 'x', { b: { k: { toString: 1, valueOf: 1 } } });
    expect(() => text.toString()).toThrow();
    expect(readBoard(doc).cards.get('xml')?.entity).toEqual({ id: 'xml', type: 'action' });
    expect(() => toBoardFile(doc, { id: 'b', today: '2026-01-01' })).not.toThrow();
  });

  it('[WD1] survives any JSON under any key', () => {
    const key = fc.oneof(
      fc.constantFrom('title', 'utm', 'utm/source', 'readings/x', 'by/', '/', '~empty'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('metric', 'action', 'split', 'x'),
        fc.dictionary(key, fc.jsonValue()),
        (type, fields) => {
          const doc = new Y.Doc();
          const card = new Y.Map<unknown>();
          boardRoots(doc).cards.set('c', card);
          for (const [name, value] of Object.entries(fields)) card.set(name, value);
          card.set('type', type);
          expect(() => toBoardFile(doc, { id: 'b', today: '2026-01-01' })).not.toThrow();
        },
      ),
    );
  });
});
