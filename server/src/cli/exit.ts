/** Exit codes of the commands (contracts.md, Commands). */
export const EXIT = { ok: 0, found: 1, unreadable: 2 } as const;

/** Says on standard error why a command cannot run. */
export function fail(message: string): number {
  console.error(message);
  return EXIT.unreadable;
}
