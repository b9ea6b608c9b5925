import { planImport } from '@cap-commun/shared/board-file/import';
import { type ParsedBoardFile, parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeReason, type FileProblem } from '@cap-commun/shared/board-file/problems';
import { readBoardInfo } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { ImportResponse } from '@cap-commun/shared/http/schemas';
import { Hono } from 'hono';
import type { Doc } from 'yjs';
import { authorize } from './authorize.ts';
import { currentBoardOf } from './current-board.ts';
import { readText } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Adds the content of a board file to a board, all of it or nothing. */
export function importRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/:id/import', async (context) => {
    const id = context.req.param('id');
    const allowed = await authorize(context, services, id, 'editor');
    if (!allowed.ok) return allowed.error;
    const text = await readText(context, services.options.maxImportBytes);
    if (!text.ok) return text.error;
    const parsed = parseBoardFileText(text.value);
    if (!parsed.ok) return problemResponse('unreadable-file', { errors: [inWords(parsed.error)] });
    const answer = await services.documents.edit(id, (doc) => importInto(doc, parsed.value, services));
    if (!answer) return problemResponse('not-available');
    if (answer.replaced) await renamePartners(id, services);
    const findings = await findingsAfter(id, services);
    return context.json({ ...answer, findings } satisfies ImportResponse);
  });
  return routes;
}

function importInto(
  doc: Doc,
  { file, notRead }: ParsedBoardFile,
  { randomBytes }: Services,
): Omit<ImportResponse, 'findings'> {
  const plan = planImport(file, currentBoardOf(doc), randomBytes);
  applyEdits(doc, plan.edits, null);
  return {
    added: plan.added,
    replaced: plan.replaced,
    renamed: Object.fromEntries(plan.renamed),
    notRead: notRead.map(inWords),
  };
}

/** The content is in already: that it is too heavy to be judged here does not undo it. */
async function findingsAfter(
  board: string,
  { documents, findings, now }: Services,
): Promise<ImportResponse['findings']> {
  const update = await documents.encode(board);
  if (!update) return [];
  const asked = { today: undefined, lang: undefined };
  const answer = await findings.boards.run({ kind: 'document', update, asked, now: now() });
  return answer.ok && answer.value.kind === 'findings' ? answer.value.response.findings : [];
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
