import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of all files in a folder and below it; 0 if there is none. Files that go meanwhile do not count. */
export async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Runs a task that fills a folder, and tells now and then how much that is so far. */
export async function tellingSize<T>(
  folder: string,
  tell: (megabytes: string) => void,
  task: () => Promise<T>,
  everyMs = 10_000,
): Promise<T> {
  const tellNow = async () => tell(((await folderSize(folder)) / 1e6).toFixed(1));
  const timer = setInterval(() => void tellNow(), everyMs);
  try {
    return await task();
  } finally {
    clearInterval(timer);
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : 0;
}
