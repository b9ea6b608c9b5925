/** What one board may hold. A file over a limit is refused whole; nothing is cut off in silence. */
export const BOARD_LIMITS = {
  maxEntities: 20_000,
  maxLinks: 60_000,
  /** UTF-16 code units of any string in a board file. */
  maxStringLength: 100_000,
  /** Nesting of a board file. */
  maxDepth: 16,
  maxFileBytes: 16 * 1024 * 1024,
} as const;
