import type { Language } from '@cap-commun/shared/core/language';
import type { Severity } from '@cap-commun/shared/domain/finding';
import { definitionOf, type Entity, type EntityType } from '@cap-commun/shared/domain/registry';
import { type CardFacts, NO_FACTS, readCardFacts } from '../canvas-adapter/card-facts.ts';
import { isFolded } from '../canvas-adapter/card-size.ts';
import { givenTitle } from '../canvas-adapter/key-facts.ts';
import { findingsShownOn } from '../canvas-adapter/shown-findings.ts';
import type { BoardSession } from '../document/board-session.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import type { BrandSide } from '../ui/avatar.tsx';

/** All that a painted card shows; where it lies is its node's. */
export interface PaintedCard {
  /** `null` for a card that cannot be read. */
  readonly kind: EntityType | null;
  readonly title: string;
  /** Whether the title is its kind, for want of a better one. */
  readonly isUntitled: boolean;
  readonly isDone: boolean;
  readonly isDecisive: boolean;
  /** Whose stripe it bears; `null` for a kind that has none. */
  readonly stripe: readonly BrandSide[] | null;
  /** Share of the way from baseline to target. */
  readonly progress: number | null;
  readonly isBelowBaseline: boolean;
  /** Its worst finding. */
  readonly severity: Severity | null;
  /** Whether people talk about it. */
  readonly hasComments: boolean;
  readonly author: BrandSide | null;
  /** Day of the month that a decision was taken on. */
  readonly day: string | null;
  /** Of a frame. */
  readonly tone: string | null;
  /** Of a frame: whether what it holds is hidden. */
  readonly isCollapsed: boolean;
  /** Of a milestone: whether the programme ends there. */
  readonly isEnd: boolean;
}

/** What a card shows from afar, `null` once it is gone. */
export function readPaintedCard(session: BoardSession, id: string, language: Language): PaintedCard | null {
  const reading = session.board.card(id);
  if (!reading) return null;
  const { entity } = reading;
  const severity = findingsShownOn(session, id)[0]?.severity ?? null;
  const hasComments = session.comments.commentedCards.has(id);
  if (!entity) return { ...UNREADABLE, title: mapMessages[language].unreadable.title, severity, hasComments };
  const title = givenTitle(entity, language);
  return {
    ...UNREADABLE,
    kind: entity.type,
    title: title ?? definitionOf(entity.type).label[language],
    isUntitled: title === undefined,
    severity,
    hasComments,
    ...ownLook(entity, factsOf(session, entity)),
  };
}

const UNREADABLE: PaintedCard = {
  kind: null,
  title: '',
  isUntitled: true,
  isDone: false,
  isDecisive: false,
  stripe: null,
  progress: null,
  isBelowBaseline: false,
  severity: null,
  hasComments: false,
  author: null,
  day: null,
  tone: null,
  isCollapsed: false,
  isEnd: false,
};

function factsOf(session: BoardSession, entity: Entity): CardFacts {
  if (!['action', 'metric', 'sticky'].includes(entity.type)) return NO_FACTS;
  const { graph } = session.findings.evaluation.get().context;
  return readCardFacts(graph, session.board.info.get(), session.findings.today(), entity);
}

function ownLook(entity: Entity, facts: CardFacts): Partial<PaintedCard> {
  switch (entity.type) {
    case 'action':
      return { isDone: isFolded(entity), stripe: facts.sides };
    case 'metric': {
      const { progress, isBelowBaseline = false } = facts.gauge ?? {};
      return { isDecisive: facts.isDecisive, progress: progress ?? null, isBelowBaseline };
    }
    case 'sticky':
      return { author: facts.owners[0]?.side ?? null };
    case 'decision':
      return { day: entity.date ? String(Number(entity.date.slice(8))) : null };
    case 'frame':
      return { tone: entity.tone ?? null, isCollapsed: entity.collapsed === true };
    case 'milestone':
      return { isEnd: entity.kind === 'end' };
    default:
      return {};
  }
}
