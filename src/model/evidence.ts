import { z } from 'zod';
import { link, listed, optional, text, texts, truth } from './fields.ts';

const ofSources = 'Sources in which this was read.';

/** What stands at the end of every curated entry: a note, what no source confirmed, the sources, and whether they were read. */
export function evidence() {
  return { ...remarks(), sources: cited(), verified: verified() };
}

/** The same for an entry that is an edge, which keeps the ids of its sources. */
export function evidenceOnEdge() {
  return { ...remarks(), sources: citedOnEdge(), verified: verified() };
}

/** One source or more, each at the end of an edge. */
export function cited() {
  return z.array(link('Source', 'CITES', 'out', ofSources)).min(1);
}

/** One source or more, kept as ids on an edge. */
export function citedOnEdge() {
  return z.array(listed('Source', ofSources)).min(1);
}

/** A remark that is no part of the fact. */
export function note() {
  return optional(text("Editors' note. Null if there is none."));
}

/** Whether a source was read that says so. */
export function verified() {
  return truth(
    'True if a source that was read states the core of this: who, what and when. It does not mean that two independent sources agree.',
  ).default(false);
}

function remarks() {
  return {
    note: note(),
    unverifiedFields: texts('Paths of fields that no source confirms, such as `identifiers.unts`.').default([]),
  };
}
