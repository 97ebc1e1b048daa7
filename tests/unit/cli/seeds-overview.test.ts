import { describe, expect, test } from 'vitest';
import { seedsOverview, withPart } from '../../../src/cli/seeds-overview.ts';
import type { SeedFile } from '../../../src/load/seeds.ts';

const file = (name: SeedFile['name'], entries: readonly unknown[]): SeedFile => ({
  name,
  entries,
  at: () => '',
  atKey: () => '',
});

describe('seedsOverview', () => {
  test('counts entries, verified ones and those with an unconfirmed field', () => {
    const pacts = file('pacts', [
      { verified: true, unverifiedFields: [] },
      { verified: false, unverifiedFields: ['signed'] },
    ]);
    expect(
      seedsOverview([pacts], () => '# Texts. How to read: README.md.\n- id: a\n')
        .split('\n')
        .at(-1),
    ).toBe('| `pacts.yaml` | 2 | 1 | 1 | Texts. |');
  });

  test('has a dash where no entry has the key', () => {
    expect(seedsOverview([file('vocab', [{ id: 'kind' }])], () => '# Lists.\n')).toContain(
      '| `vocab.yaml` | 1 | - | - | Lists. |',
    );
  });
});

describe('withPart', () => {
  test('replaces what stands between the marks', () => {
    const page = '# A\n<!-- printed: b -->\nold\n<!-- end -->\nrest\n';
    expect(withPart(page, 'new $1')).toBe('# A\n<!-- printed: b -->\nnew $1\n<!-- end -->\nrest\n');
    expect(withPart('<!-- printed: b -->\n<!-- end -->', 'x')).toBe('<!-- printed: b -->\nx\n<!-- end -->');
  });
});
