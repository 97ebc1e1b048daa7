import { expect, test } from 'vitest';
import { labelNamed, labels } from '../../../src/model/labels.ts';
import { validities } from '../../../src/model/validity.ts';

test('a label that no record has is refused by its name', () => {
  expect(labelNamed('State')).toBe('State');
  expect(() => labelNamed('Stat')).toThrow('The model names the label "Stat", which no record has.');
});

test('ids are unique within a label that is its own', () => {
  expect(Object.values(labels).filter(({ main }) => labels[main].main !== main)).toEqual([]);
});

test('a record says when it holds', () => {
  expect(validities.Recognition).toBe(labels.Recognition.holds);
  expect(validities.Recognition?.own?.attestedOn).toBe('attestedOn');
  expect(validities.Source).toBeUndefined();
});
