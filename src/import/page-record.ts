import type { AnyRecord, RecordOf } from '../model/records.ts';

/** A web page from which rows were taken. */
export type PageFacts = Pick<
  RecordOf<'sources'>,
  'id' | 'title' | 'publisher' | 'url' | 'published' | 'language' | 'note'
>;

/** A page of a ministry as a source, so that a statement cites the page itself beside the set. */
export function pageRecord(facts: PageFacts): AnyRecord {
  return {
    noun: 'sources',
    record: { ...facts, kind: 'official', readAs: 'stored_file', commit: null, verified: true },
  };
}
