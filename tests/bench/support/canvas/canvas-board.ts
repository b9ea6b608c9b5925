import type { BoardFile } from '@cap-commun/shared/domain/board-file';

/** A card of the board that every product draws, in canvas units. */
export interface BenchCard {
  readonly id: string;
  readonly type: 'objective' | 'action' | 'metric' | 'risk';
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BenchLink {
  readonly type: 'contributes' | 'measures' | 'threatens';
  readonly from: string;
  readonly to: string;
}

export interface CanvasBoard {
  readonly cards: readonly BenchCard[];
  readonly links: readonly BenchLink[];
}

const SIZES = {
  objective: { width: 244, height: 148 },
  action: { width: 250, height: 92 },
  metric: { width: 232, height: 90 },
  risk: { width: 224, height: 84 },
} as const;
/** An objective, three actions, three metrics, a risk: each group is a row of its own, as the map lays them out. */
const GROUP = ['objective', 'action', 'action', 'action', 'metric', 'metric', 'metric', 'risk'] as const;
const GROUPS_PER_ROW = 10;
const GROUP_SIZE = { width: 1_240, height: 420 };
const COLUMN = { objective: 0, action: 316, metric: 640, risk: 950 } as const;
const ROW_HEIGHT = 130;

/** A plan of `count` cards in groups side by side, linked inside their group: one link for each card but the objectives. */
export function canvasBoard(count: number): CanvasBoard {
  const cards = Array.from({ length: count }, (_, index) => cardAt(index));
  const links = cards.flatMap((card, index) => linkOf(card, index));
  return { cards, links };
}

/** The board as a file of ours. */
export function boardFileOf({ cards, links }: CanvasBoard): BoardFile {
  return {
    format: 'kpi-board-neutral',
    version: 1,
    id: 'bench',
    title: 'Plan',
    lang: 'fr',
    entities: [
      { id: 'a', type: 'partner', title: 'Nuvia' },
      { id: 'b', type: 'partner', title: 'Ditec' },
      { id: 'p', type: 'partnership', title: 'Plan' },
      ...cards.map(({ id, type, title }) => ({ id, type, title })),
    ],
    links: links.map((link) => ({ ...link })),
    layout: Object.fromEntries(cards.map(({ id, x, y }) => [id, { x, y }])),
  } as unknown as BoardFile;
}

function cardAt(index: number): BenchCard {
  const group = Math.floor(index / GROUP.length);
  const place = index % GROUP.length;
  const type = GROUP[place] ?? 'risk';
  const row = GROUP.slice(0, place).filter((kind) => kind === type).length;
  return {
    id: `c${index}`,
    type,
    title: `${TITLES[type]} ${index}`,
    x: (group % GROUPS_PER_ROW) * GROUP_SIZE.width + COLUMN[type],
    y: Math.floor(group / GROUPS_PER_ROW) * GROUP_SIZE.height + row * ROW_HEIGHT,
    ...SIZES[type],
  };
}

const TITLES = {
  objective: 'Réaliser 120 démos auprès des PME',
  action: 'Animer le webinaire commun',
  metric: 'Leads qualifiés transmis',
  risk: 'Un concurrent est référencé',
} as const;

function linkOf(card: BenchCard, index: number): BenchLink[] {
  const first = index - (index % GROUP.length);
  switch (card.type) {
    case 'objective':
      return [];
    case 'action':
      return [{ type: 'contributes', from: card.id, to: `c${first}` }];
    case 'metric':
      return [{ type: 'measures', from: card.id, to: `c${index - 3}` }];
    case 'risk':
      return [{ type: 'threatens', from: card.id, to: `c${first + 1}` }];
  }
}
