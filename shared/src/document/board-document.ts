import * as Y from 'yjs';
import { isEntityId } from '../core/ids.ts';
import { isFiniteNumber, isJsonObject, type JsonObject } from '../core/json.ts';
import { type Board, type BoardInfo, type CardLayout, type Link, linkId } from '../domain/board.ts';
import { boardInfoFields, parseBoardInfo } from '../domain/board-info.ts';
import type { EntityError } from '../domain/entity.ts';
import type { FieldMap } from '../domain/field.ts';
import type { FieldProblem } from '../domain/parse-fields.ts';
import { definitionOf, type Entity, isEntityType, parseEntity } from '../domain/registry.ts';
import { readRaw } from './read-fields.ts';
import { boardRoots } from './roots.ts';

/** A card as found: what can be read of it, and what cannot. The raw JSON holds every field, known or not. */
export type CardReading =
  | {
      readonly id: string;
      readonly raw: JsonObject;
      readonly entity: Entity;
      readonly problems: readonly FieldProblem[];
    }
  | { readonly id: string; readonly raw: JsonObject; readonly entity: null; readonly error: EntityError };

export interface LinkReading {
  readonly link: Link;
  readonly raw: JsonObject;
}

export interface BoardContent {
  readonly info: BoardInfo;
  readonly cards: ReadonlyMap<string, CardReading>;
  /** By their key in the document. */
  readonly links: ReadonlyMap<string, LinkReading>;
  readonly layout: ReadonlyMap<string, CardLayout>;
}

/** Reads the whole board. Nothing throws on what a peer wrote: see `CardReading`. */
export function readBoard(doc: Y.Doc): BoardContent {
  const roots = boardRoots(doc);
  const cards = new Map<string, CardReading>();
  for (const [id, stored] of roots.cards.entries()) cards.set(id, readCard(id, stored));
  const links = new Map<string, LinkReading>();
  for (const [key, stored] of roots.links.entries()) {
    const reading = readLink(key, stored);
    if (reading) links.set(key, reading);
  }
  const layout = new Map<string, CardLayout>();
  for (const [id, stored] of roots.layout.entries()) {
    const position = readLayout(stored);
    if (position) layout.set(id, position);
  }
  return { info: readBoardInfo(doc), cards, links, layout };
}

/** What the rules look at: the cards and links that could be read. */
export function boardOf(content: BoardContent): Board {
  const entities: Entity[] = [];
  for (const card of content.cards.values()) if (card.entity) entities.push(card.entity);
  return {
    entities,
    links: [...content.links.values()].map((reading) => reading.link),
    settings: content.info.settings,
  };
}

export function readCard(id: string, stored: unknown): CardReading {
  const raw: JsonObject = { ...readStored(stored, cardFields(stored)), id };
  const parsed = parseEntity(raw);
  if (!parsed.ok) return { id, raw, entity: null, error: parsed.error };
  return { id, raw, entity: parsed.value.entity, problems: parsed.value.problems };
}

/**
 * The link under a key; `null` when it is none, or stands under another key than its own: with two keys for one
 * link, replicas could not agree on whether it is there. Nothing is deleted, it is only not drawn.
 */
export function readLink(key: string, stored: unknown): LinkReading | null {
  const reading = readAnyLink(stored);
  return reading && linkId(reading.link) === key ? reading : null;
}

/** A stored link, wherever it stands; `null` without a type or an end. */
export function readAnyLink(stored: unknown): LinkReading | null {
  const raw = readStored(stored, undefined);
  const { type, from, to, role, label } = raw;
  if (typeof type !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null;
  const rest = {
    ...(typeof role === 'string' && { role }),
    ...(typeof label === 'string' && label !== '' && { label }),
  };
  return { raw, link: { type, from, to, ...rest } };
}

/** Canvas units. Beyond them sums overflow, and one card would push all others out of every overview. */
const MAX_COORDINATE = 1_000_000;
const MAX_SIZE = 20_000;

function within(value: number, max: number): number {
  return Math.min(max, Math.max(-max, value));
}

/** Where a card lies; `null` for nowhere, and for what a hostile peer put beyond the canvas. */
export function readLayout(stored: unknown): CardLayout | null {
  if (!isJsonObject(stored) || !isFiniteNumber(stored.x) || !isFiniteNumber(stored.y)) return null;
  const { x, y, width, height, z, parent, group, locked } = stored;
  if (Math.max(Math.abs(x), Math.abs(y)) > MAX_COORDINATE) return null;
  return {
    x,
    y,
    ...(isFiniteNumber(width) && width > 0 && { width: within(width, MAX_SIZE) }),
    ...(isFiniteNumber(height) && height > 0 && { height: within(height, MAX_SIZE) }),
    ...(isFiniteNumber(z) && { z: within(z, MAX_COORDINATE) }),
    ...(isEntityId(parent) && { parent }),
    ...(isEntityId(group) && { group }),
    ...(locked === true && { locked }),
  };
}

export function readBoardInfo(doc: Y.Doc): BoardInfo {
  return parseBoardInfo(readRaw(boardRoots(doc).info, boardInfoFields));
}

/** The declared fields of a stored card, by its type; unknown when the type is. */
export function cardFields(stored: unknown): FieldMap | undefined {
  const type = stored instanceof Y.Map ? stored.get('type') : isJsonObject(stored) ? stored.type : undefined;
  return isEntityType(type) ? definitionOf(type).fields : undefined;
}

function readStored(stored: unknown, fields: FieldMap | undefined): JsonObject {
  if (stored instanceof Y.Map) return readRaw(stored, fields);
  return isJsonObject(stored) && !(stored instanceof Y.AbstractType) ? stored : {};
}
