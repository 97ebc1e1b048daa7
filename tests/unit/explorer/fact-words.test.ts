import { describe, expect, test } from 'vitest';
import {
  corroborationSentence,
  fieldWords,
  languageName,
  polarityWords,
  regionWords,
  valueWords,
} from '../../../src/explorer/state/fact-words.ts';

describe('words for facts', () => {
  test.each([
    [1, 'for the sentence'],
    [0.5, 'partly for the sentence'],
    [0, 'weighs both sides'],
    [-0.5, 'partly against the sentence'],
    [-1, 'against the sentence'],
    [null, 'takes no side'],
  ])('a polarity of %s is "%s"', (polarity, words) => {
    expect(polarityWords(polarity)).toBe(words);
  });

  test('one publisher, several, and none are told apart', () => {
    const sentence = (publishers: readonly string[], stateMediaOnly = false) =>
      corroborationSentence({ independent: publishers.length, publishers, stateMediaOnly });
    expect(sentence([])).toBe('No source is recorded.');
    expect(sentence(['TASS'], true)).toBe('Rests on one independent publisher: TASS, which is state media.');
    expect(sentence(['TASS', 'Xinhua'], true)).toBe(
      'Rests on 2 independent publishers, all of them state media. A copy counts as what it copies.',
    );
  });

  test('a field is named in words', () => {
    expect(fieldWords('inForce[0].until')).toBe('in force, until');
    expect(fieldWords('identifiers.plenary_meeting')).toBe('number in a register (plenary meeting)');
    expect(fieldWords('signedAt')).toBe('place of signature');
  });

  test('a value that is a day is read as one, and a number is not', () => {
    expect(valueWords('1979-02-16')).toBe('16 February 1979');
    expect(valueWords('1967')).toBe('1967');
    expect(valueWords('no fixed term')).toBe('no fixed term');
  });

  test('a region is named as on a map', () => {
    expect(['NORTH_AMERICA', 'EUROPE'].map(regionWords)).toEqual(['North America', 'Europe']);
  });

  test('a language is named in English', () => {
    expect(['zh', 'ru', 'zh-Hant'].map(languageName)).toEqual(['Chinese', 'Russian', 'Traditional Chinese']);
  });
});
