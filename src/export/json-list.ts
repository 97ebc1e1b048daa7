/** A list of JSON, one item a line, piece by piece. */
export function* jsonListParts<T>(items: Iterable<T>, make: (item: T) => object): Generator<string> {
  let between = '[\n';
  for (const item of items) {
    yield `${between}${JSON.stringify(make(item))}`;
    between = ',\n';
  }
  yield between === '[\n' ? '[]' : '\n]';
}
