import { SEVERITIES } from '@cap-commun/shared/domain/finding';
import { useEffect } from 'react';
import type { BoardSession } from '../document/board-session.ts';
import { useBoardSession } from '../document/session-context.ts';
import { rememberVisit, type Visit } from '../lib/visits.ts';

/** Notes how the board stands, for the list on the home page: when it opens, and when it is left. */
export function useVisit(): void {
  const session = useBoardSession();
  useEffect(() => {
    const note = () => rememberVisit(session.boardId, visitOf(session));
    note();
    const stop = session.findings.engine.subscribe(() => queueMicrotask(note));
    document.addEventListener('visibilitychange', note);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', note);
      note();
    };
  }, [session]);
}

function visitOf({ board, findings }: BoardSession): Visit {
  const { partnerA, partnerB, brandPair } = board.info.get();
  return {
    at: Date.now(),
    brands: [partnerA, partnerB].flatMap((id) => (id && board.card(id)?.entity?.title) || []),
    brandPair: brandPair ?? null,
    worst: findings.engine.get() === null ? null : worstOf(findings.evaluation.get().findings),
    isHidden: false,
  };
}

function worstOf(findings: ReturnType<BoardSession['findings']['evaluation']['get']>['findings']) {
  const level = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  if (level === undefined) return { level: 'ok', count: 0 } as const;
  return { level, count: findings.filter(({ severity }) => severity === level).length };
}
