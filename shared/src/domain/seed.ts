import type { Language } from '../core/language.ts';
import type { Edit } from './edit.ts';

export interface SeedOptions {
  readonly title: string;
  readonly partners: readonly [string, string];
  readonly lang: Language;
}

/** Ids of what a new board is born with: fixed, so that a board seeded twice is still one board. */
export const SEED_IDS = { partnership: 'prog', partnerA: 'brand-a', partnerB: 'brand-b' } as const;

/** Above the lanes, so that the first card of a workshop has the whole map. Canvas units. */
const HEADER_Y = -164;

/** What the server writes into a new board: the programme and its two brands, nothing invented. */
export function seedEdits(options: SeedOptions): Edit[] {
  const [brandA, brandB] = options.partners;
  return [
    { op: 'info', path: ['title'], value: options.title },
    { op: 'info', path: ['lang'], value: options.lang },
    { op: 'info', path: ['partnerA'], value: SEED_IDS.partnerA },
    { op: 'info', path: ['partnerB'], value: SEED_IDS.partnerB },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnership, type: 'partnership', title: options.title },
      layout: { x: 0, y: HEADER_Y },
    },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnerA, type: 'partner', title: brandA },
      layout: { x: 322, y: HEADER_Y },
    },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnerB, type: 'partner', title: brandB },
      layout: { x: 644, y: HEADER_Y },
    },
  ];
}
