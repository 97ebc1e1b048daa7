import { contentOf, descriptionOf, type Feed, type FeedEntry, type FeedPlace } from './feed.ts';

/** A feed as JSON Feed 1.1. What the format does not know stands under `_entente`. */
export function toJsonFeed(feed: Feed, { self, home }: FeedPlace): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: descriptionOf(feed),
      home_page_url: home,
      feed_url: self,
      language: 'en',
      _entente: { updated: feed.updated },
      items: feed.entries.map((entry) => itemIn(entry, home)),
    },
    null,
    2,
  )}\n`;
}

function itemIn(entry: FeedEntry, home: string) {
  const { id, kind, sentence, published, day, ids, sources } = entry;
  return {
    id,
    url: sources.find(({ url }) => url !== null)?.url ?? home,
    title: sentence,
    content_text: contentOf(entry),
    date_published: published,
    tags: [kind],
    _entente: { day, ids, sources },
  };
}
