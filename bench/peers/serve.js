import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

/** Opens a driver for the Neo4j in NEO4J_URI and NEO4J_PASSWORD. */
export function openDriver(settings = {}) {
  const auth = neo4j.auth.basic('neo4j', process.env.NEO4J_PASSWORD ?? '');
  return neo4j.driver(process.env.NEO4J_URI ?? '', auth, { telemetryDisabled: true, ...settings });
}

/** A reader that uses the driver in its cheapest way: one auto-commit query, a named database, all rows in one batch. */
export function createReader() {
  Error.stackTraceLimit = 0;
  const driver = openDriver({ disableLosslessIntegers: true, fetchSize: -1 });
  const read = async (cypher, parameters) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(cypher, parameters)).records;
    } finally {
      await session.close();
    }
  };
  return { read, close: () => driver.close() };
}

/** Serves on a free local port, which it prints, until SIGTERM. */
export function serve(handle, close) {
  const server = createServer(handle);
  server.listen(0, '127.0.0.1', () => process.stdout.write(`listening on ${server.address().port}\n`));
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void close();
  });
}
