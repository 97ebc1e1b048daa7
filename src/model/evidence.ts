import { z } from 'zod';
import { link, listed, text, texts, truth } from './fields.ts';

const ofSources = 'Sources that state it.';
const ofVerified =
  'True where a source that was read states the core: who, what, and when as exactly as written. It does not mean two sources.';

/** What stands at the end of every curated entry: a note, what no source confirmed, the sources, and whether they were read. */
export function evidence() {
  return { ...remarks(), sources: cited(), verified: truth(ofVerified) };
}

/** The same for an entry that is an edge, which keeps the ids of its sources. */
export function evidenceOnEdge() {
  return { ...remarks(), sources: citedOnEdge(), verified: truth(ofVerified) };
}

/** One source or more, each at the end of an edge. */
export function cited() {
  return z.array(link('Source', 'CITES', 'out', ofSources)).min(1);
}

/** One source or more, kept as ids on an edge. */
export function citedOnEdge() {
  return z.array(listed('Source', ofSources)).min(1);
}

function remarks() {
  return {
    note: text('What a reader should know beside the fields.').nullable(),
    unverifiedFields: texts('Paths of fields that no source confirmed, such as identifiers.unts.'),
  };
}
