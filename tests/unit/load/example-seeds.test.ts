import { expect, test } from 'vitest';
import { checkSeeds } from '../../../src/load/load.ts';
import { exampleSeeds } from '../../../src/model/example-seeds.ts';
import { withFolder } from '../import/run-set.ts';

const curated = new URL('../../../seeds/', import.meta.url);
const files = exampleSeeds();

test('an example folder has no issue beside the curated facts', async () => {
  const { records, issues } = await withFolder(files, (path) => checkSeeds(new URL(`file://${path}/`), curated));
  expect(issues).toEqual([]);
  expect(records.statements.map(({ id, sources }) => [id, sources])).toEqual([['my-statement', ['my-source']]]);
});

test.each(['sources.yaml', 'statements.yaml'])('%s names its schema and describes each of its keys', (name) => {
  const [first = '', ...lines] = (files[name] ?? '').split('\n');
  const path = first.replace('# yaml-language-server: $schema=', '');
  const schema = JSON.parse(files[path] ?? '{}');
  for (const key of Object.keys(schema.items.properties)) {
    const at = lines.findIndex((line) => new RegExp(`^(?:- |  |  # )${key}:`).test(line));
    expect(lines[at - 1], key).toMatch(/^ {2}# .+\.$/);
  }
});
