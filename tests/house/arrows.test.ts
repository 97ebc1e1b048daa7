import { describe, expect, test } from 'vitest';
import { type Import, importsOf, roomOf } from './imports.ts';
import { sources } from './sources.ts';

/** Which rooms each room may import. Arrows go down: what stands further below knows nothing of what stands above. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['embedded', 'ingest', 'load', 'api', 'traverse', 'graph', 'compile', 'model'],
  cli: ['ingest', 'embedded', 'import', 'load', 'api', 'export', 'mcp', 'search', 'projection', 'graph', 'model'],
  ingest: ['import', 'load', 'embedded', 'graph', 'model'],
  import: ['model'],
  load: ['graph', 'model'],
  api: ['export', 'feed', 'mcp', 'reconcile', 'traverse', 'search', 'projection', 'graph', 'compile', 'model'],
  mcp: ['model'],
  reconcile: [],
  feed: ['export', 'model'],
  traverse: ['projection', 'graph', 'model'],
  search: ['projection', 'graph', 'model'],
  projection: ['graph', 'model'],
  compile: ['model'],
  graph: ['model'],
  embedded: ['graph'],
  explorer: ['export'],
  export: ['model'],
  model: [],
};

/** What any room may import, and what imports nothing itself. */
const ground = ['errors.ts', 'kit'];

/** Packages that one room alone may speak to. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  '@pothos/core': ['api'],
  'graphql-yoga': ['api'],
  commander: ['cli'],
  yaml: ['load'],
  '@modelcontextprotocol/server': ['mcp', 'api', 'cli'],
};

/** The imports that the arrows forbid. */
function forbidden(imports: readonly Import[]): readonly string[] {
  return imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`);
}

/** Whether an import follows an arrow, or stays in its room. */
function isAllowed({ from, to }: Import): boolean {
  const here = roomOf(from);
  if (!to.startsWith('src/')) return doors[to]?.includes(here) ?? true;
  const there = roomOf(to);
  if (here === there) return true;
  if (ground.includes(here) || /^src\/[^/]+\/index\.ts$/.test(to)) return false;
  return ground.includes(there) || (arrows[here]?.includes(there) ?? false);
}

/** The first circle that imports make, as the files along it. */
function circleIn(imports: readonly Import[]): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const found = walk(to, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const { from } of imports) {
    const found = walk(from, []);
    if (found) return found;
  }
  return undefined;
}

describe('the arrows between rooms', () => {
  test('are followed by every import', () => {
    expect(forbidden(importsOf(sources()))).toEqual([]);
  });

  test('name every room there is', () => {
    const rooms = new Set([...sources().keys()].map(roomOf));
    expect([...rooms].filter((room) => !(room in arrows) && !ground.includes(room))).toEqual([]);
  });

  test('form no circle, not even of types', () => {
    expect(circleIn(importsOf(sources()))).toBeUndefined();
  });
});

describe('the watch over the arrows', () => {
  const imports = (from: string, text: string) => importsOf(new Map([[from, text]]));

  test.each([
    ['up', 'src/model/stance.ts', "import { schema } from '../api/schema.ts';"],
    ['sideways', 'src/load/plan.ts', "import { compile } from '../compile/compile.ts';"],
    ['from the ground', 'src/kit/closest-match.ts', "import { Day } from '../model/days.ts';"],
    ['to the index of another room', 'src/api/pact.ts', "export * from '../model/index.ts';"],
    ['late', 'src/graph/graph.ts', "async () => await import('../cli/config.ts');"],
    ['of types over several lines', 'src/model/day.ts', "import type {\n  Graph,\n} from '../graph/graph.ts';"],
    ['of the driver outside its room', 'src/load/write.ts', "import neo4j from 'neo4j-driver';"],
  ])('notices an import %s', (_, from, text) => {
    expect(forbidden(imports(from, text))).toHaveLength(1);
  });

  test('lets an import down and one to the ground pass', () => {
    const text =
      "import { Day } from '../model/days.ts';\nimport { GraphError } from '../errors.ts';\nimport 'node:fs';";
    expect(forbidden(imports('src/graph/graph.ts', text))).toEqual([]);
  });

  test('notices a circle of three', () => {
    const ring = new Map([
      ['src/model/a.ts', "import './b.ts';"],
      ['src/model/b.ts', "import type { C } from './c.ts';"],
      ['src/model/c.ts', "export { a } from './a.ts';"],
    ]);
    expect(circleIn(importsOf(ring))).toEqual(['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts', 'src/model/a.ts']);
  });
});
