/** What one board may hold. A file over a limit is refused whole; nothing is cut off in silence. */
export const BOARD_LIMITS = {
  maxEntities: 20_000,
  maxLinks: 60_000,
  /** UTF-16 code units of any string in a board file: as long as a whole board may be, since a peer may write that. */
  maxStringLength: 10 * 1024 * 1024,
  /** Nesting of a board file: what shared types and a value in the innermost may add up to. */
  maxDepth: 80,
  maxFileBytes: 16 * 1024 * 1024,
} as const;
