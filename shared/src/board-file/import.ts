import { compareIds, type EntityId, newEntityId, type RandomBytes } from '../core/ids.ts';
import { isEmpty, isFiniteNumber, isJsonObject, type JsonObject } from '../core/json.ts';
import { isLanguage } from '../core/language.ts';
import type { CardLayout } from '../domain/board.ts';
import type { BoardFile } from '../domain/board-file.ts';
import type { Edit, RawEntity } from '../domain/edit.ts';
import { definitionOf, isEntityType } from '../domain/registry.ts';
import { autoLayout, sizeOf } from './auto-layout.ts';
import { LANE_GAP } from './place-beside.ts';
import { type Renaming, renameEntity, renameId } from './rename.ts';

/** What an import must know of the board it goes into. */
export interface CurrentBoard {
  readonly entities: readonly RawEntity[];
  readonly linkCount: number;
  readonly layout: ReadonlyMap<EntityId, CardLayout>;
  readonly partnerA?: EntityId | undefined;
  readonly partnerB?: EntityId | undefined;
}

export interface ImportPlan {
  /** One transaction. */
  readonly edits: readonly Edit[];
  /** Ids that were taken, and what they became. */
  readonly renamed: Renaming;
  /** Whether the board's untouched seed made room. */
  readonly replaced: boolean;
  readonly added: { readonly entities: number; readonly links: number };
}

/** Kinds that a new board is born with, or gets when somebody joins; a board of these alone is still untouched. */
const SEED_TYPES: ReadonlySet<string> = new Set(['partnership', 'partner', 'person']);

/** Top-level fields of the file that have a place of their own on the board. */
const KNOWN_TOP_LEVEL: ReadonlySet<string> = new Set([
  ...['format', 'version', 'id', 'title', 'lang', 'asOf', 'note', 'settings', 'brandPair', 'stage'],
  ...['entities', 'links', 'layout', 'unreadable'],
]);

/**
 * How a file goes into a board (contracts.md, Import). Into an untouched seed: the file replaces it, its first two
 * partners take links A and B, and people who have joined stay, each with the brand of their link. Else: free ids
 * are kept, taken ones renamed with all references, and the file's partnership joins the one that is there.
 */
export function planImport(file: BoardFile, current: CurrentBoard, randomBytes: RandomBytes): ImportPlan {
  return isUntouchedSeed(current)
    ? planReplacement(file, current, randomBytes)
    : planAddition(file, current, randomBytes);
}

export function isUntouchedSeed(current: CurrentBoard): boolean {
  return current.linkCount === 0 && current.entities.every((entity) => SEED_TYPES.has(entity.type));
}

function planReplacement(file: BoardFile, current: CurrentBoard, randomBytes: RandomBytes): ImportPlan {
  const [partnerA, partnerB] = file.entities
    .filter((entity) => entity.type === 'partner')
    .map((entity) => entity.id);
  const seeded = current.entities.filter((entity) => entity.type !== 'person');
  const joined = current.entities.filter((entity) => entity.type === 'person');
  const renamed = renameTaken(file.entities, new Set(joined.map((entity) => entity.id)), randomBytes);
  const places = placesFor(file, renamed, groupsOf(current.layout), randomBytes, { x: 0, y: 0 });
  const edits: Edit[] = [
    ...seeded.map((entity): Edit => ({ op: 'delete', id: entity.id })),
    ...infoEdits(file),
    ...partnerEdits(partnerA, partnerB),
    ...joined.flatMap((entity) => rebrandPerson(entity, current, partnerA, partnerB)),
    ...createEdits(file, renamed, places),
  ];
  return {
    edits,
    renamed,
    replaced: true,
    added: { entities: file.entities.length, links: file.links.length },
  };
}

function planAddition(file: BoardFile, current: CurrentBoard, randomBytes: RandomBytes): ImportPlan {
  const own = partnershipOf(current.entities);
  const theirs = own && partnershipOf(file.entities);
  const incoming = own ? file.entities.filter((entity) => entity.type !== 'partnership') : file.entities;
  const taken = new Set(current.entities.map((entity) => entity.id));
  const renamed = new Map(renameTaken(incoming, taken, randomBytes));
  if (own)
    for (const entity of file.entities) if (entity.type === 'partnership') renamed.set(entity.id, own.id);
  const trimmed: BoardFile = { ...file, entities: incoming };
  const places = placesFor(trimmed, renamed, groupsOf(current.layout), randomBytes, {
    x: rightEdge(current) + LANE_GAP,
    y: topEdge(current),
  });
  const edits = [
    ...(own && theirs ? fillEmptyFields(own, renameEntity(theirs, renamed)) : []),
    ...createEdits(trimmed, renamed, places),
  ];
  return { edits, renamed, replaced: false, added: { entities: incoming.length, links: file.links.length } };
}

/** The same partnership for everybody when a merge left several: the smallest id (rules.md 3.1). */
function partnershipOf(entities: readonly RawEntity[]): RawEntity | undefined {
  return entities
    .filter((entity) => entity.type === 'partnership')
    .sort((a, b) => compareIds(a.id, b.id))
    .at(0);
}

function renameTaken(
  incoming: readonly RawEntity[],
  taken: ReadonlySet<EntityId>,
  randomBytes: RandomBytes,
): Map<EntityId, EntityId> {
  const renamed = new Map<EntityId, EntityId>();
  for (const entity of incoming) {
    if (!taken.has(entity.id)) continue;
    const prefix = isEntityType(entity.type) ? definitionOf(entity.type).idPrefix : 'x';
    renamed.set(entity.id, newEntityId(prefix, randomBytes));
  }
  return renamed;
}

