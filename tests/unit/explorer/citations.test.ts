import { describe, expect, test } from 'vitest';
import { type CitedSource, citationForms } from '../../../src/explorer/state/citations.ts';
import { cslItem as apiItem } from '../../../src/traverse/evidence/csl-item.ts';

const kyodo: CitedSource = {
  id: 'Source:kyodo-lavrov-20251228',
  kind: 'WIRE',
  title: 'Russia vows to support China if Taiwan contingency flares up: top diplomat',
  publisher: 'The Straits Times',
  copyOf: 'Kyodo',
  published: '2025-12-28',
  url: 'https://www.straitstimes.com/asia/top-diplomat',
  language: 'en',
  commit: null,
};

const ministry: CitedSource = {
  ...kyodo,
  id: 'Source:mfa-cn-2001',
  kind: 'OFFICIAL',
  title: 'Details of the 2001 China-Russia treaty',
  publisher: 'Ministry of Foreign Affairs of the PRC',
  copyOf: null,
  published: null,
  url: 'https://www.mfa.gov.cn/ce/t110017.htm',
};

const votes: CitedSource = {
  ...kyodo,
  id: 'Source:votes',
  kind: 'DATASET',
  title: 'Votes & rolls_100%',
  publisher: null,
  copyOf: null,
  published: '1972-12',
  url: null,
  commit: 'ae8d591d33dd',
};

const [apaForm, bibtexForm, cslForm] = citationForms;
const apa = (source: CitedSource) => apaForm.cite([source]);
const bibtex = (source: CitedSource) => bibtexForm.cite([source]);
const cslItem = (source: CitedSource): unknown => JSON.parse(cslForm.cite([source]))[0];

describe('apa', () => {
  test('begins with the title where no author is known, and names what was reprinted', () => {
    expect(apa(kyodo)).toBe(
      'Russia vows to support China if Taiwan contingency flares up: top diplomat. (2025, December 28). The Straits Times. https://www.straitstimes.com/asia/top-diplomat (Reprinted from Kyodo)',
    );
  });

  test('begins with the publisher of an official page, and has n.d. where no day is known', () => {
    expect(apa(ministry)).toBe(
      'Ministry of Foreign Affairs of the PRC. (n.d.). Details of the 2001 China-Russia treaty. https://www.mfa.gov.cn/ce/t110017.htm',
    );
  });

  test('names a data set as one, with a month and without a publisher or an address', () => {
    expect(apa(votes)).toBe('Votes & rolls_100% [Data set]. (1972, December).');
  });
});

describe('bibtex', () => {
  test('has a field for everything that is known', () => {
    expect(bibtex(kyodo)).toBe(`@misc{kyodo-lavrov-20251228,
  title = {{Russia vows to support China if Taiwan contingency flares up: top diplomat}},
  publisher = {The Straits Times},
  year = {2025},
  month = dec,
  day = {28},
  url = {https://www.straitstimes.com/asia/top-diplomat},
  language = {en},
  note = {Reprinted from Kyodo},
}`);
  });

  test('has n.d. where no day is known', () => {
    expect(bibtex(ministry)).toBe(`@misc{mfa-cn-2001,
  title = {{Details of the 2001 China-Russia treaty}},
  author = {{Ministry of Foreign Affairs of the PRC}},
  publisher = {Ministry of Foreign Affairs of the PRC},
  year = {n.d.},
  url = {https://www.mfa.gov.cn/ce/t110017.htm},
  language = {en},
}`);
  });

  test('writes signs that mean something to TeX so that they stand for themselves', () => {
    expect(bibtex(votes)).toContain(String.raw`title = {{Votes \& rolls\_100\%}}`);
  });
});

describe('cslItem', () => {
  test.each([
    ['wire', kyodo],
    ['official', ministry],
    ['dataset', votes],
    ['treaty_text', { ...kyodo, kind: 'TREATY_TEXT' }],
    ['state_media', { ...kyodo, kind: 'STATE_MEDIA' }],
    ['news', { ...kyodo, kind: 'NEWS' }],
    ['encyclopedia', { ...kyodo, kind: 'ENCYCLOPEDIA' }],
    ['scholarship', { ...kyodo, kind: 'SCHOLARSHIP' }],
    ['repost', { ...kyodo, kind: 'REPOST' }],
    ['blog', { ...kyodo, kind: 'BLOG' }],
    ['reference', { ...kyodo, kind: 'REFERENCE' }],
    ['code', { ...kyodo, kind: 'CODE' }],
  ] as const)('of a source of kind %s is the item that the API gives', (kind, source) => {
    const row = { ...source, id: source.id.replace('Source:', ''), kind };
    expect(cslItem(source)).toEqual(apiItem(row));
  });

  test('is copied as a list, which reference managers read', () => {
    expect(JSON.parse(cslForm.cite([kyodo, ministry]))).toHaveLength(2);
  });
});
