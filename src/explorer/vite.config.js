import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { writeTypes } from './print-types.js';

/** A build of a test or a shell with another NODE_ENV would be one for developers, with the names of this machine's folders in it. */
process.env.NODE_ENV = 'production';

await writeTypes();

/** Builds the page into dist/explorer. Its files are named by their contents, so a browser may keep them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  logLevel: 'warn',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // GraphiQL's editor is large, and is asked for by its own page alone.
    chunkSizeWarningLimit: Infinity,
    license: { fileName: 'licenses.md' },
  },
  worker: { format: 'es' },
});
