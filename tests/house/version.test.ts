import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('the version', () => {
  test('is the same in package.json, CITATION.cff and at the head of both lists of changes', () => {
    const { version } = JSON.parse(read('package.json'));
    const others = [/^version: (.+)$/m.exec(read('CITATION.cff')), ...['CHANGELOG.md', 'schema/CHANGES.md'].map(head)];
    expect(others.map((match) => match?.[1])).toEqual([version, version, version]);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

function head(file: string): RegExpExecArray | null {
  return /^## (\d.*)$/m.exec(read(file));
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
