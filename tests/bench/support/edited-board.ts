import { type Board, type Link, linkId } from '@cap-commun/shared/domain/board';
import type { Entity } from '@cap-commun/shared/domain/registry';
import type { EvaluationChanges } from '@cap-commun/shared/rules/live-evaluation';
import type { Random } from '../../support/random.ts';

const TITLES = ['Panier moyen', 'Nombre de likes', 'Coût par acquisition', 'Taux de réachat à 90 jours', ''];
const DAYS = ['2026-02-01', '2026-04-15', '2026-09-30', undefined];

/** A board that hands go on editing: the edits that people make most, on cards of every kind. */
export class EditedBoard {
  readonly #entities: Map<string, Entity>;
  readonly #links: Map<string, Link>;
  readonly #settings: Board['settings'];
  readonly #random: Random;

  constructor(board: Board, random: Random) {
    this.#entities = new Map(board.entities.map((entity) => [entity.id, entity]));
    this.#links = new Map(board.links.map((link) => [linkId(link), link]));
    this.#settings = board.settings;
    this.#random = random;
  }

  /** The board as it is after all edits so far. */
  board(): Board {
    return {
      entities: [...this.#entities.values()],
      links: [...this.#links.values()],
      settings: this.#settings,
    };
  }

  /** Makes one edit and says what it changed. */
  next(): EvaluationChanges {
    switch (this.#random.weighted({ title: 4, date: 3, unlink: 1, owner: 2, remove: 0.5 })) {
      case 'title':
        return this.#put({ ...this.#any('metric'), title: this.#random.pick(TITLES) });
      case 'date':
        return this.#put({ ...this.#any('action'), due: this.#random.pick(DAYS) });
      case 'owner':
        return this.#link({ type: 'owns', from: this.#any('person').id, to: this.#any('action').id });
      case 'unlink':
        return this.#unlink(this.#random.pick([...this.#links.keys()]));
      case 'remove':
        return this.#remove(this.#any('sticky').id);
    }
  }

  #any<Type extends Entity['type']>(type: Type): Extract<Entity, { type: Type }> {
    const all = [...this.#entities.values()].filter((entity) => entity.type === type);
    return this.#random.pick(all) as Extract<Entity, { type: Type }>;
  }

  #put(entity: Entity): EvaluationChanges {
    this.#entities.set(entity.id, entity);
    return { entities: new Map([[entity.id, entity]]) };
  }

  #link(link: Link): EvaluationChanges {
    this.#links.set(linkId(link), link);
    return { links: new Map([[linkId(link), link]]) };
  }

  #unlink(key: string): EvaluationChanges {
    this.#links.delete(key);
    return { links: new Map([[key, undefined]]) };
  }

  /** As a deletion does: the card's links go with it. */
  #remove(id: string): EvaluationChanges {
    const gone = [...this.#links].filter(([, { from, to }]) => from === id || to === id).map(([key]) => key);
    this.#entities.delete(id);
    for (const key of gone) this.#links.delete(key);
    return { entities: new Map([[id, undefined]]), links: new Map(gone.map((key) => [key, undefined])) };
  }
}
