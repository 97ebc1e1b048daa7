import { describe, expect, test } from 'vitest';
import { mfaSingapore } from '../../../../src/import/mfa/singapore.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const statement = (given: Record<string, string> = {}): GivenRow => [
  'statements',
  {
    url: 'https://www.example.org/Newsroom/2023/12/A-Visit',
    title: 'Official Visit of Somebody',
    date: '3 Dec 2023, 14:07',
    country: '',
    content: 'words',
    ...given,
  },
];

describe('a text of the ministry', () => {
  test('is a statement that cites its page, without the words', () => {
    const { of } = readSet(mfaSingapore, [statement({ country: 'Japan, India' })]);
    expect(of('statements')).toMatchObject([
      {
        id: 'mfa-singapore--newsroom-2023-12-a-visit',
        date: '2023-12-03',
        datePrecision: 'approximate',
        actor: 'crosswalk--singapore',
        summary: 'Official Visit of Somebody',
        language: 'en',
        length: 5,
        sources: ['mfa-singapore--source', 'mfa-singapore--page-newsroom-2023-12-a-visit'],
        note: 'The ministry files it under Japan, India.',
        addressedTo: [],
      },
    ]);
    expect(of('sources')).toMatchObject([
      { url: 'https://www.example.org/Newsroom/2023/12/A-Visit', published: '2023-12-03' },
    ]);
  });

  test.each([
    ['Official Visit of Somebody', 'ministry_statement'],
    ['Condolence Letter from Somebody', 'letter'],
    ['Telephone Call with Somebody', 'phone_call'],
    ['Transcript of Replies', 'press_remarks'],
    ['Joint Press Statement', 'joint_statement'],
    ['Statement by Somebody', 'speech'],
  ])('entitled %j is of the kind %s', (title, kind) => {
    expect(readSet(mfaSingapore, [statement({ title })]).of('statements')).toMatchObject([{ kind }]);
  });
});

describe('a row', () => {
  test.each([
    [{ url: 'A-Visit' }, '"url" is "A-Visit"; expected an address.'],
    [{ title: '' }, '"title" is ""; expected a title.'],
    [{ date: '31 Feb 2023, 14:07' }, '"date" is "31 Feb 2023, 14:07"; expected a time such as 21 Dec 2023, 14:07.'],
    [{ date: '2023-12-03' }, '"date" is "2023-12-03"; expected a time such as 21 Dec 2023, 14:07.'],
  ])('is rejected where a value means nothing: %o', (given, message) => {
    expect(readSet(mfaSingapore, [statement(given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('of a page that was read is rejected', () => {
    const [, again] = readSet(mfaSingapore, [statement(), statement({ title: 'Another title' })]).outcomes;
    expect(wordOf(again)).toContain('as in statements.csv:2, but other cells differ.');
  });
});
