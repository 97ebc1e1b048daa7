import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';

/** Global ids of each kind of node that has one, and of the nodes with the most links, for arguments that take ids. */
export async function idsIn(execute, schema, parse) {
  const kinds = schema.getPossibleTypes(schema.getType('Node')).map(({ name }) => name);
  const lists = Object.values(schema.getQueryType().getFields())
    .filter(({ type }) => kinds.some((kind) => getNamedType(type).name === `${kind}Connection`))
    .map(({ name }) => name);
  const text = lists.map((list) => `${list}(first: 60) { nodes { id } }`).join(' ');
  const hubs = 'hubs: centrality(measure: DEGREE, network: LINKS, first: 200) { nodes { id } }';
  const { data } = await execute({ schema, document: parse(`{ ${text} ${hubs} }`) });
  const found = [...lists, 'hubs'].flatMap((list) => data[list].nodes.map(({ id }) => id));
  return found.filter((id) => kinds.includes(id.split(':')[0]));
}

/**
 * Makes documents about one root field of a schema: so many aliases, each with arguments near their limits and a selection so deep and so wide, varied or
 * all the same, since of many arguments one may not go with another. A shape says how; `mutate` changes one thing about a shape.
 */
export function documentsOf(field, ids, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const numbers = [1, 3, 8, 25, 50, 100, 200, 500, 1000];
  const fresh = () => ({
    aliases: pick([1, 3, 10, 25, 50]),
    depth: pick([2, 3, 4, 5, 6]),
    width: pick([2, 4, 8]),
    pages: pick(numbers),
    ids: pick([1, 2, 8, 20, 50, 200]),
    given: random(),
    isVaried: random() < 0.5,
    seed: Math.floor(random() * 1e9),
  });
  const mutate = (shape) => {
    const key = pick(Object.keys(shape));
    return { ...shape, [key]: fresh()[key], seed: random() < 0.3 ? Math.floor(random() * 1e9) : shape.seed };
  };
  const write = (shape) => {
    const next = mulberry(shape.seed);
    const one = () => fieldText(field, shape, shape.depth, next);
    const same = shape.isVaried ? undefined : one();
    return `{ ${Array.from({ length: shape.aliases }, (_, at) => `a${at}: ${same ?? one()}`).join(' ')} }`;
  };
  const fieldText = (one, shape, depth, next) => {
    const hasFirst = one.args.some(({ name }) => name === 'first');
    const usable = one.args.filter(({ name }) => !(hasFirst && name === 'last'));
    const args = usable.flatMap((arg) => {
      const isGiven = isNonNullType(arg.type) || next() < shape.given;
      const value = isGiven ? valueFor(arg, shape, next, 2) : undefined;
      return value === undefined ? [] : [`${arg.name}: ${value}`];
    });
    const given = args.length === 0 ? '' : `(${args.join(', ')})`;
    const type = getNamedType(one.type);
    return `${one.name}${given}${isLeafType(type) ? '' : ` ${selection(type, shape, depth - 1, next)}`}`;
  };
  const selection = (type, shape, depth, next) => {
    const fields = Object.values(type.getFields?.() ?? {});
    const usable = fields.filter(
      ({ args, type: of }) => !args.some(isRequired) && (depth > 0 || isLeafType(getNamedType(of))),
    );
    const leaves = usable.filter(({ type: of }) => isLeafType(getNamedType(of)));
    const objects = usable.filter(({ type: of }) => !isLeafType(getNamedType(of)));
    const through = objects.filter(({ name }) => ['nodes', 'edges', 'node'].includes(name));
    const shuffled = (list) =>
      list
        .map((one) => [next(), one])
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
    const chosen = [
      ...shuffled(leaves).slice(0, shape.width),
      ...(through.length > 0 ? through.slice(0, 1) : shuffled(objects).slice(0, Math.ceil(shape.width / 2))),
    ];
    return `{ __typename ${chosen.map((one) => fieldText(one, shape, depth, next)).join(' ')} }`;
  };
  const valueFor = (one, shape, next, deep, type = one.type) => {
    const { name } = one;
    if (isNonNullType(type)) return valueFor(one, shape, next, deep, type.ofType);
    const choose = (list) => list[Math.floor(next() * list.length)];
    if (isListType(type)) {
      const count = Math.min(getNamedType(type).name === 'ID' ? shape.ids : 2, mostOf(one));
      const values = Array.from({ length: count }, () => valueFor(one, shape, next, deep, type.ofType));
      return `[${[...new Set(values)].join(', ')}]`;
    }
    if (isEnumType(type)) return choose(type.getValues()).name;
    const key = /^(\w+)Key$/.exec(type.name)?.[1];
    if (key !== undefined) return `{ id: ${JSON.stringify(choose(idsOfKind(key, ids)))} }`;
    if (isInputObjectType(type)) return deep === 0 ? undefined : objectFor(type, shape, next, deep);
    switch (type.name) {
      case 'Int':
        return String(Math.min(shape.pages, mostOf(one)));
      case 'Float':
        return '0.5';
      case 'Boolean':
        return String(next() < 0.5);
      case 'ID':
        return JSON.stringify(choose(idsFor(one, ids)));
      default:
        if (/Date/.test(type.name))
          return JSON.stringify(name === 'to' ? '2026' : name === 'from' ? '1946' : '2001-07-16');
        return /^(after|before)$/.test(name) ? undefined : JSON.stringify(choose(['japan', 'treaty', 'security', 'a']));
    }
  };
  const objectFor = (type, shape, next, deep) => {
    const all = Object.values(type.getFields());
    const wanted = all.filter(isRequired);
    const some = wanted.length > 0 ? wanted : [all[Math.floor(next() * all.length)]];
    const values = some.map((one) => [one.name, valueFor(one, shape, next, deep - 1)]);
    const given = values.filter(([, value]) => value !== undefined);
    return `{ ${given.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
  };
  return { fresh, mutate, write };
}

/** The largest number that an argument takes, as its description says; pages have at most 500 items. */
function mostOf({ name, description }) {
  const said = /(?:from \d+ to|\d to|at most) ([\d,]+)/i.exec(description ?? '')?.[1]?.replaceAll(',', '');
  return said === undefined ? (/^(first|last)$/.test(name) ? 500 : 1_000) : Number(said);
}

/** The ids of the kinds that an argument takes, as its description names them; of all kinds where it names none. */
function idsFor({ description = '' }, ids) {
  const named = ['Actor', 'Statement', 'Proposition', 'Pact'].find((kind) =>
    new RegExp(`\\b${kind}s?\\b`, 'i').test(description),
  );
  return named === undefined ? ids : idsOfKind(named, ids);
}

/** The ids of nodes of a kind. */
function idsOfKind(kind, ids) {
  const kinds = kind === 'Actor' ? ['State', 'Organisation', 'Official'] : [kind];
  const found = ids.filter((id) => kinds.includes(id.split(':')[0]));
  if (found.length === 0) throw new TypeError(`no id of the kind ${kind} is known`);
  return found;
}

function isRequired({ type, defaultValue }) {
  return isNonNullType(type) && defaultValue === undefined;
}

/** A small generator of random numbers, the same for the same seed. */
export function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
