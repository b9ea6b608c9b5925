import { applyEdits } from '@cap-commun/shared/document/edits';
import type { FieldPath } from '@cap-commun/shared/domain/edit';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ReplacedValues } from './replaced-values.ts';

/** Two pages of one board, and the way to bring them together. */
function twoPages(clock = { now: 0 }) {
  const first = new Y.Doc();
  applyEdits(first, [{ op: 'create', entity: { id: 'a-1', type: 'action', title: 'Animer' } }], 'file');
  const docs = [first, new Y.Doc()] as const;
  // Whose value stands is settled by these.
  docs[0].clientID = 1;
  docs[1].clientID = 2;
  const meet = () => {
    const [a, b] = docs.map((doc) => Y.encodeStateAsUpdate(doc)) as [Uint8Array, Uint8Array];
    Y.applyUpdate(docs[1], a, 'net');
    Y.applyUpdate(docs[0], b, 'net');
  };
  meet();
  const told = docs.map((doc) => new ReplacedValues(doc, () => clock.now)) as [
    ReplacedValues,
    ReplacedValues,
  ];
  const write = (page: 0 | 1, path: FieldPath, value: unknown) =>
    applyEdits(docs[page], [{ op: 'set', id: 'a-1', path, value }], 'hand');
  const lost = (page: 0 | 1) =>
    told[page].values.get().map(({ path, mine, theirs, by }) => [path.join('/'), mine, theirs, by]);
  return { docs, told, write, meet, lost };
}

describe('a value that two hands write at the same time', () => {
  it('is told to the one whose value gave way, and to nobody else', () => {
    const { write, meet, lost } = twoPages();
    write(0, ['due'], '2026-04-20');
    write(1, ['due'], '2026-04-21');
    meet();
    expect([lost(0), lost(1)]).toEqual([[['due', '2026-04-20', '2026-04-21', 2]], []]);
  });

  it('is told however long one was away, and no more once somebody has decided', () => {
    const clock = { now: 0 };
    const { write, meet, lost } = twoPages(clock);
    write(0, ['due'], '2026-04-20');
    write(1, ['due'], '2026-04-21');
    clock.now = 3_600_000;
    meet();
    expect(lost(0)).toHaveLength(1);
    write(0, ['due'], '2026-04-20');
    expect(lost(0)).toEqual([]);
  });

  it('is told when the other answers within seconds, and not when they change it later', () => {
    const clock = { now: 0 };
    const { write, meet, lost, told } = twoPages(clock);
    write(0, ['due'], '2026-04-20');
    meet();
    write(1, ['due'], '2026-04-21');
    meet();
    expect(lost(0)).toEqual([['due', '2026-04-20', '2026-04-21', 2]]);
    const [value] = told[0].values.get();
    if (value) told[0].dismiss(value);
    write(0, ['due'], '2026-04-22');
    meet();
    clock.now = 60_000;
    write(1, ['due'], '2026-04-23');
    meet();
    expect(lost(0)).toEqual([]);
  });

  it('is no loss for a text, for a value that is the same, or for what this hand never wrote', () => {
    const { write, meet, lost } = twoPages();
    write(0, ['title'], 'Animer le webinaire');
    write(1, ['title'], 'Animer en mai');
    write(0, ['status'], 'doing');
    write(1, ['status'], 'doing');
    write(1, ['start'], '2026-03-01');
    meet();
    write(1, ['start'], '2026-03-02');
    meet();
    expect([lost(0), lost(1)]).toEqual([[], []]);
  });
});
