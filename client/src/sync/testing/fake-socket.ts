import {
  encodeBeat,
  encodeDurable,
  encodeRefused,
  MESSAGE,
  SYNC,
} from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** A socket whose other end is played by the test. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static made: FakeSocket[] = [];
  readonly OPEN = 1;
  readyState = 0;
  binaryType = 'arraybuffer';
  readonly sent: Uint8Array[] = [];
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  constructor() {
    super();
    FakeSocket.made.push(this);
  }

  static get last(): FakeSocket {
    const socket = FakeSocket.made.at(-1);
    if (!socket) throw new Error('No socket was made');
    return socket;
  }

  send(data: Uint8Array): void {
    this.sent.push(data);
  }

  close(): void {
    this.readyState = FakeSocket.CLOSED;
  }

  /** The types of what was sent: `[100]` hello, `[0, 1]` the difference, `[0, 2]` an update. */
  get sentTypes(): number[][] {
    return this.sent.map((frame) =>
      frame[0] === MESSAGE.sync ? [...frame.slice(0, 2)] : [...frame.slice(0, 1)],
    );
  }

  open(): void {
    this.readyState = FakeSocket.OPEN;
    const event = new Event('open');
    this.dispatchEvent(event);
    this.onopen?.(event);
  }

  /** The handshake of an honest server that has `server` for its document. */
  sync(server = new Y.Doc()): void {
    this.receive(syncFrame(SYNC.step1, Y.encodeStateVector(server)));
    this.receive(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(server)));
  }

  durable(frames: number): void {
    this.receive(encodeDurable(frames));
  }

  refuse(code: number, frame: number): void {
    this.receive(encodeRefused({ code, frame }));
  }

  beat(serverTimeMs: number): void {
    this.receive(encodeBeat(serverTimeMs));
  }

  /** What the other end, or the network, says last. */
  drop(code = 1006): void {
    this.readyState = FakeSocket.CLOSED;
    this.onclose?.({ code, reason: '' });
  }

  receive(frame: Uint8Array): void {
    this.dispatchEvent(new Event('message'));
    this.onmessage?.({ data: frame.slice().buffer });
  }
}

function syncFrame(kind: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}
