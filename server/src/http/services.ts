import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { HttpBindings } from '@hono/node-server';
import type { Access } from '../auth/access.ts';
import type { OriginRule } from '../auth/origin.ts';
import type { CommentBook } from '../comments/comment-book.ts';
import type { DocumentThreads } from '../documents/threads.ts';
import type { FindingsThread } from '../findings/thread.ts';
import type { Rate } from '../middleware/rate-limit/index.ts';
import type { Logger } from '../observability/logger.ts';
import type { BoardDocuments } from '../rooms/board-documents.ts';
import type { Hub } from '../rooms/hub.ts';
import type { BoardStore } from '../storage/board-store.ts';
import type { VersionKeeper } from '../versions/version-keeper.ts';
import type { NotesRooms } from '../workshops/notes-rooms.ts';
import type { Workshops } from '../workshops/workshops.ts';

/** What one address may ask, by what it asks for. */
export type HttpRates = Readonly<Record<'createBoard' | 'join' | 'validate' | 'board' | 'version', Rate>>;

export interface HttpOptions {
  /** Address that links start with; without one, the address that was asked. */
  readonly publicUrl: URL | undefined;
  readonly createBoards: 'anyone' | 'admin';
  readonly adminToken: string | undefined;
  /** Undefined for none. */
  readonly rates: HttpRates | undefined;
  /** How many proxies in front of the server write `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly maxBodyBytes: number;
  readonly maxImportBytes: number;
  /** How long versions that nobody named are kept. */
  readonly versionKeepMs: number;
  /** Folder of the built client; nothing is served when it does not exist. */
  readonly clientFolder: string | undefined;
  /** Other origins whose pages may show the map of a board in a frame. */
  readonly embedOrigins: readonly string[];
}

/** What the routes work with. */
export interface Services {
  readonly options: HttpOptions;
  readonly store: BoardStore;
  readonly hub: Hub;
  readonly documents: BoardDocuments;
  /** Where documents are read and changed. */
  readonly threads: DocumentThreads;
  /** Stored boards and files sent along are judged apart: a flood of the one does not delay the other. */
  readonly findings: { readonly boards: FindingsThread; readonly files: FindingsThread };
  readonly comments: CommentBook;
  readonly versions: VersionKeeper;
  readonly workshops: Workshops;
  /** Private notes. */
  readonly notes: NotesRooms;
  readonly access: Access;
  readonly origin: OriginRule;
  readonly logger: Logger;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Boards that a new one may start as, by name. */
  readonly templates: ReadonlyMap<string, BoardFile>;
}

export type Env = { Bindings: HttpBindings };
