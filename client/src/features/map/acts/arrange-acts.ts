import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from 'lucide-react';
import type { Act } from '../../../acts/act.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import {
  ALIGNMENTS,
  type Alignment,
  align,
  DISTRIBUTIONS,
  type Distribution,
  distribute,
} from '../arrange.ts';
import type { MapController } from '../map-controller.ts';

const ICONS: Readonly<Record<Alignment | Distribution, LucideIcon>> = {
  left: AlignStartVertical,
  center: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
  horizontal: AlignHorizontalDistributeCenter,
  vertical: AlignVerticalDistributeCenter,
};

/** Puts the selected cards in line, or at equal distances; one step of undo. */
export function arrangeActs(map: MapController): readonly Act[] {
  const act = (name: Alignment | Distribution, least: number, run: () => void): Act => ({
    id: `arrange.${name}`,
    section: 'arrange',
    label: (language) => mapMessages[language].arrange[name],
    icon: ICONS[name],
    scope: 'map',
    canRun: () => map.session.canWrite && map.session.selection.get().cards.length >= least,
    run,
  });
  return [
    ...ALIGNMENTS.map((name) => act(name, 2, () => map.arrange((boxes) => align(boxes, name)))),
    ...DISTRIBUTIONS.map((name) => act(name, 3, () => map.arrange((boxes) => distribute(boxes, name)))),
  ];
}
