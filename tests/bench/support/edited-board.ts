import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { JsonObject } from '@cap-commun/shared/core/json';
import { type Board, type Link, linkId } from '@cap-commun/shared/domain/board';
import type { Entity, EntityByType, EntityType } from '@cap-commun/shared/domain/registry';
import type { EvaluationChanges } from '@cap-commun/shared/rules/live-evaluation';
import type { Random } from '../../support/random.ts';

const TITLES = ['Panier moyen', 'Nombre de likes', 'Coût par acquisition', 'Taux de réachat à 90 jours', ''];
const DAYS = ['2026-02-01', '2026-04-15', '2026-09-30', undefined];
const STATES = ['planned', 'doing', 'done', 'dropped'];
const NUMBERS = [1, 3, 5, 20, 100, undefined];
const ROLES = ['R', 'A', 'C', 'I'] as const;

/** The kinds of edit people make, and how often each comes in a mix of all. */
export const EDIT_KINDS = {
  'metric title': 4,
  'metric target': 2,
  'metric unit': 1,
  'metric reading': 2,
  'metric decisive': 1,
  'measures link': 1,
  'action title': 3,
  'action due': 3,
  'action status': 2,
  'action budget': 1,
  'owner link': 2,
  'raci link': 2,
  'depends link': 1,
  'objective title': 1,
  'objective due': 1,
  'risk score': 1,
  'benefit weight': 1,
  'decision date': 1,
  'sticky votes': 1,
  'waiver on an action': 0.5,
  'link removed': 1,
  'card added': 1,
  'sticky deleted or back': 0.5,
  'action deleted or back': 0.5,
  'person of other brand': 0.3,
  'brand title': 0.2,
  'programme title': 0.2,
  'programme dates': 0.2,
  'brand archived': 0.1,
  settings: 0.1,
  'next day': 0.1,
} as const;
export type EditKind = keyof typeof EDIT_KINDS;

/** Those that touch every card, so that they come to a run of everything. */
export const WHOLE_BOARD_EDITS: ReadonlySet<EditKind> = new Set([
  'programme dates',
  'brand archived',
  'settings',
  'next day',
]);

/** A board that hands go on editing, on cards of every kind. */
export class EditedBoard {
  readonly #entities: Map<string, Entity>;
  readonly #links: Map<string, Link>;
  readonly #random: Random;
  #settings: JsonObject;
  #today: CalendarDate;
  readonly #removed = new Map<EntityType, RemovedCard>();
  #made = 0;

  constructor(board: Board, today: CalendarDate, random: Random) {
    this.#entities = new Map(board.entities.map((entity) => [entity.id, entity]));
    this.#links = new Map(board.links.map((link) => [linkId(link), link]));
    this.#settings = board.settings;
    this.#today = today;
    this.#random = random;
  }

  get today(): CalendarDate {
    return this.#today;
  }

