/**
 * How many letters must be put in, left out, changed or swapped with a neighbour to make one text the other. Counting ends where it is certain
 * that there are more than `most`; the distance is then infinite.
 */
export function editDistance(one: string, other: string, most: number = Number.POSITIVE_INFINITY): number {
  const start = commonLength(one, other, (at) => at);
  const [oneRest, otherRest] = [one.slice(start), other.slice(start)];
  const end = commonLength(oneRest, otherRest, (at, { length }) => length - 1 - at);
  return distanceOf(oneRest.slice(0, oneRest.length - end), otherRest.slice(0, otherRest.length - end), most);
}

/** In how many letters two texts agree, one after the other in an order. */
function commonLength(one: string, other: string, placeOf: (at: number, text: string) => number): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(placeOf(at, one)) === other.charCodeAt(placeOf(at, other))) at += 1;
  return at;
}

function distanceOf(one: string, other: string, most: number): number {
  let beforeLast = new Uint32Array(other.length + 1);
  let last = Uint32Array.from(beforeLast, (_, column) => column);
  let next = new Uint32Array(other.length + 1);
  let leastOfLast = 0;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    const letterBefore = one.charCodeAt(row - 2);
    next[0] = row;
    let [least, edits, diagonal, letterLeft] = [row, row, row - 1, Number.NaN];
    for (let column = 1; column <= other.length; column += 1) {
      const otherLetter = other.charCodeAt(column - 1);
      const above = last[column] ?? 0;
      edits = Math.min(above + 1, edits + 1, otherLetter === letter ? diagonal : diagonal + 1);
      if (letter === letterLeft && letterBefore === otherLetter)
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      next[column] = edits;
      if (edits < least) least = edits;
      diagonal = above;
      letterLeft = otherLetter;
    }
    // A swap reaches back two rows.
    if (least > most && leastOfLast > most) return Number.POSITIVE_INFINITY;
    leastOfLast = least;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  const edits = last[other.length] ?? 0;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}
