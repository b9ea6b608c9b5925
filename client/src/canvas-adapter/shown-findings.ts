import type { Finding } from '@cap-commun/shared/domain/finding';
import type { BoardSession } from '../document/board-session.ts';
import { contentOf, isCollapsed } from '../document/frame-content.ts';

const byFrame = new WeakMap<BoardSession, Map<string, readonly Finding[]>>();

/** The findings that the map shows on a card: its own; on a collapsed frame, those of all that it holds. */
export function findingsShownOn(session: BoardSession, id: string): readonly Finding[] {
  const { board, findings } = session;
  if (!isCollapsed(board, id)) return findings.ofCard(id);
  const inside = new Set([id, ...contentOf(board, id)]);
  const all = findings.evaluation.get().findings.filter(({ entity }) => inside.has(entity));
  return sameAsBefore(session, id, all);
}

/** The list of before when it holds the same findings, so that nobody draws it again. */
function sameAsBefore(session: BoardSession, id: string, now: readonly Finding[]): readonly Finding[] {
  const known = byFrame.get(session) ?? new Map<string, readonly Finding[]>();
  byFrame.set(session, known);
  const before = known.get(id);
  if (before?.length === now.length && before.every((finding, index) => finding === now[index]))
    return before;
  known.set(id, now);
  return now;
}
