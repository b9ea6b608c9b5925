import {
  type ReadingsRequest,
  type ReadingsResponse,
  readingsRequest,
} from '@cap-commun/shared/http/schemas';
import { Hono } from 'hono';
import { authorize } from './authorize.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

type PostedReading = ReadingsRequest[number];

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
    const outcome = await services.documents.change('addReadings', id, { readings });
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
