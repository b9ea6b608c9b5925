import type { Peer } from './peer.ts';

/** The owner of a clientID that another program is using now: nobody's membership. */
export const HELD_BY_ANOTHER = 'held-by-another';

/**
 * Programs that hold the same link have one membership, and yet are not one another: while a connection of one of them
 * lasts, the clientIDs that it uses are its own. Afterwards any of them may go on: that is how one comes back.
 */
export class HeldClients {
  readonly #holders = new Map<number, Peer>();

  isFree(client: number, peer: Peer): boolean {
    const holder = this.#holders.get(client);
    return holder === undefined || holder === peer;
  }

  hold(client: number, peer: Peer): void {
    if (peer.identity.isProgram) this.#holders.set(client, peer);
  }

  release(peer: Peer): void {
    if (!peer.identity.isProgram) return;
    for (const [client, holder] of this.#holders) if (holder === peer) this.#holders.delete(client);
  }
}
