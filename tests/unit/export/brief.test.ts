import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { BriefInput } from '../../../src/export/brief.ts';
import { toBriefHtml } from '../../../src/export/brief-html.ts';
import { toBriefMarkdown } from '../../../src/export/brief-markdown.ts';
import { fileName } from '../../../src/export/file-name.ts';

const tass = {
  id: 'Source:tass',
  title: 'Lavrov interview',
  publisher: 'TASS',
  copyOf: null,
  published: '2025-12-28',
  url: 'https://tass.example/1_2',
  language: 'ru',
  commit: null,
};
const kyodo = {
  ...tass,
  id: 'Source:kyodo',
  title: 'Remark *in* Tokyo',
  publisher: 'The Straits Times',
  copyOf: 'Kyodo',
  published: null,
  url: null,
  language: 'en',
};
const input: BriefInput = {
  title: 'Brief',
  day: { date: '2025-12-28', from: null, certainty: 'PRESUMED' },
  graphVersion: '17b5',
  dataSets: [{ id: 'curated', version: '52c0' }],
  takenOn: '2026-11-30',
  address: null,
  facts: [
    {
      kind: 'statement',
      caption: 'Russia: Lavrov on Taiwan',
      details: [['Day', '2025-12-28']],
      quotes: [{ text: 'Тайвань — *часть* Китая', lang: 'ru', translated: false }],
      claims: [{ field: 'date', value: '2025-12-29', preferred: false, sources: [kyodo] }],
      note: '<script>alert(1)</script>',
      verified: true,
      publishers: 1,
      sources: [tass],
    },
  ],
  paths: [
    {
      title: 'From Tokyo to Moscow',
      steps: [
        { sentence: 'China answers Japan.', verified: false, sources: [kyodo] },
        { sentence: 'Russia names the treaty.', verified: true, sources: [tass] },
      ],
    },
  ],
};

describe('a brief', () => {
  test('cites each fact by the numbers of its list of sources, which stand there in full', () => {
    expect(textOf(marked.parse(toBriefMarkdown(input), { async: false }))).toBe(
      [
        'Brief',
        'entente records who said or signed what, and where it was read. It does not judge who is right.',
        'Included is what holds on 2025-12-28, with the certainty PRESUMED.',
        'A day is as exact as its source: 2001-07-16, 2001-07 or 2001. "until" is the first day on which something no longer holds. A missing value was not found, which does not mean that there is none.',
        'Taken on 2026-11-30, version of the graph: 17b5. Versions of its data sets: curated 52c0.',
        'Facts',
        'Russia: Lavrov on Taiwan (statement)',
        'Day: 2025-12-28',
        'Тайвань — *часть* Китая [1]',
        '(as said or written, in "ru")',
        '<script>alert(1)</script>',
        'Sources differ:',
        'date: 2025-12-29 [2]',
        'Read in the sources cited. One publisher states it independently. [1]',
        'Paths',
        'From Tokyo to Moscow',
        'China answers Japan. Not verified. [2]',
        'Russia names the treaty. [1]',
        'Sources',
        'TASS, "Lavrov interview", 2025-12-28, in the language "ru". https://tass.example/1_2',
        'The Straits Times, copying Kyodo, "Remark *in* Tokyo", no date.',
      ].join(' '),
    );
  });

  test('says the same in Markdown and in HTML, whatever stands in a quote or a title', () => {
    const anyLine = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `a${text.replaceAll(/\s|\p{C}/gu, ' ')}b`);
    fc.assert(
      fc.property(anyLine, anyLine, (quote, title) => {
        const [fact] = input.facts;
        const facts = fact
          ? [{ ...fact, caption: title, quotes: [{ text: quote, lang: 'en', translated: true }] }]
          : [];
        const brief = { ...input, facts };
        expect(textOf(marked.parse(toBriefMarkdown(brief), { async: false }))).toBe(textOf(bodyOf(toBriefHtml(brief))));
      }),
    );
  });

  test('leads from each number to its source, and marks the language of a quote', () => {
    const html = toBriefHtml(input);
    expect(html).toContain('<span lang="ru">Тайвань — *часть* Китая</span> <a href="#source-1">[1]</a>');
    expect(html).toContain('<li id="source-1">');
    expect(html).not.toContain('<script>');
  });

  test('without a source says so', () => {
    const brief = { ...input, facts: [], paths: [] };
    expect(toBriefMarkdown(brief)).toMatch(/## Sources\n\nNo source is recorded for what is shown\.\n$/);
  });
});

test('the name of a file says what it holds, for which day, and when it was taken', () => {
  expect(fileName({ count: '27 nodes', day: input.day, takenOn: '2026-11-30' }, 'links-among', 'csv')).toBe(
    'entente-links-among-27-nodes-on-2025-12-28-presumed-taken-2026-11-30.csv',
  );
  expect(fileName({ count: '1 node', day: null, takenOn: '2026-11-30' }, null, 'gexf')).toBe(
    'entente-1-node-taken-2026-11-30.gexf',
  );
});

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
}

/** The text of a page of HTML, its blanks as one. */
function textOf(html: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replaceAll(/<\/(p|li|h\d)>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => names[name] ?? '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
