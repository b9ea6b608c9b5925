import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { Context } from 'hono';
import { z } from 'zod';
import { problemResponse } from './problems.ts';

/** The text of a request's body, no larger than `maxBytes`; the answer to send when it is not that. */
export async function readText(context: Context, maxBytes: number): Promise<Result<string, Response>> {
  const body = context.req.raw.body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return err(problemResponse('too-large', { detail: `More than ${maxBytes} bytes` }));
    chunks.push(chunk);
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return err(problemResponse('bad-request', { detail: 'The body is not UTF-8' }));
  }
}

/** A body that fits a schema; the answer to send, naming each bad field, when it does not. */
export async function readBody<Schema extends z.core.$ZodType>(
  context: Context,
  schema: Schema,
  maxBytes: number,
): Promise<Result<z.infer<Schema>, Response>> {
  const text = await readText(context, maxBytes);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  const parsed = z.safeParse(schema, json.value);
  if (parsed.success) return ok(parsed.data);
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  return err(problemResponse('bad-request', { errors }));
}

function parseJson(text: string): Result<unknown, Response> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(problemResponse('bad-request', { detail: 'The body is not JSON' }));
  }
}
