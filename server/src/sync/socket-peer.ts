import type { Duplex } from 'node:stream';
import { CLOSE, type CloseName } from '@cap-commun/shared/protocol/close-codes';
import {
  encodeBeat,
  encodeRefused,
  type Hello,
  PROTOCOL_VERSION,
  type RefusalCode,
} from '@cap-commun/shared/protocol/messages';
import { TokenBucket } from '../auth/token-bucket.ts';
import { durableFrame } from '../rooms/frames.ts';
import { joined, type Parts } from '../rooms/part-writer.ts';
import type { Identity, Peer } from '../rooms/peer.ts';
import { type SharedFrame, webSocketHead } from '../rooms/shared-frame.ts';
import type { SocketLimits } from './limits.ts';
import { streamOf } from './raw-stream.ts';
import { OPEN, type Wire } from './wire.ts';

/** Above this much unsent, hands are not shown: they would be old when they arrive. Bytes. */
const VOLATILE_BUFFER_BYTES = 64 * 1024;

/** A frame so large holds up what is behind it on a slow line, signs of life included. Bytes. */
const LARGE_FRAME_BYTES = 64 * 1024;
/** The slowest line that is waited for: 128 kbit/s. */
const SLOWEST_BYTES_PER_MS = 16;

/** A room's view of one connection. Our own messages go only to clients that have said hello. */
export class SocketPeer implements Peer {
  readonly identity: Identity;
  readonly #socket: Wire;
  readonly #stream: Duplex | undefined;
  readonly #limits: SocketLimits;
  readonly #now: () => number;
  readonly #moves: TokenBucket;
  readonly #moveBytes: TokenBucket;
  readonly #updates: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #frames: TokenBucket;
  readonly #asks: TokenBucket;
  #hello: Hello | undefined;
  #heardAt: number;
  #owesStateSince: number | undefined;
  /** Until when a slow line may still be busy with large frames, unless a ping behind them is answered before. */
  #busyUntil = 0;
  #pingsAhead = 0;
  #pingsOut = 0;

  constructor(socket: Wire, identity: Identity, limits: SocketLimits, now: () => number) {
    this.#socket = socket;
    this.#stream = streamOf(socket);
    this.identity = identity;
    this.#limits = limits;
    this.#now = now;
    this.#heardAt = now();
    this.#moves = new TokenBucket(limits.movesPerSecond, limits.moveBurst, now());
    this.#moveBytes = new TokenBucket(limits.moveBytesPerSecond, limits.moveByteBurst, now());
    this.#updates = new TokenBucket(limits.updatesPerSecond, limits.updateBurst, now());
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.byteBurst, now());
    this.#frames = new TokenBucket(limits.framesPerSecond, limits.frameBurst, now());
    this.#asks = new TokenBucket(limits.asksPerSecond, limits.askBurst, now());
    socket.on('heard', () => this.heard());
    socket.on('pong', () => this.#onPong());
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedAmount;
  }

  get hasSaidHello(): boolean {
    return this.#hello !== undefined;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === OPEN;
  }

  /** Whether what is sent now will arrive soon. */
  get #isKeepingUp(): boolean {
    return this.bufferedBytes <= VOLATILE_BUFFER_BYTES;
  }

  greet(hello: Hello): void {
    if (hello.version < PROTOCOL_VERSION) {
      this.close('clientTooOld');
      return;
    }
    this.#hello = hello;
    if (this.#isKeepingUp) this.#transmit(encodeBeat(this.#now()));
  }

  /** Whether the peer owes the difference that an update of its builds on; who never brings it is ended. */
  oweState(owes: boolean): void {
    this.#owesStateSince = owes ? (this.#owesStateSince ?? this.#now()) : undefined;
  }

  heard(): void {
    this.#heardAt = this.#now();
  }

  /** Whether the peer may say one thing more now, whatever it is. */
  mayTalk(): boolean {
    return this.#frames.take(1, this.#now());
  }

  /** Whether the peer may ask for the board, or for who is there, once more. */
  mayAsk(): boolean {
    return this.#asks.take(1, this.#now());
  }

  mayMove(bytes: number): boolean {
    const now = this.#now();
    return this.#moves.take(1, now) && this.#moveBytes.take(bytes, now);
  }

  mayWrite(bytes: number): boolean {
    const now = this.#now();
    return this.#updates.take(1, now) && this.#bytes.take(bytes, now);
  }

  send(frame: Uint8Array): void {
    this.#transmit(frame);
  }

  sendParts(message: Parts): void {
    if (!this.isOpen) return;
    if (this.#stream) writeParts(this.#stream, message);
    else if (this.#socket.sendParts) this.#socket.sendParts(message);
    else this.#socket.send(joined(message));
    this.#expectSilence(message.byteLength);
  }

  sendVolatile(frame: SharedFrame): void {
    if (this.#isKeepingUp) this.#transmitShared(frame);
  }

  deliver(frame: SharedFrame | undefined, durable: number): void {
    const isAcknowledged = durable > 0 && this.#hello?.wantsAcks === true;
    // Both leave in one write: what a write costs hardly depends on what is in it.
    if (frame && isAcknowledged) this.#stream?.cork();
    if (frame) this.#transmitShared(frame);
    if (isAcknowledged) this.#transmitShared(durableFrame(durable));
    if (frame && isAcknowledged) this.#stream?.uncork();
  }

  beat(now: number): void {
    if (now - Math.max(this.#heardAt, this.#busyUntil) > this.#limits.deadAfterMs) {
      this.#socket.terminate();
      return;
    }
    if (this.#owesStateSince !== undefined && now - this.#owesStateSince > this.#limits.stateTimeoutMs) {
      this.close('inconsistent');
      return;
    }
    this.#ping();
    if (this.#hello) this.#transmit(encodeBeat(now));
  }

  refuse(code: RefusalCode, frame: number): void {
    if (this.#hello) this.#transmit(encodeRefused({ code, frame }));
  }

  close(reason: CloseName): void {
    this.#socket.close(CLOSE[reason].code, CLOSE[reason].reason);
  }

  #ping(): void {
    if (!this.isOpen) return;
    this.#pingsOut += 1;
    this.#socket.ping();
  }

  #onPong(): void {
    this.heard();
    this.#pingsOut = Math.max(0, this.#pingsOut - 1);
    this.#pingsAhead -= 1;
    if (this.#pingsAhead < 0) this.#busyUntil = 0;
  }

  #transmit(frame: Uint8Array): void {
    if (!this.isOpen) return;
    this.#socket.send(frame);
    this.#expectSilence(frame.length);
  }

  #transmitShared({ payload, wire }: SharedFrame): void {
    if (!this.isOpen) return;
    if (this.#stream) this.#stream.write(wire);
    else this.#socket.send(payload);
    this.#expectSilence(payload.length);
  }

  /** A large frame may keep a slow line busy for a while. */
  #expectSilence(bytes: number): void {
    if (bytes < LARGE_FRAME_BYTES) return;
    this.#busyUntil = Math.max(this.#busyUntil, this.#now()) + bytes / SLOWEST_BYTES_PER_MS;
    this.#pingsAhead = this.#pingsOut;
  }
}

/** As one WebSocket frame. The stream keeps what it is given, and copies nothing. */
function writeParts(stream: Duplex, { parts, byteLength }: Parts): void {
  stream.cork();
  stream.write(webSocketHead(byteLength));
  for (const part of parts) stream.write(part);
  stream.uncork();
}
