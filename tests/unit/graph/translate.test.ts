import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { SeedError } from '../../../src/errors.ts';
import { translate } from '../../../src/graph/translate.ts';

const place = { uri: 'bolt://127.0.0.1:7687', username: 'neo4j', password: 'secret', database: 'neo4j' };

describe('translate', () => {
  test.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', 'SERVICE_BUSY'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'SERVICE_BUSY'],
    ['ServiceUnavailable', 'SERVICE_UNAVAILABLE'],
    ['SessionExpired', 'SERVICE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.Terminated', 'TIMEOUT'],
    ['Neo.ClientError.General.TransactionOutOfMemoryError', 'QUERY_TOO_LARGE'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.ClientError.Statement.AccessMode', 'GRAPH_FAULT'],
    ['Neo.ClientError.Statement.SyntaxError', 'GRAPH_FAULT'],
    ['Neo.ClientError.Security.Unauthorized', 'UNAUTHORISED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'UNAUTHORISED'],
    ['Neo.ClientError.Security.Forbidden', 'UNAUTHORISED'],
  ])('reads %s as %s', (code, ours) => {
    expect(translate(failure('it failed', code), 'the text "read/pacts"', place)).toMatchObject({ code: ours });
  });

  test('knows a transaction that wants more memory than it may have by the setting that is named', () => {
    const words = 'The allocation of an extra 2.0 MiB would use more than the limit 256.0 MiB.';
    const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    const reached = (setting: string) =>
      translate(failure(`${words} ${setting} threshold reached`, code), 'a query', place);
    expect(reached('db.memory.transaction.max')).toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect(reached('dbms.memory.transaction.total.max')).toMatchObject({ code: 'SERVICE_BUSY' });
  });

  test('knows an exhausted pool by its message, since it has no code', () => {
    const exhausted = failure('Connection acquisition timed out in 5000 ms.', 'N/A');
    expect(translate(exhausted, 'a query', place)).toMatchObject({ code: 'SERVICE_BUSY', cause: exhausted });
  });

  test('knows a database that Neo4j has closed for good by its message, since it has the code of any failure', () => {
    const stopped = failure(
      'The database has encountered a critical error, and needs to be restarted.',
      'Neo.DatabaseError.Transaction.TransactionStartFailed',
    );
    expect(translate(stopped, 'a query', place)).toMatchObject({ code: 'SERVICE_UNAVAILABLE', cause: stopped });
  });

  test('names the text that failed and quotes what Neo4j said of it', () => {
    const faulty = failure('Invalid input "X"', 'Neo.ClientError.Statement.SyntaxError');
    expect(translate(faulty, 'the text "read/pacts"', place)).toMatchObject({
      message: 'Neo4j could not run the text "read/pacts" (Neo.ClientError.Statement.SyntaxError): Invalid input "X"',
    });
  });

  test('passes on what is an error of ours already', () => {
    const ours = new SeedError('SEED_INVALID', 'A seed is wrong.');
    expect(translate(ours, 'a transaction', place)).toBe(ours);
  });

  test('leaves a fault that is not of the driver to whoever sees it last', () => {
    const bug = new TypeError('x is not a function');
    expect(translate(bug, 'a transaction', place)).toBe(bug);
  });
});

function failure(message: string, code: string): Error {
  return new neo4j.Neo4jError(message, code, '50N42', 'general processing exception');
}
