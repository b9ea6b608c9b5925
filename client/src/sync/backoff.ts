const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 15_000;

/**
 * How long to wait before the attempt after `failures` failed ones, in milliseconds: any time up to a limit that
 * doubles, so that the clients of a restarted server come back spread out. `random` is in [0, 1).
 */
export function retryDelay(failures: number, random: number): number {
  return Math.round(Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS) * random);
}
