import { describe, expect, test } from 'vitest';
import { findJava } from '../../../src/embedded/java.ts';
import { majorOf, oldestJava, versionIn } from '../../../src/embedded/java-version.ts';
import { storeOf } from '../../../src/embedded/store.ts';

describe('a version of Java', () => {
  test('is read from what Java prints, whoever built it', () => {
    expect(versionIn('openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment')).toBe('17.0.15');
    expect(versionIn('Picked up JAVA_TOOL_OPTIONS: -Xmx1g\njava version "1.8.0_392"')).toBe('1.8.0_392');
  });

  test.each([
    ['17.0.15', 17],
    ['25', 25],
    ['22-ea', 22],
    ['1.8.0_392', 8],
    ['unknown', 0],
  ])('%s counts as %i', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });
});

test('the 5.26 line needs Java 17, a version named by its year Java 21', () => {
  expect([oldestJava('5.26.30'), oldestJava('2026.09.0')]).toEqual([17, 21]);
});

test('a folder without Java is named', async () => {
  const looking = findJava(storeOf({ home: '/home', javaHome: '/no/such/java' }));
  await expect(looking).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: 'Running Neo4j needs Java, and "/no/such/java/bin/java" cannot be run.',
  });
});
