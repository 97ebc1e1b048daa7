import { describe, expect, test } from 'vitest';
import { entriesWithRows, readWorksheet } from '../../../src/import/read-worksheet.ts';

async function* bytes(xml: string): AsyncIterable<Buffer> {
  yield Buffer.from(xml);
}

async function csvOf(rows: string, shared?: string): Promise<string> {
  const worksheet = `<?xml version="1.0"?><x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  let csv = '';
  for await (const piece of readWorksheet('a.xlsx', bytes(worksheet), shared === undefined ? undefined : bytes(shared)))
    csv += piece.toString();
  return csv;
}

describe('a sheet of a workbook', () => {
  test('is a line for each row, also for those that it leaves out, and a cell for each column', async () => {
    const rows = '<x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c><x:c r="AA2"><x:v>8</x:v></x:c></x:row>';
    expect(await csvOf(rows)).toBe(`\n,7${','.repeat(25)}8\n`);
  });

  test('has its texts in another part, by number, without readings', async () => {
    const shared =
      '<sst><si><t>plain</t></si><si><r><t>two </t></r><r><t>parts</t></r><rPh><t>reading</t></rPh></si><si/></sst>';
    const cells = [0, 1, 2].map((number) => `<c t="s"><v>${number}</v></c>`).join('');
    expect(await csvOf(`<row>${cells}</row>`, shared)).toBe('plain,two parts,\n');
  });

  test.each([
    ['a comma and quotes', 'a, &quot;b&quot;', '"a, ""b"""'],
    ['a line break', 'a\nb', 'a b'],
    ['references', '&#233; &#x44f; &amp;lt;', 'é я &lt;'],
    ['an unknown reference', '&nbsp;', '&nbsp;'],
    ['a control character as its code', 'a_x000D_\nb', 'a b'],
    ['CDATA', '<![CDATA[<b>]]>', '<b>'],
    ['a comment', 'a<!-- <t>no</t> -->b', 'ab'],
  ])('keeps a text with %s', async (_, text, csv) => {
    expect(await csvOf(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)).toBe(`${csv}\n`);
  });

  test('has nothing for an error, and numbers as they are written', async () => {
    expect(await csvOf('<row><c t="e"><v>#N/A</v></c><c/><c><v>1946</v></c></row>')).toBe(',,1946\n');
  });

  test('is what a workbook is read for; another zip file is read as it is', () => {
    const names = [
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ];
    expect(entriesWithRows(names)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(entriesWithRows(['a.csv', 'xl/worksheets/sheet1.xml'])).toHaveLength(2);
  });
});
