import type { Label, Language } from '@cap-commun/shared/core/language';
import {
  definitionOf,
  type Entity,
  type EntityByType,
  type EntityType,
} from '@cap-commun/shared/domain/registry';
import type { CardFacts } from '../canvas-adapter/card-facts.ts';
import type { Size } from '../canvas-adapter/card-size.ts';
import { givenTitle } from '../canvas-adapter/key-facts.ts';
import { kindLook } from '../canvas-adapter/kind-look.ts';
import { kindChip } from './marks.ts';
import type { ColourToken, FontChoice, MeasureText, Shape } from './shapes.ts';
import { textBlock, wrapText } from './text-block.ts';

/** What all cards of a picture are drawn with. */
export interface PictureContext {
  readonly language: Language;
  readonly measure: MeasureText;
  /** Most decisive metrics that an objective may have. */
  readonly maxDecisive: number;
}

/** One card as a picture shows it; its corner is the origin. */
export interface CardPicture<Type extends EntityType = EntityType> {
  readonly entity: EntityByType<Type>;
  readonly facts: CardFacts;
  readonly size: Size;
  /** Rules that found something on the card. */
  readonly rules: ReadonlySet<string>;
  /** Why a metric in use decides nothing. */
  readonly verdict: { readonly grade: 'vanity' | 'weak'; readonly reason: Label } | null;
}

export const CARD_TITLE: FontChoice & { readonly lineHeight: number } = {
  size: 13.5,
  weight: 560,
  lineHeight: 18,
};

interface Title {
  readonly text: string;
  readonly fill: ColourToken;
}

/** A card's title, or its kind in a quiet colour while there is none: as on the map. */
export function titleOf(entity: Entity, { language }: PictureContext): Title {
  const title = givenTitle(entity, language);
  if (title !== undefined) return { text: title, fill: 'ink' };
  return { text: definitionOf(entity.type).label[language], fill: 'ink-3' };
}

export interface HeadOptions {
  readonly left: number;
  readonly top: number;
  /** Where the title ends. */
  readonly right: number;
  readonly maxLines?: number;
  readonly font?: FontChoice & { readonly lineHeight: number };
}

/** Kind and title: the line that every card starts with. */
export function cardHead(entity: Entity, options: HeadOptions, context: PictureContext): readonly Shape[] {
  const { left, top, right, maxLines = 2, font = CARD_TITLE } = options;
  const { icon, tone } = kindLook(entity.type);
  const { text, fill } = titleOf(entity, context);
  const x = left + 28;
  const lines = wrapText(text, right - x, { ...font, maxLines }, context.measure);
  return [...kindChip(icon, tone, left, top - 1), ...textBlock(lines, x, top, { ...font, fill })];
}
