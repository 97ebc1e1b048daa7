import type { AnyRecord } from '../model/records.ts';

/** A data set itself, as stored in the graph. */
export interface About {
  /** Name of the data set in the graph; every id in it begins with this name. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string | null;
  readonly licence: string;
  readonly citation: string;
  readonly url: string;
}

/** Whether the terms of a data set allow others to pass its rows on. Where they were not found, contradict each other or are doubtful, they do not. */
export type Redistribution =
  | {
      readonly allowed: true;
      /** Its licence in the SPDX list; null where the terms are in words of their own. */
      readonly spdx: string | null;
    }
  | {
      readonly allowed: false;
      /** The reason, as a sentence. */
      readonly because: string;
    };

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
