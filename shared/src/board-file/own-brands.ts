import type { EntityId } from '../core/ids.ts';
import { isJsonObject } from '../core/json.ts';
import type { BoardFile } from '../domain/board-file.ts';
import { type CurrentBoard, isUntouchedSeed } from './import.ts';
import { type Renaming, renameEntity, renameId } from './rename.ts';

/**
 * The file as it may go into a board whose links are in people's hands: where it replaces an untouched seed, its first
 * two brands take the ids of the board's own, so that who is on the board stays with their brand, and taking the
 * import back leaves no one without.
 */
export function withOwnBrands(file: BoardFile, current: CurrentBoard): BoardFile {
  if (!isUntouchedSeed(current)) return file;
  const renamed = brandRenaming(file, current);
  if (renamed.size === 0) return file;
  const layout = Object.entries(isJsonObject(file.layout) ? file.layout : {}).map(([id, place]) => [
    renameId(id, renamed),
    inFrame(place, renamed),
  ]);
  return {
    ...file,
    entities: file.entities.map((entity) => renameEntity(entity, renamed)),
    links: file.links.map((link) => ({
      ...link,
      from: renameId(link.from, renamed),
      to: renameId(link.to, renamed),
    })),
    ...(file.layout !== undefined && { layout: Object.fromEntries(layout) }),
  };
}

/** What is no place is left for whoever reads places. */
function inFrame(place: unknown, renamed: Renaming): unknown {
  if (!isJsonObject(place) || typeof place.parent !== 'string') return place;
  return { ...place, parent: renameId(place.parent, renamed) };
}

/** Ids change places, so that none is taken twice: what bears a brand's id in the file gets one that became free. */
function brandRenaming(file: BoardFile, { partnerA, partnerB }: CurrentBoard): Renaming {
  const theirs = file.entities.filter(({ type }) => type === 'partner').map(({ id }) => id);
  const pairs = [partnerA, partnerB].flatMap((own, slot): [EntityId, EntityId][] => {
    const id = theirs[slot];
    return own === undefined || id === undefined ? [] : [[id, own]];
  });
  const freed = pairs.map(([id]) => id).filter((id) => !pairs.some(([, own]) => own === id));
  const crowded = pairs.map(([, own]) => own).filter((own) => !pairs.some(([id]) => id === own));
  const swaps = crowded.map((own, index): [EntityId, EntityId] => [own, freed[index] ?? own]);
  return new Map([...pairs, ...swaps].filter(([from, to]) => from !== to));
}
