import { sizeOfCard } from '../../canvas-adapter/card-size.ts';
import { frameEdits } from '../../card-tools/frame-edits.ts';
import { useEvaluation, useLayout } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { placeMessages } from '../../i18n/areas/place.ts';
import { useMessages } from '../../i18n/language.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './tools.module.css';

const MIN_SIZE = 40;
const MAX_SIZE = 4_000;
const NO_FRAME = '';

export interface SizeAndFrameProps {
  readonly id: string;
}

/** How large one card is, and which frame it lies in, as fields. */
export function SizeAndFrame({ id }: SizeAndFrameProps) {
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
