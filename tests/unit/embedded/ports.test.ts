import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePort, isFree } from '../../../src/embedded/ports.ts';
import { writeState } from '../../../src/embedded/server-state.ts';
import { storeOf } from '../../../src/embedded/store.ts';

let folder: string;
let other: Server;
let taken: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(async () => {
  other.close();
  await rm(folder, { recursive: true });
});

describe('choosePort', () => {
  test('refuses a port it was told when another program has it', async () => {
    const choosing = choosePort(storeOf({ home: folder, boltPort: taken }), () => undefined);
    await expect(choosing).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  });

  test('leaves a port it had before when another program has it, and says so', async () => {
    const store = { ...storeOf({ home: folder }), folder };
    await writeState(store, { boltPort: taken, version: '5.26.30' });
    const lines: string[] = [];
    const port = await choosePort(store, (line) => lines.push(line));
    expect(await isFree(port)).toBe(true);
    expect(lines).toEqual([`Port ${taken} is in use by another program; Neo4j uses ${port} from now on.`]);
  });
});
