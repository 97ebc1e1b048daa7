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
