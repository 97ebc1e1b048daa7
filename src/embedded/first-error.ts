/** The first error that Maven prints, without its level and its advice. */
export function firstError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.startsWith('[ERROR]'));
  const first = lines[0]?.replace('[ERROR]', '').split(' -> ')[0]?.trim();
  return first ?? 'it printed no error.';
}
