import { describe, expect, it } from 'vitest';
import { CanvasModel } from '../../../canvas-adapter/canvas-model.ts';
import { openSession, SMALL_MAP } from '../../../document/testing/open-session.ts';
import { laneColumns } from './lane-columns.ts';

function columnsOf(edits: Parameters<typeof openSession>[0]) {
  const session = openSession(edits);
  return laneColumns(
    new CanvasModel(session).nodes.get(),
    (id) => session.board.layout(id)?.parent === undefined,
  );
}

describe('laneColumns', () => {
  it('finds the columns of a map in order, all as high as the highest', () => {
    const columns = columnsOf([
      ...SMALL_MAP,
      { op: 'create', entity: { id: 'a-2', type: 'action' }, layout: { x: 316, y: 500 } },
      { op: 'create', entity: { id: 'a-3', type: 'action' }, layout: { x: 2000, y: 0 } },
    ]);
    expect(columns.map(({ lane, count }) => [lane, count])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(new Set(columns.map(({ box }) => box.height)).size).toBe(1);
  });

  it('has none where cards of a lane lie apart, or over another column', () => {
    const scattered = [0, 130, 290].map(
      (x, index) =>
        ({
          op: 'create',
          entity: { id: `s-${index}`, type: 'action' },
          layout: { x, y: index * 200 },
        }) as const,
    );
    expect(columnsOf(scattered)).toEqual([]);
    expect(
      columnsOf([
        { op: 'create', entity: { id: 'o', type: 'objective' }, layout: { x: 0, y: 0 } },
        { op: 'create', entity: { id: 'a', type: 'action' }, layout: { x: 100, y: 200 } },
      ]),
    ).toEqual([]);
  });
});
