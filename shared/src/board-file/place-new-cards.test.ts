import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edit.ts';
import { definitionOf } from '../domain/registry.ts';
import { placeNewCards } from './place-new-cards.ts';

const objective = { x: 0, y: 40, width: 244, height: 148 };
const height = definitionOf('metric').size.height;
/** In the middle of the objective's height. */
const beside = { x: 316, y: 114 - height / 2 };
const metric: Edit = { op: 'create', entity: { id: 'm-1', type: 'metric', title: 'Démos' } };
const measures: Edit = { op: 'link', link: { type: 'measures', from: 'm-1', to: 'o-1' } };

describe('placeNewCards', () => {
  it('puts a card right of the one that it is linked with', () => {
    expect(placeNewCards([metric, measures], () => new Map([['o-1', objective]]))).toEqual([
      { ...metric, layout: beside },
      measures,
    ]);
  });

  it('goes down past what lies there, its own new cards included', () => {
    const other: Edit = { op: 'create', entity: { id: 'm-2', type: 'metric', title: 'Leads' } };
    const link: Edit = { op: 'link', link: { type: 'measures', from: 'm-2', to: 'o-1' } };
    const [first, second] = placeNewCards(
      [metric, other, measures, link],
      () => new Map([['o-1', objective]]),
    );
    expect(first).toMatchObject({ layout: beside });
    expect(second).toMatchObject({ layout: { x: 316, y: beside.y + height + 44 } });
  });

  it('puts a card that is linked with nothing right of everything', () => {
    const [made] = placeNewCards([metric], () => new Map([['o-1', objective]]));
    expect(made).toMatchObject({ layout: beside });
  });

  it('leaves alone what has a place, and people', () => {
    const placed: Edit = { ...metric, layout: { x: 5, y: 6 } };
    const person: Edit = { op: 'create', entity: { id: 'p-1', type: 'person', title: 'Inès' } };
    expect(placeNewCards([placed, person], () => new Map())).toEqual([placed, person]);
  });
});
