import { expect, test } from 'vitest';
import { closedLists } from '../../../src/cli/printed.ts';
import { checkSeeds } from '../../../src/load/load.ts';
import { rewrite, withGoodSeeds } from '../load/folders.ts';

test('a closed list with a new value is printed, though the seeds are refused until it is', async () => {
  const added = '    - {id: polar, definition: Arctic and Antarctic.}';
  const withValue = (folder: URL) =>
    rewrite(folder, 'vocab.yaml', (text) => text.replace('    - {id: africa,', `${added}\n    - {id: africa,`));
  await withGoodSeeds(withValue, async (folder) => {
    const { issues } = await checkSeeds(folder);
    expect(issues.map(({ message }) => message).join()).toContain('this build of entente has another vocabulary');
    expect(JSON.stringify(await closedLists(folder))).toContain('polar');
  });
});

test('a malformed closed list is not printed', async () => {
  const malformed = (folder: URL) =>
    rewrite(folder, 'vocab.yaml', (text) => text.replace('definition:', 'definitoin:'));
  await withGoodSeeds(malformed, async (folder) => {
    await expect(closedLists(folder)).rejects.toThrow('The key "definition" is missing.');
  });
});
