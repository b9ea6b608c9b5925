import type { ImportResponse } from '@cap-commun/shared/http/schemas';
import { Hono } from 'hono';
import { authorize } from './authorize.ts';
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
    const outcome = await services.documents.change('importFile', id, { text: text.value });
    if (!outcome) return problemResponse('not-available');
    if (outcome.kind === 'unreadable')
      return problemResponse('unreadable-file', { errors: [outcome.problem] });
    if (outcome.response.replaced) await renamePartners(id, services);
    const findings = await findingsAfter(id, services);
    return context.json({ ...outcome.response, findings } satisfies ImportResponse);
  });
  return routes;
}

/** Null when they cannot be had: the content is in already, and that it is too heavy to be judged does not undo it. */
async function findingsAfter(
  board: string,
  { documents, findings, now }: Services,
): Promise<ImportResponse['findings']> {
  const update = await documents.encode(board);
  if (!update) return null;
  const asked = { today: undefined, lang: undefined };
  const answer = await findings.boards.run({ kind: 'document', update, asked, now: now() });
  return answer.ok && answer.value.kind === 'findings' ? answer.value.response.findings : null;
}

/** Other brands have taken the links: people who came by them now belong to those, from their next connection. */
export async function renamePartners(board: string, { documents, store, hub }: Services): Promise<void> {
  const info = await documents.read('info', board);
  await store.setPartner(board, 'A', info?.partnerA ?? null);
  await store.setPartner(board, 'B', info?.partnerB ?? null);
  hub.closePeers(board, 'roleChanged', (peer) => peer.identity.user.slot !== null);
}
