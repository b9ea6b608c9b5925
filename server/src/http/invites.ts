import { readBoard } from '@cap-commun/shared/document/board-document';
import { type InviteResponse, inviteRequest } from '@cap-commun/shared/http/schemas';
import { linkGrants } from '@cap-commun/shared/protocol/roles';
import { Hono } from 'hono';
import type { Doc } from 'yjs';
import type { StoredLink } from '../storage/board-store.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

type InvitePreview = Omit<InviteResponse, 'boardId' | 'role' | 'slot' | 'present'>;

/** What a link opens, for the page that asks "who are you?". */
export function inviteRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', async (context) => {
    const body = await readBody(context, inviteRequest, services.options.maxBodyBytes);
    if (!body.ok) return body.error;
    const link = await services.access.openLink(body.value.token);
    const preview = link && (await services.documents.read(link.board, (doc) => previewOf(doc, link)));
    if (!link || !preview) return problemResponse('not-available');
    const present = services.hub.presentIn(link.board);
    const answer: InviteResponse = { boardId: link.board, ...linkGrants[link.name], present, ...preview };
    return context.json(answer);
  });
  return routes;
}

/** People are those of the link's brand; a link without one may be anybody, a viewer nobody. */
function previewOf(doc: Doc, link: StoredLink): InvitePreview {
  const { info, cards } = readBoard(doc);
  const { slot, role } = linkGrants[link.name];
  const partnerId = slot === null ? undefined : slot === 'A' ? info.partnerA : info.partnerB;
  const partner = partnerId === undefined ? undefined : cards.get(partnerId);
  const people = [...cards.values()].flatMap(({ entity }) => {
    if (entity?.type !== 'person' || entity.archived === true || role === 'viewer') return [];
    const isOfLink = slot === null || (entity.partner ?? null) === (partnerId ?? null);
    return isOfLink ? [{ id: entity.id, title: entity.title ?? '', partner: entity.partner ?? null }] : [];
  });
  return {
    title: info.title,
    lang: info.lang,
    partner: partner ? { id: partner.id, title: partner.entity?.title ?? '' } : null,
    people,
    brandPair: info.brandPair ?? null,
  };
}
