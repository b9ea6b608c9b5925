import type { Result } from '@cap-commun/shared/core/result';
import { CLOSE, type CloseName } from '@cap-commun/shared/protocol/close-codes';
import { encodeBeat, MESSAGE } from '@cap-commun/shared/protocol/messages';
import type { RawData } from 'ws';
import type { Entry } from '../auth/access.ts';
import type { CommandReceiver } from '../commands/command-desk.ts';
import type { Logger } from '../observability/logger.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Identity, Peer } from '../rooms/peer.ts';
import type { Room } from '../rooms/room.ts';
import { DamagedBoard } from '../storage/board-store.ts';
import type { SocketLimits } from './limits.ts';
import { Session } from './session.ts';
import { SocketPeer } from './socket-peer.ts';
import { OPEN, type Wire } from './wire.ts';

/** Asks again who the peer is and what it may do: between the first answer and now, its link may have been revoked. */
export type Reenter = () => Promise<Entry>;

/** The room that somebody may enter, or why not; `query` is that of the address. */
export type RoomFor = (
  board: string,
  identity: Identity,
  query: URLSearchParams,
) => Promise<Result<Room, CloseName>>;

/** What a way in works with; the rooms that `roomFor` gives are the hub's. */
export interface ConnectionContext {
  readonly hub: Hub;
  readonly roomFor: RoomFor;
  readonly commands: CommandReceiver;
  readonly limits: SocketLimits;
  readonly maxClientsPerBoard: number;
  readonly logger: Logger;
  readonly now: () => number;
}

/** What the address names. */
export interface Destination {
  readonly board: string;
  readonly query: URLSearchParams;
}

/**
 * Runs a connection from its first moment, whatever carries it. Frames that arrive while the board is being loaded
 * wait, within a limit; somebody who may not enter is told so before any room work, the same for unknown and for
 * forbidden.
 */
export function runConnection(
  socket: Wire,
  { board, query }: Destination,
  entry: Entry,
  reenter: Reenter,
  context: ConnectionContext,
): void {
  if (entry.kind !== 'member') {
    closeSocket(socket, entry.kind === 'gone' ? entry.because : 'notAvailable');
    return;
  }
  const early: Buffer[] = [];
  let earlyBytes = 0;
  let session: Session | undefined;

  const receiveEarly = (bytes: Buffer): void => {
    // However long the board takes to be read, who says hello hears at once that the way to the server is open.
    if (early.length === 0 && bytes[0] === MESSAGE.hello) socket.send(encodeBeat(context.now()));
    earlyBytes += bytes.length;
    if (earlyBytes > context.limits.maxEarlyBytes) closeSocket(socket, 'tooLarge');
    else early.push(bytes);
  };
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isBinary) closeSocket(socket, 'malformed');
    else if (session) session.receive(data as Buffer);
    else receiveEarly(data as Buffer);
  });
  socket.on('close', () => session?.end());

  void openSession(socket, { board, query }, identityOf(entry), context).then((opened) => {
    session = opened;
    for (const bytes of early.splice(0)) session?.receive(bytes);
    if (opened) void closeUnlessMember(socket, reenter, context.logger);
  });
}

/** A revocation closes those who are in the room; this one may have come in just after. */
async function closeUnlessMember(socket: Wire, reenter: Reenter, logger: Logger): Promise<void> {
  try {
    const entry = await reenter();
    if (entry.kind !== 'member') closeSocket(socket, entry.kind === 'gone' ? entry.because : 'notAvailable');
  } catch (error) {
    logger.warn({ err: error }, 'membership could not be checked');
    closeSocket(socket, 'tryLater');
  }
}

async function openSession(
  socket: Wire,
  { board, query }: Destination,
  identity: Identity,
  { hub, roomFor, commands, limits, maxClientsPerBoard, logger, now }: ConnectionContext,
): Promise<Session | undefined> {
  try {
    const found = await roomFor(board, identity, query);
    if (socket.readyState !== OPEN) return undefined;
    if (!found.ok) {
      closeSocket(socket, found.error);
      return undefined;
    }
    const room = found.value;
    // Taken out of use in the meantime: what is written in it would go nowhere.
    if (hub.openRoom(room.id) !== room) {
      closeSocket(socket, 'tryLater');
      return undefined;
    }
    if (room.peers.size >= maxClientsPerBoard || countOf(room.peers, identity) >= limits.maxPerMembership) {
      closeSocket(socket, 'overloaded');
      return undefined;
    }
    return new Session(hub, commands, room, new SocketPeer(socket, identity, limits, now), limits);
  } catch (error) {
    logger.warn({ board, err: error }, 'connection could not be served');
    closeSocket(socket, error instanceof DamagedBoard ? 'damaged' : 'tryLater');
    return undefined;
  }
}

function countOf(peers: Iterable<Peer>, { membership }: Identity): number {
  let count = 0;
  for (const { identity } of peers) if (identity.membership === membership) count += 1;
  return count;
}

function identityOf({ membership, isProgram = false }: Extract<Entry, { kind: 'member' }>): Identity {
  const { id, role, slot, partner, person, name } = membership;
  return { membership: id, isProgram, role, user: { name, role, partner, slot, person } };
}

function closeSocket(socket: Wire, reason: CloseName): void {
  socket.close(CLOSE[reason].code, CLOSE[reason].reason);
}
