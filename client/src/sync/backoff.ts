const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 15_000;

/**
 * How long to wait before the attempt after `failures` failed ones, in milliseconds: doubling, half of it by chance,
 * so that the clients of a restarted server do not come back all at once. `random` is in [0, 1).
 */
export function retryDelay(failures: number, random: number): number {
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
