/** What one room may cost. */
export interface RoomLimits {
  /** Bytes of one board's document. */
  readonly maxBoardBytes: number;
  readonly maxClientsPerBoard: number;
  /** Bytes that may wait in one socket before its updates are held back. */
  readonly maxBufferedBytes: number;
  /** Bytes of updates that may wait for a store that does not answer. */
  readonly maxQueuedBytes: number;
  /** How long a peer may stay behind before it is closed. */
  readonly slowPeerTimeoutMs: number;
  /** Updates in the log before they are compacted into a snapshot. */
  readonly compactAfterUpdates: number;
  /** How long a room stays in memory after the last peer has left. */
  readonly idleTimeoutMs: number;
}

export const DEFAULT_ROOM_LIMITS: RoomLimits = {
  maxBoardBytes: 10 * 1024 * 1024,
  maxClientsPerBoard: 200,
  maxBufferedBytes: 4 * 1024 * 1024,
  maxQueuedBytes: 8 * 1024 * 1024,
  slowPeerTimeoutMs: 30_000,
  compactAfterUpdates: 2_000,
  idleTimeoutMs: 30_000,
};
