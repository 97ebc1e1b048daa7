import { describe, expect, test } from 'vitest';
import { mfaChina } from '../../../../src/import/mfa/china.ts';
import { datedBy, kindOf, lineOf, spokespersonIn } from '../../../../src/import/mfa/page.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const briefing = '2022年9月5日外交部发言人毛宁主持例行记者会';

const answer = (index: number, given: Record<string, string> = {}): GivenRow => [
  'answers',
  {
    file: 'text_1',
    index: String(index),
    title: briefing,
    time: '2022-09-05 19:08',
    question: '问？',
    answer: '毛宁：答。',
    ...given,
  },
];

describe('a page', () => {
  const { of } = readSet(mfaChina, [answer(0, { question: '' }), answer(1), answer(2)]);

  test('is one statement of all its answers, without the words', () => {
    expect(of('statements')).toMatchObject([
      {
        id: 'mfa-china--text-1',
        date: '2022-09-05',
        datePrecision: 'day',
        actor: 'crosswalk--china',
        kind: 'press_briefing',
        officials: [{ official: 'mfa-china--spokesperson-mao-ning', role: 'speaker' }],
        summary: 'Answers of the ministry: 2; announcements: 1.',
        language: 'zh',
        length: 15,
        sources: ['mfa-china--source', 'mfa-china--page-text-1'],
        quotes: [],
      },
    ]);
  });

  test('is a source with the title of the ministry', () => {
    expect(of('sources')).toMatchObject([
      { id: 'mfa-china--page-text-1', title: briefing, url: null, published: '2022-09-05', language: 'zh' },
    ]);
  });

  test('names its spokesperson, whose office is attested for the first day', () => {
    const { of } = readSet(mfaChina, [
      answer(0, { file: 'text_2', title: '2022年9月7日外交部发言人毛宁主持例行记者会', time: '2022-09-07 19:00' }),
      answer(0),
    ]);
    expect(of('officials')).toMatchObject([
      { name: 'Mao Ning', nativeName: '毛宁', offices: [{ attestedOn: '2022-09-05' }] },
    ]);
  });
});

describe('a title', () => {
  test('gives the day, else publication does', () => {
    expect(datedBy(briefing, '2022-09-06')).toEqual({ date: '2022-09-05', datePrecision: 'day' });
    expect(datedBy('外交部发言人就某事答记者问', '2022-09-06')).toEqual({
      date: '2022-09-06',
      datePrecision: 'approximate',
    });
    expect(datedBy('2022年13月5日', '2022-09-06').datePrecision).toBe('approximate');
  });

  test('gives the form', () => {
    expect([briefing, '外交部发言人就某事发表谈话', '外交部宣布某事'].map(kindOf)).toEqual([
      'press_briefing',
      'spokesperson_statement',
      'ministry_statement',
    ]);
  });

  test('gives the spokesperson', () => {
    expect(spokespersonIn(briefing)).toEqual({ nativeName: '毛宁', name: 'Mao Ning' });
    expect(spokespersonIn('外交部发言人宣布某事')).toBeUndefined();
  });

  test('stands on one line', () => {
    expect(lineOf('某事<br>\n答记者问 ')).toBe('某事 答记者问');
  });
});

describe('a row', () => {
  test.each([
    [{ file: '' }, '"file" is ""; expected the name of a page.'],
    [{ index: '' }, '"index" is ""; expected the place of an answer on its page.'],
    [{ title: ' ' }, '"title" is " "; expected a title.'],
    [{ time: '5 September' }, '"time" is "5 September"; expected a time as YYYY-MM-DD HH:MM.'],
    [{ answer: '' }, '"answer" is ""; expected an answer.'],
  ])('is rejected where a value means nothing: %o', (given, message) => {
    expect(readSet(mfaChina, [answer(0, given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('of a place that was read is rejected', () => {
    expect(wordOf(readSet(mfaChina, [answer(0), answer(0)]).outcomes[1])).toBe(
      'rejected: The page "text_1" already has an answer 0.',
    );
  });
});
