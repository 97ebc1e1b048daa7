/** A point on the screen, in pixels from the corner of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function isInside(line: readonly Point[], { x, y }: Point): boolean {
  return (
    line.filter((one, at) => {
      const other = line.at(at - 1) ?? one;
      return one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x;
    }).length %
      2 ===
    1
  );
}

/** Whether a line is so short that a click was meant. */
export function isClick(line: readonly Point[]): boolean {
  const [first] = line;
  return first === undefined || line.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) < 6);
}
