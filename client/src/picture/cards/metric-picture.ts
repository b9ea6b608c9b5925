import { EyeOff, Star } from 'lucide-react';
import { unitWord } from '../../canvas-adapter/unit-word.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatNumber } from '../../i18n/format.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { type CardPicture, cardHead, type PictureContext } from '../card-picture.ts';
import { path, rectangle } from '../geometry.ts';
import { avatars, icon, label } from '../marks.ts';
import type { Shape } from '../shapes.ts';
import { fitText } from '../text-block.ts';

const LEFT = 12;
const FIGURE = { size: 20, weight: 620 };

/** A ruler's foot whose edge is the gauge; a decisive one has an ink outline and a filled star. */
export function metricPicture(card: CardPicture<'metric'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { isDecisive, owners } = card.facts;
  const [owner] = owners;
  const stroke = isDecisive ? 'ink-2' : 'line-2';
  const look = { stroke, width: isDecisive ? 1.25 : 1 } as const;
  const foot = isDecisive ? 23 : 22;
  const star = isDecisive ? ({ fill: 'ink', width: 1.75 } as const) : { width: 1.75 };
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, [8, 8, 3, 3], { fill: 'surface' }),
    rectangle(0.5, height - foot, width - 1, foot - 0.5, [0, 0, 3, 3], { fill: 'surface-2' }),
    ...cardHead(card.entity, { left: LEFT, top: 10, right: width - 34 }, context),
    icon(Star, width - 28, 9, 16, isDecisive ? 'ink' : 'line-3', star),
    ...figure(card, height - foot - 17, context),
    ...(owner ? avatars([owner], width - 33, height - foot - 28).shapes : []),
    ...gauge(card, height - foot, isDecisive ? 5 : 3),
    ...ends(card, height - foot + (isDecisive ? 14 : 12), context),
    rectangle(0.5, 0.5, width - 1, height - 1, [8, 8, 3, 3], look),
    ...verdictStrip(card, context),
  ];
}

function figure(
  { entity, facts, size }: CardPicture<'metric'>,
  middle: number,
  context: PictureContext,
): readonly Shape[] {
  const { language, measure } = context;
  const { now, change } = facts.gauge ?? {};
  if (now === undefined) return [label(mapMessages[language].noReading, LEFT, middle, 12, 400, 'ink-3')];
  const value = formatNumber(language, now);
  const unitLeft = LEFT + measure(value, FIGURE) + 5;
  const isWorse = change !== undefined && (entity.direction === 'down' ? change > 0 : change < 0);
  const signed = change ? formatNumber(language, change, { signDisplay: 'exceptZero' }) : '';
  const room = size.width - 40 - unitLeft - measure(signed, { size: 12, weight: 400 });
  const unit = fitText(unitWord(entity.unit), Math.max(0, room), { size: 12, weight: 400 }, measure);
  const changeLeft = unitLeft + measure(unit, { size: 12, weight: 400 }) + 5;
  return [
    label(value, LEFT, middle, FIGURE.size, FIGURE.weight, 'ink'),
    label(unit, unitLeft, middle + 2, 12, 400, 'ink-2'),
    ...(signed ? [label(signed, changeLeft, middle + 2, 12, 400, isWorse ? 'err' : 'ink-2')] : []),
  ];
}

function gauge({ facts, size }: CardPicture<'metric'>, top: number, thickness: number): readonly Shape[] {
  const track = rectangle(1, top, size.width - 2, thickness, 0, { fill: 'surface-3' });
  const { progress, isBelowBaseline } = facts.gauge ?? {};
  if (progress === undefined) return [track];
  const x = 1 + progress * (size.width - 2);
  const tick = path(`M${x} ${top - 3}v${thickness + 6}`, {
    stroke: isBelowBaseline ? 'err' : 'ink',
    width: 2,
  });
  return [
    track,
    rectangle(1, top, x - 1, thickness, 0, { fill: isBelowBaseline ? 'err' : 'k-measure' }),
    tick,
  ];
}

function ends(
  { entity, size }: CardPicture<'metric'>,
  middle: number,
  { language }: PictureContext,
): readonly Shape[] {
  const unit = ['%', '€'].includes(unitWord(entity.unit)) ? `\u00A0${unitWord(entity.unit)}` : '';
  const written = (value: number): string => `${formatNumber(language, value)}${unit}`;
  const baseline = entity.baseline ?? (entity.newMeasure ? 0 : undefined);
  const right = size.width - 10;
  return [
    ...(baseline === undefined ? [] : [label(written(baseline), LEFT, middle, 11, 400, 'ink-2')]),
    ...(entity.target === undefined
      ? []
      : [
          label(mapMessages[language].target(written(entity.target)), right, middle, 11, 400, 'ink-2', 'end'),
        ]),
  ];
}

function verdictStrip(
  { verdict, size }: CardPicture<'metric'>,
  { language, measure }: PictureContext,
): readonly Shape[] {
  if (!verdict) return [];
  const isWeak = verdict.grade === 'weak';
  const colour = isWeak ? 'info' : 'err';
  const [top, font] = [size.height + 4, { size: 11, weight: 500 }];
  const grade = mapMessages[language][verdict.grade];
  const from = 26 + measure(grade, { size: 11, weight: 650 }) + 4;
  return [
    rectangle(0, top, size.width, 26, 6, { fill: isWeak ? 'info-bg' : 'err-bg' }),
    icon(EyeOff, 8, top + 6, 14, colour),
    label(grade, 26, top + 13, 11, 650, colour),
    label(
      fitText(capitalise(verdict.reason[language]), size.width - 4 - from, font, measure),
      from,
      top + 13,
      11,
      500,
      colour,
    ),
  ];
}
