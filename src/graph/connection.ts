import neo4j, { type Driver } from 'neo4j-driver';
import { addressUnusable } from './errors.ts';

/** The address of a Neo4j server, the account to use there, and the database. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Whether the driver asks for the members of a cluster, and leads each read and write to one that takes it. */
export function isRouted({ uri }: Pick<Neo4jConnection, 'uri'>): boolean {
  return uri.startsWith('neo4j');
}

/** A driver with a small pool and short timeouts: a server that is away is reported within seconds. */
export function createDriver({ uri, username, password }: Neo4jConnection, poolSize: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: poolSize,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      userAgent: 'entente',
    });
  } catch {
    throw addressUnusable(uri);
  }
}
