import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = process.env.DEV_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
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
