import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { BoardInfo } from '@cap-commun/shared/domain/board';
import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Entity } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { decisiveMetricsOf, isDecisiveInUse } from '@cap-commun/shared/graph/metric-sets';
import { readingsOf } from '@cap-commun/shared/rules/support/readings';
import type { BrandSide } from '../ui/avatar.tsx';
import { marksOf, type PersonMark, sideOfPartner } from './people.ts';

/** Where a metric stands, for its gauge. */
export interface GaugeFacts {
  readonly now: number | undefined;
  /** Difference with the reading before. */
  readonly change: number | undefined;
  readonly at: CalendarDate | undefined;
  /** From baseline (0) to target (1), clamped; undefined without both ends. */
  readonly progress: number | undefined;
  readonly isBelowBaseline: boolean;
}

/** What a card shows beside its own fields: read from its links and from the day. */
export interface CardFacts {
  /** Persons and brands that own the card; for a sticky or an individual vision, its author. */
  readonly owners: readonly PersonMark[];
  /** Those who take part in a decision, ritual or review, or whom a plan names. */
  readonly people: readonly PersonMark[];
  /** The brands that the card speaks for. */
  readonly sides: readonly BrandSide[];
  readonly isLate: boolean;
  /** Whether a metric settles an objective. */
  readonly isDecisive: boolean;
  /** How many decisive metrics an objective has. */
  readonly decisiveCount: number;
  readonly gauge: GaugeFacts | null;
  /** How many cards lie in a frame. */
  readonly contentCount: number;
}

/** A card of which only its own fields can be said. */
export const NO_FACTS: CardFacts = {
  owners: [],
  people: [],
  sides: [],
  isLate: false,
  isDecisive: false,
  decisiveCount: 0,
  gauge: null,
  contentCount: 0,
};

/** Reads the facts of one card. */
export function readCardFacts(
  graph: BoardGraph,
  info: Pick<BoardInfo, 'partnerA' | 'partnerB'>,
  today: CalendarDate,
  entity: Entity,
): CardFacts {
  const marks = (ids: readonly EntityId[]) => marksOf(graph, info, ids);
  const side = (partner: EntityId | undefined) => sideOfPartner(graph, info, partner);
  const owners = marks(graph.in(entity.id, 'owns'));
  switch (entity.type) {
    case 'objective':
      return {
        ...NO_FACTS,
        sides: entity.scope === 'shared' ? ['a', 'b'] : entity.scope ? [side(entity.scope)] : [],
        decisiveCount: decisiveMetricsOf(graph, entity.id).length,
      };
    case 'action':
      return { ...NO_FACTS, owners, sides: sidesOf(owners), isLate: isLate(entity, today) };
    case 'metric':
      return {
        ...NO_FACTS,
        owners,
        isDecisive: entity.decisive === true || isDecisiveInUse(graph, entity),
        gauge: readGauge(entity, today),
      };
    case 'contingency':
      return { ...NO_FACTS, owners, people: marks(entity.contacts ?? []) };
    case 'decision':
    case 'ritual':
    case 'review':
      return { ...NO_FACTS, people: marks(graph.in(entity.id, 'participates')) };
    case 'vision':
    case 'sticky':
      return { ...NO_FACTS, owners: marks(entity.author ? [entity.author] : []) };
    case 'benefit':
    case 'person':
      return { ...NO_FACTS, sides: [side(entity.partner)] };
    case 'partner':
      return { ...NO_FACTS, sides: [side(entity.id)] };
    case 'partnership':
      return { ...NO_FACTS, people: marks(entity.lead ? [entity.lead] : []) };
    case 'split':
      return { ...NO_FACTS, sides: (entity.agreedBy ?? []).map(side) };
    case 'agreement':
      return { ...NO_FACTS, sides: (entity.signedBy ?? []).map(side) };
    default:
      return NO_FACTS;
  }
}

function sidesOf(owners: readonly PersonMark[]): readonly BrandSide[] {
  return [...new Set(owners.map((owner) => owner.side))].sort();
}

function isLate(
  action: { readonly status?: string | undefined; readonly due?: CalendarDate | undefined },
  today: CalendarDate,
) {
  return action.status !== 'done' && action.due !== undefined && action.due < today;
}

/** Direction down fills the same way: from the left, baseline, to the right, target. */
export function readGauge(metric: Metric, today: CalendarDate): GaugeFacts {
  const readings = readingsOf(metric, today);
  const [latest, before] = [readings.at(-1), readings.at(-2)];
  const baseline = metric.baseline ?? (metric.newMeasure ? 0 : undefined);
  const { target } = metric;
  const hasScale =
    latest !== undefined && baseline !== undefined && target !== undefined && target !== baseline;
  const raw = hasScale ? (latest.value - baseline) / (target - baseline) : undefined;
  return {
    now: latest?.value,
    change: latest && before ? latest.value - before.value : undefined,
    at: latest?.at,
    progress: raw === undefined ? undefined : Math.min(1, Math.max(0, raw)),
    isBelowBaseline: raw !== undefined && raw < 0,
  };
}
