/**
 * Why the server closed a socket. 44xx is final: the stock provider stops and emits `closed`. Every other code
 * is retried, for ever, with back-off.
 */
export const CLOSE = {
  /** A frame that is not one, or one that no honest client sends. */
  malformed: { code: 4400, reason: 'malformed' },
  /** No session, unknown board, or a board of somebody else: told apart by nobody. */
  notAvailable: { code: 4404, reason: 'not-available' },
  /** Updates under a clientID that another browser session wrote first. */
  forgedClient: { code: 4409, reason: 'forged-client' },
  /** The link or the person was revoked. The local copy is wiped. */
  revoked: { code: 4410, reason: 'revoked' },
  /** The board was deleted. The local copy is wiped. */
  deleted: { code: 4411, reason: 'deleted' },
  /** Updates that leave a gap, or delete what does not exist. */
  inconsistent: { code: 4412, reason: 'inconsistent' },
  /** The person's private notes are written on another device: it takes a code from there. */
  notesElsewhere: { code: 4414, reason: 'notes-elsewhere' },
  /** The round that these private notes belong to is over, or never was. */
  roundOver: { code: 4415, reason: 'round-over' },
  tooLarge: { code: 4413, reason: 'too-large' },
  /** A role that may not write kept writing. */
  readOnly: { code: 4403, reason: 'read-only' },
  /** The page is older than the server: reload. */
  clientTooOld: { code: 4426, reason: 'client-too-old' },
  /** Retried: the store does not answer, or the server restarts. */
  tryLater: { code: 4503, reason: 'try-later' },
  /** Retried: what is stored of the board is damaged, and waits for who keeps the server to repair it. */
  damaged: { code: 4510, reason: 'damaged' },
  /** Retried: this client read too slowly, or wrote too fast. */
  overloaded: { code: 4529, reason: 'overloaded' },
  /** Retried: the role changed; the next connection has the new one. */
  roleChanged: { code: 4501, reason: 'role-changed' },
  goingAway: { code: 1001, reason: 'going-away' },
} as const;

export type CloseName = keyof typeof CLOSE;

/** Whether a close is the end: the client must not retry by itself. */
export function isFinalClose(code: number): boolean {
  return code >= 4400 && code < 4500;
}

/** Whether the server said that this copy must go: only then is it wiped from the browser. */
export function isWipingClose(code: number): boolean {
  return code === CLOSE.revoked.code || code === CLOSE.deleted.code;
}
