import { mapMessages } from '../../i18n/areas/map.ts';
import { type CardPicture, cardHead, type PictureContext } from '../card-picture.ts';
import { path, rectangle } from '../geometry.ts';
import { avatars, label, missingAvatar } from '../marks.ts';
import type { Shape } from '../shapes.ts';
import { fitText } from '../text-block.ts';

const LEFT = 12;
const CUT = 11;

/** Cut corners, likelihood and impact as five ticks each, and their product. */
export function riskPicture(card: CardPicture<'risk'>, context: PictureContext): readonly Shape[] {
  const { width, height } = card.size;
  const { likelihood, impact } = card.entity;
  const words = mapMessages[context.language];
  const outline = `M${CUT} 0H${width - CUT}L${width} ${CUT}V${height - CUT}L${width - CUT} ${height}H${CUT}L0 ${height - CUT}V${CUT}Z`;
  const middle = height - 18;
  const firstTicks = LEFT + context.measure(words.likelihood, { size: 12, weight: 400 }) + 6;
  const impactLeft = firstTicks + 39;
  const secondTicks = impactLeft + context.measure(words.impact, { size: 12, weight: 400 }) + 6;
  return [
    path(outline, { fill: 'surface', stroke: 'k-guard', width: 1.25 }),
    ...cardHead(card.entity, { left: LEFT, top: 11, right: width - 12 }, context),
    label(words.likelihood, LEFT, middle, 12, 400, 'ink-2'),
    ...ticks(likelihood, firstTicks, middle),
    label(words.impact, impactLeft, middle, 12, 400, 'ink-2'),
    ...ticks(impact, secondTicks, middle),
    ...(likelihood === undefined || impact === undefined
      ? []
      : [label(String(likelihood * impact), width - LEFT, middle, 12, 650, 'k-guard', 'end')]),
  ];
}

/** Round feet, its owner, and how much of it is written. */
export function contingencyPicture(
  card: CardPicture<'contingency'>,
  context: PictureContext,
): readonly Shape[] {
  const { width, height } = card.size;
  const words = mapMessages[context.language];
  const { steps, contacts } = card.entity;
  const people = avatars(card.facts.owners, LEFT, height - 32);
  const isOwned = card.facts.owners.length > 0;
  const from = LEFT + (isOwned ? people.width : 22) + 6;
  const said = `${words.steps(steps?.length ?? 0)} · ${words.contacts(contacts?.length ?? 0)}`;
  return [
    rectangle(0.5, 0.5, width - 1, height - 1, [8, 8, 20, 20], { fill: 'surface', stroke: 'line-2' }),
    ...cardHead(card.entity, { left: LEFT, top: 10, right: width - 12, maxLines: 1 }, context),
    ...(isOwned ? people.shapes : missingAvatar(LEFT, height - 32)),
    label(
      fitText(said, width - 12 - from, { size: 12, weight: 400 }, context.measure),
      from,
      height - 21,
      12,
      400,
      'ink-2',
    ),
  ];
}

function ticks(value: number | undefined, x: number, middle: number): readonly Shape[] {
  return [1, 2, 3, 4, 5].map((step) => {
    const fill = value !== undefined && step <= value ? 'k-guard' : 'surface-3';
    return rectangle(x + (step - 1) * 7, middle - 5, 5, 10, 1, { fill });
  });
}
