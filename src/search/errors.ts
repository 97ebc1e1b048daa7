import { RequestError } from '../errors.ts';

/** A number of hits outside what one search gives. */
export function badHitCount(value: number, most: number): RequestError {
  const message = `The argument "first" of search is ${value}; it must be between 0 and ${most}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: 'search',
    hint: 'Search for more words to get fewer hits.',
  });
}

/** A text that is too long to be searched for, counted in letters or in words. */
export function searchTooLong(size: number, what: string, most: number): RequestError {
  const message = `The argument "text" of search has ${size} ${what}; the limit is ${most}.`;
  return new RequestError('BAD_USER_INPUT', message, { at: 'search', hint: 'Search for the words that matter most.' });
}
