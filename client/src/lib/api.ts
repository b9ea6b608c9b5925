import { err, ok, type Result } from '@cap-commun/shared/core/result';
import {
  type BoardLinks,
  boardFileBody,
  type CommentsResponse,
  type CreateBoardRequest,
  type CreateBoardResponse,
  commentsResponse,
  createBoardResponse,
  type ImportResponse,
  type InviteResponse,
  importResponse,
  inviteResponse,
  type JoinRequest,
  type LinksResponse,
  linksResponse,
  type Membership,
  membership,
  type PeopleResponse,
  peopleResponse,
  problem,
  type RestoreResponse,
  restoreResponse,
  type SessionResponse,
  sessionResponse,
  type Version,
  type VersionsResponse,
  versionSchema,
  versionsResponse,
} from '@cap-commun/shared/http/schemas';
import type { z } from 'zod/mini';

/** Why a request failed: the stable name of the server's problem, or that no server answered. */
export interface ApiError {
  readonly code: string;
  readonly detail?: string | undefined;
}

export type ApiResult<Value> = Promise<Result<Value, ApiError>>;

export type LinkName = keyof BoardLinks;

/** The server's routes that the pages use; no call throws for what the network or the server does. */
export const api = {
  createBoard: (body: CreateBoardRequest): ApiResult<CreateBoardResponse> =>
    request('POST', '/api/boards', createBoardResponse, body),
  previewInvite: (token: string): ApiResult<InviteResponse> =>
    request('POST', '/api/invite', inviteResponse, { token }),
  join: (body: JoinRequest): ApiResult<Membership> => request('POST', '/api/session', membership, body),
  session: (): ApiResult<SessionResponse> => request('GET', '/api/session', sessionResponse),
  importBoard: (boardId: string, text: string): ApiResult<ImportResponse> =>
    request('POST', `/api/boards/${encodeURIComponent(boardId)}/import`, importResponse, text),
  links: (boardId: string): ApiResult<LinksResponse> =>
    request('GET', `/api/boards/${encodeURIComponent(boardId)}/links`, linksResponse),
  changeLink: (boardId: string, name: LinkName, act: 'replace' | 'revoke'): ApiResult<LinksResponse> =>
    request('POST', `/api/boards/${encodeURIComponent(boardId)}/links/${name}/${act}`, linksResponse, {}),
  people: (boardId: string): ApiResult<PeopleResponse> =>
    request('GET', `/api/boards/${encodeURIComponent(boardId)}/people`, peopleResponse),
  /** Ends one membership; its person leaves at once. */
  removePerson: (boardId: string, membershipId: string): ApiResult<PeopleResponse> =>
    request(
      'DELETE',
      `/api/boards/${encodeURIComponent(boardId)}/people/${encodeURIComponent(membershipId)}`,
      peopleResponse,
    ),
  versions: (boardId: string): ApiResult<VersionsResponse> =>
    request('GET', `/api/boards/${encodeURIComponent(boardId)}/versions`, versionsResponse),
  /** Keeps the board as it is now, under a name. */
  nameVersion: (boardId: string, name: string): ApiResult<Version> =>
    request('POST', `/api/boards/${encodeURIComponent(boardId)}/versions`, versionSchema, { name }),
  /** Threads of comments that changed after a revision. */
  comments: (boardId: string, after: number): ApiResult<CommentsResponse> =>
    request('GET', `/api/boards/${encodeURIComponent(boardId)}/comments?after=${after}`, commentsResponse),
  /** A version as a board file. */
  version: (boardId: string, version: string): ApiResult<z.infer<typeof boardFileBody>> =>
    request(
      'GET',
      `/api/boards/${encodeURIComponent(boardId)}/versions/${encodeURIComponent(version)}`,
      boardFileBody,
    ),
  restoreVersion: (boardId: string, version: string): ApiResult<RestoreResponse> =>
    request(
      'POST',
      `/api/boards/${encodeURIComponent(boardId)}/versions/${encodeURIComponent(version)}/restore`,
      restoreResponse,
      {},
    ),
};

export type Api = typeof api;

/** Done, with nothing to say about it. */
const NO_CONTENT = 204;

/** What reads an answer: a schema, of whatever weight. */
interface AnswerSchema<Value> {
  safeParse(json: unknown): { readonly success: true; readonly data: Value } | { readonly success: false };
}

/** Asks the server; for parts of the page whose routes come with them. */
export async function request<Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  schema: AnswerSchema<Value>,
  body?: unknown,
): ApiResult<Value> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        // The text of a file goes as it stands.
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    const json: unknown = response.status === NO_CONTENT ? null : await response.json();
    if (!response.ok) return err(errorOf(json));
    const parsed = schema.safeParse(json);
    return parsed.success ? ok(parsed.data) : err({ code: 'unreadable-answer' });
  } catch {
    return err({ code: 'unreachable' });
  }
}

function errorOf(json: unknown): ApiError {
  const parsed = problem.safeParse(json);
  if (!parsed.success) return { code: 'unreadable-answer' };
  return { code: parsed.data.type.replace(/^.*\//, ''), detail: parsed.data.detail };
}
