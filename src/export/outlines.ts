const circle = 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z';

/** The outline of each shape of a node as a path of SVG, within 10 units around its middle. All others are circles. */
const outlines: Readonly<Record<string, string>> = {
  SQUARE: 'M-8-8H8V8H-8Z',
  DIAMOND: 'M0-9 9 0 0 9-9 0Z',
  TRIANGLE: 'M0-9 8.5 7h-17Z',
  HEXAGON: 'M0-9 8-4.5v9L0 9-8 4.5v-9Z',
  ROUNDED: 'M-6-6H6a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H-6a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3Z',
};

/** The outline of a shape; a circle for one that is not known. */
export function outlineOf(shape: string): string {
  return outlines[shape] ?? circle;
}
