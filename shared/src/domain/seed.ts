import type { Language } from '../core/language.ts';
import type { Edit } from './edit.ts';

export interface SeedOptions {
  readonly title: string;
  readonly partners: readonly [string, string];
  readonly lang: Language;
}

/** Ids of what a new board is born with: fixed, so that a board seeded twice is still one board. */
export const SEED_IDS = { partnership: 'prog', partnerA: 'brand-a', partnerB: 'brand-b' } as const;

/** Right of the four lanes of the map, where a layout puts them too: the first cards have the whole map. Canvas units. */
export const SHELF_X = 1238;
const ROW = 132;

/** What the server writes into a new board: the programme and its two brands, nothing invented. */
export function seedEdits(options: SeedOptions): Edit[] {
  const [brandA, brandB] = options.partners;
  return [
    { op: 'info', path: ['title'], value: options.title },
    { op: 'info', path: ['lang'], value: options.lang },
    // A board ten minutes old must not look like a wall of alarms (rules.md 2).
    { op: 'info', path: ['stage'], value: 'mapping' },
    { op: 'info', path: ['partnerA'], value: SEED_IDS.partnerA },
    { op: 'info', path: ['partnerB'], value: SEED_IDS.partnerB },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnership, type: 'partnership', title: options.title },
      layout: { x: SHELF_X, y: 0 },
    },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnerA, type: 'partner', title: brandA },
      layout: { x: SHELF_X, y: ROW },
    },
    {
      op: 'create',
      entity: { id: SEED_IDS.partnerB, type: 'partner', title: brandB },
      layout: { x: SHELF_X, y: 2 * ROW },
    },
  ];
}
