import type { Language } from '@cap-commun/shared/core/language';
import { z } from '@cap-commun/shared/core/light-schema';
import {
  type NoteCode,
  type NoteDeviceRequest,
  noteCode,
  type SessionsResponse,
  sessionSummary,
  sessionsResponse,
} from '@cap-commun/shared/http/workshop-schemas';
import type { SessionSummary } from '@cap-commun/shared/workshop/summary-schema';
import { type ApiResult, request } from '../../lib/api.ts';

/** The server's routes about workshops. */
export const workshopApi = {
  /** Sessions that were run on a board, newest first. */
  sessions: (boardId: string): ApiResult<SessionsResponse> =>
    request('GET', `${boardPath(boardId)}/sessions`, sessionsResponse),
  summary: (boardId: string, session: string, lang: Language): ApiResult<SessionSummary> =>
    request('GET', summaryPath(boardId, session, 'json', lang), sessionSummary),
  /** A code by which another device of this person comes to their private notes. */
  noteCode: (boardId: string): ApiResult<NoteCode> =>
    request('POST', `${boardPath(boardId)}/notes/code`, noteCode, {}),
  /** Lets this device write the person's private notes: by a code, or apart without one. */
  addNoteDevice: (boardId: string, asked: NoteDeviceRequest): ApiResult<null> =>
    request('POST', `${boardPath(boardId)}/notes/devices`, z.null(), asked),
};

/** Address of what came of a session, in a form and a language. */
export function summaryPath(
  boardId: string,
  session: string,
  format: 'json' | 'md' | 'csv',
  lang: Language,
): string {
  return `${boardPath(boardId)}/sessions/${encodeURIComponent(session)}/summary.${format}?lang=${lang}`;
}

function boardPath(boardId: string): string {
  return `/api/boards/${encodeURIComponent(boardId)}`;
}
