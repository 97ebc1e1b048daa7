import neo4j, { type Driver } from 'neo4j-driver';

/**
 * Why a server could not open a database; undefined if it could, is still at it, or does not tell. Neo4j answers questions to such a
 * database as if it were busy, so the database of the system is asked.
 */
export async function databaseFailure(driver: Driver, database: string): Promise<string | undefined> {
  const session = driver.session({ database: 'system', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statusText, { database }, { timeout: 5_000 });
    const [status] = records.map((record) => record.toObject());
    const reason = String(status?.statusMessage ?? '');
    return status?.currentStatus === 'offline' && status.requestedStatus === 'online' && reason !== ''
      ? reason
      : undefined;
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return undefined;
    throw error;
  } finally {
    await session.close();
  }
}

const statusText = 'SHOW DATABASE $database YIELD currentStatus, requestedStatus, statusMessage';

/** Whether Neo4j has closed a database for good, as when it could not write: it runs on and refuses everything until it is started again. */
export function needsRestart(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.message.includes('has encountered a critical error');
}

/** Whether Neo4j refused a question because its database is not open. */
export function isDatabaseClosed(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.TransientError.General.DatabaseUnavailable';
}