  /** The board as it is after all edits so far. */
  board(): Board {
    return {
      entities: [...this.#entities.values()],
      links: [...this.#links.values()],
      settings: this.#settings,
    };
  }

  /** Makes one edit of a kind and says what it changed. */
  next(kind: EditKind = this.#random.weighted(EDIT_KINDS)): EvaluationChanges {
    return this.#edits[kind]();
  }

  readonly #edits: Readonly<Record<EditKind, () => EvaluationChanges>> = {
    'metric title': () => this.#set('metric', { title: this.#random.pick(TITLES) }),
    'metric target': () => this.#set('metric', { target: this.#random.pick(NUMBERS) }),
    'metric unit': () => this.#set('metric', { unit: this.#random.pick(['%', 'EUR', 'likes', '']) }),
    'metric reading': () =>
      this.#set('metric', { readings: [{ at: '2026-01-04', value: this.#random.between(0, 99) }] }),
    'metric decisive': () => this.#set('metric', { decisive: this.#random.chance(0.5) }),
    'measures link': () => this.#link({ type: 'measures', from: this.#id('metric'), to: this.#id('action') }),
    'action title': () => this.#set('action', { title: `Animer ${this.#random.between(0, 999)}` }),
    'action due': () => this.#set('action', { due: this.#random.pick(DAYS) }),
    'action status': () => this.#set('action', { status: this.#random.pick(STATES) }),
    'action budget': () => this.#set('action', { budget: this.#random.pick(NUMBERS) }),
    'owner link': () => this.#link({ type: 'owns', from: this.#id('person'), to: this.#id('action') }),
    'raci link': () =>
      this.#link({
        type: 'raci',
        from: this.#id('person'),
        to: this.#id('action'),
        role: this.#random.pick(ROLES),
      }),
    'depends link': () => this.#link({ type: 'depends', from: this.#id('action'), to: this.#id('action') }),
    'objective title': () => this.#set('objective', { title: `Vendre ${this.#random.between(1, 99)} lots` }),
    'objective due': () => this.#set('objective', { due: this.#random.pick(DAYS) }),
    'risk score': () => this.#set('risk', { likelihood: this.#random.pick(NUMBERS) }),
    'benefit weight': () => this.#set('benefit', { weight: this.#random.between(1, 5) }),
    'decision date': () => this.#set('decision', { date: this.#random.pick(DAYS) }),
    'sticky votes': () => this.#set('sticky', { votes: this.#random.between(0, 5) }),
    'waiver on an action': () => this.#set('action', { waivers: [this.#waiver()] }),
    'link removed': () => this.#unlink(this.#random.pick([...this.#links.keys()])),
    'card added': () => this.#put({ id: `new-${this.#made++}`, type: 'action', title: 'Nouvelle' }),
    'sticky deleted or back': () => this.#back('sticky') ?? this.#remove(this.#any('sticky')),
    'action deleted or back': () => this.#back('action') ?? this.#remove(this.#any('action')),
    'person of other brand': () => this.#set('person', { partner: this.#id('partner') }),
    'brand title': () => this.#set('partner', { title: `Marque ${this.#random.between(0, 99)}` }),
    'programme title': () => this.#set('partnership', { title: `Programme ${this.#random.between(0, 99)}` }),
    'programme dates': () =>
      this.#set('partnership', { end: this.#random.pick(['2026-12-18', '2026-11-30']) }),
    'brand archived': () => this.#set('partner', { archived: this.#random.chance(0.5) }),
    settings: () => {
      this.#settings = { ...this.#settings, raciMaxLoad: this.#random.between(6, 10) };
      return { settings: this.#settings };
    },
    'next day': () => {
      this.#today = this.#today === '2026-01-05' ? '2026-01-06' : '2026-01-05';
      return { today: this.#today };
    },
  };

  #waiver() {
    const justification = 'Une raison de plus de vingt signes';
    return { rule: 'action-without-metric', justification, by: [this.#id('person')] };
  }

  #any<Type extends EntityType>(type: Type): EntityByType<Type> {
    const all = [...this.#entities.values()].filter((entity) => entity.type === type);
    return this.#random.pick(all) as EntityByType<Type>;
  }

  #id(type: EntityType): string {
    return this.#any(type).id;
  }

  #set<Type extends EntityType>(type: Type, fields: Partial<EntityByType<Type>>): EvaluationChanges {
    return this.#put({ ...this.#any(type), ...fields } as Entity);
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
  #remove(entity: Entity): EvaluationChanges {
    const gone = [...this.#links].filter(([, { from, to }]) => from === entity.id || to === entity.id);
    this.#entities.delete(entity.id);
    for (const [key] of gone) this.#links.delete(key);
    this.#removed.set(entity.type, { entity, links: gone });
    return {
      entities: new Map([[entity.id, undefined]]),
      links: new Map(gone.map(([key]) => [key, undefined])),
    };
  }

  /** Undoes the last deletion of a kind. */
  #back(type: EntityType): EvaluationChanges | undefined {
    const removed = this.#removed.get(type);
    if (removed === undefined) return undefined;
    this.#removed.delete(type);
    for (const [key, link] of removed.links) this.#links.set(key, link);
    return { ...this.#put(removed.entity), links: new Map(removed.links) };
  }
}

interface RemovedCard {
  readonly entity: Entity;
  readonly links: readonly (readonly [id: string, link: Link])[];
}
