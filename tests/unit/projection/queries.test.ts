import { describe, expect, test } from 'vitest';
import { mainLabels } from '../../../src/model/catalogue.ts';
import { allLinks, allNodes, bookkeeping } from '../../../src/projection/queries.ts';

describe('the texts that read the whole graph', () => {
  test.each([allNodes, allLinks])('name every main label of the model: $name', ({ text }) => {
    const [, list = ''] = /MATCH \(\w+:([\w|]+)\)/.exec(text) ?? [];
    expect(list.split('|')).toEqual(mainLabels.filter((label) => !bookkeeping.includes(label)));
  });
});
