import { decision } from '@cap-commun/shared/domain/entities/decision';
import { milestone } from '@cap-commun/shared/domain/entities/milestone';
import { votesOf } from '@cap-commun/shared/domain/entities/sticky';
import { ThumbsUp } from 'lucide-react';
import { choiceLabel } from '../../canvas-adapter/choice-label.ts';
import { givenTitle, keyFacts } from '../../canvas-adapter/key-facts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { structureMessages } from '../../i18n/areas/structure.ts';
import { formatDay, formatMonth } from '../../i18n/format.ts';
import { CARD_TITLE, type CardPicture, cardHead, type PictureContext, titleOf } from '../card-picture.ts';
import { path, rectangle } from '../geometry.ts';
import { avatars, brandMark, frameTone, icon, kindChip, label, sideColour } from '../marks.ts';
import type { Shape } from '../shapes.ts';
import { fitText, textBlock, wrapText } from '../text-block.ts';

const META = { size: 12, weight: 400 };
const FOLD = 16;

/** A double rule, its day as a block, who took it and how. */
export function decisionPicture(card: CardPicture<'decision'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { language, measure } = context;
  const { date, method } = card.entity;
  const { text, fill } = titleOf(card.entity, context);
  const lines = wrapText(text, width - 64, { ...CARD_TITLE, maxLines: 2 }, measure);
  const people = avatars(card.facts.people, 54, height - 31);
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 5, { fill: 'surface', stroke: 'line-2' }),
    rectangle(4.5, 4.5, width - 9, height - 9, 3, { stroke: 'line-2' }),
    ...(date
      ? [
          label(String(Number(date.slice(8))), 27, 22, 18, 620, 'k-agree', 'middle'),
          label(formatMonth(language, date), 27, 38, 11, 400, 'k-agree', 'middle'),
        ]
      : [label('?', 27, 26, 13, 400, 'ink-3', 'middle')]),
    ...textBlock(lines, 54, 9, { ...CARD_TITLE, fill }),
    ...people.shapes,
    label(
      choiceLabel(decision.fields.method, method, language),
      54 + people.width + 4,
      height - 20,
      12,
      400,
      'ink-2',
    ),
  ];
}

/** A ribbon. */
export function visionPicture(card: CardPicture<'vision'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { kind } = card.entity;
  const word =
    mapMessages[context.language].visionKinds[kind === 'shared' || kind === 'individual' ? kind : 'none'];
  const { text, fill } = titleOf(card.entity, context);
  const { icon: drawing, tone } = kindLook('vision');
  const from = 40 + context.measure(word, { size: 12, weight: 560 }) + 10;
  const people = avatars(card.facts.owners, 0, 0);
  const right = width - 14 - people.width;
  const title = fitText(text, right - from, { ...CARD_TITLE, weight: 600 }, context.measure);
  const middle = height / 2;
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, Math.min(19, middle - 0.5), {
      fill: 'surface',
      stroke: 'k-agree',
    }),
    ...kindChip(drawing, tone, 10, middle - 10),
    label(word, 40, middle, 12, 560, 'k-agree'),
    label(title, from, middle, CARD_TITLE.size, 600, fill),
    { kind: 'group', x: right + 4, y: middle - 11, shapes: people.shapes },
  ];
}

/** Paper, its corner folded in the author's colour. */
export function stickyPicture(card: CardPicture<'sticky'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { text, fill } = titleOf(card.entity, context);
  const font = { size: 13, weight: 400, lineHeight: 17 };
  const maxLines = Math.max(1, Math.floor((height - 34) / font.lineHeight));
  const lines = wrapText(text, width - 20, { ...font, maxLines }, context.measure);
  const side = card.facts.owners[0]?.side ?? 'neutral';
  const [foldX, foldY] = [width - FOLD, height - FOLD];
  const votes = votesOf(card.entity);
  return [
    path(`M0 0H${width}V${foldY}L${foldX} ${height}H0Z`, { fill: 'paper' }),
    path(`M${width} ${foldY}H${foldX}V${height}Z`, {
      fill: side === 'neutral' ? 'paper-2' : sideColour(side),
    }),
    ...textBlock(lines, 10, 10, { ...font, fill }),
    ...(votes > 0
      ? [
          icon(ThumbsUp, 10, height - 21, 12, 'ink-2'),
          label(mapMessages[context.language].votes(votes), 26, height - 15, 11, 400, 'ink-2'),
        ]
      : []),
  ];
}

