import { planImport } from '@cap-commun/shared/board-file/import';
import { type ParsedBoardFile, parseBoardFile } from '@cap-commun/shared/board-file/parse';
import { describeReason, type FileProblem } from '@cap-commun/shared/board-file/problems';
import { readBoardInfo } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { ImportResponse } from '@cap-commun/shared/http/schemas';
import { Hono } from 'hono';
import type { Doc } from 'yjs';
import { authorize } from './authorize.ts';
import { currentBoardOf } from './current-board.ts';
import { findingsOf } from './findings.ts';
import { readJson } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Adds the content of a board file to a board, all of it or nothing. */
export function importRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/:id/import', async (context) => {
    const id = context.req.param('id');
    const allowed = await authorize(context, services, id, 'editor');
    if (!allowed.ok) return allowed.error;
    const json = await readJson(context, services.options.maxImportBytes);
    if (!json.ok) return json.error;
    const parsed = parseBoardFile(json.value);
    if (!parsed.ok) return problemResponse('unreadable-file', { errors: [inWords(parsed.error)] });
    const answer = await services.documents.edit(id, (doc) => importInto(doc, parsed.value, services));
    if (!answer) return problemResponse('not-available');
    if (answer.replaced) await renamePartners(id, services);
    return context.json(answer);
  });
  return routes;
}

function importInto(
  doc: Doc,
  { file, notRead }: ParsedBoardFile,
  { randomBytes, now }: Services,
): ImportResponse {
  const plan = planImport(file, currentBoardOf(doc), randomBytes);
  applyEdits(doc, plan.edits, null);
  const { findings } = findingsOf(doc, { today: undefined, lang: undefined }, now());
  return {
    added: plan.added,
    replaced: plan.replaced,
    renamed: Object.fromEntries(plan.renamed),
    notRead: notRead.map(inWords),
    findings,
  };
}

/** The file's brands have taken the links: people who came by them now belong to those, from their next connection. */
async function renamePartners(board: string, { documents, store, hub }: Services): Promise<void> {
  const info = await documents.read(board, readBoardInfo);
  await store.setPartner(board, 'A', info?.partnerA ?? null);
  await store.setPartner(board, 'B', info?.partnerB ?? null);
  hub.closePeers(board, 'roleChanged', (peer) => peer.identity.user.slot !== null);
}

function inWords(problem: FileProblem): { path: string; reason: string } {
  return { path: problem.path, reason: describeReason(problem, 'en') };
}
