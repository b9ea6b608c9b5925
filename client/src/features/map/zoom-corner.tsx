import { useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useShortcut } from '../../acts/use-acts.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useAfterPaint } from '../../lib/after-paint.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { shownZoom } from './lod.ts';
import { useMap } from './map-context.ts';
import type { MinimapProps } from './minimap.tsx';
import styles from './tools.module.css';
import { travelTime } from './travel-time.ts';
import { ViewMenu } from './view-menu.tsx';

const Minimap = lazyPart<MinimapProps>(async () => (await import('./minimap.tsx')).Minimap);

export interface ZoomCornerProps {
  readonly hasOverview: boolean;
}

/** The overview and the zoom, at the bottom left. */
export function ZoomCorner({ hasOverview }: ZoomCornerProps) {
  const map = useMap();
  const flow = useReactFlow();
  const isAfterPaint = useAfterPaint();
  // Of all that the camera does, only this much is shown here: a pan renders nothing.
  const zoom = useStore(({ transform }) => shownZoom(transform[2]));
  const language = useLanguage();
  const words = mapMessages[language].zoom;
  const percent = formatPercent(language, zoom);
  const travel = { duration: travelTime() };
  return (
    <div className={styles.corner} data-chrome data-covers-map="corner">
      {hasOverview && isAfterPaint && <Minimap label={words.minimap} />}
      <div className={styles.zoom} role="toolbar" aria-label={words.label}>
        <IconButton
          size="small"
          label={words.out}
          shortcut={useShortcut('see.zoomOut')}
          onPress={() => void flow.zoomOut(travel)}
        >
          <Minus size={14} aria-hidden />
        </IconButton>
        <button
          type="button"
          className={styles.percent}
          aria-label={`${percent} ${words.reset}`}
          title={words.reset}
          onClick={() => void flow.zoomTo(1, travel)}
        >
          {percent}
        </button>
        <IconButton
          size="small"
          label={words.in}
          shortcut={useShortcut('see.zoomIn')}
          onPress={() => void flow.zoomIn(travel)}
        >
          <Plus size={14} aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={words.fit}
          shortcut={useShortcut('see.all')}
          onPress={() => map.fitAll()}
        >
          <Maximize size={14} aria-hidden />
        </IconButton>
        <ViewMenu />
      </div>
    </div>
  );
}
