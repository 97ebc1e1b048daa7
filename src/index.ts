// Answers: the GraphQL schema, and what stands in for the `execute` of graphql-js.
export { createExecutor, type Executor, type ExecutorSettings, type GraphQLRequest } from './api/executor.ts';
export { schema } from './api/schema.ts';
// The server: the schema over HTTP.
export { startServer } from './api/server/server.ts';
// The embedded Neo4j: a private installation, fetched and started when it is first used.
export { type Embedded, startEmbedded } from './embedded/embedded.ts';
export type { EmbeddedSettings } from './embedded/store.ts';
// Errors: one family, each with a code that is never renamed.
export { EntenteError, GraphError, ImportError, RequestError, SeedError, SetupError } from './errors.ts';
// The graph: where a Neo4j server is, and the connection to it.
export { type Graph, type Neo4jConnection, openGraph, type Transaction } from './graph/graph.ts';
// Public data sets: files in, a report out.
export { importDataSet } from './ingest/import-data-set.ts';
export { importOffline, type OfflineSettings } from './ingest/import-offline.ts';
export type { ImportListener, ImportSettings } from './ingest/import-settings.ts';
// Seeds: a folder of YAML in, a report out.
export { loadSeeds as load, type SeedSettings as LoadSettings } from './ingest/load-seeds.ts';
export { type EmbeddedGraph, openEmbeddedGraph } from './ingest/open-embedded-graph.ts';
export type { ImportReport } from './ingest/prepare-import.ts';
export { type RemovedSet, removeDataSet } from './ingest/remove-data-set.ts';
export { listDataSets, type StoredDataSet } from './load/data-sets.ts';
export { checkSeeds, type SeedsChecked } from './load/load.ts';
export type { Report } from './load/report.ts';
