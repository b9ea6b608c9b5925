import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Wire } from './wire.ts';

const streams = new WeakMap<Wire, Duplex>();

/**
 * Remembers the network stream under a WebSocket, so that frames made once for many sockets can be written to it as
 * they are. Only for sockets without compression: there `ws` writes its own frames whole and at once, so that the two
 * never mix within a frame.
 */
export function rememberStream(socket: WebSocket, stream: Duplex): void {
  streams.set(socket, stream);
}

/** The network stream under a wire; undefined for one that is no WebSocket. */
export function streamOf(socket: Wire): Duplex | undefined {
  return streams.get(socket);
}
