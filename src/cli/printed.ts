import { readFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { printMap } from '../api/print-map.ts';
import { schema } from '../api/schema.ts';
import { projectFolder } from '../kit/project-folder.ts';
import { checkShape } from '../load/check-shape.ts';
import { readListFile } from '../load/read-seeds.ts';
import { ClosedList } from '../model/closed-list.ts';
import { printGraph } from '../model/print-graph.ts';
import { printVocabulary } from '../model/print-vocabulary.ts';
import { settingsTables } from './setting-words.ts';

/** A generated file of the project, or a file with a generated part. */
export interface Printed {
  /** Path from the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file in its current form. */
export async function printed(seeds: URL): Promise<readonly Printed[]> {
  return [
    { path: 'schema/entente.graphql', text: `${printSchema(schema)}\n` },
    { path: 'docs/schema.md', text: printMap(schema) },
    { path: 'schema/graph.md', text: printGraph() },
    { path: 'docs/operations.md', text: await operationsPage() },
    { path: 'src/model/vocabulary.ts', text: printVocabulary(await closedLists(seeds)) },
  ];
}

/** The page for operators with its tables of settings. */
async function operationsPage(): Promise<string> {
  const page = await readFile(new URL('docs/operations.md', projectFolder), 'utf8');
  return withPart(page, settingsTables());
}

/** A page with a new part between its two marks. */
function withPart(page: string, part: string): string {
  return page.replace(/(<!-- printed[^>]*-->\n)[\s\S]*?(<!-- end -->)/, (_, open: string, close: string) =>
    [open, part, '\n', close].join(''),
  );
}

/** The closed lists of a seeds folder, which may differ from those of this build. An invalid one is refused. */
export async function closedLists(seeds: URL): Promise<readonly ClosedList[]> {
  const { file, issues } = await readListFile(seeds, 'vocab');
  const checked = file === undefined ? { entries: [], issues: [] } : checkShape(file, ClosedList);
  const [issue] = [...issues, ...checked.issues];
  if (issue !== undefined) throw issue;
  return checked.entries.map(({ value }) => value);
}
