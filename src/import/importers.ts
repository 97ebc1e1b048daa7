import { archigos } from './archigos/archigos.ts';
import { atop } from './atop/atop.ts';
import { desta } from './desta/desta.ts';
import { gdelt } from './gdelt/gdelt.ts';
import { ggo } from './ggo/ggo.ts';
import { icews } from './icews/icews.ts';
import { igo } from './igo/igo.ts';
import type { Importer } from './importer.ts';
import { mfaChina } from './mfa/china.ts';
import { mfaSingapore } from './mfa/singapore.ts';
import { mids } from './mids/mids.ts';
import { ministers } from './ministers/ministers.ts';
import { rivalries } from './rivalries/rivalries.ts';
import { undl } from './undl/undl.ts';
import { ungd } from './ungd/ungd.ts';
import { unvotes } from './unvotes/unvotes.ts';
import { vetoes } from './vetoes/vetoes.ts';

/** Every data set that can be imported. */
export const importers: readonly Importer[] = [
  unvotes,
  undl,
  vetoes,
  icews,
  gdelt,
  atop,
  ungd,
  archigos,
  ministers,
  rivalries,
  mids,
  igo,
  desta,
  ggo,
  mfaChina,
  mfaSingapore,
];
