import { daysBetween } from '@cap-commun/shared/core/calendar-date';
import type { Entity } from '@cap-commun/shared/domain/registry';
import type { Step } from '@cap-commun/shared/workshop/recipe';
import type { SessionView } from '@cap-commun/shared/workshop/view';

export const TOPIC_KINDS = ['late', 'readings', 'planned', 'notes'] as const;
/** What a discussion is about: late actions, decisive figures, what was planned, or what people wrote. */
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** Which of them a step discusses; the recipes of ours say it by the name of the step, any other discusses notes. */
export function topicKindOf({ id }: Step): TopicKind {
  return TOPIC_KINDS.find((kind) => kind === id) ?? 'notes';
}

/** The cards that a step discusses, what weighs most first. `today` is a calendar day. */
export function topicsOf(
  kind: TopicKind,
  cards: readonly Entity[],
  { votes }: Pick<SessionView, 'votes'>,
  today: string,
): readonly Entity[] {
  switch (kind) {
    case 'late':
      return cards
        .filter((card) => card.type === 'action' && isLate(card, today))
        .toSorted((a, b) => compare(dueOf(a), dueOf(b)));
    case 'readings':
      return cards
        .filter(({ type }) => type === 'metric')
        .toSorted((a, b) => Number(isDecisive(b)) - Number(isDecisive(a)));
    case 'planned':
      return cards.filter(({ type }) => type === 'objective' || type === 'metric');
    case 'notes': {
      const totals = votes.findLast((vote) => vote.totals !== null)?.totals ?? {};
      return cards.toSorted((a, b) => (totals[b.id] ?? 0) - (totals[a.id] ?? 0));
    }
  }
}

/** Days that an action is behind its due date. */
export function daysLate(due: string, today: string): number {
  return daysBetween(due, today);
}

function isLate(card: Entity, today: string): boolean {
  if (card.type !== 'action' || card.due === undefined) return false;
  return card.due < today && card.status !== 'done' && card.status !== 'dropped';
}

function dueOf(card: Entity): string {
  return card.type === 'action' ? (card.due ?? '') : '';
}

function isDecisive(card: Entity): boolean {
  return card.type === 'metric' && card.decisive === true;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
