import type { Label } from './labels.ts';

/**
 * Eight colours that readers with any common colour blindness tell apart, chosen by Masataka Okabe and Kei Ito
 * ("Color Universal Design", 2002, revised 2008) and recommended by Wong, Nature Methods 8, 441 (2011).
 */
export const palette = {
  black: '#000000',
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  bluishGreen: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermilion: '#D55E00',
  reddishPurple: '#CC79A7',
} as const;

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

/** Hints for every label. There are more labels than colours, so colour and shape tell them apart together: no two share both. */
export const display: Readonly<Record<Label, Display>> = {
  Actor: hint('name', 'blue', 'HEXAGON', 'users'),
  State: hint('name', 'blue', 'CIRCLE', 'flag'),
  Organisation: hint('name', 'blue', 'SQUARE', 'building-2'),
  Official: hint('name', 'skyBlue', 'CIRCLE', 'user'),
  Recognition: hint('id', 'bluishGreen', 'DIAMOND', 'badge-check'),
  Proposition: hint('text', 'yellow', 'HEXAGON', 'circle-help'),
  AllowedPosition: hint('label', 'yellow', 'TRIANGLE', 'list-checks'),
  Stance: hint('position', 'orange', 'DIAMOND', 'scale'),
  Pact: hint('name', 'vermilion', 'SQUARE', 'scroll-text'),
  Period: hint('since', 'vermilion', 'ROUNDED', 'calendar-range'),
  Renewal: hint('date', 'vermilion', 'TRIANGLE', 'refresh-cw'),
  Suspension: hint('since', 'vermilion', 'DIAMOND', 'pause'),
  Identifier: hint('value', 'black', 'ROUNDED', 'hash'),
  Obligation: hint('summary', 'vermilion', 'HEXAGON', 'gavel'),
  RollCall: hint('title', 'skyBlue', 'SQUARE', 'vote'),
  Event: hint('id', 'skyBlue', 'TRIANGLE', 'zap'),
  Statement: hint('summary', 'bluishGreen', 'ROUNDED', 'message-square'),
  Quote: hint('text', 'orange', 'ROUNDED', 'quote'),
  Source: hint('title', 'black', 'SQUARE', 'book-open'),
  Claim: hint('value', 'reddishPurple', 'TRIANGLE', 'split'),
  FormerId: hint('id', 'black', 'TRIANGLE', 'history'),
  Dataset: hint('id', 'black', 'HEXAGON', 'database'),
};

function hint(labelField: string, colour: keyof typeof palette, shape: Display['shape'], icon: string): Display {
  return { labelField, colour: palette[colour], shape, icon };
}
