import type { EntityId } from '@cap-commun/shared/core/ids';
import type { BoardSession } from '../../document/board-session.ts';

/** Writes the brand of somebody who has just come, as soon as the card that the server makes for them is here. */
export function giveBrand(session: BoardSession, person: EntityId | null, brand: EntityId): void {
  if (person === null) return;
  const write = () => {
    if (!session.board.card(person)?.entity) return false;
    session.edit([{ op: 'set', id: person, path: ['partner'], value: brand }]);
    return true;
  };
  if (write()) return;
  const stop = session.board.subscribeCard(person, () => {
    if (write()) stop();
  });
}
