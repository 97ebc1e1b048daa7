import { closestMatches } from '../../kit/closest-matches.ts';

/** Names that are listed in a hint. */
const MOST_LISTED = 20;

/** Names that are proposed for a misspelt one. */
const MOST_PROPOSED = 3;

/** What to write in place of a name that is not known: the nearest of those there are, or else all of them. */
export function proposals(written: string, names: readonly string[]): string | undefined {
  const near = closestMatches(
    written,
    names.map((id) => ({ id, names: [] })),
    MOST_PROPOSED,
  );
  if (near.length > 0) return write(...near.map(({ id }) => id));
  if (names.length === 0) return undefined;
  const listed = names.slice(0, MOST_LISTED).map((name) => `\`${name}\``);
  const more = names.length > listed.length ? `, or ${names.length - listed.length} more` : '';
  return `Use one of ${listed.join(', ')}${more}.`;
}

/** What to write in the document, one or the other. */
export function write(...texts: readonly string[]): string {
  const quoted = texts.map((text) => `\`${text}\``);
  const last = quoted.pop() ?? '';
  return `Write ${quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`}.`;
}
