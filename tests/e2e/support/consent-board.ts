import type { JsonObject } from '@cap-commun/shared/core/json';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { BoardApi } from './board-api.ts';

/** A board of two brands that nothing keeps from launching, with what brands sign and people judge. */
export interface ConsentBoard {
  /** Fields laid over those of a card, by its id; `null` leaves the card out. */
  readonly cards?: Readonly<Record<string, JsonObject | null>>;
  /** Cards beside those. */
  readonly more?: readonly Card[];
}

type Card = JsonObject & { readonly id: string; readonly type: string };

const CARDS: readonly Card[] = [
  { id: 'nuvia', type: 'partner', title: 'Nuvia' },
  { id: 'ditec', type: 'partner', title: 'Ditec IT' },
  {
    id: 'prog',
    type: 'partnership',
    title: 'Programme',
    launch: '2100-03-01',
    end: '2100-12-18',
    currency: 'EUR',
  },
  { id: 'o-demos', type: 'objective', title: 'Plus de visibilité', scope: 'shared', due: '2100-08-31' },
  {
    id: 's-leads',
    type: 'split',
    title: 'Leads qualifiés',
    kind: 'lead',
    shares: [
      { partner: 'nuvia', pct: 60 },
      { partner: 'ditec', pct: 40 },
    ],
    agreedBy: ['nuvia', 'ditec'],
    agreedOn: '2026-01-05',
    agreedShares: [
      { partner: 'nuvia', pct: 60 },
      { partner: 'ditec', pct: 40 },
    ],
  },
  { id: 'g-contract', type: 'agreement', title: 'Contrat', kind: 'contract', status: 'draft' },
  { id: 'm-views', type: 'metric', title: 'Impressions LinkedIn', decisive: true },
];
const LINKS: BoardFile['links'] = [{ type: 'measures', from: 'm-views', to: 'o-demos' }];

/** Puts the board into a fresh one, whose links A and B then are Nuvia's and Ditec's. */
export async function fillConsentBoard(
  api: BoardApi,
  { cards = {}, more = [] }: ConsentBoard = {},
): Promise<void> {
  const entities = CARDS.flatMap((card) => {
    const changed = cards[card.id];
    return changed === null ? [] : [{ ...card, ...changed }];
  });
  await api.import({
    ...(await api.file()),
    stage: 'launch',
    layout: LAYOUT,
    entities: [...entities, ...more],
    links: LINKS,
  });
}

const LAYOUT = {
  'o-demos': { x: 0, y: 0 },
  'm-views': { x: 340, y: 0 },
  's-leads': { x: 0, y: 260 },
  'g-contract': { x: 340, y: 260 },
};
