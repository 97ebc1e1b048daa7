import { expect, test } from 'vitest';
import { createDictionary } from '../../../../src/import/icews/dictionary.ts';

const lines = `# A comment
HARBOUR_GUILD_ ; note
+GUILD_OF_THE_HARBOUR_
	[KENBUS]
RIVER_SMITH_ [JPNGOV 20130201-20140131]
	[JPNELI >140201]
	[JPNMIL <100101]
	[JPNOPP soon]
HILL_SMITH_
+RIVER_SMITH_
	[CHNGOV 120101-151231]
	[JPNELI]
`;

function dictionary() {
  const made = createDictionary();
  for (const [index, line] of lines.split('\n').entries())
    made.readLine({ file: 'made', line: index + 1, cells: { line } });
  return made;
}

test('a name has the roles of its entry on a day, and so have its other names', () => {
  const { codesOf } = dictionary();
  expect(codesOf('Hill Smith', '2014-01-31')).toEqual(['CHNGOV', 'JPNELI']);
  expect(codesOf('Hill Smith', '2016-01-01')).toEqual(['JPNELI']);
  expect(codesOf('Guild of the Harbour', '2014-05-01')).toEqual(['KENBUS']);
  expect(codesOf('Nobody', '2014-05-01')).toEqual([]);
});

test('a name of two entries has the roles of both, each code once', () => {
  const { codesOf } = dictionary();
  expect(codesOf('River Smith', '2014-01-31')).toEqual(['JPNGOV', 'CHNGOV', 'JPNELI']);
  expect(codesOf('River Smith', '2014-02-01')).toEqual(['JPNELI', 'CHNGOV']);
  expect(codesOf('River Smith', '2010-01-01')).toEqual(['JPNMIL', 'JPNELI']);
  expect(codesOf('River Smith', '2010-01-02')).toEqual(['JPNELI']);
});
