import { describe, expect, test } from 'vitest';
import { citationLine } from '../../../../src/model/citation-line.ts';
import { vocabulary } from '../../../../src/model/vocabulary.ts';
import { cite } from '../../../../src/traverse/evidence/cite.ts';
import { cslItem } from '../../../../src/traverse/evidence/csl-item.ts';
import type { SourceRow } from '../../../../src/traverse/evidence/queries.ts';

const tass: SourceRow = {
  id: 'tass-en-2065845',
  title: "Russia opposes Taiwan's independence in any form",
  publisher: 'TASS',
  copyOf: null,
  url: 'https://tass.com/politics/2065845',
  published: '2025-12-28',
  kind: 'wire',
  language: 'en',
  commit: null,
};

/** Some of the types that the schema of CSL-JSON knows: those that sources of the graph are given. */
const known = [
  'webpage',
  'treaty',
  'article-newspaper',
  'entry-encyclopedia',
  'article',
  'dataset',
  'post-weblog',
  'software',
];

describe('a citation', () => {
  test('names whom a page copies, in the line and in CSL-JSON', () => {
    const copy = { ...tass, publisher: 'The Straits Times', copyOf: 'Kyodo' };
    expect(citationLine(copy)).toMatch(/^The Straits Times, copying Kyodo, "/);
    expect(cslItem(copy)).toMatchObject({ publisher: 'The Straits Times', 'original-publisher': 'Kyodo' });
  });

  test('is one line of publisher, title, day and address', () => {
    expect(citationLine(tass)).toBe(
      'TASS, "Russia opposes Taiwan\'s independence in any form", 2025-12-28. https://tass.com/politics/2065845',
    );
  });

  test('says what was not found', () => {
    expect(citationLine({ ...tass, publisher: null, published: null, url: null })).toBe(
      'Publisher not found, "Russia opposes Taiwan\'s independence in any form", no date.',
    );
  });

  test('names a language other than English', () => {
    expect(citationLine({ ...tass, language: 'ru', url: null })).toContain('in the language "ru"');
  });
});

describe('an item of CSL-JSON', () => {
  test('has the parts of its day as numbers, as exact as they are known', () => {
    expect(cslItem(tass).issued).toEqual({ 'date-parts': [[2025, 12, 28]] });
    expect(cslItem({ ...tass, published: '2001-07' }).issued).toEqual({ 'date-parts': [[2001, 7]] });
  });

  test('leaves out what was not found', () => {
    const item = cslItem({ ...tass, publisher: null, published: null, url: null });
    expect(Object.keys(item).toSorted()).toEqual(['id', 'language', 'title', 'type']);
  });

  test('has a body as author where it speaks for itself', () => {
    expect(cslItem({ ...tass, kind: 'official' }).author).toEqual([{ literal: 'TASS' }]);
    expect(cslItem(tass).author).toBeUndefined();
  });

  test.each(Object.keys(vocabulary.source_kind))('of the kind %s has a type that the schema knows', (kind) => {
    expect(known).toContain(cslItem({ ...tass, kind }).type);
  });

  test('as text holds the same as field by field', () => {
    const { cslJson, csl } = cite(tass);
    expect(JSON.parse(cslJson)).toMatchObject({ id: csl.id, type: csl.type, title: csl.title, URL: csl.url });
    expect(csl.issued).toEqual([2025, 12, 28]);
  });
});
