import type { Actor } from '../../model/actor.ts';
import { codeTaken } from './errors.ts';
import { inOrder, positionIn, type Rule } from './rule.ts';

const codes = ['iso2', 'iso3', 'isoNumeric', 'wikidata'] as const;

/** A code belongs to one actor, and no actor ends before it begins. Of two entries with one code, the later has the issue. */
export const actorRule: Rule<Actor> = function* (entry, { actors }) {
  for (const key of codes) {
    const code = entry.value[key];
    const other = code === null ? undefined : firstWith(actors.all, key, code);
    if (code !== null && other !== undefined && other !== entry.value)
      yield codeTaken(positionIn(entry, key), key, code, other.id);
  }
  const { founded, dissolved } = entry.value;
  const start = { name: '"founded"', day: founded };
  yield* inOrder(positionIn(entry, 'dissolved'), start, { name: '"dissolved"', day: dissolved });
};

/** The first actor with a code, from a table per list of actors: a search per actor would make the check quadratic. */
function firstWith(
  all: readonly { readonly value: Actor }[],
  key: (typeof codes)[number],
  code: string,
): Actor | undefined {
  const known = tables.get(all) ?? new Map<string, Actor>();
  if (!tables.has(all)) {
    for (const { value } of all) {
      for (const one of codes) if (!known.has(`${one} ${value[one]}`)) known.set(`${one} ${value[one]}`, value);
    }
    tables.set(all, known);
  }
  return known.get(`${key} ${code}`);
}

const tables = new WeakMap<readonly object[], Map<string, Actor>>();
