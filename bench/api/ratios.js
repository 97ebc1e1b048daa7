/** A figure of entente, or of another server `of`, divided by the same figure of a server, for each query that both answered. */
export function ratiosTo(other, results, figure = 'perSecond', of = 'entente') {
  const answered = results.filter(({ tooSlow }) => !tooSlow);
  return answered
    .filter(({ server }) => server === of)
    .map((one) => [one, answered.find(({ server, query }) => server === other && query === one.query)])
    .filter(([, match]) => match !== undefined)
    .map(([one, match]) => ({ query: one.query, value: one[figure] / match[figure] }));
}

/** The geometric mean of ratios. */
export function mean(ratios) {
  return Math.exp(ratios.reduce((sum, { value }) => sum + Math.log(value), 0) / ratios.length);
}

/** The smallest ratio, with its query. */
export function least(ratios) {
  return ratios.reduce((one, two) => (two.value < one.value ? two : one));
}

/** The greatest ratio, with its query. */
export function greatest(ratios) {
  return ratios.reduce((one, two) => (two.value > one.value ? two : one));
}
