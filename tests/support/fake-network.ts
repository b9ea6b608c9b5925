import type { StreamWire } from '@cap-commun/server/sync/stream-wire';
import { STREAM } from '@cap-commun/shared/protocol/stream';
import { FakeClientSocket, FakeServerSocket, type Wire } from './fake-socket.ts';
import { FakeStreamLink } from './fake-stream.ts';
import type { NetworkLink, NetworkTap } from './network-link.ts';

type ToServer =
  | { readonly kind: 'open' | 'pong' | 'close' }
  | { readonly kind: 'frame'; readonly bytes: Uint8Array };
type ToClient =
  | { readonly kind: 'open' }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  | { readonly kind: 'frame'; readonly bytes: Uint8Array };

export interface FakeServer {
  onSocket(socket: FakeServerSocket, link: NetworkLink): void;
  onStream(wire: StreamWire, link: NetworkLink): void;
}

/**
 * One connection: two queues, in order, of which nothing moves until somebody says so. A frozen link keeps what it
 * holds and delivers nothing, which neither end is told.
 */
export class FakeLink implements Wire, NetworkLink {
  readonly id: number;
  readonly owner: string;
  readonly #network: FakeNetwork;
  readonly #client: FakeClientSocket;
  #server: FakeServerSocket | undefined;
  #toServer: ToServer[] = [{ kind: 'open' }];
  #toClient: ToClient[] = [];
  #isOver = false;
  isFrozen = false;

  constructor(network: FakeNetwork, id: number, owner: string, client: FakeClientSocket) {
    this.#network = network;
    this.id = id;
    this.owner = owner;
    this.#client = client;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  get waitingForServer(): number {
    return this.isFrozen ? 0 : this.#toServer.length;
  }

  get waitingForClient(): number {
    return this.isFrozen ? 0 : this.#toClient.length;
  }

  get bytesToClient(): number {
    return this.#toClient.reduce((sum, item) => sum + (item.kind === 'frame' ? item.bytes.length : 0), 0);
  }

  clientSends(bytes: Uint8Array): void {
    if (!this.#isOver) this.#toServer.push({ kind: 'frame', bytes });
  }

  clientCloses(): void {
    this.#toServer.push({ kind: 'close' });
  }

  serverSends(bytes: Uint8Array): void {
    if (!this.#isOver) this.#toClient.push({ kind: 'frame', bytes });
  }

  serverCloses(code: number, reason: string): void {
    this.#toClient.push({ kind: 'close', code, reason });
  }

  serverTerminates(): void {
    this.cut();
  }

  serverPings(): void {
    if (!this.isFrozen && !this.#isOver) this.#toServer.push({ kind: 'pong' });
  }

  deliverToServer(): void {
    const item = this.#toServer.shift();
    if (item?.kind === 'open') this.#open();
    else if (item?.kind === 'frame') this.#arriveAtServer(item.bytes);
    else if (item?.kind === 'pong') this.#server?.emit('pong');
    else if (item?.kind === 'close') this.#end(1000, '');
  }

  deliverToClient(): void {
    const item = this.#toClient.shift();
    if (item?.kind === 'open') this.#client.emit('open', {});
    else if (item?.kind === 'frame') this.#arriveAtClient(item.bytes);
    else if (item?.kind === 'close') this.#end(item.code, item.reason);
  }

  /** The connection breaks: what was on its way is lost, and both ends see a close without a reason. */
  cut(): void {
    this.#end(1006, '');
  }

  /** The server's process is gone: its end hears nothing any more. */
  cutByDeath(): void {
    this.#server?.removeAllListeners();
    this.#server = undefined;
    this.cut();
  }

  #open(): void {
    const socket = this.#network.isServerUp ? new FakeServerSocket(this) : undefined;
    if (!socket) {
      this.cut();
      return;
    }
    this.#server = socket;
    this.#toClient.push({ kind: 'open' });
    this.#network.accept(socket, this);
  }

  #arriveAtServer(bytes: Uint8Array): void {
    this.#network.tap.arrivedAtServer?.(this, bytes);
    // As `ws` does: a Buffer, in binary.
    this.#server?.emit('message', Buffer.from(bytes), true);
  }

  #arriveAtClient(bytes: Uint8Array): void {
    if (this.#client.readyState !== this.#client.OPEN) return;
    this.#network.tap.arrivedAtClient?.(this, bytes);
    this.#client.emit('message', { data: bytes.slice().buffer });
  }

  #end(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#toServer = [];
    this.#toClient = [];
    this.#network.forget(this);
    if (this.#server) {
      this.#server.readyState = 3;
      this.#server.emit('close', code, Buffer.from(reason));
    }
    this.#client.emit('close', { code, reason, wasClean: code !== 1006 });
  }
}

/** A network in which the test decides what arrives, and when. */
export class FakeNetwork {
  readonly #links = new Set<NetworkLink>();
  readonly tap: NetworkTap;
  #lastId = 0;
  #server: FakeServer | undefined;

  constructor(tap: NetworkTap = {}) {
    this.tap = tap;
  }

  get links(): readonly NetworkLink[] {
    return [...this.#links];
  }

  get isServerUp(): boolean {
    return this.#server !== undefined;
  }

  /** A class to be given to a provider as its WebSocket; `owner` says whose it is. */
  socketClass(owner: string): typeof WebSocket {
    const connect = (socket: FakeClientSocket): FakeLink => this.#connect(owner, socket);
    const Socket = class extends FakeClientSocket {
      constructor() {
        super(connect);
      }
    };
    return Socket as unknown as typeof WebSocket;
  }

  /** `fetch` for streams and their POSTs; `losesAnswer` says of each POST whether its answer gets lost. */
  fetchOf(owner: string, losesAnswer: () => boolean): typeof fetch {
    return (input, init = {}) => {
      if (String(input).endsWith('/stream')) {
        this.#lastId += 1;
        const link = new FakeStreamLink(this, this.#lastId, owner, losesAnswer);
        this.#links.add(link);
        return link.open(init.signal);
      }
      const name = (init.headers as Record<string, string>)[STREAM.connectionHeader];
      const link = this.links.find((each) => each instanceof FakeStreamLink && each.name === name);
      return link instanceof FakeStreamLink
        ? link.post(init)
        : Promise.reject(new TypeError('no connection'));
    };
  }

  /** From now on, connections reach this server. */
  serve(server: FakeServer): void {
    this.#server = server;
  }

  /** The server's process dies: every connection breaks, and new ones are refused. */
  killServer(): void {
    this.#server = undefined;
    for (const link of this.links) link.cutByDeath();
  }

  accept(socket: FakeServerSocket, link: NetworkLink): void {
    this.#server?.onSocket(socket, link);
  }

  acceptStream(wire: StreamWire, link: NetworkLink): void {
    this.#server?.onStream(wire, link);
  }

  forget(link: NetworkLink): void {
    this.#links.delete(link);
  }

  #connect(owner: string, socket: FakeClientSocket): FakeLink {
    this.#lastId += 1;
    const link = new FakeLink(this, this.#lastId, owner, socket);
    this.#links.add(link);
    return link;
  }
}
