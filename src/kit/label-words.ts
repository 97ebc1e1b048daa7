/** A label or another value of an enum in words: `ROLL_CALL` is "roll call". */
export function labelWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
