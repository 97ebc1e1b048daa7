import type { AnyRecord } from '../model/records.ts';

/** What is known of a data set itself, and kept in the graph beside its rows. */
export interface About {
  /** Name of the set in the graph; it stands before every id of the set. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string | null;
  readonly licence: string;
  readonly citation: string;
  readonly url: string;
}

/** The id of the source that stands for a data set. */
export function sourceIdOf(set: string): string {
  return `${set}--source`;
}

/** A data set as a source that its facts can cite. */
export function sourceOf({ id, title, publisher, version, url, citation }: About): AnyRecord {
  return {
    noun: 'sources',
    record: {
      id: sourceIdOf(id),
      title: version === null ? title : `${title}, ${version}`,
      publisher,
      url,
      published: null,
      kind: 'dataset',
      language: 'en',
      readAs: 'full_text',
      commit: null,
      note: `Cite as: ${citation}`,
      verified: true,
    },
  };
}
