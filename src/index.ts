// The graph: where Neo4j is, and the one door to it.

// Asking: the schema, and what stands in for the execute of graphql-js.
export { createExecutor, type Executor, type ExecutorSettings, type GraphQLRequest } from './api/executor.ts';
export { schema } from './api/schema.ts';
// Serving: the schema over HTTP.
export { startServer } from './api/server/server.ts';
// A private Neo4j from Maven jars.
export { type Embedded, startEmbedded } from './embedded/embedded.ts';
export type { EmbeddedSettings } from './embedded/store.ts';
// The one family of errors.
export { EntenteError, GraphError, RequestError, SeedError, SetupError } from './errors.ts';
export { type Graph, type Neo4jConnection, openGraph, type Transaction } from './graph/graph.ts';
// Loading: seed files in, a report out.
export { checkSeeds, type LoadSettings, load, type SeedsChecked } from './load/load.ts';
export type { Report } from './load/report.ts';
