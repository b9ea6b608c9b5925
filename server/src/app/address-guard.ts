import type { Server, Socket } from 'node:net';
import { networkOf } from '../middleware/client-address/index.ts';

/**
 * Hangs up on an address that has too many connections open, whatever they ask for or whether they ask at all: slow
 * bodies are requests, too, and would otherwise take the places of everybody. Not for a server behind a proxy, where
 * all come from one address.
 */
export function guardAddresses(server: Pick<Server, 'on'>, maxPerAddress: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(address) ?? 0) + 1;
    if (count > maxPerAddress) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
