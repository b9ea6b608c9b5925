/** What one socket may do. */
export interface SocketLimits {
  /** Largest frame before the session is known and the room open. */
  readonly maxEarlyBytes: number;
  /** Largest frame. */
  readonly maxFrameBytes: number;
  /** Document frames and their bytes a second; the burst is what one reconnection may bring. */
  readonly updatesPerSecond: number;
  readonly updateBurst: number;
  readonly bytesPerSecond: number;
  readonly byteBurst: number;
  /** States of one's own presence a second. */
  readonly movesPerSecond: number;
  readonly moveBurst: number;
  /** Their bytes: each goes to everybody on the board. */
  readonly moveBytesPerSecond: number;
  readonly moveByteBurst: number;
  /** Frames of any kind a second: the stock client answers each frame of others' hands with one of its own. */
  readonly framesPerSecond: number;
  readonly frameBurst: number;
  /** Questions for the board or for who is there; an honest client asks once a connection. */
  readonly asksPerSecond: number;
  readonly askBurst: number;
  /** Connections of one membership to one board. */
  readonly maxPerMembership: number;
  /** How long a peer may owe the difference that an update of its needs. */
  readonly stateTimeoutMs: number;
  /** How long a connection may be silent; looked at with each beat, so a ghost is gone within three. */
  readonly deadAfterMs: number;
}

export const DEFAULT_SOCKET_LIMITS: SocketLimits = {
  maxEarlyBytes: 8 * 1024 * 1024,
  maxFrameBytes: 4 * 1024 * 1024,
  updatesPerSecond: 60,
  updateBurst: 600,
  bytesPerSecond: 256 * 1024,
  byteBurst: 8 * 1024 * 1024,
  movesPerSecond: 60,
  moveBurst: 120,
  moveBytesPerSecond: 128 * 1024,
  moveByteBurst: 512 * 1024,
  framesPerSecond: 500,
  frameBurst: 5_000,
  asksPerSecond: 1,
  askBurst: 30,
  maxPerMembership: 50,
  stateTimeoutMs: 5_000,
  deadAfterMs: 6_500,
};

/** For benchmarks on loopback: frame sizes and roles still hold. */
export const UNLIMITED_RATES: SocketLimits = {
  ...DEFAULT_SOCKET_LIMITS,
  updatesPerSecond: Number.MAX_SAFE_INTEGER,
  bytesPerSecond: Number.MAX_SAFE_INTEGER,
  movesPerSecond: Number.MAX_SAFE_INTEGER,
  moveBytesPerSecond: Number.MAX_SAFE_INTEGER,
  framesPerSecond: Number.MAX_SAFE_INTEGER,
  asksPerSecond: Number.MAX_SAFE_INTEGER,
};
