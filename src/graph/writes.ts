import neo4j, { type Session } from 'neo4j-driver';
import type { Neo4jConnection } from './connection.ts';
import type { Cypher } from './cypher.ts';
import { transactionConfig } from './reads.ts';
import { asParameters, rowsOf } from './rows.ts';
import { translate } from './translate.ts';

/** Runs kept texts; rows are objects of the text's row type and are not parsed again. */
export interface Transaction {
  readonly ask: <P, R>(cypher: Cypher<P, R>, params: P) => Promise<readonly R[]>;
}

/** A transaction of a writer. */
export interface WriteTransaction extends Transaction {
  /** Runs a kept text and gives how many nodes and edges it deleted. */
  readonly delete: <P, R>(cypher: Cypher<P, R>, params: P) => Promise<Deleted>;
}

/** What a text deleted. */
export interface Deleted {
  readonly nodes: number;
  readonly edges: number;
}

/** Runs `work` in one transaction. The driver decides by its own errors whether to retry, so within the transaction they pass unchanged. */
export async function writeAll<T>(
  session: Session,
  work: (transaction: WriteTransaction) => Promise<T>,
  connection: Neo4jConnection,
): Promise<T> {
  let what = 'a transaction';
  try {
    return await session.executeWrite((transaction) => {
      const run = <P, R>({ name, text }: Cypher<P, R>, params: P) => {
        what = named(name);
        return transaction.run(text, asParameters(params));
      };
      return work({
        async ask<P, R>(cypher: Cypher<P, R>, params: P) {
          const { records } = await run(cypher, params);
          return rowsOf<R>(records);
        },
        async delete<P, R>(cypher: Cypher<P, R>, params: P) {
          const { summary } = await run(cypher, params);
          const { nodesDeleted, relationshipsDeleted } = summary.counters.updates();
          return { nodes: nodesDeleted, edges: relationshipsDeleted };
        },
      });
    }, transactionConfig(writeTimeoutMs));
  } catch (error) {
    throw translate(error, what, connection);
  } finally {
    await session.close();
  }
}

/** Runs one statement that opens transactions of its own. */
export async function runAlone(session: Session, statement: string, connection: Neo4jConnection): Promise<void> {
  try {
    await session.run(statement, {}, transactionConfig(writeTimeoutMs));
  } catch (error) {
    throw translate(error, `"${statement}"`, connection);
  } finally {
    await session.close();
  }
}

/**
 * Runs statements that change the schema in one transaction: a commit for each would fill its index alone. Another process may commit the same
 * meanwhile, which IF NOT EXISTS does not see: once it has, they are run again and find it.
 */
export async function changeSchema(
  session: Session,
  statements: readonly string[],
  connection: Neo4jConnection,
): Promise<void> {
  let what = '';
  try {
    const change = () =>
      session.executeWrite(async (transaction) => {
        for (const statement of statements) {
          what = statement;
          await transaction.run(statement);
        }
      }, transactionConfig(writeTimeoutMs));
    await change().catch((error: unknown) => {
      if (isMadeMeanwhile(error)) return change();
      throw error;
    });
  } catch (error) {
    throw translate(error, `"${what}"`, connection);
  } finally {
    await session.close();
  }
}

/** Whether another process has just made what a statement makes. */
function isMadeMeanwhile(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    /SchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/.test(error.code)
  );
}

/** Seeds are written in one transaction, which may outlast the time limit of reads. */
const writeTimeoutMs = 600_000;

/** A kept text as error messages name it. */
export function named(name: string): string {
  return `the text "${name}"`;
}
