/** By how many years a pact was prolonged, in words. No number is one that was not found. */
export function byYears(years = ''): string {
  if (years === '') return 'by a number of years that was not found';
  return `by ${years} ${years === '1' ? 'year' : 'years'}`;
}
