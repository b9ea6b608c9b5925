import { isEntityType } from '@cap-commun/shared/domain/registry';
import { MiniMap, useReactFlow, useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { KindTone } from '../../ui/kind-chip.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';
import { travelTime } from './use-camera.ts';

const COLOURS: Readonly<Record<KindTone, string>> = {
  outcome: 'var(--ink-2)',
  plan: 'color-mix(in srgb, var(--k-plan) 55%, var(--surface))',
  measure: 'color-mix(in srgb, var(--k-measure) 75%, var(--surface))',
  guard: 'color-mix(in srgb, var(--k-guard) 70%, var(--surface))',
  agree: 'color-mix(in srgb, var(--k-agree) 65%, var(--surface))',
  idea: 'var(--paper-2)',
  people: 'var(--line-2)',
  frame: 'var(--line-2)',
};

function colourOf(node: CardNode): string {
  const { kind } = node.data;
  return COLOURS[isEntityType(kind) ? kindLook(kind).tone : 'frame'];
}

/** The overview and the zoom, at the bottom left. */
export function ZoomCorner() {
  const map = useMap();
  const flow = useReactFlow();
  const { zoom } = useViewport();
  const language = useLanguage();
  const words = mapMessages[language].zoom;
  const percent = formatPercent(language, Math.round(zoom * 100) / 100);
  const travel = { duration: travelTime() };
  return (
    <div className={styles.corner}>
      <MiniMap<CardNode>
        pannable
        zoomable
        nodeColor={colourOf}
        nodeBorderRadius={2}
        bgColor="var(--surface)"
        maskColor="color-mix(in srgb, var(--canvas) 62%, transparent)"
        maskStrokeColor="var(--accent)"
        maskStrokeWidth={2}
        ariaLabel={words.minimap}
        style={{ width: 176, height: 104 }}
      />
      <div className={styles.zoom} role="toolbar" aria-label={words.label}>
        <IconButton size="small" label={words.out} shortcut="−" onPress={() => void flow.zoomOut(travel)}>
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
        <IconButton size="small" label={words.in} shortcut="+" onPress={() => void flow.zoomIn(travel)}>
          <Plus size={14} aria-hidden />
        </IconButton>
        <IconButton size="small" label={words.fit} shortcut="⇧ 1" onPress={() => map.fitAll()}>
          <Maximize size={14} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
