import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide-react';
import { placeMessages } from '../../i18n/areas/place.ts';
import { useMessages } from '../../i18n/language.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useMap } from './map-context.ts';
import type { SizeAndFrameProps } from './size-and-frame.tsx';
import styles from './tools.module.css';

// The fields come when the menu is opened; they are a good part of what forms need.
const SizeAndFrame = lazyPart<SizeAndFrameProps>(
  async () => (await import('./size-and-frame.tsx')).SizeAndFrame,
);

/** One press of an arrow, canvas units. */
const STEP = 24;

/** What a drag does to the selected cards, for those who click: where they lie, how large, in which frame. */
export function PlaceMenu({ cards }: { readonly cards: readonly string[] }) {
  const map = useMap();
  const words = useMessages(placeMessages);
  const [only] = cards;
  const arrow = (label: string, Icon: typeof ArrowUp, dx: number, dy: number) => (
    <IconButton label={label} onPress={() => map.nudge(dx * STEP, dy * STEP)}>
      <Icon size={16} aria-hidden />
    </IconButton>
  );
  return (
    <Popover
      label={words.title}
      placement="bottom"
      trigger={
        <IconButton label={words.title} className={styles.iconAct}>
          <Move size={16} aria-hidden />
        </IconButton>
      }
    >
      <div className={styles.place}>
        <fieldset className={styles.arrows}>
          <legend>{words.move}</legend>
          {arrow(words.left, ArrowLeft, -1, 0)}
          {arrow(words.up, ArrowUp, 0, -1)}
          {arrow(words.down, ArrowDown, 0, 1)}
          {arrow(words.right, ArrowRight, 1, 0)}
        </fieldset>
        {cards.length === 1 && only !== undefined && <SizeAndFrame id={only} />}
      </div>
    </Popover>
  );
}
