import { err, ok } from '@cap-commun/shared/core/result';
import { encodeCommandResult } from '@cap-commun/shared/protocol/commands';
import type { CommandReceiver } from '../commands/command-desk.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Workshops } from '../workshops/workshops.ts';
import type { RoomFor } from './connection.ts';

/** The way to a board: for every member. */
export function boardRoom({ hub }: { readonly hub: Hub }): RoomFor {
  return async (board) => {
    const room = await hub.room(board);
    return room ? ok(room) : err('notAvailable');
  };
}

/** The way to somebody's private notes: theirs alone, of the round that they ask for, of none when they ask for none. */
export function notesRoom({ workshops }: { readonly workshops: Workshops }): RoomFor {
  return (board, identity, query) => workshops.notesRoom(board, identity, query.get('round') ?? '');
}

/** Beside private notes, nothing is the server's, and nothing can be asked. */
export const NO_COMMANDS: CommandReceiver = {
  greet: () => undefined,
  receive: (_room, peer, { id }) =>
    peer.send(encodeCommandResult(id, { ok: false, code: 'unknown-command' })),
};
