import { describe, expect, test } from 'vitest';
import { newPassword } from '../../../src/embedded/new-password.ts';

describe('a new password', () => {
  test('is digits and letters alone, so that no program takes it for a flag', () => {
    const passwords = Array.from({ length: 500 }, newPassword);
    expect(passwords.filter((password) => !/^[0-9a-f]{48}$/.test(password))).toEqual([]);
    expect(new Set(passwords).size).toBe(500);
  });
});
