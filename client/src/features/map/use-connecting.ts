import { type FinalConnectionState, useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { answerLink } from '../../card-tools/link-offers.ts';
import { useMap } from './map-context.ts';

/** What happens when a line drawn from a port is let go: on a card, on the floor, or back where it came from. */
export function useConnecting() {
  const map = useMap();
  const { screenToFlowPosition } = useReactFlow();
  return useCallback(
    (event: MouseEvent | TouchEvent, { fromNode }: FinalConnectionState) => {
      if (!fromNode) return;
      const screen = pointOf(event);
      const at = screenToFlowPosition(screen);
      const to = cardAtScreen(screen);
      if (to === fromNode.id) return;
      if (to === null) {
        map.state.open({ kind: 'create-linked', at, from: fromNode.id });
        return;
      }
      const { graph } = map.session.findings.evaluation.get().context;
      const answer = answerLink(graph, fromNode.id, to);
      if (answer.kind === 'refused') {
        const { refusal, instead } = answer;
        map.state.open({ kind: 'refused', at, from: fromNode.id, to, refusal, instead });
      } else if (answer.offers.length > 1) {
        map.state.open({ kind: 'choose-link', at, offers: answer.offers });
      } else {
        const [offer] = answer.offers;
        if (offer) map.link(offer.type, offer.from, offer.to);
      }
    },
    [map, screenToFlowPosition],
  );
}

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

function pointOf(event: MouseEvent | TouchEvent): ScreenPoint {
  const source = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: source?.clientX ?? 0, y: source?.clientY ?? 0 };
}

/** The card under a point of the screen. Its ports stand a little outside of it, and count as the card. */
export function cardAtScreen({ x, y }: ScreenPoint): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const card = element.closest<HTMLElement>('.react-flow__node');
    if (card?.dataset.id !== undefined) return card.dataset.id;
  }
  return null;
}
