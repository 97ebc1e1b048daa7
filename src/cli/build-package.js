import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The two ways into the package: the command and the library. */
const entries = { main: join(root, 'dist/cli/main.js'), index: join(root, 'dist/index.js') };

/**
 * Makes `lib/` out of `dist/` before `npm pack`: the same code in a few dozen files, and the declarations that the library's own lead to. Plain
 * JavaScript, since it is a step of npm's. Dependencies stay outside: npm installs them.
 */
async function buildPackage() {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      chunkSizeWarningLimit: Infinity,
      outDir: 'lib',
      target: 'es2023',
      minify: false,
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  for (const file of declarationsFrom('index.d.ts')) copy(join('dist', file), join('lib', file));
}

/** A declaration file and those that it imports, one after another. */
function declarationsFrom(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, 'dist', file), 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
    declarationsFrom(normalize(join(dirname(file), path.replace(/\.(ts|js)$/, '.d.ts'))), seen);
  return seen;
}

function copy(from, to) {
  mkdirSync(join(root, dirname(to)), { recursive: true });
  cpSync(join(root, from), join(root, to));
}

await buildPackage();
