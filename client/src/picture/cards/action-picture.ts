import { Check } from 'lucide-react';
import { isFolded } from '../../canvas-adapter/card-size.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatDay } from '../../i18n/format.ts';
import { type CardPicture, cardHead, type PictureContext, titleOf } from '../card-picture.ts';
import { circle, rectangle, slice } from '../geometry.ts';
import { avatars, icon, label, missingAvatar, ownerStripe } from '../marks.ts';
import type { ColourToken, Shape } from '../shapes.ts';
import { fitText } from '../text-block.ts';

const LEFT = 14;
const GLYPH = 6;

/** A rectangle with its owner's stripe, dates and state; done, it is one line. */
export function actionPicture(card: CardPicture<'action'>, context: PictureContext): readonly Shape[] {
  return isFolded(card.entity) ? foldedPicture(card, context) : openPicture(card, context);
}

function openPicture(card: CardPicture<'action'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const middle = height - 21;
  const { language, measure } = context;
  const words = mapMessages[language];
  const isOwned = card.facts.owners.length > 0;
  const people = avatars(card.facts.owners, LEFT, middle - 11);
  const from = LEFT + (isOwned ? people.width : 22) + 6;
  const state = stateOf(card);
  const stateWidth = measure(words.status[state], { size: 12, weight: 560 }) + 2 * GLYPH + 5;
  const stateLeft = width - 10 - stateWidth;
  const said = isOwned ? period(card, context) : words.noOwner;
  const fact = fitText(said, stateLeft - 8 - from, { size: 12, weight: 560 }, measure);
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 8, { fill: 'surface', stroke: 'line-2' }),
    ...ownerStripe(card.facts.sides, height),
    ...cardHead(card.entity, { left: LEFT, top: 10, right: width - 10 }, context),
    ...(isOwned ? people.shapes : missingAvatar(LEFT, middle - 11)),
    label(fact, from, middle, 12, isOwned ? 400 : 560, isOwned ? 'ink-2' : 'err'),
    ...statusGlyph(state, stateLeft + GLYPH, middle),
    label(
      words.status[state],
      stateLeft + 2 * GLYPH + 5,
      middle,
      12,
      state === 'late' ? 560 : 400,
      statusColour(state),
    ),
  ];
}

function foldedPicture(card: CardPicture<'action'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { text, fill } = titleOf(card.entity, context);
  const middle = height / 2;
  const [owner] = card.facts.owners;
  const title = fitText(text, width - 40 - (owner ? 34 : 10), { size: 12, weight: 450 }, context.measure);
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, 8, { stroke: 'line-2' }),
    { kind: 'group', x: 0, y: 0, opacity: 0.55, shapes: ownerStripe(card.facts.sides, height) },
    icon(Check, LEFT, middle - 7, 14, 'ok', { width: 2.5 }),
    label(title, LEFT + 22, middle, 12, 450, fill === 'ink' ? 'ink-2' : fill),
    ...(owner ? avatars([owner], width - 32, middle - 11).shapes : []),
  ];
}

type State = 'planned' | 'doing' | 'dropped' | 'late';

function stateOf({ entity, facts }: CardPicture<'action'>): State {
  const known = entity.status === 'doing' || entity.status === 'dropped' ? entity.status : 'planned';
  return facts.isLate && known !== 'dropped' ? 'late' : known;
}

function statusColour(state: State): ColourToken {
  return state === 'late' ? 'err' : 'ink-2';
}

function statusGlyph(state: State, x: number, y: number): readonly Shape[] {
  const radius = GLYPH - 0.75;
  const stroke = state === 'late' ? 'err' : 'ink-3';
  const ring = circle(x, y, radius, { stroke, width: 1.5, ...(state === 'planned' && { dash: [3, 2] }) });
  if (state === 'doing') return [ring, slice(x, y, radius, 0.5, { fill: stroke })];
  return state === 'late' ? [ring, slice(x, y, radius, 0.75, { fill: stroke })] : [ring];
}

function period({ entity: { start, due } }: CardPicture<'action'>, { language }: PictureContext): string {
  const words = mapMessages[language];
  if (start && due) return `${formatDay(language, start)} – ${formatDay(language, due)}`;
  if (due) return words.due(formatDay(language, due));
  return start ? formatDay(language, start) : words.noDate;
}
