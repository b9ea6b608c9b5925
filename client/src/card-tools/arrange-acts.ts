import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  BringToFront,
  type LucideIcon,
  SendToBack,
} from 'lucide-react';
import { type Act, actMaker } from '../acts/act.ts';
import { actMessages } from '../i18n/areas/acts.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import {
  ALIGNMENTS,
  type Alignment,
  align,
  DISTRIBUTIONS,
  type Distribution,
  distribute,
} from './arrange.ts';
import { arrange, type Placing, stack } from './placing.ts';

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

/** Puts the cards in hand in line, at equal distances, over or under the others; each is one step of undo. */
export function arrangeActs(placing: Placing): readonly Act[] {
  const { session, scope } = placing;
  const hasSome = (least: number) => () => session.canWrite && placing.inHand.length >= least;
  const act = (name: Alignment | Distribution, least: number, run: () => void): Act => ({
    id: `arrange.${name}`,
    section: 'arrange',
    label: (language) => mapMessages[language].arrange[name],
    icon: ICONS[name],
    scope,
    canRun: hasSome(least),
    run,
  });
  const card = actMaker('card', 'arrange', (language) => actMessages[language].card, scope);
  return [
    ...ALIGNMENTS.map((name) => act(name, 2, () => arrange(placing, (boxes) => align(boxes, name)))),
    ...DISTRIBUTIONS.map((name) => act(name, 3, () => arrange(placing, (boxes) => distribute(boxes, name)))),
    card('front', {
      icon: BringToFront,
      strokes: [']'],
      menus: ['cards'],
      canRun: hasSome(1),
      run: () => stack(placing, 'front'),
    }),
    card('back', {
      icon: SendToBack,
      strokes: ['['],
      menus: ['cards'],
      canRun: hasSome(1),
      run: () => stack(placing, 'back'),
    }),
  ];
}
