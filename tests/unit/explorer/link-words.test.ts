import { describe, expect, test } from 'vitest';
import { linkDays } from '../../../src/explorer/state/link-words.ts';
import { linkSentence } from '../../../src/explorer/state/sentence.ts';
import type { ShownLink } from '../../../src/explorer/state/view.ts';
import { linkPhrase } from '../../../src/export/link-phrase.ts';

/** A link of one type with its days; nothing else of it is read. */
function link(type: string, since: string | null, until: string | null, word: string | null = null) {
  // The parts that tell how sure a link is are not read here.
  return { id: 'l', type, from: 'State:russia', to: 'Pact:p', word, since, until } as ShownLink;
}

describe('words for a link', () => {
  test('tell a link that lasts by its days, and one end that is not recorded', () => {
    expect(linkDays(link('PARTY_TO', '2002-02-28', null))).toBe('since 28 February 2002, no end recorded');
    expect(linkDays(link('MEMBER_OF', '1971-10-25', '1972'))).toBe('25 October 1971 to 1972');
  });

  test('tell a reply by its one day', () => {
    expect(linkDays(link('RESPONDS_TO', '2025-12-28', null))).toBe('28 December 2025');
  });

  test('tell nothing where no day is recorded', () => {
    expect(linkDays(link('PARTY_TO', null, null))).toBeNull();
  });

  test('add the kind of a reply, and never a bare type', () => {
    expect(linkPhrase(link('RESPONDS_TO', null, null, 'warns'))).toBe('answers (warns)');
    expect(linkPhrase(link('SUPERSEDES', null, null))).toBe('supersedes');
  });

  test('make a sentence of both captions and the days', () => {
    const captions = new Map([
      ['State:russia', 'Russia'],
      ['Pact:p', 'Treaty of 2001'],
    ]);
    expect(linkSentence(link('PARTY_TO', '2002-02-28', null), captions)).toBe(
      'Russia is party to: Treaty of 2001, since 28 February 2002, no end recorded',
    );
  });
});
