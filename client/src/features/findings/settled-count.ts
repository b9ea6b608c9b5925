import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { BoardSession } from '../../document/board-session.ts';
import { createStore, type ReadableStore } from '../../lib/store.ts';

const countBySession = new WeakMap<BoardSession, ReadableStore<number>>();

/** How many findings have gone since the board was opened; one that comes back is taken off again. */
export function settledCountOf(session: BoardSession): ReadableStore<number> {
  const known = countBySession.get(session);
  if (known) return known;
  // All of them: one that only waits for a later stage is not settled.
  const { complete: evaluation } = session.findings;
  const count = createStore(0);
  const settled = new Set<string>();
  let before = idsOf(evaluation.get().findings);
  evaluation.subscribe(() => {
    const now = idsOf(evaluation.get().findings);
    for (const id of before) if (!now.has(id)) settled.add(id);
    for (const id of now) settled.delete(id);
    before = now;
    count.set(settled.size);
  });
  countBySession.set(session, count);
  return count;
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(findingId));
}
