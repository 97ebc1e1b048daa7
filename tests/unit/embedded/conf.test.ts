import { describe, expect, test } from 'vitest';
import { confText, hostsText, javaArguments } from '../../../src/embedded/conf.ts';
import { storeOf } from '../../../src/embedded/store.ts';

const store = storeOf({ home: '/home', store: 'test' });

describe('confText', () => {
  test('listens on loopback alone and serves no web page', () => {
    const conf = confText(store, 7700);
    expect(conf).toContain('server.default_listen_address=127.0.0.1\n');
    expect(conf).toContain('server.bolt.listen_address=127.0.0.1:7700\n');
    expect(conf).toContain('server.http.enabled=false\n');
  });

  test('keeps one transaction to half of the heap', () => {
    expect(confText({ ...store, heap: '2G' }, 7700)).toContain('db.memory.transaction.max=1048576k\n');
    expect(confText({ ...store, heap: '512m' }, 7700)).toContain('db.memory.transaction.max=262144k\n');
  });

  test('gives a setting of newer versions to those versions only', () => {
    const newer = confText({ ...store, version: '2026.09.0' }, 7700);
    expect(newer).toContain('server.fleet_discovery.enabled=false\n');
    expect(confText(store, 7700)).not.toContain('fleet');
  });
});

describe('hostsText', () => {
  test('leads the name of the machine to the loopback address, where Neo4j looks for it', () => {
    expect(hostsText('leads-nowhere')).toBe('127.0.0.1 localhost leads-nowhere\n');
    expect(javaArguments(store, 'Main', 17)).toContain('-Djdk.net.hosts.file=conf/hosts');
  });
});

describe('javaArguments', () => {
  test('end in the main class and the folders of the store', () => {
    expect(javaArguments(store, 'org.example.Main', 17).slice(-4)).toEqual([
      'org.example.Main',
      '--home-dir=/home/test',
      '--config-dir=/home/test/conf',
      '--console-mode',
    ]);
  });

  test('allow unsafe memory access where Java asks for leave, and nowhere else', () => {
    const leave = '--sun-misc-unsafe-memory-access=allow';
    expect(javaArguments(store, 'Main', 25)).toContain(leave);
    expect(javaArguments(store, 'Main', 21)).not.toContain(leave);
  });
});
