import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { Texts } from './sources.ts';

/** A name that a file exports. */
export interface Export {
  readonly file: string;
  readonly name: string;
}

/** The exports of `src/` that tests import and nothing else does, but for those of `src/index.ts`, which are there for others. */
export function exportsForTests(texts: Texts): readonly Export[] {
  const files = [...texts].map(([path, text]) => readModule(path, text));
  const users = new Map<string, Set<boolean>>();
  for (const { path, uses } of files)
    for (const { file, name } of uses) {
      const key = `${file}#${name}`;
      users.set(key, (users.get(key) ?? new Set()).add(isTest(path)));
    }
  const isForTests = ({ file, name }: Export) => {
    const known = [...(users.get(`${file}#${name}`) ?? []), ...(users.get(`${file}#*`) ?? [])];
    return known.length > 0 && known.every((byTest) => byTest);
  };
  return files
    .filter(({ path }) => path.startsWith('src/') && path !== 'src/index.ts')
    .flatMap(({ path, names }) => names.map((name) => ({ file: path, name })))
    .filter(isForTests);
}

function isTest(path: string): boolean {
  return path.startsWith('tests/');
}

/** What a file exports, and what it imports of others: `*` stands for all of a file. */
function readModule(path: string, text: string) {
  const { module, program } = parseSync(path, text);
  const fileOf = (specifier: string) => sourceOf(posix.join(posix.dirname(path), specifier));
  const uses: Export[] = [];
  const use = (specifier: string, name: string | null | undefined) => {
    if (specifier.startsWith('.')) uses.push({ file: fileOf(specifier), name: name ?? '*' });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    for (const { importName } of entries)
      use(moduleRequest.value, importName.kind === 'Default' ? 'default' : importName.name);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, importName } of exported) if (moduleRequest) use(moduleRequest.value, importName.name);
  for (const { moduleRequest } of module.dynamicImports)
    use(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), '*');
  new Visitor({ TSImportType: ({ source }) => use(source.value, '*') }).visit(program);
  const names = exported.flatMap(({ exportName }) =>
    exportName.kind === 'Default'
      ? ['default']
      : exportName.kind === 'Name' && exportName.name
        ? [exportName.name]
        : [],
  );
  return { path, names, uses };
}

/** The source of a file of the build, which scripts import. */
function sourceOf(path: string): string {
  return path.startsWith('dist/') ? path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts') : path;
}
