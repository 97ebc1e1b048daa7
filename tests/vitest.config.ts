import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that ask no database, and so may run side by side. */
const pure = ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts', 'tests/types/**/*.test.ts'];

/**
 * Two projects: `unit` runs in parallel without a database; `graph` shares one real Neo4j, started once, and so runs file after file.
 * `graphql` is mapped to its one CommonJS file: version 16 ships two copies side by side, and with both loaded `instanceof` lies.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: pure, sequence: { groupOrder: 0 }, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: pure,
          globalSetup: fileURLToPath(new URL('graph/start-neo4j.ts', import.meta.url)),
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
