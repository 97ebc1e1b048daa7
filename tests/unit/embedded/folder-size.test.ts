import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSize, tellingSize } from '../../../src/embedded/folder-size.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-size-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the size of a folder is that of its files, those in folders within it included', async () => {
  expect(await folderSize(join(folder, 'none'))).toBe(0);
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'one'), Buffer.alloc(300_000));
  await writeFile(join(folder, 'inner', 'two'), Buffer.alloc(200_000));
  expect(await folderSize(folder)).toBe(500_000);
});

test('a task that fills a folder is told of until it ends, with how much is there', async () => {
  const told: string[] = [];
  const work = () => sleep(120, 'done');
  const tell = (size: string) => void told.push(size);
  expect(await tellingSize(folder, tell, work, 20)).toBe('done');
  expect(told.length).toBeGreaterThan(1);
  expect(new Set(told)).toEqual(new Set(['0.5']));
  await sleep(60);
  const { length } = told;
  await sleep(100);
  expect(told).toHaveLength(length);
});

test('a task that fails is no longer told of', async () => {
  const told: string[] = [];
  const work = () => Promise.reject(new RangeError('no room'));
  await expect(tellingSize(folder, (size) => void told.push(size), work, 5)).rejects.toThrow('no room');
  await sleep(50);
  expect(told).toEqual([]);
});
