import { type About, sourceOf } from '../import/source-of.ts';
import type { StreamedSet } from '../load/stream.ts';

/** A data set as it is written in batches, with its source as the first record. */
export function streamedSet(about: About, version: string, rules: string): StreamedSet {
  const { id, title, publisher, version: edition, licence, citation, url } = about;
  return {
    dataset: id,
    version,
    about: { title, publisher, ...(edition === null ? {} : { edition }), licence, citation, url, rules },
    first: [{ dataset: id, made: sourceOf(about) }],
  };
}
