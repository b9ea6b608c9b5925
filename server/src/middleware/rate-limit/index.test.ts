import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { rateLimit } from './index.ts';

describe('the rate limit', () => {
  it('counts each address for itself, and forgives with time', async () => {
    let now = 0;
    const app = new Hono();
    const addressOf = (context: { req: { header(name: string): string | undefined } }): string =>
      context.req.header('x-from') ?? '';
    app.use(
      rateLimit(
        { perMinute: 60, burst: 2 },
        addressOf,
        () => now,
        () => new Response(null, { status: 429 }),
      ),
    );
    app.get('/', (context) => context.text('ok'));
    const ask = async (from: string): Promise<number> =>
      (await app.request('/', { headers: { 'x-from': from } })).status;
    expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 200, 429, 200]);
    now = 1_000;
    expect([await ask('a'), await ask('a')]).toEqual([200, 429]);
  });
});
