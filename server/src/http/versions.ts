import {
  nameVersionRequest,
  type RestoreResponse,
  type Version,
  type VersionsResponse,
} from '@cap-commun/shared/http/schemas';
import type { Role } from '@cap-commun/shared/protocol/roles';
import { type Context, Hono } from 'hono';
import type { Membership } from '../auth/access.ts';
import type { StoredVersion, VersionStore, VersionSummary } from '../storage/board-store.ts';
import { authorize } from './authorize.ts';
import { renamePartners } from './imports.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Versions that people may name on one board. */
const MAX_NAMED = 200;

const DAY_MS = 86_400_000;

/** Earlier states of a board: list them, keep one under a name, look at one, go back to one. */
export function versionRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/versions', (context) => listVersions(context, services));
  routes.post('/:id/versions', (context) => nameVersion(context, services));
  routes.get('/:id/versions/:version', (context) => sendVersion(context, services));
  routes.post('/:id/versions/:version/restore', (context) => restoreVersion(context, services));
  return routes;
}

async function listVersions(context: Context<Env>, services: Services): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'viewer');
  if (!allowed.ok) return allowed.error;
  const versions = (await services.store.listVersions(board)).map(toVersion);
  const keepDays = services.options.versionKeepMs / DAY_MS;
  return context.json({ versions, keepDays } satisfies VersionsResponse);
}

async function nameVersion(context: Context<Env>, services: Services): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'editor');
  if (!allowed.ok) return allowed.error;
  const body = await readBody(context, nameVersionRequest, services.options.maxBodyBytes);
  if (!body.ok) return body.error;
  const named = (await services.store.listVersions(board)).filter(({ kind }) => kind === 'named');
  if (named.length >= MAX_NAMED) return problemResponse('too-many-versions');
  const { name } = body.value;
  const kept = await services.versions.keep(board, { kind: 'named', name, author: allowed.value.person });
  return kept ? context.json(toVersion(kept), 201) : problemResponse('not-available');
}

async function sendVersion(context: Context<Env>, services: Services): Promise<Response> {
  const found = await findVersion(context, services, 'viewer');
  if (!found.ok) return found.response;
  const { board, content, createdAt } = found.version;
  const ask = { id: board, now: createdAt };
  const file = await services.documents.readVersion('boardFile', content, ask);
  return context.body(file as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': 'application/json' });
}

/**
 * Makes the board say what a version said, by an ordinary change of the server's own that everybody sees and that
 * merges with what they write meanwhile. The state just before is kept as a version: going back can be undone.
 */
async function restoreVersion(context: Context<Env>, services: Services): Promise<Response> {
  const found = await findVersion(context, services, 'editor');
  if (!found.ok) return found.response;
  const { board, content, createdAt } = found.version;
  const before = await services.versions.keep(board, {
    kind: 'before-restore',
    author: found.membership.person,
    restoredAt: createdAt,
  });
  const outcome = await services.documents.change('restoreVersion', board, { content });
  if (!before || !outcome) return problemResponse('not-available');
  const { changes, hasOtherBrands } = outcome;
  if (hasOtherBrands) await renamePartners(board, services);
  services.versions.onRestore(board);
  services.logger.info({ board, version: found.version.id, changes }, 'version restored');
  return context.json({ before: toVersion(before), changes } satisfies RestoreResponse);
}

/** The state that was kept when a board last went back, as clients are told of it; null when it never did. */
export async function lastRestore(store: VersionStore, board: string): Promise<Version | null> {
  const newest = (await store.listVersions(board)).find(({ kind }) => kind === 'before-restore');
  return newest ? toVersion(newest) : null;
}

type FoundVersion =
  | { readonly ok: true; readonly version: StoredVersion; readonly membership: Membership }
  | { readonly ok: false; readonly response: Response };

async function findVersion(context: Context<Env>, services: Services, needed: Role): Promise<FoundVersion> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, needed);
  if (!allowed.ok) return { ok: false, response: allowed.error };
  const version = await services.store.findVersion(board, context.req.param('version') ?? '');
  if (!version) return { ok: false, response: problemResponse('not-available') };
  return { ok: true, version, membership: allowed.value };
}

function toVersion({ board: _board, seq: _seq, createdAt, ...version }: VersionSummary): Version {
  const { id, kind, name, restoredAt, author, people, changes } = version;
  return { id, at: createdAt, kind, name, restoredAt, author, people, changes };
}
