import { element, escapeXml, xmlDeclaration } from '../export/xml.ts';
import { contentOf, descriptionOf, type Feed, type FeedEntry, type FeedPlace } from './feed.ts';

/** A feed as Atom, RFC 4287. */
export function toAtom(feed: Feed, { self, home }: FeedPlace): string {
  const head = [
    textElement('id', self),
    textElement('title', feed.title),
    textElement('subtitle', descriptionOf(feed)),
    textElement('updated', feed.updated),
    element('author', {}, [textElement('name', 'entente')]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
  ];
  const entries = feed.entries.map((entry) => entryIn(entry, home));
  const names = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' };
  return `${xmlDeclaration}\n${element('feed', names, [...head, ...entries])}\n`;
}

/** `updated` is the day of the change, so that loading facts again makes nothing new. */
function entryIn(entry: FeedEntry, home: string): string {
  const { id, kind, sentence, published, ids, sources } = entry;
  const related = sources.flatMap(({ title, url }) =>
    url === null ? [] : [element('link', { rel: 'related', title, href: url })],
  );
  return element('entry', {}, [
    textElement('id', id),
    textElement('title', sentence),
    textElement('published', published),
    textElement('updated', published),
    element('category', { term: kind }),
    ...ids.map((one) => element('category', { scheme: home, term: one })),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    ...related,
    textElement('content', contentOf(entry)),
  ]);
}

function textElement(name: string, text: string): string {
  return element(name, {}, escapeXml(text));
}
