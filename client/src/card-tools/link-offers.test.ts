import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../document/testing/open-session.ts';
import { answerLink, linkedCardsFor } from './link-offers.ts';

function graphOf(extra: Parameters<typeof openSession>[0] = []) {
  return openSession([...SMALL_MAP, ...extra]).findings.evaluation.get().context.graph;
}

describe('answerLink', () => {
  it('offers the typed link whichever way the hand went', () => {
    const offers = [{ type: 'measures', from: 'm-1', to: 'o-1' }];
    expect(answerLink(graphOf(), 'm-1', 'o-1')).toEqual({ kind: 'offers', offers });
    expect(answerLink(graphOf(), 'o-1', 'm-1')).toEqual({ kind: 'offers', offers });
  });

  it('says that a link is already there', () => {
    expect(answerLink(graphOf(), 'a-1', 'o-1')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'ALREADY_LINKED' },
    });
  });

  it('refuses what has no sense and proposes a free arrow', () => {
    const graph = graphOf([{ op: 'create', entity: { id: 'o-2', type: 'objective' } }]);
    expect(answerLink(graph, 'o-1', 'o-2')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'KINDS_DO_NOT_MATCH' },
      instead: [{ type: 'relates', from: 'o-1', to: 'o-2' }],
    });
  });

  it('offers only the way of a dependence that closes no loop', () => {
    const graph = graphOf([
      { op: 'create', entity: { id: 'a-2', type: 'action' } },
      { op: 'create', entity: { id: 'a-3', type: 'action' } },
      { op: 'link', link: { type: 'depends', from: 'a-2', to: 'a-1' } },
      { op: 'link', link: { type: 'depends', from: 'a-3', to: 'a-2' } },
    ]);
    expect(answerLink(graph, 'a-1', 'a-3')).toEqual({
      kind: 'offers',
      offers: [{ type: 'depends', from: 'a-3', to: 'a-1' }],
    });
    expect(answerLink(graph, 'a-1', 'a-1')).toMatchObject({ refusal: { code: 'ITSELF' } });
  });
});

describe('linkedCardsFor', () => {
  it('makes an action that contributes, a metric that measures, beside an objective', () => {
    expect(linkedCardsFor('objective')).toContainEqual({
      type: 'action',
      link: 'contributes',
      isFromNew: true,
    });
    expect(linkedCardsFor('objective')).toContainEqual({ type: 'metric', link: 'measures', isFromNew: true });
  });
});
