import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Already compressed, or too small to be worth it. */
const NEVER_ZIPPED: ReadonlySet<string> = new Set(['.png', '.woff2', '.ico']);

interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | undefined;
  readonly type: string;
  readonly cacheControl: string;
}

/** The built client, held in memory: no path of a request ever reaches the file system. */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.#files.set(path.slice(folder.length).split(sep).join('/'), load(path));
    }
  }

  /** The file of a path, if there is one. */
  answer(context: Context, path: string): Response | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const isZipped =
      file.zipped !== undefined && /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    return new Response(isZipped ? file.zipped : file.body, {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': file.cacheControl,
        Vary: 'Accept-Encoding',
        ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
      },
    });
  }
}

function load(path: string): StaticFile {
  const extension = extname(path);
  const body = new Uint8Array(readFileSync(path));
  return {
    body,
    zipped: NEVER_ZIPPED.has(extension) ? undefined : new Uint8Array(gzipSync(body, { level: 9 })),
    type: CONTENT_TYPES[extension] ?? 'application/octet-stream',
    // Vite puts a hash of the content into the name of everything under assets.
    cacheControl: path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
