import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** The module that each page of the product begins with, beside the entry that all share. */
const PAGES = {
  'index.html': 'src/features/home/index.ts',
  'join.html': 'src/features/join/index.ts',
  'board.html': 'src/app/board-page.tsx',
  'embed.html': 'src/app/embed-page.tsx',
} as const;

/**
 * One document a page, which names everything that the page needs: nothing is asked for one after another. The names
 * stand after what is shown first, which waits for none of them.
 */
export function pagePreloads(): Plugin {
  return {
    name: 'page-preloads',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const shell = bundle['index.html'];
      if (shell?.type !== 'asset') throw new Error('The build has no index.html');
      const html = String(shell.source);
      for (const [fileName, module] of Object.entries(PAGES)) {
        const source = html.replace('</body>', `${linksOf(bundle, module, html)}  </body>`);
        if (fileName === 'index.html') shell.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Compresses as well as can be, once: the server only sends it. Browsers take Brotli over HTTPS alone. */
export function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    enforce: 'post',
    writeBundle({ dir = '' }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!/\.(?:js|css|svg|html)$/.test(fileName)) continue;
        const path = join(dir, fileName);
        const body = readFileSync(path);
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
        writeFileSync(`${path}.gz`, gzipSync(body, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}

function linksOf(bundle: Rolldown.OutputBundle, module: string, html: string): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const first =
    chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module)) ??
    chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(module)));
  if (!first) throw new Error(`The build has no chunk of ${module}`);
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || scripts.has(fileName)) return;
    scripts.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk.imports) visit(imported);
  };
  visit(first.fileName);
  const wanted = [
    ...[...styles].map((style) => ['stylesheet', style] as const),
    ...[...scripts].map((script) => ['modulepreload', script] as const),
  ];
  return wanted
    .filter(([, fileName]) => !html.includes(`/${fileName}"`))
    .map(([rel, fileName]) => `    <link rel="${rel}" crossorigin href="/${fileName}">\n`)
    .join('');
}
