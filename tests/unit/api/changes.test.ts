import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project } from '../../house/sources.ts';
import { earlierSdl, sdlPath, undeclared } from './breaking-changes.ts';

const before = `
  type Query { pact(id: ID!): Pact  position: Position }
  type Pact { id: ID!  name: String! }
  enum Position { ENDORSES OPPOSES }
  input PactWhere { ids: [ID!] }
`;
const none = '# Changes\n\n## 0.2.0\n\nNothing of note.\n\n## 0.1.0\n\n`Pact.name` is there.\n';

describe('a change of the schema', () => {
  test('names under the newest heading of CHANGES.md whatever it breaks', () => {
    const now = readFileSync(`${project}${sdlPath}`, 'utf8');
    const changes = readFileSync(`${project}schema/CHANGES.md`, 'utf8');
    expect(undeclared(earlierSdl(now) ?? now, now, changes)).toEqual([]);
  });
});

describe('the watch over changes', () => {
  test.each([
    ['a field is gone', 'Pact.name', (sdl: string) => sdl.replace('name: String!', '')],
    ['a field can be null', 'Pact.name', (sdl: string) => sdl.replace('name: String!', 'name: String')],
    ['an argument is wanted', 'Query.position', (sdl: string) => sdl.replace('position:', 'position(at: Int!):')],
    ['an argument is gone', 'Query.pact', (sdl: string) => sdl.replace('pact(id: ID!)', 'pact')],
    ['a value is gone', 'Position.OPPOSES', (sdl: string) => sdl.replace('OPPOSES', '')],
    ['a type is gone', 'PactWhere', (sdl: string) => sdl.replace(/input.*/, '')],
    ['an input wants more', 'PactWhere.type', (sdl: string) => sdl.replace('[ID!] }', '[ID!] type: Int! }')],
  ])('notices that %s, until %s is named', (_, name, change) => {
    const after = change(before);
    expect(undeclared(before, after, none)).toHaveLength(1);
    expect(undeclared(before, after, none.replace('Nothing of note', `\`${name}\` changed`))).toEqual([]);
  });

  test('does not take what an older heading names for declared', () => {
    expect(undeclared(before, before.replace('name: String!', ''), none)).toEqual(['Pact.name was removed.']);
  });

  test('takes a type that is gone for every field that had it', () => {
    const older = before.replace('{ ids: [ID!] }', '{ ids: [ID!]  party: PartyMatch } input PartyMatch { id: ID }');
    const newer = before.replace('{ ids: [ID!] }', '{ ids: [ID!]  party: PactWhere }');
    expect(undeclared(older, newer, none)).toHaveLength(2);
    expect(undeclared(older, newer, none.replace('Nothing of note', '`PartyMatch` is removed'))).toEqual([]);
    const kept = `${newer} input PartyMatch { id: ID }`;
    expect(undeclared(older, kept, none.replace('Nothing of note', '`PartyMatch` changed'))).toHaveLength(1);
  });

  test('lets pass what breaks no question', () => {
    const more = before.replace('name: String!', 'name: String!  type: String').replace('OPPOSES', 'OPPOSES SILENT');
    expect(undeclared(before, more, none)).toEqual([]);
  });
});
