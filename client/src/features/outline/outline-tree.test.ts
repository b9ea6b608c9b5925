import { describe, expect, it } from 'vitest';
import { openSession } from '../../document/testing/open-session.ts';
import { rowAt, rowTops, shownRows } from './outline-rows.ts';
import { type OutlineNode, outlineTree } from './outline-tree.ts';

type Edits = Parameters<typeof openSession>[0];

const card = (id: string, type: string, y?: number, parent?: string): Edits[number] => ({
  op: 'create',
  entity: { id, type, title: id },
  ...(y !== undefined && { layout: { x: 0, y, ...(parent !== undefined && { parent }) } }),
});
const link = (type: string, from: string, to: string): Edits[number] => ({
  op: 'link',
  link: { type, from, to },
});

function treeOf(edits: Edits) {
  const { board } = openSession(edits);
  return outlineTree({ cards: board.cards(), links: board.links.get(), layouts: board.layouts() });
}

/** Two spaces a level, as it reads. */
function read(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.id ?? `:${node.group}`}`,
    ...read(node.children, depth + 1),
  ]);
}

describe('the tree of a board', () => {
  it('has frames, then objectives with what serves them, then the rest by kind, from top to bottom of the map', () => {
    const { roots } = treeOf([
      card('f', 'frame', 500),
      card('o-in', 'objective', 10, 'f'),
      card('n-in', 'sticky', 20, 'f'),
      card('o-low', 'objective', 300),
      card('o-top', 'objective', 100),
      card('a-2', 'action', 90),
      card('a-1', 'action', 80),
      card('a-free', 'action', 5),
      card('m-1', 'metric', 70),
      card('r', 'risk', 0),
      card('c', 'contingency', 0),
      card('p', 'person'),
      link('contributes', 'a-1', 'o-top'),
      link('contributes', 'a-2', 'o-top'),
      link('measures', 'm-1', 'a-1'),
      link('mitigates', 'c', 'r'),
    ]);
    expect(read(roots)).toEqual([
      'f',
      '  o-in',
      '  n-in',
      'o-top',
      '  a-1',
      '    m-1',
      '  a-2',
      'o-low',
      ':serving',
      '  a-free',
      ':risk',
      '  r',
      '    c',
      ':person',
      '  p',
    ]);
  });

  it('puts a card under each card that it serves', () => {
    const { roots, rowsOf } = treeOf([
      card('o-1', 'objective', 0),
      card('o-2', 'objective', 100),
      card('m', 'metric', 0),
      link('measures', 'm', 'o-1'),
      link('measures', 'm', 'o-2'),
    ]);
    expect(read(roots)).toEqual(['o-1', '  m', 'o-2', '  m']);
    expect(rowsOf.get('m')?.map(({ key }) => key)).toEqual(['o-1/m', 'o-2/m']);
  });

  it('lists every card, whatever a peer wrote: links that say nothing, frames that lie in each other', () => {
    const { rowsOf } = treeOf([
      card('f', 'frame', 0, 'g'),
      card('g', 'frame', 0, 'f'),
      card('h', 'frame', 0, 'h'),
      card('n', 'sticky', 0, 'g'),
      card('a', 'action', 0, 'no-frame'),
      card('odd', 'sticker', 0),
      link('contributes', 'a', 'gone'),
      link('contributes', 'n', 'a'),
      link('measures', 'a', 'a'),
    ]);
    expect([...rowsOf.keys()].sort()).toEqual(['a', 'f', 'g', 'h', 'n', 'odd']);
  });

  it('shows what is archived, too', () => {
    const archived = { id: 'a', type: 'action', title: 'a', archived: true };
    expect(read(treeOf([{ op: 'create', entity: archived }]).roots)).toEqual([':serving', '  a']);
  });
});

describe('the rows of a tree', () => {
  const tree = treeOf([
    card('o-1', 'objective', 0),
    card('o-2', 'objective', 100),
    card('a', 'action', 0),
    card('m', 'metric', 0),
    link('contributes', 'a', 'o-1'),
    link('measures', 'm', 'a'),
  ]);
  const keys = (rows: ReturnType<typeof shownRows>) => rows.map(({ node }) => node.key);

  it('leave out what stands under a closed one', () => {
    expect(keys(shownRows(tree, new Set(), null))).toEqual(['o-1', 'o-1/a', 'o-1/a/m', 'o-2']);
    expect(keys(shownRows(tree, new Set(['o-1']), null))).toEqual(['o-1', 'o-2']);
  });

  it('keep what is wanted with all that it stands under, open', () => {
    const rows = shownRows(tree, new Set(['o-1']), ({ id }) => id === 'm');
    expect(keys(rows)).toEqual(['o-1', 'o-1/a', 'o-1/a/m']);
    expect(rows[0]).toMatchObject({ position: 1, setSize: 1, isOpen: true });
  });

  it('are found by their height', () => {
    const tops = rowTops(shownRows(tree, new Set(), null), ({ level }) => (level === 1 ? 42 : 36));
    expect([...tops]).toEqual([0, 42, 78, 114, 156]);
    expect([-5, 0, 41, 42, 113, 114, 9999].map((y) => rowAt(tops, y))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  });
});
