import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkJars } from '../../../src/embedded/damaged-jars.ts';

let jars: string;
beforeAll(async () => {
  jars = await mkdtemp(join(tmpdir(), 'entente-jars-'));
  await mkdir(join(jars, 'lib'));
  await writeFile(join(jars, 'lib/whole.jar'), 'whole');
  await writeFile(join(jars, 'lib/damaged.jar'), 'dam-ged');
  await writeFile(join(jars, 'lib/of-another-version.jar'), 'unknown');
});
afterAll(() => rm(jars, { recursive: true, force: true }));

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('checkJars', () => {
  test('finds a jar of the right size whose bytes are others, and counts those that it does not know', async () => {
    const known = { 'whole.jar': digestOf('whole'), 'damaged.jar': digestOf('damaged'), 'missing.jar': digestOf('') };
    expect(await checkJars({ jars }, known)).toEqual({ damaged: ['damaged.jar'], unknown: 1 });
  });
});
