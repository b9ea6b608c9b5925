import { definitionOf } from '@cap-commun/shared/domain/registry';
import { useViewport } from '@xyflow/react';
import { useRef } from 'react';
import { LANES } from '../../../card-tools/tidy/lanes.ts';
import { useBoardRevision } from '../../../document/hooks.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { useMap } from '../map-context.ts';
import { type LaneColumn, laneColumns } from './lane-columns.ts';
import styles from './lanes.module.css';
import { lanesSetting } from './lanes-setting.ts';

/** Canvas units, and what it never falls below on the screen. */
const NAME_SIZE = 14;
const SMALLEST_NAME_PX = 12;

/** The columns that the map stands in, under the cards, each with its name. They stay while cards are in hand. */
export function LanesLayer() {
  const isShown = useStore(lanesSetting) === 'on';
  return isShown ? <Columns /> : null;
}

function Columns() {
  const map = useMap();
  const language = useLanguage();
  const revision = useBoardRevision();
  const { x, y, zoom } = useViewport();
  const { board } = map.session;
  const columns = useRef<{ readonly revision: number; readonly list: readonly LaneColumn[] } | null>(null);
  if (columns.current === null || (columns.current.revision !== revision && !map.model.isHolding)) {
    const list = laneColumns(map.model.nodes.get(), (id) => board.layout(id)?.parent === undefined);
    columns.current = { revision, list };
  }
  return (
    <div
      className={styles.layer}
      style={{
        transform: `translate(${x}px, ${y}px) scale(${zoom})`,
        fontSize: Math.max(NAME_SIZE, SMALLEST_NAME_PX / zoom),
      }}
      aria-hidden="true"
    >
      {columns.current.list.map(({ lane, box, count }) => {
        const [type] = LANES[lane] ?? [];
        return (
          <div
            key={lane}
            className={styles.lane}
            data-lane={type}
            style={{
              transform: `translate(${box.x}px, ${box.y}px)`,
              width: box.width,
              height: box.height,
            }}
          >
            <p className={styles.name}>
              {type && definitionOf(type).plural[language]} <span className={styles.count}>{count}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
