import { describe, expect, test } from 'vitest';
import { allLinks, allNodes, factLabels } from '../../../src/projection/queries.ts';

describe('the texts that read the whole graph', () => {
  test.each([allNodes, allLinks])('name every main label of the model: $name', ({ text }) => {
    const [, list = ''] = /MATCH \(\w+:([\w|]+)\)/.exec(text) ?? [];
    expect(list.split('|')).toEqual(factLabels);
  });
});
