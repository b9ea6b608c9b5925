import { isSameHand } from '../../document/add-deed.ts';
import type { Entry } from '../../document/deed.ts';

/** What one person did in one minute, in one way. */
export interface ActivityGroup {
  readonly key: number;
  readonly first: Entry;
  /** Newest first; several moves are one. */
  readonly entries: readonly Entry[];
  readonly moved: number;
}

/** Groups entries that follow one another and are of the same hand and minute. Moves of several cards are counted. */
export function activityGroups(entries: readonly Entry[]): readonly ActivityGroup[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0] && isSameHand(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const moves = all.filter(({ deed }) => deed.kind === 'moved');
    const isCounted = moves.length > 1;
    const shown = isCounted ? all.filter(({ deed }) => deed.kind !== 'moved') : all;
    return [{ key: all.at(-1)?.id ?? first.id, first, entries: shown, moved: isCounted ? moves.length : 0 }];
  });
}
