import { compareIds, type EntityId } from '../core/ids.ts';
import { isEmpty, type JsonObject } from '../core/json.ts';
import { agreement } from '../domain/entities/agreement.ts';
import type { Split } from '../domain/entities/split.ts';
import { commonFields } from '../domain/entity.ts';
import type { Entity } from '../domain/registry.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { isDecisiveInUse } from '../graph/metric-sets.ts';
import type { Subject } from './subject.ts';

/** Fields of an agreement that say how far its signing is, not what it says. */
const ABOUT_SIGNING: readonly string[] = ['status', 'signedBy', 'signedOn'];
const AGREEMENT_WORDING = Object.keys(agreement.fields).filter(
  (name) => !ABOUT_SIGNING.includes(name) && (name === 'title' || !Object.hasOwn(commonFields, name)),
);

export type WaiverSubject = Extract<Subject, { kind: 'waiver' }>;

/**
 * Exactly what somebody approves by signing: plain JSON without empty values, the same on every replica. Null when
 * the board holds nothing of the sort to approve: no such live card, no override, no waiver, no programme.
 */
export function approvedContent(graph: BoardGraph, subject: Subject): JsonObject | null {
  switch (subject.kind) {
    case 'split': {
      const split = graph.getAs('split', subject.entity);
      return split ? splitContent(split) : null;
    }
    case 'agreement': {
      const card = graph.getAs('agreement', subject.entity);
      return card ? pick(card, AGREEMENT_WORDING) : null;
    }
    case 'vision':
      return visionContent(graph, subject.entity);
    case 'override':
      return overrideContent(graph, subject.entity);
    case 'waiver':
      return waiverContent(graph, subject);
    case 'gate':
      return gateContent(graph);
  }
}

/** The waivers on a card that a subject means: one, unless a file brought several. */
export function waiversOf(
  graph: BoardGraph,
  { entity, rule, key = '' }: WaiverSubject,
): NonNullable<Entity['waivers']> {
  return (graph.get(entity)?.waivers ?? []).filter(
    (waiver) => waiver.rule === rule && (isEmpty(waiver.key) ? '' : waiver.key) === key,
  );
}

function splitContent({ kind, shares }: Split): JsonObject {
  return filled({ kind, shares: sharesByBrand(shares) });
}

/** Percent by brand, `''` for nobody: summed as rules.md 3.4 says, six decimals, brands with nothing left out. */
function sharesByBrand(shares: Split['shares']): JsonObject {
  const sums = new Map<string, number>();
  for (const { partner, pct } of shares ?? []) {
    const name = partner?.trim() ? partner : '';
    sums.set(name, (sums.get(name) ?? 0) + (pct ?? 0));
  }
  const rounded = [...sums].map(([name, pct]): [string, number] => [name, Math.round(pct * 1e6) / 1e6]);
  // A map, not an object literal: a share may name anything.
  return Object.fromEntries(rounded.filter(([, pct]) => pct !== 0).sort(([a], [b]) => compareIds(a, b)));
}

/** A sentence that says nothing yet is no common one. */
function visionContent(graph: BoardGraph, id: EntityId): JsonObject | null {
  const vision = graph.getAs('vision', id);
  return vision?.kind === 'shared' && vision.title?.trim() ? pick(vision, ['title']) : null;
}

function overrideContent(graph: BoardGraph, id: EntityId): JsonObject | null {
  const override = graph.getAs('metric', id)?.override;
  if (override === undefined || isEmpty(override)) return null;
  const { verdict, justification, label } = override;
  const content = filled({ verdict, justification, label });
  return Object.keys(content).length > 0 ? content : null;
}

/** Two waivers of one key can only come out of a file: all their reasons are what is approved. */
function waiverContent(graph: BoardGraph, subject: WaiverSubject): JsonObject | null {
  const { rule, key } = subject;
  const waivers = waiversOf(graph, subject);
  if (waivers.length === 0) return null;
  const reasons = waivers.flatMap(({ justification }) => justification?.trim() || []);
  return filled({ rule, key, justification: [...new Set(reasons)].sort(compareIds).join('\n\n') });
}

function gateContent(graph: BoardGraph): JsonObject | null {
  const programme = graph.getAs('partnership', graph.programme?.id);
  if (!programme) return null;
  const { launch, end, budget, currency, sharesData, lead } = programme;
  const decisive = graph.all('metric').filter((metric) => isDecisiveInUse(graph, metric));
  return filled({
    launch,
    end,
    budget,
    currency,
    sharesData: sharesData === true ? true : undefined,
    lead,
    objectives: byId(graph.all('objective'), (objective) => pick(objective, ['title', 'due'])),
    metrics: byId(decisive, (metric) => pick(metric, ['title', 'target', 'unit'])),
    splits: byId(graph.all('split'), splitContent),
    agreements: byId(graph.all('agreement'), (card) => pick(card, ['kind', 'status'])),
  });
}

function byId<Card extends Entity>(
  entities: readonly Card[],
  contentOf: (entity: Card) => JsonObject,
): JsonObject {
  return Object.fromEntries(entities.map((entity) => [entity.id, contentOf(entity)]));
}

function pick(entity: Entity, names: readonly string[]): JsonObject {
  return filled(Object.fromEntries(names.map((name) => [name, (entity as JsonObject)[name]])));
}

/** Without what says nothing; texts trimmed. A card that says nothing yet still counts, as `{}`. */
function filled(source: JsonObject): JsonObject {
  const entries = Object.entries(source).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [[name, value.trim()]];
    if (value === undefined || value === null) return [];
    return typeof value === 'object' && Object.keys(value).length === 0 ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
