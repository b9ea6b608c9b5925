import type { Browser, Page } from '@playwright/test';
import type { CanvasBoard } from './canvas-board.ts';
import type { Point } from './stage.ts';

/** A whiteboard under measurement, with a board on it. */
export interface Product {
  readonly name: string;
  /** Serves the board; nothing of it is open yet. */
  start(board: CanvasBoard): Promise<RunningProduct>;
}

export interface RunningProduct {
  /** Opens the board in a browser that never was there. */
  open(browser: Browser): Promise<OpenBoard>;
  remove(): Promise<void>;
}

export interface OpenBoard {
  readonly page: Page;
  /** From the start of the navigation to the frame that shows cards, in ms. */
  readonly firstFrameMs: number;
  zoom(): Promise<number>;
  /** A point of the window where a card can be taken hold of. */
  pointOf(card: string): Promise<Point>;
  /** Others move cards, 20 times a second, until what this gives is called. */
  moveByOthers(cards: readonly string[]): Promise<() => Promise<void>>;
  /** How many places of a card the page shows, one after the other, in such a time in view; `NaN` if it never was. */
  placesDuring(card: string, ms: number): Promise<number>;
  close(): Promise<void>;
}

/** Milliseconds between two moves of somebody else's card. */
export const MOVE_MS = 50;

/** Where somebody else's card is at a moment, around the place where it began. */
export function placeAt(start: Point, index: number, at: number): Point {
  const turn = (at / 1_000) * Math.PI + index;
  return { x: start.x + 60 * Math.sin(turn), y: start.y + 40 * Math.cos(turn) };
}
