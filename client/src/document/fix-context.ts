import { boxOnMap } from '@cap-commun/shared/board-file/place-new-cards';
import type { Finding } from '@cap-commun/shared/domain/finding';
import type { Fix, FixContext } from '@cap-commun/shared/rules/fix';
import type { BoardSession } from './board-session.ts';

/** What fixes are made of, on an open board; the titles that they write are in the board's language. */
export function fixContextOf(session: BoardSession): FixContext {
  return {
    ...session.findings.evaluation.get().context,
    lang: session.board.info.get().lang,
    newId: (prefix) => session.newId(prefix),
    placeOf: (id) => {
      const { board } = session;
      const layouts = { get: (card: string) => board.layout(card) };
      const box = boxOnMap(id, layouts, (card) => board.card(card)?.entity?.type);
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
}

/** What can be done about a finding; nothing for a reader. */
export function fixOf(session: BoardSession, finding: Finding): Fix | null {
  const engine = session.findings.engine.get();
  return session.canWrite ? (engine?.fixFor(finding, fixContextOf(session)) ?? null) : null;
}
