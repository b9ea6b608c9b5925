import { useStore as useFlowStore } from '@xyflow/react';
import { ArrowUp } from 'lucide-react';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import { edgePlace } from './edge-place.ts';
import { lookAt } from './follow-state.ts';
import { usePeopleHere } from './people-here.ts';
import styles from './presence.module.css';

/** Names at the edge of the view, for those whose hands are out of it. */
export function EdgeTags() {
  const session = useBoardSession();
  const words = useMessages(presenceMessages);
  const people = usePeopleHere();
  const colourOf = usePeerColours();
  const view = useFlowStore(({ transform, width, height }) => [...transform, width, height].join(' '));
  const [x = 0, y = 0, zoom = 1, width = 0, height = 0] = view.split(' ').map(Number);
  return people.map(({ key, name, side, shade, window }) => {
    const at = window?.at;
    const place = at && edgePlace(at, { x, y, zoom, width, height });
    if (!at || !place) return null;
    return (
      <button
        key={key}
        type="button"
        className={`${styles.edge} nopan`}
        style={{
          ...peerStyle(colourOf(side, shade)),
          transform: `translate(${place.x}px, ${place.y}px) translate(-50%, -50%)`,
        }}
        onClick={() => lookAt(session, at)}
        aria-label={words.goTo(name || words.unnamed)}
      >
        <ArrowUp size={12} style={{ transform: `rotate(${place.turn}deg)` }} aria-hidden />
        {name || words.unnamed}
      </button>
    );
  });
}
