import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Link } from '@cap-commun/shared/domain/board';
import { isLinkType } from '@cap-commun/shared/domain/link-types';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { MapController } from '../map-controller.ts';
import { answerRelink, type LinkEnd, relinkEdits, withEnd } from './relink.ts';

/** Puts one end of a link on another card; asks which link it becomes, or says why not, around a point. */
export function putEndOn(map: MapController, link: Link, end: LinkEnd, card: EntityId, at: Point): void {
  const { session, state } = map;
  const { graph } = session.findings.evaluation.get().context;
  const answer = answerRelink(graph, link, end, card);
  const moved = withEnd(link, end, card);
  switch (answer.kind) {
    case 'same':
      break;
    case 'moved':
      session.edit(relinkEdits(session, link, moved));
      if (isLinkType(link.type)) state.say({ kind: 'linked', type: link.type, to: moved.to });
      break;
    // A link that would say something else is asked for, even where there is only one.
    case 'offers':
      state.open({ kind: 'choose-link', at, offers: answer.offers, replaced: link });
      break;
    case 'refused': {
      const { refusal, instead } = answer;
      state.open({ kind: 'refused', at, from: moved.from, to: moved.to, refusal, instead, replaced: link });
      break;
    }
  }
}
