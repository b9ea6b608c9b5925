import type { SmallBoard, SmallBoardOptions } from './small-board.ts';

/** What a rule finds on a small board: its findings as `severity entity key`. */
export type RuleCase = readonly [
  name: string,
  cards: SmallBoard,
  options: SmallBoardOptions,
  expected: readonly string[],
];

export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;
