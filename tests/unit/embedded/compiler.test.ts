import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compilerFlags, quickCompiler } from '../../../src/embedded/compiler.ts';

/** The quick compiler, with as much room for code as both have. */
const quick = [quickCompiler, '-XX:ReservedCodeCacheSize=240m'];

describe('compilerFlags', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('ask for the quick compiler in a store that is not there yet', async () => {
    expect(await compilerFlags({ folder, compiler: undefined })).toEqual(quick);
  });

  test('leave both compilers to a store with much data', async () => {
    const data = join(folder, 'data', 'databases', 'neo4j', 'schema');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'index'), '');
    await truncate(join(data, 'index'), 64_000_000);
    expect(await compilerFlags({ folder, compiler: undefined })).toEqual([]);
  });

  test('follow the settings where they name a compiler', async () => {
    expect(await compilerFlags({ folder, compiler: 'full' })).toEqual([]);
    expect(await compilerFlags({ folder, compiler: 'quick' })).toEqual(quick);
  });
});
