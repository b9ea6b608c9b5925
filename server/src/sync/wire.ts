import type { RawData } from 'ws';
import type { Parts } from '../rooms/part-writer.ts';

/**
 * What a conversation asks of the connection that carries it: as much of `ws` as is used, so that a WebSocket is one
 * as it is, and a stream with POSTs can be another.
 */
export interface Wire {
  /** As `WebSocket.readyState`: 1 while open, 2 once it is closing, 3 at its end. */
  readonly readyState: number;
  /** Bytes given to it and not yet taken by the network. */
  readonly bufferedAmount: number;
  send(frame: Uint8Array): void;
  /** Sends one message without copying it whole; for those that are no WebSocket and can. */
  sendParts?(message: Parts): void;
  /** Asks the other end for a word, which arrives as `pong`, behind all that was sent before. */
  ping(): void;
  close(code: number, reason: string): void;
  /** Ends it without a word. */
  terminate(): void;
  on(event: 'message', listener: (data: RawData, isBinary: boolean) => void): unknown;
  /** `heard` is a sign of life that answers nothing. */
  on(event: 'close' | 'heard' | 'pong', listener: () => void): unknown;
}

/** `readyState` of a wire that carries frames. */
export const OPEN = 1;
