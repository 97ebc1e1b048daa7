import { describe, expect, test } from 'vitest';
import { createAnswerBody } from '../../../../src/api/server/answer-body.ts';

describe('the body of an answer', () => {
  test('holds no more memory than its bytes', () => {
    const { bytes } = createAnswerBody('"Åland"');
    expect(bytes.toString()).toBe('"Åland"');
    expect(bytes.buffer.byteLength).toBe(Buffer.byteLength('"Åland"'));
  });
});
