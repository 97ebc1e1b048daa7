import { folderSize } from './folder-size.ts';
import { databaseFolder, type Store } from './store.ts';

/** Java's quick compiler alone. The optimising one takes a third of the processor time of a run that lasts a minute. */
export const quickCompiler = '-XX:TieredStopAtLevel=1';

/**
 * Room for compiled code, as much as Java gives both compilers. It gives the quick one alone 48 MB, which some hundreds of queries fill:
 * code is then dropped, interpreted and compiled again.
 */
const codeCache = '-XX:ReservedCodeCacheSize=240m';

/**
 * Which compilers the server of a store uses. With little data, planning queries that are new costs far more than running them, and the quick
 * compiler plans at half the cost; with much data, code that the other one optimised reads it 1.4 times as fast.
 */
export async function compilerFlags({
  compiler,
  folder,
}: Pick<Store, 'compiler' | 'folder'>): Promise<readonly string[]> {
  const isQuick = compiler === 'quick' || (compiler === undefined && (await isSmall(folder)));
  return isQuick ? [quickCompiler, codeCache] : [];
}

/** A store of the seeds has about 17 MB, and one of a year of events some hundreds. */
const smallBytes = 64_000_000;

async function isSmall(folder: string): Promise<boolean> {
  return (await folderSize(databaseFolder({ folder }))) < smallBytes;
}
