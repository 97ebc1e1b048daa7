import type { Route } from '../compile/location.ts';
import { isLabel } from '../model/labels.ts';
import type { Spec, Specs } from './fields.ts';
import { among, equal, type FilterSpec, type FilterSpecs, inRange, linkedTo, onDay, route } from './filters.ts';
import type { List } from './lists.ts';

/** The lists of the API by name, and the inputs with conditions on what is linked, by the type of what is linked. */
export interface Linked {
  readonly lists: ReadonlyMap<string, List>;
  readonly matches: ReadonlyMap<string, `${string}Match`>;
}

/** The conditions on the fields of these names that are properties. */
export function ownConditions(names: readonly string[], specs: Specs): FilterSpecs {
  return conditions(names, specs, ownCondition);
}

/** The conditions on what the fields of these names lead to. */
export function linkConditions(names: readonly string[], specs: Specs, linked: Linked): FilterSpecs {
  return conditions(names, specs, (name, spec) => {
    const [via, match] = [routeOf(spec, linked), matchOf(spec, linked)];
    if (via === undefined || match === undefined) return undefined;
    const which = via.isToOne ? `\`${name}\` meets` : `at least one of \`${name}\` meets`;
    return linkedTo(match, via, `Matches if ${which} these conditions.`);
  });
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

function ownCondition(name: string, { type, list, location }: Spec): FilterSpec | undefined {
  if (list || location !== undefined || typeof type !== 'string') return undefined;
  if (type === 'PartialDate') return onDay(`Compares \`${name}\` with other days.`);
  if (type === 'Boolean') return equal(`Matches if \`${name}\` has this value.`);
  if (type === 'Float') return inRange(`Matches if \`${name}\` lies in this range.`);
  return among(type, `Matches if \`${name}\` is one of these.`);
}

/** The edges along which a field leads to other nodes; undefined where it does not. */
export function routeOf({ type, list, location, pageOf }: Spec, { lists }: Linked): Route | undefined {
  if (location?.kind !== 'along' || location.from !== 'self') return undefined;
  const label = pageOf === undefined ? type : lists.get(pageOf)?.node;
  if (typeof label !== 'string' || !isLabel(label)) return undefined;
  const { types, direction, storedAs } = location;
  return route(types, direction, label, { isToOne: pageOf === undefined && !list, storedAs });
}

function matchOf({ type, pageOf }: Spec, { lists, matches }: Linked): `${string}Match` | undefined {
  return pageOf === undefined ? matches.get(String(type)) : lists.get(pageOf)?.match;
}