function createEdits(file: BoardFile, renamed: Renaming, places: ReadonlyMap<EntityId, CardLayout>): Edit[] {
  const cards = file.entities.map((raw): Edit => {
    const entity = renameEntity(raw, renamed);
    const layout = places.get(entity.id);
    return layout ? { op: 'create', entity, layout } : { op: 'create', entity };
  });
  const links = file.links.map((link): Edit => {
    const ends = { from: renameId(link.from, renamed), to: renameId(link.to, renamed) };
    return { op: 'link', link: { ...link, ...ends } };
  });
  return [...cards, ...links];
}

/** The file's own places where it has them, and a lane layout for the cards it has none for. */
function placesFor(
  file: BoardFile,
  renamed: Renaming,
  takenGroups: ReadonlySet<EntityId>,
  randomBytes: RandomBytes,
  origin: { readonly x: number; readonly y: number },
): Map<EntityId, CardLayout> {
  const cards = file.entities.map((entity) => ({ id: renameId(entity.id, renamed), type: entity.type }));
  const links = file.links.map(({ type, from, to }) => ({
    type,
    from: renameId(from, renamed),
    to: renameId(to, renamed),
  }));
  const given = new Map<EntityId, CardLayout>();
  const groups = renameGroups(file.layout, takenGroups, randomBytes);
  for (const [id, place] of Object.entries(isJsonObject(file.layout) ? file.layout : {})) {
    if (isPlace(place)) given.set(renameId(id, renamed), renamePlace(place, renamed, groups));
  }
  const homeless = cards.filter((card) => !given.has(card.id));
  const below = given.size > 0 ? Math.max(...[...given.values()].map((place) => place.y)) + 400 : origin.y;
  const laid = autoLayout(homeless, links, { x: origin.x, y: below });
  return new Map([...laid, ...given]);
}

function isPlace(value: unknown): value is CardLayout {
  return isJsonObject(value) && isFiniteNumber(value.x) && isFiniteNumber(value.y);
}

function renamePlace(place: CardLayout, renamed: Renaming, groups: Renaming): CardLayout {
  return {
    ...place,
    ...(place.parent !== undefined && { parent: renameId(place.parent, renamed) }),
    ...(place.group !== undefined && { group: renameId(place.group, groups) }),
  };
}

/** Cards that come in are not held together with those that are there: the same file twice is two groups. */
function renameGroups(layout: unknown, taken: ReadonlySet<EntityId>, randomBytes: RandomBytes): Renaming {
  const groups = Object.values(isJsonObject(layout) ? layout : {}).flatMap((place) =>
    isJsonObject(place) && typeof place.group === 'string' ? [place.group] : [],
  );
  return new Map(
    groups.filter((group) => taken.has(group)).map((group) => [group, newEntityId('gr', randomBytes)]),
  );
}

function groupsOf(layout: ReadonlyMap<EntityId, CardLayout>): ReadonlySet<EntityId> {
  return new Set([...layout.values()].flatMap(({ group }) => group ?? []));
}

function infoEdits(file: BoardFile): Edit[] {
  const edits: Edit[] = [];
  for (const name of ['title', 'note', 'asOf', 'brandPair']) {
    if (!isEmpty(file[name])) edits.push({ op: 'info', path: [name], value: file[name] });
  }
  // A finished plan is judged whole; only a new board starts with the rules of the map.
  edits.push({ op: 'info', path: ['stage'], value: file.stage });
  if (isLanguage(file.lang)) edits.push({ op: 'info', path: ['lang'], value: file.lang });
  if (file.settings !== undefined) edits.push({ op: 'info', path: ['settings'], value: file.settings });
  for (const [name, value] of Object.entries(file)) {
    if (!KNOWN_TOP_LEVEL.has(name)) edits.push({ op: 'info', path: ['extra', name], value });
  }
  return edits;
}

function partnerEdits(partnerA: EntityId | undefined, partnerB: EntityId | undefined): Edit[] {
  return [
    { op: 'info', path: ['partnerA'], value: partnerA },
    { op: 'info', path: ['partnerB'], value: partnerB },
  ];
}

function rebrandPerson(
  entity: RawEntity,
  current: CurrentBoard,
  partnerA: EntityId | undefined,
  partnerB: EntityId | undefined,
): Edit[] {
  const partner =
    entity.partner === current.partnerA
      ? partnerA
      : entity.partner === current.partnerB
        ? partnerB
        : undefined;
  if (isEmpty(entity.partner) || partner === undefined) return [];
  return [{ op: 'set', id: entity.id, path: ['partner'], value: partner }];
}

/** What the board's partnership does not say yet, the file's may. Nothing that is said is overwritten. */
function fillEmptyFields(own: RawEntity, theirs: JsonObject): Edit[] {
  return Object.entries(theirs)
    .filter(([name, value]) => name !== 'id' && name !== 'type' && isEmpty(own[name]) && !isEmpty(value))
    .map(([name, value]): Edit => ({ op: 'set', id: own.id, path: [name], value }));
}

function rightEdge(current: CurrentBoard): number {
  const types = new Map(current.entities.map((entity) => [entity.id, entity.type]));
  const edges = [...current.layout].map(
    ([id, place]) => place.x + (place.width ?? sizeOf(types.get(id) ?? '').width),
  );
  return edges.length === 0 ? 0 : Math.max(...edges);
}

function topEdge(current: CurrentBoard): number {
  const tops = [...current.layout.values()].map((place) => place.y);
  return tops.length === 0 ? 0 : Math.min(...tops);
}
