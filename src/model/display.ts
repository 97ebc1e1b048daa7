import { palette } from './palette.ts';

/** Outlines that a graph drawing can give a node. */
export const shapes = ['CIRCLE', 'SQUARE', 'DIAMOND', 'HEXAGON', 'TRIANGLE', 'ROUNDED'] as const;

/** How a page may draw the nodes of a label. It is a hint for the eye and says nothing of rank or side. */
export interface Display {
  /** Property that names a node in a few words. */
  readonly labelField: string;
  /** A colour of the palette, as a hexadecimal triplet. */
  readonly colour: (typeof palette)[keyof typeof palette];
  readonly shape: (typeof shapes)[number];
  /** Name of an icon of the Lucide set. */
  readonly icon: string;
}

/** The hints of a label: the property that names a node, a colour of the palette, an outline and an icon. */
export function hint(labelField: string, colour: keyof typeof palette, shape: Display['shape'], icon: string): Display {
  return { labelField, colour: palette[colour], shape, icon };
}
