import type { CalendarDate } from '../core/calendar-date.ts';
import type { JsonObject } from '../core/json.ts';
import type { CardLayout } from './board.ts';
import type { RawEntity } from './edit.ts';

export const BOARD_FILE_FORMAT = 'kpi-board-neutral';
export const BOARD_FILE_VERSION = 1;

export type RawLink = JsonObject & { readonly type: string; readonly from: string; readonly to: string };

/**
 * The neutral import and export format (rules.md section 7). Entity and link order carry no meaning; unknown
 * fields, here and inside entities and links, survive a round trip.
 */
export type BoardFile = JsonObject & {
  readonly format: typeof BOARD_FILE_FORMAT;
  readonly version: typeof BOARD_FILE_VERSION;
  readonly entities: readonly RawEntity[];
  readonly links: readonly RawLink[];
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  /** The day the file speaks of: `today` for its findings. */
  readonly asOf?: CalendarDate;
  readonly settings?: JsonObject;
  readonly layout?: Readonly<Record<string, CardLayout>>;
};
