import { describe, expect, test } from 'vitest';
import { namesIn, slotsIn, statementsIn } from '../../../src/graph/lexicon.ts';

describe('namesIn', () => {
  test('gives each parameter once, sorted', () => {
    expect(namesIn('MATCH (n {id: $id}) WHERE n.day < $day OR n.day = $id RETURN n')).toEqual(['day', 'id']);
  });

  test.each([
    ['a line comment', '// $a  an id\nRETURN $b'],
    ['a block comment', '/* $a */ RETURN $b'],
    ['a string', "RETURN \"costs $a\", 'it\\'s $a', $b"],
    ['a quoted name', 'MATCH (n:`$a`) RETURN $b'],
  ])('passes over a dollar in %s', (_, text) => {
    expect(namesIn(text)).toEqual(['b']);
  });

  test('does not take a slash in an address for a comment', () => {
    expect(namesIn('RETURN "http://example.org", $b')).toEqual(['b']);
  });
});

describe('slotsIn', () => {
  test('gives each slot once, and no name that is only quoted', () => {
    expect(slotsIn('MATCH (a:`{Label}`)-[:`{TYPE}`]->(b:`{Label}`:`Plain`) RETURN {id: a.id}')).toEqual([
      'Label',
      'TYPE',
    ]);
  });
});

describe('statementsIn', () => {
  test('cuts a text at its semicolons and drops the comments', () => {
    expect(statementsIn('// first; of two\nCREATE A;\n\n// second\nCREATE B;\n')).toEqual(['CREATE A', 'CREATE B']);
  });

  test('keeps a semicolon that stands in a string', () => {
    expect(statementsIn('RETURN "a;b"')).toEqual(['RETURN "a;b"']);
  });
});
