import fc from 'fast-check';
import type { Period, SelectedLink, SelectedNode, SelectedSource, Selection } from '../../../src/export/selection.ts';

/** Words that have broken writers of files: markup, quotes, line ends, other scripts, control characters and halves of characters. */
const hard = [
  'Japan',
  '台湾问题は日中の問題だ',
  'Côte d’Ivoire & "Macao" <SAR>',
  "it's; a, b",
  'two\nlines\r\nand a\ttab',
  '=1+1',
  '𐍈🙂',
  ' blanks at the ends ',
  ']]>',
  '<!-- -->',
];
const broken = ['bell \u0007 and null \u0000', 'half \uD800 of one', '\uFFFE'];

/** Any text that a file can give back as it is. */
export const anyText = fc.oneof(
  fc.constantFrom(...hard),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(text)),
);

/** Any text, also with what XML has no place for. */
export const anyBrokenText = fc.oneof(fc.constantFrom(...hard, ...broken), fc.string({ unit: 'binary' }));

const day = fc.option(fc.constantFrom('1972', '1972-09', '1972-09-29', '2001-07-16', '2024-02'));
const period: fc.Arbitrary<Period> = fc.record({ since: day, until: day });
const maybeText = fc.option(anyText);
const source: fc.Arbitrary<SelectedSource> = fc.record({
  id: fc.constantFrom('Source:a', 'Source:b', 'Source:c'),
  title: anyText,
  publisher: maybeText,
  copyOf: maybeText,
  published: day,
  url: fc.option(fc.webUrl()),
  language: fc.constantFrom('en', 'ja'),
  commit: fc.constant(null),
});
const common = {
  periods: fc.array(period, { maxLength: 3 }),
  verified: fc.option(fc.boolean()),
  sources: fc.array(source, { maxLength: 2 }),
};
const colour = fc.constantFrom('#0072b2', '#d55e00');
const node: fc.Arbitrary<Omit<SelectedNode, 'id'>> = fc.record({
  kind: fc.constantFrom('state', 'stance', 'roll call'),
  caption: anyText,
  ...common,
  look: fc.option(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      size: fc.constantFrom(8, 11),
      colour,
      shape: fc.constantFrom('CIRCLE', 'HEXAGON'),
    }),
  ),
});
const link: fc.Arbitrary<Omit<SelectedLink, 'id' | 'from' | 'to'>> = fc.record({
  type: fc.constantFrom('HOLDS', 'PARTY_TO'),
  phrase: anyText,
  ...common,
  look: fc.option(
    fc.record({ colour, words: fc.constantFrom('reply', 'pact'), line: fc.constantFrom('SOLID', 'DASHED', 'DOTTED') }),
  ),
});

/** Any selection: several links between two nodes, links of a node to itself, several periods, days that are not known. */
export const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    nodes: fc.array(node, { minLength: 1, maxLength: 8 }),
    links: fc.array(fc.tuple(link, fc.nat(7), fc.nat(7)), { maxLength: 12 }),
    day: fc.option(
      fc.record({
        date: fc.constantFrom('1972', '2025-12-28'),
        certainty: fc.constant('PRESUMED'),
        from: fc.constantFrom(null, '1971'),
      }),
    ),
    graphVersion: maybeText,
    dataSets: fc.array(fc.record({ id: anyText, version: maybeText }), { maxLength: 2 }),
    address: maybeText,
  })
  .map(({ nodes, links, ...rest }) => ({
    ...rest,
    takenOn: '2026-11-30',
    nodes: nodes.map((one, at) => ({ ...one, id: idOf(at) })),
    links: links.map(([one, from, to], at) => ({
      ...one,
      id: `HOLDS:${at}`,
      from: idOf(from % nodes.length),
      to: idOf(to % nodes.length),
    })),
  }));

function idOf(at: number): string {
  return `State:number-${at}`;
}
