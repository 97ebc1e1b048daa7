import { projectFolder } from '../kit/project-folder.ts';
import { refused } from '../load/errors.ts';
import { readCrosswalk } from '../load/read-crosswalk.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';

/** The tables of a folder, those of this package if none is given. Tables with issues are refused. */
export async function crosswalkTables(folder = new URL('seeds/crosswalk/', projectFolder)): Promise<CrosswalkTables> {
  const { tables, issues } = await readCrosswalk(folder);
  if (issues.length > 0) throw refused(issues);
  return tables;
}
