import { type Neo4jProxy, openNeo4jProxy } from './neo4j-proxy.ts';

/** A way to a Neo4j that keeps what its clients send. */
export interface RecordingProxy extends Pick<Neo4jProxy, 'uri' | 'close'> {
  /** What was sent since the start, or since it was forgotten; one letter for each byte. */
  readonly sent: () => string;
  readonly forget: () => void;
}

/** Opens a way to the Neo4j at a Bolt address. */
export async function openRecordingProxy(uri: string): Promise<RecordingProxy> {
  let sent = '';
  const proxy = await openNeo4jProxy(uri, (client) => {
    client.on('data', (chunk: Buffer) => {
      sent += chunk.toString('latin1');
    });
  });
  return {
    uri: proxy.uri,
    close: proxy.close,
    sent: () => sent,
    forget() {
      sent = '';
    },
  };
}
