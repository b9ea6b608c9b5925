import { EventEmitter } from 'node:events';

type Handler = (event: object) => void;
type ClientEventName = 'open' | 'message' | 'close' | 'error';

/** What the ends of a link ask of it. */
export interface Wire {
  clientSends(frame: Uint8Array): void;
  clientCloses(): void;
  serverSends(frame: Uint8Array): void;
  serverCloses(code: number, reason: string): void;
  serverTerminates(): void;
  serverPings(): void;
  readonly bytesToClient: number;
}

/** The browser's end of a fake link: as much of `WebSocket` as the stock provider uses. */
export class FakeClientSocket {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly #listeners = new Map<ClientEventName, Set<Handler>>();
  readonly #wire: Wire;
  binaryType = 'blob';
  readyState = 0;
  onopen: Handler | null = null;
  onmessage: Handler | null = null;
  onclose: Handler | null = null;
  onerror: Handler | null = null;

  constructor(connect: (socket: FakeClientSocket) => Wire) {
    this.#wire = connect(this);
  }

  addEventListener(name: ClientEventName, handler: Handler): void {
    const handlers = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, handlers.add(handler));
  }

  send(data: Uint8Array): void {
    if (this.readyState === this.OPEN) this.#wire.clientSends(data.slice());
  }

  close(): void {
    if (this.readyState >= this.CLOSING) return;
    this.readyState = this.CLOSING;
    this.#wire.clientCloses();
  }

  emit(name: ClientEventName, event: object): void {
    if (name === 'open') this.readyState = this.OPEN;
    if (name === 'close') this.readyState = this.CLOSED;
    for (const handler of this.#listeners.get(name) ?? []) handler(event);
    this[`on${name}`]?.(event);
  }
}

/** The server's end of a fake link: as much of `ws` as the server uses. */
export class FakeServerSocket extends EventEmitter {
  readonly OPEN = 1;
  readonly #wire: Wire;
  readyState = 1;

  constructor(wire: Wire) {
    super();
    this.#wire = wire;
  }

  get bufferedAmount(): number {
    return this.#wire.bytesToClient;
  }

  send(data: Uint8Array): void {
    if (this.readyState === this.OPEN) this.#wire.serverSends(data.slice());
  }

  ping(): void {
    this.#wire.serverPings();
  }

  close(code: number, reason: string): void {
    if (this.readyState !== this.OPEN) return;
    this.readyState = 2;
    this.#wire.serverCloses(code, reason);
  }

  terminate(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#wire.serverTerminates();
    this.emit('close');
  }
}
