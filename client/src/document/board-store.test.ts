import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { type BoardChange, BoardStore } from './board-store.ts';
import { LOCAL_ORIGIN } from './undo.ts';

const objective = (id: string, title: string): Edit => ({
  op: 'create',
  entity: { id, type: 'objective', title },
  layout: { x: 0, y: 0 },
});

/** A store whose frames are drawn by hand. */
function setUp() {
  const doc = new Y.Doc();
  const frames: (() => void)[] = [];
  const store = new BoardStore(doc, (callback) => {
    frames.push(callback);
    return () => frames.splice(frames.indexOf(callback), 1);
  });
  const peer = new Y.Doc();
  const drawFrame = () => {
    for (const frame of frames.splice(0)) frame();
  };
  const write = (...edits: Edit[]) => applyEdits(doc, edits, LOCAL_ORIGIN);
  /** What somebody else writes, arriving in one update a call. */
  const receive = (...edits: Edit[]) => {
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    applyEdits(peer, edits, null);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer, Y.encodeStateVector(doc)), 'network');
  };
  return { store, write, receive, frames, drawFrame };
}

describe('BoardStore', () => {
  it('shows own edits at once, as one change a transaction', () => {
    const { store, write } = setUp();
    const changes: BoardChange[] = [];
    store.subscribeChanges((change) => changes.push(change));
    write(objective('o-1', 'Réaliser 120 démos'), objective('o-2', 'Convertir'));
    expect(store.cardIds.get()).toEqual(['o-1', 'o-2']);
    expect(store.card('o-1')?.entity).toMatchObject({ type: 'objective', title: 'Réaliser 120 démos' });
    expect(changes).toEqual([
      { cards: new Set(['o-1', 'o-2']), links: new Set(), layout: new Set(['o-1', 'o-2']), info: false },
    ]);
  });

  it('gathers what others write into one change a frame', () => {
    const { store, write, receive, frames, drawFrame } = setUp();
    write(objective('o-1', 'Un'));
    const listener = vi.fn();
    store.subscribeChanges(listener);
    receive({ op: 'set', id: 'o-1', path: ['due'], value: '2026-08-31' });
    receive({ op: 'set', id: 'o-1', path: ['segment'], value: 'PME' });
    expect(frames).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
    drawFrame();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.card('o-1')?.entity).toMatchObject({ due: '2026-08-31', segment: 'PME' });
  });

  it('replaces only what changed, and wakes only who looks at it', () => {
    const { store, write } = setUp();
    write(objective('o-1', 'Un'), objective('o-2', 'Deux'));
    const untouched = store.card('o-2');
    const place = store.layout('o-1');
    const wakes = { first: vi.fn(), second: vi.fn(), place: vi.fn() };
    store.subscribeCard('o-1', wakes.first);
    store.subscribeCard('o-2', wakes.second);
    store.subscribeLayout('o-1', wakes.place);
    write({ op: 'set', id: 'o-1', path: ['title'], value: 'Un autre' });
    expect(wakes.first).toHaveBeenCalledOnce();
    expect(wakes.second).not.toHaveBeenCalled();
    expect(wakes.place).not.toHaveBeenCalled();
    expect(store.card('o-2')).toBe(untouched);
    expect(store.layout('o-1')).toBe(place);
  });

  it('drops a deleted card with its place and its links', () => {
    const { store, write } = setUp();
    write(objective('o-1', 'Un'), { op: 'create', entity: { id: 'a-1', type: 'action', title: 'Faire' } });
    write({ op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } });
    expect([...store.links.get().keys()]).toEqual(['contributes|a-1|o-1']);
    write({ op: 'delete', id: 'o-1' });
    expect(store.card('o-1')).toBeUndefined();
    expect(store.layout('o-1')).toBeUndefined();
    expect(store.links.get().size).toBe(0);
    expect(store.cardIds.get()).toEqual(['a-1']);
  });

  it('keeps a card of an unknown kind, as unreadable', () => {
    const { store, receive, drawFrame } = setUp();
    receive({ op: 'create', entity: { id: 'x-1', type: 'hologram', title: 'Plus tard' } });
    drawFrame();
    expect(store.card('x-1')).toMatchObject({ entity: null, error: { code: 'UNKNOWN_TYPE' } });
  });
});
