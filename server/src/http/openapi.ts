import * as schemas from '@cap-commun/shared/http/schemas';
import * as workshops from '@cap-commun/shared/http/workshop-schemas';
import { z } from 'zod';
import type { ZodMiniObject } from 'zod/mini';

interface Route {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly body?: z.core.$ZodType;
  readonly query?: ZodMiniObject;
  readonly status?: number;
  readonly answer?: z.core.$ZodType;
  /** Media type of an answer that is not JSON. */
  readonly answerType?: string;
}

const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/boards',
    summary: 'Make a board',
    body: schemas.createBoardRequest,
    status: 201,
    answer: schemas.createBoardResponse,
  },
  {
    method: 'post',
    path: '/api/invite',
    summary: 'See what a link opens',
    body: schemas.inviteRequest,
    answer: schemas.inviteResponse,
  },
  {
    method: 'post',
    path: '/api/session',
    summary: 'Join a board by a link',
    body: schemas.joinRequest,
    answer: schemas.membership,
  },
  { method: 'get', path: '/api/session', summary: 'My memberships', answer: schemas.sessionResponse },
  { method: 'delete', path: '/api/session', summary: 'Leave every board', status: 204 },
  {
    method: 'get',
    path: '/api/boards/{id}',
    summary: 'The board as a board file',
    answer: schemas.boardFileBody,
  },
  { method: 'delete', path: '/api/boards/{id}', summary: 'Delete a board and its history', status: 204 },
  {
    method: 'get',
    path: '/api/boards/{id}/export.json',
    summary: 'Download the board file',
    answer: schemas.boardFileBody,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/export.csv',
    summary: 'Download the cards as a table',
    query: schemas.exportQuery,
    answerType: 'text/csv',
  },
  {
    method: 'get',
    path: '/api/boards/{id}/export.md',
    summary: 'Download a summary in Markdown',
    query: schemas.exportQuery,
    answerType: 'text/markdown',
  },
  {
    method: 'post',
    path: '/api/boards/{id}/readings',
    summary: 'Add readings to metrics',
    body: schemas.readingsRequest,
    answer: schemas.readingsResponse,
  },
  {
    method: 'post',
    path: '/api/boards/{id}/import',
    summary: 'Add the content of a board file',
    body: schemas.boardFileBody,
    answer: schemas.importResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/findings',
    summary: 'What is wrong with the board',
    query: schemas.findingsQuery,
    answer: schemas.findingsResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/comments',
    summary: 'Threads of comments that changed after a revision',
    query: schemas.commentsQuery,
    answer: schemas.commentsResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/versions',
    summary: 'Earlier states of the board',
    answer: schemas.versionsResponse,
  },
  {
    method: 'post',
    path: '/api/boards/{id}/versions',
    summary: 'Keep the board as it is now, under a name',
    body: schemas.nameVersionRequest,
    status: 201,
    answer: schemas.versionSchema,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/versions/{version}',
    summary: 'A version as a board file',
    answer: schemas.boardFileBody,
  },
  {
    method: 'post',
    path: '/api/boards/{id}/versions/{version}/restore',
    summary: 'Go back to a version; the state just before is kept as one',
    answer: schemas.restoreResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/sessions',
    summary: 'Sessions that were run on the board',
    answer: workshops.sessionsResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/sessions/{session}/summary.json',
    summary: 'What came of a session',
    query: schemas.exportQuery,
    answer: workshops.sessionSummary,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/sessions/{session}/summary.csv',
    summary: 'The same as a table',
    query: schemas.exportQuery,
    answerType: 'text/csv',
  },
  {
    method: 'get',
    path: '/api/boards/{id}/sessions/{session}/summary.md',
    summary: 'The same in Markdown, to paste in a channel',
    query: schemas.exportQuery,
    answerType: 'text/markdown',
  },
  {
    method: 'post',
    path: '/api/boards/{id}/notes/code',
    summary: 'A code for another device of the same person to write their private notes',
    status: 201,
    answer: workshops.noteCode,
  },
  {
    method: 'post',
    path: '/api/boards/{id}/notes/devices',
    summary: 'Let this device write the person’s private notes, by a code or apart',
    body: workshops.noteDeviceRequest,
    status: 204,
  },
  { method: 'get', path: '/api/boards/{id}/links', summary: 'The links', answer: schemas.linksResponse },
  {
    method: 'post',
    path: '/api/boards/{id}/links/{name}/replace',
    summary: 'Replace a link; its people stay',
    answer: schemas.linksResponse,
  },
  {
    method: 'post',
    path: '/api/boards/{id}/links/{name}/revoke',
    summary: 'Revoke a link; its people leave',
    answer: schemas.linksResponse,
  },
  {
    method: 'get',
    path: '/api/boards/{id}/people',
    summary: 'Who is on the board',
    answer: schemas.peopleResponse,
  },
  {
    method: 'delete',
    path: '/api/boards/{id}/people/{membership}',
    summary: 'Remove one person; what they wrote stays',
    answer: schemas.peopleResponse,
  },
  {
    method: 'post',
    path: '/api/validate',
    summary: 'Findings of a board file, nothing stored',
    query: schemas.findingsQuery,
    body: schemas.boardFileBody,
    answer: schemas.findingsResponse,
  },
];

/** The HTTP interface as OpenAPI 3.1, made of the schemas that check the requests. */
export function openApiDescription(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: '3.1.0',
    info: { title: 'Cap Commun', version: '1' },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'cap' },
        link: { type: 'http', scheme: 'bearer', description: 'The part of a link after the #' },
      },
    },
  };
}

function operation({ path, summary, body, query, status = 200, answer, answerType }: Route): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter(name, 'path', z.string(), true),
  );
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) =>
    parameter(name, 'query', schema, false),
  );
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...(body ? { requestBody: { required: true, content: jsonContent(body) } } : {}),
    responses: {
      [status]: {
        description: summary,
        ...(answer ? { content: jsonContent(answer) } : {}),
        ...(answerType ? { content: { [answerType]: { schema: { type: 'string' } } } } : {}),
      },
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: toSchema(schemas.problem) } },
      },
    },
  };
}

function parameter(
  name: string,
  place: 'path' | 'query',
  schema: z.core.$ZodType,
  isRequired: boolean,
): object {
  return { name, in: place, required: isRequired, schema: toSchema(schema) };
}

function jsonContent(schema: z.core.$ZodType): object {
  return { 'application/json': { schema: toSchema(schema) } };
}

function toSchema(schema: z.core.$ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return rest;
}
