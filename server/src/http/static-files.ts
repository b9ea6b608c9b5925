import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
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

/** What the build has compressed lies beside its file, under the ending of its encoding; the smallest first. */
const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** By the encoding's name, the smallest first. */
  readonly packed: readonly (readonly [encoding: string, body: Uint8Array<ArrayBuffer>])[];
  readonly type: string;
  readonly cacheControl: string;
}

/** The built client, held in memory: no path of a request ever reaches the file system. */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || PACKED.some(([, ending]) => entry.name.endsWith(ending))) continue;
      const path = join(entry.parentPath, entry.name);
      this.#files.set(path.slice(folder.length).split(sep).join('/'), load(path));
    }
  }

  /** The file of a path, if there is one. */
  answer(context: Context, path: string): Response | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const accepted = acceptedEncodings(context.req.header('accept-encoding') ?? '');
    const packed = file.packed.find(([encoding]) => accepted.has(encoding));
    return new Response(packed ? packed[1] : file.body, {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': file.cacheControl,
        Vary: 'Accept-Encoding',
        ...(packed ? { 'Content-Encoding': packed[0] } : {}),
      },
    });
  }
}

function packedForms(path: string): StaticFile['packed'] {
  return PACKED.filter(([, ending]) => existsSync(path + ending)).map(
    ([encoding, ending]) => [encoding, new Uint8Array(readFileSync(path + ending))] as const,
  );
}

/** The encodings that a browser takes; one with the weight 0 is one that it refuses. */
function acceptedEncodings(header: string): ReadonlySet<string> {
  const named = header.split(',').map((part) => part.trim().toLowerCase());
  return new Set(
    named.flatMap((part) => {
      const [name = '', ...parameters] = part.split(/\s*;\s*/);
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
}

function load(path: string): StaticFile {
  const extension = extname(path);
  const body = new Uint8Array(readFileSync(path));
  return {
    body,
    packed: packedForms(path),
    type: CONTENT_TYPES[extension] ?? 'application/octet-stream',
    // Vite puts a hash of the content into the name of everything under assets.
    cacheControl: path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
