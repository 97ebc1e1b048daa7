/** Merges two sorted lists lazily. */
export function* mergeSorted<T>(
  one: Iterable<T>,
  other: Iterable<T>,
  compare: (one: T, other: T) => number,
): Generator<T, void> {
  const [ofOne, ofOther] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  let [first, second] = [ofOne.next(), ofOther.next()];
  while (first.done !== true && second.done !== true) {
    const isFirst = compare(first.value, second.value) <= 0;
    yield isFirst ? first.value : second.value;
    if (isFirst) first = ofOne.next();
    else second = ofOther.next();
  }
  for (; first.done !== true; first = ofOne.next()) yield first.value;
  for (; second.done !== true; second = ofOther.next()) yield second.value;
}
