import type { Side } from '../compile/filter-place.ts';
import type { Route } from '../compile/location.ts';
import { catalogue } from '../model/catalogue.ts';
import { isLabel } from '../model/labels.ts';
import type { Spec, Specs } from './fields.ts';
import {
  among,
  equal,
  type FilterSpec,
  type FilterSpecs,
  inPeriod,
  inRange,
  linkedTo,
  onDay,
  route,
  sharing,
  single,
  takingIds,
} from './filters.ts';
import type { List } from './lists.ts';

/** The lists of the API by name, and the types that an input filters, by its name. */
export interface Linked {
  readonly lists: ReadonlyMap<string, List>;
  readonly filtered: ReadonlySet<string>;
}

/** The conditions on the fields of these names that are properties. */
export function ownConditions(names: readonly string[], specs: Specs): FilterSpecs {
  return conditions(names, specs, (name, spec) => ownCondition(name, spec, 'node'));
}

/** The conditions on the properties of a link, and on its period if it has one. */
export function edgeConditions(specs: Specs): FilterSpecs {
  const names = Object.keys(specs).filter((name) => isChoice(specs[name]) && name !== 'verified');
  const choices = conditions(names, specs, (name, spec) => ownCondition(name, spec, 'link'));
  if (!('since' in specs && 'until' in specs)) return choices;
  return { ...choices, period: inPeriod('Compares the period of the link with other days.', 'link') };
}

/** The conditions on what the fields of these names lead to. */
export function linkConditions(names: readonly string[], specs: Specs, linked: Linked): FilterSpecs {
  return conditions(names, specs, (name, spec) => {
    const [via, where] = [routeOf(spec, linked), whereOf(spec, linked)];
    if (via === undefined || where === undefined) return undefined;
    const which = via.isToOne ? `\`${name}\` meets` : `at least one of \`${name}\` meets`;
    return linkedTo(where, via, `Matches if ${which} these conditions.`);
  });
}

/** What can be said of all linked objects at once, by the input that says it; an input without conditions is left out. */
export function quantifiedConditions(links: FilterSpecs): Readonly<Record<'Links' | 'Ids' | 'Counts', FilterSpecs>> {
  const several = Object.entries(links).flatMap(([name, { place }]) =>
    typeof place === 'object' && place.kind === 'linked' && !place.via.isToOne ? [[name, place.via] as const] : [],
  );
  const parts = catalogue.labels.filter(({ hasOwnId }) => !hasOwnId).map(({ label }) => String(label));
  const withIds = several.flatMap(([name, via]) => {
    const { label } = via;
    if (!isLabel(label) || parts.includes(label)) return [];
    return [[name, takingIds(label, `IDs of \`${name}\`.`, { kind: 'includesAll', via })] as const];
  });
  return {
    Links: links,
    Ids: Object.fromEntries(withIds),
    Counts: Object.fromEntries(
      several.map(([name, via]) => [
        name,
        single('NumberRange', `Number of \`${name}\`.`, { kind: 'count', via, distinctBy: undefined }),
      ]),
    ),
  };
}

/** The inputs of a noun that say something of all linked objects. */
export function quantifiers(
  noun: string,
  { Links, Ids, Counts }: ReturnType<typeof quantifiedConditions>,
): FilterSpecs {
  const [links, ids, counts] = [`${noun}Links`, `${noun}Ids`, `${noun}Counts`] as const;
  return {
    ...given(Links, {
      none: single(links, 'Matches if no linked object meets any of these conditions.', { kind: 'none' }),
      every: single(links, 'Matches if all linked objects meet these conditions, or if there are none.', {
        kind: 'every',
      }),
    }),
    ...given(Ids, {
      includesAll: single(ids, 'Matches if everything with one of these IDs is linked.', { kind: 'group' }),
    }),
    ...given(Counts, {
      counts: single(
        counts,
        'Matches if the numbers of linked objects lie in these ranges: `{ least: 2, most: 2 }` means exactly two.',
        { kind: 'group' },
      ),
    }),
  };
}

function given(specs: FilterSpecs, filters: FilterSpecs): FilterSpecs {
  return Object.keys(specs).length === 0 ? {} : filters;
}

function conditions(
  names: readonly string[],
  specs: Specs,
  conditionOf: (name: string, spec: Spec) => FilterSpec | undefined,
): FilterSpecs {
  const entries = names.flatMap((name) => {
    const spec = specs[name];
    const condition = spec === undefined ? undefined : conditionOf(name, spec);
    return condition === undefined ? [] : [[name, condition] as const];
  });
  return Object.fromEntries(entries);
}

function ownCondition(name: string, { type, list, location }: Spec, of: Side): FilterSpec | undefined {
  if (location !== undefined || typeof type !== 'string') return undefined;
  if (list) return sharing(type, `Matches if \`${name}\` has one of these.`, of);
  if (type === 'PartialDate') return onDay(`Compares \`${name}\` with other days.`, of);
  if (type === 'Boolean') return equal(`Matches if \`${name}\` has this value.`, of);
  if (type === 'Float') return inRange(`Matches if \`${name}\` lies in this range.`, of);
  return among(type, `Matches if \`${name}\` is one of these.`, { of });
}

/** A value of a closed list, or a flag. */
function isChoice(spec: Spec | undefined): boolean {
  return spec !== undefined && !['String', 'Int', 'Float', 'ID', 'PartialDate'].includes(String(spec.type));
}

/** The edges along which a field leads to other nodes; undefined where it does not. */
export function routeOf({ type, list, location, pageOf }: Spec, { lists }: Linked): Route | undefined {
  if (location?.kind !== 'along' || location.from !== 'self') return undefined;
  const label = pageOf === undefined ? type : lists.get(pageOf)?.node;
  if (typeof label !== 'string' || !isLabel(label)) return undefined;
  const { types, direction, storedAs } = location;
  return route(types, direction, label, { isToOne: pageOf === undefined && !list, storedAs });
}

function whereOf({ type, pageOf }: Spec, { lists, filtered }: Linked): `${string}Where` | undefined {
  if (pageOf !== undefined) return lists.get(pageOf)?.where;
  return filtered.has(String(type)) ? `${String(type)}Where` : undefined;
}
