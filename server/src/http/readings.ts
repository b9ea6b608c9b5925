import { readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { EntityByType } from '@cap-commun/shared/domain/registry';
import {
  type ReadingsRequest,
  type ReadingsResponse,
  readingsRequest,
} from '@cap-commun/shared/http/schemas';
import { Hono } from 'hono';
import type { Doc } from 'yjs';
import { authorize } from './authorize.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

type PostedReading = ReadingsRequest[number];
type Problems = readonly { readonly path: string; readonly reason: string }[];

/** Figures sent by a spreadsheet or an analytics tool: all of them or none, and the same ones again change nothing. */
export function readingsRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/:id/readings', async (context) => {
    const id = context.req.param('id');
    const allowed = await authorize(context, services, id, 'editor');
    if (!allowed.ok) return allowed.error;
    const body = await readBody(context, readingsRequest, services.options.maxBodyBytes);
    if (!body.ok) return body.error;
    const readings = lastOfEach(body.value);
    const outcome = await services.documents.edit(id, (doc) => addReadings(doc, readings));
    if (!outcome) return problemResponse('not-available');
    if ('problems' in outcome) return problemResponse('unknown-metric', { errors: [...outcome.problems] });
    return context.json(outcome satisfies ReadingsResponse);
  });
  return routes;
}

/** A reading that comes twice in one request counts once, as it was said last. */
function lastOfEach(readings: readonly PostedReading[]): readonly PostedReading[] {
  const byKey = new Map(
    readings.map((reading) => [[reading.metric, reading.at, reading.source].join('|'), reading]),
  );
  return [...byKey.values()];
}

function addReadings(
  doc: Doc,
  readings: readonly PostedReading[],
): ReadingsResponse | { readonly problems: Problems } {
  const { cards } = readBoard(doc);
  const metrics = readings.map(({ metric }) => {
    const entity = cards.get(metric)?.entity;
    return entity?.type === 'metric' ? entity : undefined;
  });
  const problems = metrics.flatMap((metric, index) =>
    metric ? [] : [{ path: `${index}.metric`, reason: 'no metric of this board' }],
  );
  if (problems.length > 0) return { problems };
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const edits = readings.flatMap((reading, index): Edit[] => {
    const known = metrics[index]?.readings?.find((each) => isSameReading(each, reading));
    counts[known === undefined ? 'added' : known.value === reading.value ? 'unchanged' : 'changed'] += 1;
    const { metric, ...value } = reading;
    return known?.value === reading.value ? [] : [{ op: 'add', id: metric, path: ['readings'], value }];
  });
  applyEdits(doc, edits, null);
  return counts;
}

type StoredReading = NonNullable<EntityByType<'metric'>['readings']>[number];

function isSameReading(stored: StoredReading, { at, source }: PostedReading): boolean {
  return stored.at === at && (stored.source ?? '') === (source ?? '');
}
