import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests without a database, which may run side by side. */
const pure = ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts', 'tests/types/**/*.test.ts'];

/** Tests that take minutes: `npm run test:long`. */
const long = ['tests/**/*.long.test.ts'];

/** Tests that look at the pages in a real browser. */
const inBrowser = ['tests/page/**/*.test.ts'];

/** Tests that are short by default and longer there. */
const extended = ['tests/http/fuzz.test.ts', 'tests/oracle/oracle.test.ts', 'tests/graph/filters-as-of.test.ts'];

/**
 * Files of these projects share one process and the modules that they import: unit tests then take little more than a third of the processor time (113 in place of some 310 s on 2 cores).
 * So a test puts back what it changes of them.
 */
const shared = { isolate: false };

/** Limits that hold on a machine with little time for the tests; a test that hangs still ends. */
const limits = { testTimeout: 300_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };

/** Makes the types of GraphQL documents, which are not committed. */
const writeTypes = fileURLToPath(new URL('write-types.ts', import.meta.url));

/** Tests that share one real Neo4j, started once, and so run file after file. */
const overNeo4j = {
  globalSetup: [writeTypes, fileURLToPath(new URL('graph/start-neo4j.ts', import.meta.url))],
  fileParallelism: false,
  ...limits,
};

/**
 * Four projects: `unit` runs in parallel without a database, `graph` over one Neo4j, `page` in Chromium over the same Neo4j, and `long` in a run of its own.
 * `graphql` is mapped to its one CommonJS file: version 16 ships two copies side by side, and with both loaded `instanceof` lies.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: pure,
          globalSetup: writeTypes,
          sequence: { groupOrder: 0 },
          ...shared,
          ...limits,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...long, ...inBrowser, ...(process.env.LONG_BESIDE ? extended : [])],
          sequence: { groupOrder: 1 },
          ...shared,
          ...overNeo4j,
        },
      },
      {
        extends: true,
        test: { name: 'page', include: inBrowser, sequence: { groupOrder: 2 }, ...shared, ...overNeo4j },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [...long, ...extended],
          env: { FUZZ_RUNS: '10000', ORACLE_RUNS: process.env.ORACLE_RUNS ?? '300', AS_OF_RUNS: '100' },
          sequence: { groupOrder: 3 },
          ...shared,
          ...overNeo4j,
        },
      },
    ],
  },
});