/** A diamond with its name and day; the end of the programme is solid. */
export function milestonePicture(card: CardPicture<'milestone'>, context: PictureContext): readonly Shape[] {
  const { height, width } = card.size;
  const { language, measure } = context;
  const { date, kind } = card.entity;
  const { text, fill } = titleOf(card.entity, context);
  const middle = height / 2;
  const day = date ? formatDay(language, date) : mapMessages[language].noDate;
  const said = [day, choiceLabel(milestone.fields.kind, kind, language)]
    .filter((part) => part !== '')
    .join(' · ');
  return [
    path(`M22 ${middle - 14}L36 ${middle} 22 ${middle + 14} 8 ${middle}Z`, {
      fill: kind === 'end' ? 'ink-2' : 'surface',
      stroke: 'ink-2',
      width: 1.5,
      isRound: true,
    }),
    label(
      fitText(text, width - 56, CARD_TITLE, measure),
      46,
      middle - 9,
      CARD_TITLE.size,
      CARD_TITLE.weight,
      fill,
    ),
    label(fitText(said, width - 56, META, measure), 46, middle + 10, 12, 400, 'ink-2'),
  ];
}

/** A named area. */
export function framePicture(card: CardPicture<'frame'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { text, fill } = titleOf(card.entity, context);
  const tone = frameTone(card.entity.tone);
  const font = { size: 14, weight: 620 };
  if (card.entity.collapsed) {
    const count = structureMessages[context.language].frame.cards(card.facts.contentCount);
    const room = width - 44 - context.measure(count, { size: 12, weight: 400 });
    return [
      rectangle(6.5, 6.5, width - 1, height - 1, 14, { fill: 'canvas', stroke: 'line-2' }),
      rectangle(3.5, 3.5, width - 1, height - 1, 14, { fill: 'canvas', stroke: 'line-2' }),
      rectangle(0.5, 0.5, width - 1, height - 1, 14, {
        fill: tone ?? 'surface',
        stroke: 'line-2',
        width: 1.25,
      }),
      label(fitText(text, room, font, context.measure), 14, height / 2, font.size, font.weight, fill),
      label(count, width - 14, height / 2, 12, 400, 'ink-2', 'end'),
    ];
  }
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 14, { fill: tone ?? 'lane', opacity: 0.45 }),
    rectangle(0.5, 0.5, width - 1, height - 1, 14, { stroke: 'line-2', width: 1.25 }),
    label(fitText(text, width - 28, font, context.measure), 14, 20, font.size, font.weight, fill),
  ];
}

/** Free words. */
export function textPicture(card: CardPicture<'text'>, context: PictureContext): readonly Shape[] {
  const { text, fill } = titleOf(card.entity, context);
  const font = { size: 15, weight: 500, lineHeight: 20 };
  const lines = wrapText(text, card.size.width - 16, { ...font, maxLines: 12 }, context.measure);
  return textBlock(lines, 8, 6, { ...font, fill });
}

/** The kinds without an outline of their own: chip, title, and the two or three facts that matter. */
export function plainPicture(card: CardPicture, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { language, measure } = context;
  const title = givenTitle(card.entity, language);
  const said = keyFacts(card.entity, language)
    .filter((fact) => fact !== title)
    .join(' · ');
  const marks = card.facts.sides.map((side, index) => brandMark(side, 14 + index * 13, height - 25));
  const peopleLeft = 14 + marks.length * 13;
  const people = avatars(card.facts.people, peopleLeft, height - 31);
  const from = peopleLeft + people.width + (marks.length > 0 || people.width > 0 ? 4 : 0);
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 8, { fill: 'surface', stroke: 'line-2' }),
    ...cardHead(card.entity, { left: 14, top: 10, right: width - 10 }, context),
    ...marks,
    ...people.shapes,
    label(fitText(said, width - 10 - from, META, measure), from, height - 20, 12, 400, 'ink-2'),
  ];
}
