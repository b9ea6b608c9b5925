import { isCalendarDate } from '../core/calendar-date.ts';
import { isEntityId } from '../core/ids.ts';
import { isEmpty, isJsonObject, type JsonObject } from '../core/json.ts';
import { BOARD_LIMITS } from '../core/limits.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Board, Link } from '../domain/board.ts';
import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION, type BoardFile } from '../domain/board-file.ts';
import { isLinkType } from '../domain/link-types.ts';
import { type Entity, parseEntity } from '../domain/registry.ts';
import { findExcess } from './excess.ts';
import type { FileProblem, KeptReason, RefusalReason } from './problems.ts';

export type FileRefusal = FileProblem<RefusalReason>;

export interface ParsedBoardFile {
  /** The file as it was, unknown fields included. */
  readonly file: BoardFile;
  /** What the rules look at. */
  readonly board: Board;
  /** What was kept but could not be read. */
  readonly notRead: readonly FileProblem<KeptReason>[];
}

/** Reads the text of a board file; a byte order mark is no reason to refuse it. */
export function parseBoardFileText(source: string): Result<ParsedBoardFile, FileRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : undefined;
    return refuse('', 'not-json', found);
  }
  return parseBoardFile(json);
}

/** Reads a board file out of any JSON. Refuses it whole, with the path of the first bad field, or takes all of it. */
export function parseBoardFile(json: unknown): Result<ParsedBoardFile, FileRefusal> {
  if (!isJsonObject(json)) return refuse('', 'not-an-object');
  if (json.format !== BOARD_FILE_FORMAT) return refuse('format', 'wrong-format', shown(json.format));
  if (json.version !== BOARD_FILE_VERSION) return refuse('version', 'wrong-version', shown(json.version));
  const refusal = checkEntities(json.entities) ?? checkLinks(json.links) ?? findExcess(json);
  if (refusal) return err(refusal);
  const file = json as BoardFile;
  const notRead = readHead(json);
  const board: Board = {
    entities: readEntities(file.entities, notRead),
    links: readLinks(file.links, notRead),
    settings: isJsonObject(json.settings) ? json.settings : {},
  };
  return ok({ file, board, notRead });
}

/** What the file says of itself and cannot be read: a day that is none would pass for today in silence. */
function readHead({ asOf, settings }: JsonObject): FileProblem<KeptReason>[] {
  const notRead: FileProblem<KeptReason>[] = [];
  if (!isEmpty(asOf) && !isCalendarDate(asOf)) {
    notRead.push({ path: 'asOf', reason: 'expected-date', ...found(asOf) });
  }
  if (!isEmpty(settings) && !isJsonObject(settings)) {
    notRead.push({ path: 'settings', reason: 'expected-object' });
  }
  return notRead;
}

function checkEntities(entities: unknown): FileRefusal | null {
  if (!Array.isArray(entities)) return { path: 'entities', reason: 'not-a-list' };
  if (entities.length > BOARD_LIMITS.maxEntities) return { path: 'entities', reason: 'too-many-entities' };
  const seen = new Set<string>();
  for (const [index, entity] of entities.entries()) {
    const path = `entities[${index}]`;
    if (!isJsonObject(entity)) return { path, reason: 'not-an-entity' };
    if (!isEntityId(entity.id)) return { path: `${path}.id`, reason: 'bad-id', ...found(entity.id) };
    if (typeof entity.type !== 'string') return { path: `${path}.type`, reason: 'missing-type' };
    if (seen.has(entity.id)) return { path: `${path}.id`, reason: 'duplicate-id', ...found(entity.id) };
    seen.add(entity.id);
  }
  return null;
}

function checkLinks(links: unknown): FileRefusal | null {
  if (!Array.isArray(links)) return { path: 'links', reason: 'not-a-list' };
  if (links.length > BOARD_LIMITS.maxLinks) return { path: 'links', reason: 'too-many-links' };
  for (const [index, link] of links.entries()) {
    const path = `links[${index}]`;
    if (!isJsonObject(link)) return { path, reason: 'incomplete-link' };
    for (const name of ['type', 'from', 'to']) {
      if (typeof link[name] !== 'string') return { path: `${path}.${name}`, reason: 'incomplete-link' };
    }
  }
  return null;
}

function readEntities(entities: readonly JsonObject[], notRead: FileProblem<KeptReason>[]): Entity[] {
  const read: Entity[] = [];
  for (const [index, raw] of entities.entries()) {
    const path = `entities[${index}]`;
    const parsed = parseEntity(raw);
    if (!parsed.ok) {
      notRead.push({ path: `${path}.type`, reason: 'unknown-type', ...found(raw.type) });
      continue;
    }
    read.push(parsed.value.entity);
    for (const problem of parsed.value.problems) {
      notRead.push({ path: `${path}.${problem.path}`, reason: `expected-${problem.expected}` });
    }
  }
  return read;
}

function readLinks(links: readonly JsonObject[], notRead: FileProblem<KeptReason>[]): Link[] {
  return links.map((raw, index) => {
    const path = `links[${index}]`;
    if (!isLinkType(raw.type))
      notRead.push({ path: `${path}.type`, reason: 'unknown-link-type', ...found(raw.type) });
    const { role } = raw;
    if (role !== undefined && role !== null && typeof role !== 'string') {
      notRead.push({ path: `${path}.role`, reason: 'expected-text' });
    }
    const link = { type: String(raw.type), from: String(raw.from), to: String(raw.to) };
    return typeof role === 'string' ? { ...link, role } : link;
  });
}

function refuse(path: string, reason: RefusalReason, what?: string): Result<never, FileRefusal> {
  return err({ path, reason, ...(what === undefined ? {} : { found: what }) });
}

const found = (value: unknown) => ({ found: shown(value) });

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
