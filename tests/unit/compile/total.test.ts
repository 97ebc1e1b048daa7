import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { boundRoots, cypherOf } from './compiled.ts';

/** The text of a question, in one line. */
function textOf(query: string): string {
  const [read] = cypherOf(boundRoots(schema, query));
  return (read?.text ?? '').replaceAll(/\s+/g, ' ');
}

describe('a total is printed', () => {
  test('of a whole list as the number of its label, which Neo4j keeps', () => {
    expect(textOf('{ events { totalCount } }')).toContain('COUNT { MATCH (n0:Event) }');
  });

  test('beside a page that is still read in the order of an index', () => {
    const text = textOf('{ events(first: 1) { totalCount nodes { id } } }');
    expect(text).toMatch(/COUNT \{ MATCH \(n\d:Event\) \}/);
    expect(text).toContain('n0.dateEarliest IS NOT NULL');
  });

  test('of a filtered list with the key of its order, which an index of several properties asks for', () => {
    expect(textOf('{ events(where: { code: ["01"] }) { totalCount } }')).toMatch(
      /COUNT \{ MATCH \(n0:Event\) WHERE n0\.dateEarliest IS NOT NULL AND n0\.code IN \$\w+ \}/,
    );
  });
});
