import { CommandDesk } from '../commands/command-desk.ts';
import { Commenting } from '../commands/comments/commenting.ts';
import { ServerStates } from '../commands/server-states.ts';
import { SignatureBook } from '../commands/signatures/signature-book.ts';
import { Signing } from '../commands/signatures/signing.ts';
import type { Services } from '../http/services.ts';
import { lastRestore } from '../http/versions.ts';
import type { Identity } from '../rooms/peer.ts';
import { sessionHandler } from '../workshops/session-handler.ts';
import type { Config } from './config.ts';
import { commandLimits } from './settings.ts';

/** The one place where commands and topics get their code: each type of `COMMAND_TYPES`, each of `STATE_TOPICS`. */
export function createCommands(config: Config, services: Services): CommandDesk {
  const { store, hub, documents, comments, versions, workshops, findings, logger, now } = services;
  const book = new SignatureBook(store, logger);
  const states = new ServerStates({
    hub,
    topics: {
      signatures: (board) => book.of(board),
      restored: (board) => lastRestore(store, board),
      comments: (board) => comments.newest(board),
      session: { viewFor: (board, viewer) => workshops.viewFor(board, viewer) },
    },
    maxBufferedBytes: config.MAX_BUFFERED_BYTES,
    logger,
    now,
  });
  versions.onRestore = (board) => void states.changed(board, 'restored');
  const signing = new Signing({ hub, documents, book, findings: findings.boards, states, now });
  const commenting = new Commenting({ book: comments, states, now });
  workshops.onChange = (board) => void states.changed(board, 'session');
  return new CommandDesk({
    handlers: { ...signing.handlers, ...commenting.handlers, session: sessionHandler(workshops) },
    states,
    limits: commandLimits(config),
    onArrival: ({ id }, { identity }) => void arrive(services, id, identity),
    logger,
    now,
  });
}

/** Somebody who comes while a session is under way takes part in it; should the store not say, they do with what they ask. */
async function arrive({ workshops, logger }: Services, board: string, identity: Identity): Promise<void> {
  try {
    await workshops.arrive(board, identity);
  } catch (error) {
    logger.warn({ board, err: error }, 'arrival could not be noted');
  }
}
