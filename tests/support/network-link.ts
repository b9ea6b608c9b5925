import type { StreamWire } from '@cap-commun/server/sync/stream-wire';

/** Sees every frame at the moment it arrives, as a listener on the wire would. */
export interface NetworkTap {
  arrivedAtServer?(link: NetworkLink, frame: Uint8Array): void;
  arrivedAtClient?(link: NetworkLink, frame: Uint8Array): void;
}

/** A connection of either kind, as who moves things along sees it. */
export interface NetworkLink {
  readonly id: number;
  readonly owner: string;
  readonly isOver: boolean;
  isFrozen: boolean;
  readonly waitingForServer: number;
  readonly waitingForClient: number;
  deliverToServer(): void;
  /** What comes out of a stream arrives a moment later: to be awaited before the next is asked for. */
  deliverToClient(): void | Promise<void>;
  cut(): void;
  cutByDeath(): void;
}

/** What a link of streams asks of the network that it is part of. */
export interface StreamHost {
  readonly tap: NetworkTap;
  readonly isServerUp: boolean;
  acceptStream(wire: StreamWire, link: NetworkLink): void;
  forget(link: NetworkLink): void;
}
