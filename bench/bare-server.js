import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

/**
 * A server of node:http that answers two questions by one hand-written Cypher text each over a bare driver, as plainly as can be: what a
 * traversal of entente is measured against. It takes its Neo4j from NEO4J_URI and NEO4J_PASSWORD, and prints its port.
 */
const texts = {
  paths: `MATCH (a:Actor {id: $a}) MATCH (b:Actor {id: $b})
    MATCH path = allShortestPaths((a)-[:PARTY_TO*..8]-(b))
    WITH [node IN nodes(path) WHERE node:Actor | node.id] AS actors, length(path) AS shortest
    RETURN actors, shortest, count(*) AS ties`,
  neighbourhood: `MATCH (start:Actor {id: $a})--(far) WITH DISTINCT start, far LIMIT 200
    MATCH (start)-[link]-(far) WITH far, collect([type(link), startNode(link) = far]) AS links
    RETURN far.id AS id, coalesce(far.name, far.summary, far.text, far.title, far.id) AS caption, labels(far) AS labels, links`,
};

const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', process.env.NEO4J_PASSWORD ?? ''), {
  disableLosslessIntegers: true,
});

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => void answer(JSON.parse(body), response));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close();
});

async function answer({ question, params }, response) {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const { records } = await session.run(texts[question], params);
  await session.close();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(records.map((record) => record.toObject())));
}
