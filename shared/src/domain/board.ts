import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import type { Language } from '../core/language.ts';
import type { RaciRole } from './link-types.ts';
import type { Entity } from './registry.ts';

/** A link as read: both ends are ids, the type may be one that this version does not know. */
export interface Link {
  readonly type: string;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly role?: RaciRole | (string & {}) | undefined;
  /** A few words of people's own, drawn on the line; rules don't look at them. */
  readonly label?: string | undefined;
}

/** Identity of a link: the same one drawn twice is one. A role that is no text is none. Shape: `type|from|to[|role]`. */
export function linkId(link: Pick<Link, 'type' | 'from' | 'to' | 'role'>): string {
  const base = `${link.type}|${link.from}|${link.to}`;
  return typeof link.role === 'string' ? `${base}|${link.role}` : base;
}

/** Where a card lies, in canvas units; `parent` is the id of a frame, and then x and y are relative to it. */
export interface CardLayout {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly z?: number;
  readonly parent?: EntityId;
  /** What cards that are held together share: moving one moves all. No entity has this id. */
  readonly group?: EntityId;
  /** Nobody moves or resizes it by hand until it is unlocked. */
  readonly locked?: true;
}

/** What a board says of itself, beside its cards and links. */
export interface BoardInfo {
  readonly title: string;
  readonly lang: Language;
  readonly settings: JsonObject;
  /** Ids of the partners that hold links A and B; shapes and colours follow it. */
  readonly partnerA?: EntityId;
  readonly partnerB?: EntityId;
  /** Name of the pair of brand colours. */
  readonly brandPair?: string;
  readonly asOf?: CalendarDate;
  /** How far the workshop has come: which findings are shown, never which are made. Absent: all of them. */
  readonly stage?: string;
}

/** What the rules look at: parsed entities and links, the settings as found. Order carries no meaning. */
export interface Board {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly settings: JsonObject;
}
