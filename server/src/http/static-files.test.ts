import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StaticFiles } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-commun-client-'));
const app = new Hono();

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const script = 'console.log(1);'.repeat(50);
  writeFileSync(join(folder, 'assets', 'main-abc.js'), script);
  writeFileSync(join(folder, 'assets', 'main-abc.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'main-abc.js.gz'), gzipSync(script));
  const files = new StaticFiles(folder);
  app.get('*', (context) => files.answer(context, context.req.path) ?? context.notFound());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built client', () => {
  it('keeps hashed assets for ever and asks again for pages', async () => {
    expect((await app.request('/index.html')).headers.get('cache-control')).toBe('no-cache');
    const script = await app.request('/assets/main-abc.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('is compressed for those who can read it', async () => {
    const zipped = await app.request('/assets/main-abc.js', { headers: { 'accept-encoding': 'zstd, gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toContain('console.log(1);');
    expect((await app.request('/assets/main-abc.js')).headers.get('content-encoding')).toBeNull();
    const smallest = await app.request('/assets/main-abc.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(smallest.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await smallest.arrayBuffer()).toString()).toContain('console.log(1);');
    const refused = { 'accept-encoding': 'br;q=0, gzip' };
    const second = await app.request('/assets/main-abc.js', { headers: refused });
    expect(second.headers.get('content-encoding')).toBe('gzip');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/',
    '/assets/none.js',
    '/assets/main-abc.js.br',
    '/assets/main-abc.js.gz',
  ])('has nothing at %s', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});
