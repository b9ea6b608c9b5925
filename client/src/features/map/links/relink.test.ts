import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../../../document/testing/open-session.ts';
import { answerRelink, relinkEdits, relinkTargets } from './relink.ts';

const link = { type: 'contributes', from: 'a-1', to: 'o-1' };

function setUp() {
  const session = openSession([
    ...SMALL_MAP,
    { op: 'create', entity: { id: 'o-2', type: 'objective' } },
    { op: 'create', entity: { id: 'a-2', type: 'action' } },
    { op: 'create', entity: { id: 't', type: 'text' } },
    { op: 'label', link, label: 'surtout' },
  ]);
  return { session, graph: session.findings.evaluation.get().context.graph };
}

describe('taking a link elsewhere', () => {
  it('keeps its words, and is one step', () => {
    const { session, graph } = setUp();
    expect(answerRelink(graph, link, 'to', 'o-2')).toEqual({ kind: 'moved' });
    session.edit(relinkEdits(session, { ...link, label: 'surtout' }, { ...link, to: 'o-2' }));
    const links = () => [...session.board.links.get().values()].map((reading) => reading.link);
    expect(links()).toContainEqual({ ...link, to: 'o-2', label: 'surtout' });
    session.undoLast();
    expect(links()).toContainEqual({ ...link, label: 'surtout' });
    expect(links()).not.toContainEqual(expect.objectContaining({ to: 'o-2' }));
  });

  it('offers another type where its own has no sense, and says why not where none has', () => {
    const { graph } = setUp();
    expect(answerRelink(graph, link, 'to', 'a-2')).toMatchObject({
      kind: 'offers',
      offers: expect.arrayContaining([expect.objectContaining({ type: 'depends' })]),
    });
    expect(answerRelink(graph, link, 'to', 'a-1')).toMatchObject({ refusal: { code: 'ITSELF' } });
    expect(answerRelink(graph, link, 'to', 'o-1')).toEqual({ kind: 'same' });
    expect(answerRelink(graph, link, 'to', 't')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'KINDS_DO_NOT_MATCH' },
    });
  });

  it('lists the cards that an end may be put on', () => {
    const { session, graph } = setUp();
    expect(relinkTargets(graph, link, 'to', session.board.cards().keys())).toEqual(['o-2']);
    expect(relinkTargets(graph, link, 'from', session.board.cards().keys())).toEqual(['a-2']);
  });
});
