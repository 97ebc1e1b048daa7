/** From a term, the last period as [since, end] and renewals as [years, end] to [date, from, years]. */
export function computeEnd(
  term: unknown,
  period: readonly unknown[] | undefined,
  renewals: readonly (readonly unknown[])[],
): readonly unknown[] | undefined {
  const [since, end] = period ?? [];
  const isPrinted = renewals.some(([, until]) => typeof until === 'string');
  const added = renewals.map(([more]) => more).filter((more) => typeof more === 'number');
  const isUnknown = typeof term !== 'number' || typeof since !== 'string' || added.length < renewals.length;
  if (isUnknown || typeof end === 'string' || isPrinted) return undefined;
  const years = added.reduce((sum, more) => sum + more, term);
  const [year = '', month] = since.split('-');
  const last = String(Number(year) + years);
  return [month === undefined ? last : `${last}-${month}`, since, years];
}
