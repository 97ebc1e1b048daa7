import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { printClients, printPython } from '../../../clients/print-types.js';

describe('the printed files of the clients', () => {
  test('fit their documents and the printed schema; otherwise run "npm run print"', async () => {
    for (const [file, text] of await printClients()) expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('write an input as a dict of Python, with what is required and what may be None', () => {
    const schema = buildSchema(
      'input Where { and: [Where!] size: Int! kind: [Kind!]! = [A] name: String } enum Kind { A B } type Query { a(w: Where): Int }',
    );
    expect(printPython(schema)).toContain(`Kind = Literal['A', 'B']

Where = TypedDict(
    "Where",
    {
        "and": "Sequence[Where] | None",
        "size": "Required[int]",
        "kind": "Sequence[Kind]",
        "name": "str | None",
    },
    total=False,
)`);
  });
});
