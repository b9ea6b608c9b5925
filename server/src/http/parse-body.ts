import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { Context } from 'hono';
import type { z } from 'zod';
import { problemResponse } from './problems.ts';

/** The JSON of a request's body, no larger than `maxBytes`; the answer to send when it is not that. */
export async function readJson(context: Context, maxBytes: number): Promise<Result<unknown, Response>> {
  const body = context.req.raw.body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return err(problemResponse('too-large', { detail: `More than ${maxBytes} bytes` }));
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return err(problemResponse('bad-request', { detail: 'The body is not JSON in UTF-8' }));
  }
}

/** A body that fits a schema; the answer to send, naming each bad field, when it does not. */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
  maxBytes: number,
): Promise<Result<z.infer<Schema>, Response>> {
  const json = await readJson(context, maxBytes);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  return err(problemResponse('bad-request', { errors }));
}
