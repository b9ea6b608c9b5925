import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import type { RefusalCode } from '@cap-commun/shared/protocol/messages';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import type { Role } from '@cap-commun/shared/protocol/roles';
import type { Parts } from './part-writer.ts';
import type { SharedFrame } from './shared-frame.ts';

/** Who is at the other end of a socket, as its session says: nothing here comes from the peer's frames. */
export interface Identity {
  /** Names the browser session (or the link of a program) on this board; clientIDs are bound to it. */
  readonly membership: string;
  /** Whether it is a program: others with the same link have the same membership. */
  readonly isProgram?: boolean;
  readonly role: Role;
  readonly user: PresenceUser;
}

/** One connection to a room. */
export interface Peer {
  readonly identity: Identity;
  /** Bytes given to the socket and not yet taken by the network. */
  readonly bufferedBytes: number;
  /** Whether the client speaks our own messages; one that has not said so hears none of them. */
  readonly hasSaidHello: boolean;
  /** Whether the peer may say so many bytes of its hands now, or has said too much lately. */
  mayMove(bytes: number): boolean;
  send(frame: Uint8Array): void;
  /** Sends one message that is too large to be copied for each peer. */
  sendParts(message: Parts): void;
  /** Sends what is worth nothing later: dropped when the socket is busy. */
  sendVolatile(frame: SharedFrame): void;
  /**
   * What a commit means to the peer, in one go: what others wrote, and that its first `durable` document frames are on
   * disk; 0 says nothing of them, as does a client that did not ask.
   */
  deliver(frame: SharedFrame | undefined, durable: number): void;
  /** Called every few seconds: says hello to clients that asked for it, ends a connection that is dead. */
  beat(now: number): void;
  refuse(code: RefusalCode, frame: number): void;
  close(reason: CloseName): void;
}
