import { boardRoots } from '@cap-commun/shared/document/roots';
import * as Y from 'yjs';

/** What somebody else did to a card; the first of these that fits a batch is said. */
export const CHANGE_KINDS = ['created', 'deleted', 'changed', 'linked', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface OthersChange {
  readonly card: string;
  readonly kind: ChangeKind;
  /** The clientID that wrote it; null where the document does not tell, as it does not for what is deleted. */
  readonly by: number | null;
}

/**
 * What a transaction of somebody else changed, card by card. Several people's work may come in one: who wrote what is
 * read off the items themselves.
 */
export function readChanges(transaction: Y.Transaction): readonly OthersChange[] {
  if (transaction.local) return [];
  const { cards, links, layout } = boardRoots(transaction.doc);
  const changes: OthersChange[] = [];
  for (const [type, keys] of transaction.changed) {
    const anyType = type as Y.AbstractType<unknown>;
    for (const key of keys) {
      const item = key === null ? newestIn(anyType, transaction) : anyType._map.get(key);
      const by = item && isNew(item, transaction) ? item.id.client : null;
      const isThere = item !== undefined && !item.deleted;
      if (anyType === cards) {
        if (key !== null)
          changes.push({ card: key, kind: isThere ? 'created' : 'deleted', by: isThere ? by : null });
      } else if (anyType === layout) {
        if (key !== null && isThere) changes.push({ card: key, kind: 'moved', by });
      } else if (anyType === links) {
        const [, from, to] = key?.split('|') ?? [];
        // The links of a card go with it.
        const isGone = [from, to].some((id) => id !== undefined && !cards.has(id));
        if (from !== undefined && !isGone)
          changes.push({ card: from, kind: isThere ? 'linked' : 'changed', by });
      } else {
        const card = keyUnder(cards, anyType);
        if (card !== null) changes.push({ card, kind: 'changed', by });
      }
    }
  }
  return changes;
}

function isNew({ id }: Y.Item, { beforeState }: Y.Transaction): boolean {
  return id.clock >= (beforeState.get(id.client) ?? 0);
}

/** A letter that this transaction wrote into a text. */
function newestIn(type: Y.AbstractType<unknown>, transaction: Y.Transaction): Y.Item | undefined {
  for (let item = type._start; item !== null; item = item.right) if (isNew(item, transaction)) return item;
  return undefined;
}

/** The key of a root's map under which a type lies; null when it lies elsewhere. */
function keyUnder(root: object, type: Y.AbstractType<unknown>): string | null {
  for (let item = type._item; item !== null; ) {
    const { parent } = item;
    if (parent === root) return item.parentSub;
    if (!(parent instanceof Y.AbstractType)) return null;
    item = parent._item;
  }
  return null;
}
