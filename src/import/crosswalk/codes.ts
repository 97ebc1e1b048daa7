import type { Scheme } from '../actors.ts';

/** Codes by scheme. */
export type Codes = { readonly [scheme in Scheme]?: readonly string[] };
