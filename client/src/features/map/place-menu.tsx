import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide-react';
import { sizeOfCard } from '../../canvas-adapter/card-size.ts';
import { frameEdits } from '../../card-tools/frame-edits.ts';
import { useEvaluation, useLayout } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { placeMessages } from '../../i18n/areas/place.ts';
import { useMessages } from '../../i18n/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

/** One press of an arrow, canvas units. */
const STEP = 24;
const MIN_SIZE = 40;
const MAX_SIZE = 4_000;

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

const NO_FRAME = '';

function SizeAndFrame({ id }: { readonly id: string }) {
  const session = useBoardSession();
  const words = useMessages(placeMessages);
  const layout = useLayout(id);
  useEvaluation();
  const { board } = session;
  const entity = board.card(id)?.entity ?? null;
  if (!layout) return null;
  const { width, height } = sizeOfCard(entity, layout);
  const resize = (size: { width?: number | undefined; height?: number | undefined }) =>
    session.edit([{ op: 'move', id, layout: size }]);
  const frames = [...board.cards().values()].flatMap(({ entity: frame }) =>
    frame?.type === 'frame' && frame.id !== id
      ? [{ id: frame.id, label: frame.title || words.untitled }]
      : [],
  );
  const limits = { minValue: MIN_SIZE, maxValue: MAX_SIZE, step: 1 };
  return (
    <>
      <div className={styles.sizes}>
        <NumberField
          label={words.width}
          value={width}
          {...limits}
          onChange={(next) => resize({ width: next })}
        />
        <NumberField
          label={words.height}
          value={height}
          {...limits}
          onChange={(next) => resize({ height: next })}
        />
      </div>
      {frames.length > 0 && entity?.type !== 'frame' && (
        <Select
          label={words.frame}
          placeholder={words.noFrame}
          options={[{ id: NO_FRAME, label: words.noFrame }, ...frames]}
          value={layout.parent ?? NO_FRAME}
          onChange={(frame) =>
            session.edit(frameEdits(session, id, frame === NO_FRAME ? null : (frame ?? null)))
          }
        />
      )}
    </>
  );
}
