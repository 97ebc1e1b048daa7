import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTypes } from '../../../src/explorer/print-types.js';

let folder: URL;
beforeEach(() => {
  folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'entente-types-'))}/`);
  write('a.graphql', 'query Seat($id: ID!) { node(id: $id) { ...Named } }');
  write('b.graphql', 'fragment Named on Node { id } fragment Unused on Node { __typename }');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeTypes', () => {
  test('makes a constant of each query, with the types of its answer and variables and the fragments it uses', async () => {
    await writeTypes(folder);
    const [, text] = /export const seat: TypedDocument<SeatQuery, SeatQueryVariables> = `([^`]*)`/.exec(types()) ?? [];
    expect(text).toContain('...Named');
    expect(text).toContain('fragment Named on Node');
    expect(text).not.toContain('Unused');
    expect(types()).toContain('export type SeatQueryVariables');
  });

  test('leaves a file that is newer than its documents, and writes an older one anew', async () => {
    write('generated.ts', 'kept');
    utimesSync(new URL('generated.ts', folder), new Date(), new Date(Date.now() + 60_000));
    await writeTypes(folder);
    expect(types()).toBe('kept');
    utimesSync(new URL('a.graphql', folder), new Date(), new Date(Date.now() + 120_000));
    await writeTypes(folder);
    expect(types()).toContain('SeatQuery');
  });

  test('refuses a document that does not fit the schema', async () => {
    write('c.graphql', 'query Wrong { noSuchField }');
    await expect(writeTypes(folder)).rejects.toThrow();
  });
});

function write(name: string, text: string): void {
  writeFileSync(new URL(name, folder), text);
}

function types(): string {
  return readFileSync(new URL('generated.ts', folder), 'utf8');
}
