import type { Attributes } from 'graphology-types';
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import { sdfHexagon } from './hexagon.ts';
import { layerOutline } from './outline.ts';

/** Colours of the page that the drawing takes over. */
export interface Ink {
  readonly text: string;
  readonly ground: string;
  readonly accent: string;
  /** Whether the reader's system sets all colours. Shapes and captions then tell kinds apart. */
  readonly isForced: boolean;
}

export const primitives = {
  nodes: {
    variables: {
      outlineColor: { type: 'color', default: '#000000' },
      outlineWidth: { type: 'number', default: 1 },
    },
    shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle(), sdfHexagon(), sdfRectangle({ aspectRatio: 1.4 })],
    layers: [layerFill(), layerOutline()],
  },
  edges: {
    variables: {
      dashSize: { type: 'number', default: 0 },
      gapSize: { type: 'number', default: 0 },
      dashColor: { type: 'color', default: '#ffffff' },
    },
    paths: [pathLine(), pathCurved(), pathLoop()],
    extremities: [extremityArrow()],
    layers: [layerPlain(), layerDashed({ gapColor: 0, gapSize: { attribute: 'gapSize' } })],
  },
} as const;

/** The style of nodes. It reads the colours of the page each time, so that a change of theme needs no new canvas. */
export function nodeStyle(ink: () => Ink) {
  return {
    color: { attribute: 'colour' },
    shape: { attribute: 'shape' },
    size: { attribute: 'size' },
    outlineColor: ({ isSelected }: Attributes) => (isSelected ? ink().accent : ink().text),
    outlineWidth: { attribute: 'outlineWidth' },
    label: ({ label, short }: Attributes, { isHovered }: { readonly isHovered: boolean }) =>
      String(isHovered ? label : short),
    labelColor: () => ink().text,
    labelSize: 12,
    labelVisibility: { attribute: 'labelVisibility' },
    labelFont: 'system-ui, sans-serif',
    labelBackgroundColor: () => ink().ground,
    labelPosition: 'below',
    zIndex: { attribute: 'rank' },
  } as const;
}

/** The style of links. */
export function edgeStyle(ink: () => Ink) {
  return {
    color: { attribute: 'colour' },
    size: { attribute: 'size' },
    opacity: { attribute: 'opacity' },
    head: 'arrow',
    dashSize: { attribute: 'dashSize' },
    gapSize: { attribute: 'gapSize' },
    dashColor: () => ink().ground,
  } as const;
}
