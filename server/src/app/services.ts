import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { Access } from '../auth/access.ts';
import { SessionCookie } from '../auth/cookies.ts';
import { LinkTokens, loadLinkKey, newSecretId } from '../auth/link-tokens.ts';
import { OriginRule } from '../auth/origin.ts';
import { CommentBook } from '../comments/comment-book.ts';
import { DocumentThreads } from '../documents/threads.ts';
import { FindingsThread } from '../findings/thread.ts';
import type { Services } from '../http/services.ts';
import { createLogger, type Logger } from '../observability/logger.ts';
import { BoardDocuments } from '../rooms/board-documents.ts';
import { Hub } from '../rooms/hub.ts';
import type { BoardStore } from '../storage/board-store.ts';
import { openingFailure } from '../storage/opening-failure.ts';
import { VersionKeeper } from '../versions/version-keeper.ts';
import { NotesRooms } from '../workshops/notes-rooms.ts';
import { SessionBook } from '../workshops/session-book.ts';
import { SessionEffects } from '../workshops/session-effects.ts';
import { Workshops } from '../workshops/workshops.ts';
import type { Config } from './config.ts';
import { httpOptions, roomLimits } from './settings.ts';
import { openStore } from './store.ts';
import { loadTemplates } from './templates.ts';

/** What tests, and commands, put in the place of the real thing. */
export interface ServerDeps {
  readonly store?: BoardStore;
  readonly logger?: Logger;
  readonly now?: () => number;
  /** False for a command that works beside a running server. */
  readonly isServer?: boolean;
}

/** Wires everything that does not listen. Rejects when the store cannot be opened. */
export async function createServices(config: Config, deps: ServerDeps): Promise<Services> {
  const now = deps.now ?? Date.now;
  const logger = deps.logger ?? createLogger(config.LOG_LEVEL);
  // Before the store, whose thread would keep a process alive that cannot start.
  const tokens = new LinkTokens(readKey(config.keyFile));
  const templates = await loadTemplates();
  const store = deps.store ?? openStore(config, deps.isServer ?? true);
  try {
    await store.deleteExpiredSessions(now());
  } catch (error) {
    // A store whose thread could not start has nothing to close, and says the same again.
    await store.close().catch(() => undefined);
    throw openingFailure(error, dirname(config.databaseFile));
  }
  const options = httpOptions(config);
  const hub = new Hub({ store, limits: roomLimits(config), logger, now });
  const threads = new DocumentThreads();
  const documents = new BoardDocuments(hub, threads);
  const versions = new VersionKeeper({
    hub,
    documents,
    store,
    logger,
    now,
    newId: newSecretId,
    everyMs: config.VERSION_EVERY_MINUTES * 60_000,
    keepMs: options.versionKeepMs,
  });
  const boardFindings = new FindingsThread(config.FINDINGS_TIMEOUT_MS);
  const notes = new NotesRooms({ store, threads, limits: roomLimits(config), logger, now });
  hub.beside = notes;
  const effects = new SessionEffects({ hub, documents, notes, findings: boardFindings, now });
  const workshops = new Workshops({ hub, book: new SessionBook(store), notes, effects, logger, now });
  const cookie = new SessionCookie(options.publicUrl?.protocol === 'https:');
  return {
    options,
    store,
    hub,
    logger,
    now,
    documents,
    comments: new CommentBook({ store, logger, now }),
    versions,
    workshops,
    notes,
    threads,
    findings: {
      boards: boardFindings,
      files: new FindingsThread(config.FINDINGS_TIMEOUT_MS),
    },
    access: new Access(store, tokens, cookie, now),
    origin: new OriginRule(options.publicUrl),
    randomBytes,
    templates,
  };
}

function readKey(file: string): Uint8Array {
  try {
    return loadLinkKey(file);
  } catch (error) {
    throw openingFailure(error, dirname(file));
  }
}

/** Makes everything received durable, then ends every thread, the store's last. */
export async function closeServices({
  hub,
  notes,
  workshops,
  findings,
  threads,
  versions,
  store,
}: Services): Promise<void> {
  await versions.close();
  workshops.close();
  await notes.hub.close();
  await hub.close();
  await Promise.all([threads.close(), findings.boards.close(), findings.files.close()]);
  await store.close();
}
