/** What changed, newest first, as a reader of feeds shows it. */
export interface Feed {
  readonly title: string;
  /** When the newest load ended, as RFC 3339 writes it. */
  readonly updated: string;
  /** The versions of the data sets that it was read from, in one line. */
  readonly versions: string;
  readonly entries: readonly FeedEntry[];
}

/** One change. */
export interface FeedEntry {
  /** The same for the same change, in every feed: a URN. */
  readonly id: string;
  readonly kind: string;
  /** The change in one sentence. */
  readonly sentence: string;
  /** The first day that the sources allow, as RFC 3339 writes the start of it in UTC. */
  readonly published: string;
  /** The day as exact as its source; null if sources differ on it. */
  readonly day: string | null;
  /** Ids of the node that changed, of the actor and of the other end. */
  readonly ids: readonly string[];
  readonly sources: readonly Cited[];
}

/** A source to read. */
export interface Cited {
  readonly title: string;
  readonly url: string | null;
}

/** Where a feed is and where people look at the graph. */
export interface FeedPlace {
  /** The address of the feed itself. */
  readonly self: string;
  /** The page of the server. */
  readonly home: string;
}

/** What a feed is, and the versions that it was read from. */
export function descriptionOf({ versions }: Feed): string {
  return `Who said or signed what. Data sets: ${versions}.`;
}

/** An entry in full: its sentence, then its sources, one a line. */
export function contentOf({ sentence, sources }: FeedEntry): string {
  return [sentence, ...sources.map(({ title, url }) => (url === null ? title : `${title}, ${url}`))].join('\n');
}
