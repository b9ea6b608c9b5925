import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const SERVER = process.env.DEV_SERVER ?? 'http://localhost:3000';

/** Words that react-aria says by itself come in thirty languages; the app speaks these two. */
const SPOKEN = new Set(['fr-FR', 'en-US']);

/** Leaves the words of react-aria that the app never says out of what a guest downloads. */
function withoutUnspokenWords(): Plugin {
  return {
    name: 'without-unspoken-words',
    load(id) {
      const locale = /react-(?:aria|stately)\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
      return locale === undefined || SPOKEN.has(locale) ? null : 'export default {};';
    },
  };
}

export default defineConfig({
  plugins: [react(), withoutUnspokenWords()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Our content security policy allows fonts and images from files of ours only, never from data URLs.
    assetsInlineLimit: 0,
    sourcemap: true,
    // The canvas, Yjs and the rules come with the board page alone; in kB before compression.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: {
      '/api': SERVER,
      '/sync': { target: SERVER, ws: true },
    },
  },
});
