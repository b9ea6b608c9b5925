import { beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../document/testing/open-session.ts';
import { OutlineController } from './outline-controller.ts';
import { OutlineWriter } from './outline-writer.ts';
import { linesOf } from './use-outline-clipboard.ts';

type Edits = Parameters<typeof openSession>[0];

const card = (id: string, type: string, x: number, y: number): Edits[number] => ({
  op: 'create',
  entity: { id, type, title: id },
  layout: { x, y },
});
const BOARD: Edits = [
  card('o-1', 'objective', 0, 0),
  card('o-2', 'objective', 0, 400),
  card('a-1', 'action', 316, 0),
  card('a-2', 'action', 316, 120),
  card('m-1', 'metric', 638, 0),
  { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
  { op: 'link', link: { type: 'contributes', from: 'a-2', to: 'o-1' } },
  { op: 'link', link: { type: 'measures', from: 'm-1', to: 'a-1' } },
];

let outline: OutlineController;
let writer: OutlineWriter;

beforeEach(() => open(BOARD));

function open(edits: Edits, role: 'facilitator' | 'viewer' = 'facilitator') {
  outline = new OutlineController(openSession(edits, { role }));
  outline.connect();
  writer = new OutlineWriter(outline);
}

const keys = () => outline.rows.get().map(({ node }) => node.key);
const links = () => [...outline.session.board.links.get().keys()].sort();
function row(key: string) {
  const node = outline.tree.get().nodes.get(key);
  if (!node) throw new Error(`no row ${key}`);
  outline.activate(key);
  return node;
}
const madeId = () => outline.state.get().fresh ?? '';

describe('writing rows', () => {
  it('puts a new one of the same kind right under the one it is made from, linked the same', () => {
    writer.createSibling(row('o-1/a-1'));
    const id = madeId();
    expect(keys()).toEqual(['o-1', 'o-1/a-1', 'o-1/a-1/m-1', `o-1/${id}`, 'o-1/a-2', 'o-2']);
    expect(links()).toContain(`contributes|${id}|o-1`);
    expect(outline.state.get().writing).toBe(`o-1/${id}`);
    outline.session.undoLast();
    expect(keys(), 'one act is one step').toEqual(['o-1', 'o-1/a-1', 'o-1/a-1/m-1', 'o-1/a-2', 'o-2']);
  });

  it('puts the next kind under a card, after what is there', () => {
    writer.createDeeper(row('o-1'));
    expect(keys().slice(-2)).toEqual([`o-1/${madeId()}`, 'o-2']);
    writer.createDeeper(row('o-1/a-1'));
    expect(links()).toContain(`measures|${madeId()}|a-1`);
    expect(writer.createDeeper(row('o-1/a-1/m-1')), 'nothing is measured by a metric’s metric').toBe(false);
  });

  it('moves a row that was just begun deeper or back up instead of leaving it empty', () => {
    writer.createSibling(row('o-1/a-1'));
    const begun = madeId();
    writer.deepenFresh(row(`o-1/${begun}`));
    const deeper = madeId();
    expect(links()).toContain(`measures|${deeper}|a-1`);
    writer.raiseFresh(row(`o-1/a-1/${deeper}`));
    const raised = madeId();
    expect(links()).toContain(`contributes|${raised}|o-1`);
    expect([begun, deeper].filter((id) => outline.session.board.card(id))).toEqual([]);
  });

  it('makes a kind by its letter as near the active row as it may stand', () => {
    row('o-1/a-1/m-1');
    writer.createNear('action');
    expect(links()).toContain(`contributes|${madeId()}|o-1`);
    row('o-1/a-2');
    writer.createNear('metric');
    expect(links()).toContain(`measures|${madeId()}|a-2`);
    row('o-1/a-2');
    writer.createNear('risk');
    expect(keys()).toContain(`:risk/${madeId()}`);
  });
});

describe('moving rows', () => {
  it('lets two siblings change places on the map', () => {
    writer.moveAmongSiblings(row('o-1/a-1'), 1);
    expect(keys()).toEqual(['o-1', 'o-1/a-2', 'o-1/a-1', 'o-1/a-1/m-1', 'o-2']);
    expect(outline.session.board.layout('a-1')).toMatchObject({ x: 316, y: 120 });
    expect(outline.session.board.layout('a-2')).toMatchObject({ x: 316, y: 0 });
    expect(outline.state.get().active).toBe('o-1/a-1');
    writer.moveAmongSiblings(row('o-1/a-1'), 1);
    expect(outline.said.get()).toEqual({ kind: 'edge' });
  });

  it('orders siblings that lie on one another', () => {
    open([card('o-1', 'objective', 0, 0), card('o-2', 'objective', 0, 0)]);
    writer.moveAmongSiblings(row('o-2'), -1);
    expect(keys()).toEqual(['o-2', 'o-1']);
  });

  it('leaves a locked card where it is, and says so', () => {
    outline.session.edit([{ op: 'move', id: 'a-2', layout: { locked: true } }]);
    writer.moveAmongSiblings(row('o-1/a-1'), 1);
    expect(outline.said.get()).toEqual({ kind: 'locked' });
    expect(keys()[1]).toBe('o-1/a-1');
  });

  it('hangs a card under the next one that may hold it, and after the last under none', () => {
    writer.changeParent(row('o-1/a-1'), 1);
    expect(links()).toEqual(['contributes|a-1|o-2', 'contributes|a-2|o-1', 'measures|m-1|a-1']);
    expect(outline.state.get().active).toBe('o-2/a-1');
    writer.changeParent(row('o-2/a-1'), 1);
    expect(links()).not.toContain('contributes|a-1|o-2');
    expect(outline.state.get().active).toBe(':serving/a-1');
    writer.changeParent(row(':serving/a-1'), -1);
    expect(links()).toContain('contributes|a-1|o-2');
  });

  it('puts a card into a frame and takes it out again', () => {
    open([...BOARD, card('f', 'frame', 1000, 0)]);
    writer.changeParent(row('o-2'), -1);
    expect(keys().slice(0, 2)).toEqual(['f', 'f/o-2']);
    expect(outline.session.board.layout('o-2')?.parent).toBe('f');
    writer.takeOut(row('f/o-2'));
    expect(outline.session.board.layout('o-2')?.parent).toBeUndefined();
  });
});

describe('a hand in the outline', () => {
  it('deletes what is selected and goes on with the row that moves up', () => {
    row('o-1/a-1');
    outline.move(1, 'range');
    outline.move(1, 'range');
    expect(outline.inHand).toEqual(['a-1', 'm-1', 'a-2']);
    writer.remove(outline.inHand);
    expect(keys()).toEqual(['o-1', 'o-2']);
    expect(outline.active?.key).toBe('o-2');
  });

  it('finds a card whatever is closed or filtered above it', () => {
    outline.setOpen('o-1', false);
    outline.state.patch({ filter: 'o-2' });
    expect(keys()).toEqual(['o-2']);
    outline.session.selection.selectCards(['m-1']);
    expect(outline.active?.key).toBe('o-1/a-1/m-1');
    expect(keys()).toContain('o-1/a-1/m-1');
  });

  it('follows others: a new link, a title that the filter looks for, a card that goes away', () => {
    outline.activate('o-1/a-1/m-1');
    outline.session.edit([{ op: 'delete', id: 'm-1' }]);
    expect(outline.active?.key).toBe('o-1/a-2');
    outline.state.patch({ filter: 'webinaire' });
    expect(keys()).toEqual([]);
    outline.session.edit([{ op: 'set', id: 'a-1', path: ['title'], value: 'Animer le Wébinaire' }]);
    expect(keys()).toEqual(['o-1', 'o-1/a-1']);
  });

  it('writes nothing for a reader', () => {
    open(BOARD, 'viewer');
    const before = JSON.stringify([...outline.session.board.cards()]);
    writer.createSibling(row('o-1/a-1'));
    writer.moveAmongSiblings(row('o-1/a-1'), 1);
    writer.changeParent(row('o-1/a-1'), 1);
    writer.remove(['a-1']);
    writer.pasteLines(['x']);
    outline.write(row('o-1/a-1'));
    expect(JSON.stringify([...outline.session.board.cards()])).toBe(before);
    expect(outline.state.get().writing).toBeNull();
  });

  it('makes rows of pasted lines', () => {
    row('o-1/a-1');
    writer.pasteLines(linesOf('- Publier la fiche\r\n2) Animer le webinaire\n\n• Former l’équipe'));
    const titles = outline.session.selection
      .get()
      .cards.map((id) => outline.session.board.card(id)?.entity?.title);
    expect(titles).toEqual(['Publier la fiche', 'Animer le webinaire', 'Former l’équipe']);
    expect(links().filter((key) => key.endsWith('|o-1'))).toHaveLength(5);
  });
});
