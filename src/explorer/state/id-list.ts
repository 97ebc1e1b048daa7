import { groupBy } from '../../kit/group-by.ts';

/**
 * Ids of nodes as a short text that a person can read: `State=china,japan*&Stance=taiwan-part-of-china:japan--1972`.
 * Each type is written once. What stands second in a slug of several parts is written once as well, before a colon: there are few propositions and
 * recognised states, and many that speak of them. A star marks the ids in `marked`. The same ids give the same text, whatever their order.
 */
export function writeIds(ids: Iterable<string>, marked: ReadonlySet<string>): string {
  const parts = [...new Set(ids)].map((id) => ({ ...partsOf(id), mark: marked.has(id) ? '*' : '' }));
  return [...groupBy(parts, ({ type }) => type)]
    .map(
      ([type, all]) =>
        `${type}=${writeSlugs(
          all.map(({ slug, mark }) => `${slug}${mark}`),
          type,
        )}`,
    )
    .toSorted()
    .join('&');
}

/** Ids that were read, and those among them that were marked. */
export interface ReadIds {
  readonly ids: readonly string[];
  readonly marked: ReadonlySet<string>;
}

/** Reads what `writeIds` wrote. Other settings, which begin with a small letter, are passed by. */
export function readIds(text: string): ReadIds {
  const entries = text.split('&').flatMap((part) => {
    const [, type, slugs] = /^([A-Z]\w*|ids)=(.+)$/.exec(part) ?? [];
    if (!type || !slugs) return [];
    return type === untyped ? slugs.split(',') : readSlugs(slugs).map((slug) => `${type}:${slug}`);
  });
  const ids = entries.map((entry) => entry.replace(/\*$/, ''));
  const starred = entries.flatMap((entry, at) => (entry.endsWith('*') ? [ids[at] ?? ''] : []));
  return { ids: ids.map(decodeURIComponent), marked: new Set(starred.map(decodeURIComponent)) };
}

/** Where ids stand that have no type, and where addresses of earlier versions have all of theirs. */
const untyped = 'ids';

/** The type of an id, and the rest without any sign that has a meaning here. */
function partsOf(id: string): { readonly type: string; readonly slug: string } {
  const [, type = untyped, rest = id] = /^([A-Z]\w*):(.+)$/s.exec(id) ?? [];
  return { type, slug: encodeURIComponent(rest).replaceAll(/[.!~*'()]/g, asHex) };
}

function asHex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function writeSlugs(slugs: readonly string[], type: string): string {
  const groups = groupBy(slugs, (slug) => (type === untyped ? undefined : slug.split('--')[1]));
  return [...groups]
    .flatMap(([second, all]) =>
      second === undefined ? all : [`${second}:${all.map(withoutSecond).toSorted().join('.')}`],
    )
    .toSorted()
    .join(',');
}

function withoutSecond(slug: string): string {
  return slug.split('--').toSpliced(1, 1).join('--');
}

function readSlugs(text: string): readonly string[] {
  return text.split(',').flatMap((entry) => {
    const [second, members] = entry.split(':');
    return members === undefined || second === undefined
      ? [entry]
      : members.split('.').map((member) => member.split('--').toSpliced(1, 0, second).join('--'));
  });
}
