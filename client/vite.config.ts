import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { packedFiles, pagePreloads } from './page-preloads.ts';

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

/**
 * The camera glides by d3-transition, which could glide colours, too, and brings all colour spaces along for it. No
 * colour of ours is moved by it: what asks for one is told that it is none.
 */
function withoutColourSpaces(): Plugin {
  const NAMES = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix'];
  return {
    name: 'without-colour-spaces',
    load(id) {
      if (!/\/d3-color\//.test(id)) return null;
      return NAMES.map((name) => `export function ${name}() { return null; }`).join('\n');
    },
  };
}

/** Yjs can print to consoles drawn on the page, which nobody here opens; the parts that draw them stay out. */
function withoutDrawnConsoles(): Plugin {
  const NAMES = ['addEventListener', 'append', 'element', 'mapToStyleString', 'text'];
  return {
    name: 'without-drawn-consoles',
    load(id) {
      if (!/\/lib0\/dom\.js$/.test(id)) return null;
      return NAMES.map((name) => `export function ${name}() { return ''; }`).join('\n');
    },
  };
}

/**
 * What every page begins with, what the pages share, and what a board is made of, each as one file with all that it
 * needs: forty small files would be asked for in turns, and compress less well. What is used later stays by itself.
 */
const START = /\/client\/src\/app\/main\.tsx$/;
const ENTRY =
  /\/client\/src\/(?:features\/join\/index|lib\/(?:api|visits)|ui\/(?:icon-button|severity-mark|text-field))\.tsx?$|\/shared\/src\/(?:templates\/catalogue|core\/plain-text)\.ts$|\/lucide-react\/.*\/icons\/(?:x|check)\.m?js$/;
const BOARD = /\/client\/src\/app\/board-page\.tsx$/;

export default defineConfig({
  plugins: [
    react(),
    withoutUnspokenWords(),
    withoutColourSpaces(),
    withoutDrawnConsoles(),
    pagePreloads(),
    packedFiles(),
  ],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Our content security policy allows fonts and images from files of ours only, never from data URLs.
    assetsInlineLimit: 0,
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: START, priority: 3 },
            { name: 'entry', test: ENTRY, priority: 2 },
            { name: 'board', test: BOARD, priority: 1 },
          ],
        },
      },
    },
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
