import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { printPython, pythonModule } from '../../../clients/print-types.js';

describe('the printed module of the Python client', () => {
  test('fits its documents and the printed schema; otherwise run "npm run print"', () => {
    expect(readFileSync(pythonModule.file, 'utf8')).toBe(pythonModule.print());
  });

  test('writes an input as a dict of Python, with what is required and what may be None', () => {
    const schema = buildSchema(
      'input Where { and: [Where!] size: Int! kind: [Kind!]! = [A] name: String } enum Kind { A B } enum Other { C } type Query { a(w: Where): Int }',
    );
    const printed = printPython(schema, 'query A($where: Where) { a(w: $where) }');
    expect(printed).not.toContain('Other');
    expect(printed).toContain(`Kind = Literal['A', 'B']

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
