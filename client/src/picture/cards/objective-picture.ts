import { SMART_LETTERS, SMART_RULES } from '@cap-commun/shared/rules/card-summaries';
import { Star } from 'lucide-react';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatDay } from '../../i18n/format.ts';
import { type CardPicture, cardHead, type PictureContext } from '../card-picture.ts';
import { path, rectangle } from '../geometry.ts';
import { brandMark, icon, label } from '../marks.ts';
import type { ColourToken, Shape } from '../shapes.ts';

const TITLE_FONT = { size: 15, weight: 620, lineHeight: 20 };
const LEFT = 14;
const POINT = 13;
const LETTER = 18;

/** A signpost, its SMART letters, how many figures settle it, whose it is and until when. */
export function objectivePicture(card: CardPicture<'objective'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const tip = width - POINT;
  const outline = `M7 0H${tip}L${width} ${height / 2} ${tip} ${height}H7Q0 ${height} 0 ${height - 7}V7Q0 0 7 0Z`;
  const right = width - 24;
  return [
    path(outline, { fill: 'surface', stroke: 'ink-2', width: 1.25 }),
    ...cardHead(card.entity, { left: LEFT, top: 12, right, maxLines: 3, font: TITLE_FONT }, context),
    ...smartLetters(card, height - 58),
    ...counter(card, right, height - 49, context),
    ...meta(card, height - 20, context),
  ];
}

function smartLetters({ entity, rules }: CardPicture<'objective'>, top: number): readonly Shape[] {
  const isUntitled = !entity.title?.trim();
  return SMART_LETTERS.flatMap((letter, index): Shape[] => {
    const x = LEFT + index * (LETTER + 3);
    const isMissing = !isUntitled && rules.has(SMART_RULES[letter]);
    const box = isUntitled
      ? rectangle(x + 0.5, top + 0.5, LETTER - 1, LETTER - 1, 4, { stroke: 'line-2' })
      : isMissing
        ? rectangle(x + 0.6, top + 0.6, LETTER - 1.2, LETTER - 1.2, 4, {
            stroke: 'err',
            width: 1.25,
            dash: [3, 2],
          })
        : rectangle(x, top, LETTER, LETTER, 4, { fill: 'surface-3' });
    const colour = isUntitled ? 'ink-3' : isMissing ? 'err' : 'ink';
    return [box, label(letter, x + LETTER / 2, top + LETTER / 2, 10.5, 650, colour, 'middle')];
  });
}

function counter(
  { facts }: CardPicture<'objective'>,
  right: number,
  middle: number,
  { maxDecisive, measure }: PictureContext,
): readonly Shape[] {
  const text = `${facts.decisiveCount}/${maxDecisive}`;
  const colour: ColourToken = facts.decisiveCount > maxDecisive ? 'err' : 'ink';
  const x = right - measure(text, { size: 12, weight: 620 });
  const look = facts.decisiveCount > 0 ? { fill: colour } : {};
  return [icon(Star, x - 18, middle - 7, 14, colour, look), label(text, x, middle, 12, 620, colour)];
}

function meta(
  { entity, facts }: CardPicture<'objective'>,
  middle: number,
  { language }: PictureContext,
): readonly Shape[] {
  const words = mapMessages[language];
  const marks = facts.sides.map((side, index) => brandMark(side, LEFT + index * 12, middle - 5));
  const due = entity.due ? formatDay(language, entity.due) : words.noDate;
  const text = entity.scope === 'shared' ? `${words.shared} · ${due}` : due;
  const x = LEFT + marks.length * 12 + (marks.length > 0 ? 4 : 0);
  return [...marks, label(text, x, middle, 12, 400, 'ink-2')];
}
