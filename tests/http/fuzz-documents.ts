import type { Dice } from './fuzz-dice.ts';
import { anything, numbers, odd, rubbish, signs } from './fuzz-values.ts';

/** A question as it is sent: a document and whatever stands for its variables. */
export interface Hostile {
  readonly query: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** A question that is valid before anything is done to it. */
export interface Valid {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One hostile question of a random kind. */
export function hostile(dice: Dice, valid: readonly [Valid, ...Valid[]]): Hostile {
  const kind = kinds[dice.integer(0, kinds.length - 1)] ?? noise;
  return kind(dice, valid);
}

type Kind = (dice: Dice, valid: readonly [Valid, ...Valid[]]) => Hostile;

/** The kinds, and how often each comes. Those that Neo4j has to plan anew each time come seldom: they take it a second. */
const shares: readonly (readonly [Kind, number])[] = [
  [noise, 3],
  [deep, 3],
  [flood, 1],
  [wrongVariables, 5],
  [hugeNumbers, 4],
  [oddTexts, 5],
  [circles, 2],
  [doubling, 2],
  [directives, 3],
  [longNames, 1],
  [introspection, 2],
  [filters, 1],
  [pages, 1],
  [wrongShape, 4],
  [mutated, 10],
];

const kinds: readonly Kind[] = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));

function noise(dice: Dice): Hostile {
  return { query: dice.many(0, 300, () => dice.pick(signs)).join(dice.pick(['', ' '])) };
}

function deep(dice: Dice): Hostile {
  const levels = dice.integer(1, dice.pick([12, 30, 120, 5000]));
  const step = dice.pick([
    '{ states { nodes ',
    '{ actors { nodes { stances { nodes { actor ',
    '{ f ',
    '{ ... on Query ',
    '{ a: nodes ',
  ]);
  if (dice.chance(25))
    return { query: `{ states(where: ${'{ not: '.repeat(levels)}{}${' }'.repeat(levels)}) { nodes { name } } }` };
  if (dice.chance(20)) return { query: `{ state(by: ${dice.pick(['[', '{ a: ', '('])}`.repeat(levels) };
  const opened = step.repeat(levels);
  return { query: `${opened}{ name }${'}'.repeat(opened.split('{').length - 1)}` };
}

function flood(dice: Dice): Hostile {
  const field = dice.pick([
    '__typename',
    'states { nodes { name } }',
    'limits { rows }',
    '__schema { types { name } }',
    'nowhere',
  ]);
  const aliases = dice.many(1, dice.pick([20, 200, 3000]), (at) => `a${at}: ${field}`).join(' ');
  if (dice.chance(50)) return { query: `{ ${aliases} }` };
  const value = dice.pick(['summary', 'id', 'date', 'slug', 'sources { title }']);
  const inner = dice.many(1, dice.pick([50, 400, 2000]), (at) => `a${at}: ${value}`);
  return { query: `{ statements(first: ${dice.integer(1, 500)}) { nodes { ${inner.join(' ')} } } }` };
}

function wrongVariables(dice: Dice, valid: readonly [Valid, ...Valid[]]): Hostile {
  const types = [
    'String',
    'Int',
    'ID!',
    '[ID!]',
    'StateWhere',
    'StateKey!',
    'PartialDate!',
    'Nothing',
    'State',
    '[[Int]]',
  ] as const;
  const { query, variables } = dice.pick(valid);
  if (dice.chance(40)) return { query, variables: { ...variables, ...rubbish(dice, 3) } };
  const use = dice.pick([
    'states(where: $v) { totalCount }',
    'state(by: $v) { id }',
    'states(first: $v) { totalCount }',
    'asOf(date: $v) { date }',
  ]);
  return { query: `query Q($v: ${dice.pick(types)}) { ${use} }`, variables: { v: anything(dice, 4) } };
}

function hugeNumbers(dice: Dice): Hostile {
  const field = dice.pick([
    'states(first: N) { totalCount }',
    'states(last: N) { nodes { id } }',
    'state(by: {cowCode: N}) { id }',
  ]);
  const filter = 'stances(where: { minSources: N }) { totalCount }';
  const search = 'search(text: "a", first: N) { hasMore }';
  return { query: `{ ${dice.pick([field, filter, search]).replace('N', () => dice.pick(numbers))} }` };
}

function oddTexts(dice: Dice): Hostile {
  const text = dice.many(1, 3, () => dice.pick(odd)).join('');
  const field = dice.pick([
    'state(by: { id: $t }) { id }',
    'node(id: $t) { id }',
    'search(text: $t) { hits { node { id } matches { text } } }',
    'states(after: $t) { nodes { id } }',
    'states(where: { ids: [$t] }) { totalCount }',
  ]);
  const type = field.includes('after') || field.includes('search') ? 'String!' : 'ID!';
  if (dice.chance(50)) return { query: `query ($t: ${type}) { ${field} }`, variables: { t: text } };
  return { query: `{ ${field.replace('$t', () => (dice.chance(70) ? JSON.stringify(text) : `"${text}"`))} }` };
}

function circles(dice: Dice): Hostile {
  const size = dice.integer(1, 30);
  const ring = Array.from({ length: size }, (_, at) => `fragment F${at} on State { name ...F${(at + 1) % size} }`);
  const below = dice.chance(50) ? ring.map((one) => one.replace('...', 'pacts { nodes { parties { nodes { ...')) : ring;
  const closed = below.map((one) => (one.includes('pacts') ? `${one} } } } }` : one));
  return { query: `{ states { nodes { ...F0 } } } ${closed.join(' ')}` };
}

function doubling(dice: Dice): Hostile {
  const size = dice.integer(2, 150);
  const body = (at: number) =>
    dice.pick([`a { ...F${at + 1} } b { ...F${at + 1} }`, `...F${at + 1} ...F${at + 1}`, `...F${at + 1}`]);
  const parts = Array.from({ length: size }, (_, at) => `fragment F${at} on Query { ${body(at)} }`);
  return { query: `{ ...F0 } ${parts.join(' ')} fragment F${size} on Query { __typename }` };
}

function directives(dice: Dice): Hostile {
  const one = () =>
    dice.pick([
      '@skip(if: true)',
      '@include(if: false)',
      '@skip',
      '@nowhere',
      '@deprecated',
      '@oneOf',
      '@include(if: $x)',
      '@defer',
    ]);
  return {
    query: `query ${one()} { states ${dice.many(1, dice.pick([3, 30, 1500]), one).join(' ')} { totalCount ${one()} } }`,
  };
}

function longNames(dice: Dice): Hostile {
  const long = dice.pick(['x', 'é', '名', '\\u0041', 'stat']).repeat(dice.pick([100, 5000, 60_000]));
  const shape = dice.pick([
    `{ ${long} }`,
    `{ ${long}: states { totalCount } }`,
    `query ${long} { limits { rows } }`,
    `# ${long}\n{ limits { rows } }`,
  ]);
  return { query: dice.chance(50) ? shape : `{ search(text: "${long}") { hasMore } node(id: "${long}") { id } }` };
}

function introspection(dice: Dice): Hostile {
  const step = dice.pick(['fields { type ', 'possibleTypes ', 'interfaces ', 'ofType ', 'fields { args { type ']);
  const opened = `{ __schema { types ${`{ ${step}`.repeat(dice.integer(1, 12))}{ name`;
  const names = dice.many(0, dice.pick([3, 400]), (at) => `a${at}: name`).join(' ');
  return { query: `${opened} ${names}${' }'.repeat(opened.split('{').length - 1)}` };
}

function filters(dice: Dice): Hostile {
  const condition = (left: number): object => {
    const inner = () => condition(left - 1);
    if (left <= 0) return dice.pick<object>([{}, { verified: true }, { ids: dice.many(0, 50, () => dice.pick(odd)) }]);
    return dice.pick<() => object>([
      () => ({ or: dice.many(0, 6, inner) }),
      () => ({ and: dice.many(0, 6, inner) }),
      () => ({ not: inner() }),
    ])();
  };
  const query = 'query ($w: StateWhere) { states(where: $w, first: 3) { totalCount nodes { name } } }';
  return { query, variables: { w: condition(dice.integer(0, 6)) } };
}

function pages(dice: Dice): Hostile {
  const size = () => `(first: ${dice.pick(['25', '100', '500'])})`;
  const steps = dice.many(1, 7, () => dice.pick(['pacts', 'parties', 'stances', 'citedBy', 'sources', 'replies']));
  const opened = `{ states${size()} { nodes ${steps.map((step) => `{ ${step}${size()} { nodes `).join('')}{ id`;
  return { query: `${opened}${' }'.repeat(opened.split('{').length - 1)}` };
}

function wrongShape(dice: Dice): Hostile {
  const query = dice.chance(50) ? '{ limits { rows } }' : anything(dice, 2);
  return { query, variables: anything(dice, 3), operationName: dice.chance(50) ? dice.pick(odd) : anything(dice, 1) };
}

function mutated(dice: Dice, valid: readonly [Valid, ...Valid[]]): Hostile {
  const { query, variables } = dice.pick(valid);
  const edits = dice.many(1, 4, () => edit);
  return { query: edits.reduce((text, one) => one(dice, text), query), variables };
}

/** One small change at a random place: something taken out, put in, doubled or moved. */
function edit(dice: Dice, text: string): string {
  const from = dice.integer(0, text.length);
  const to = Math.min(text.length, from + dice.integer(0, dice.pick([1, 5, 60])));
  const piece = text.slice(from, to);
  const other = dice.integer(0, text.length);
  return dice.pick([
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, from) + dice.pick(signs) + text.slice(from),
    () => text.slice(0, to) + piece.repeat(dice.integer(1, 4)) + text.slice(to),
    () => text.slice(0, other) + piece + text.slice(other),
    () => text.replace(/\b\d+\b/, () => dice.pick(numbers)),
    () => text.replace(/"[^"]*"/, () => JSON.stringify(dice.pick(odd))),
    () => text.replace(/\b[a-z]\w+\b(?=[^"]*$)/, () => dice.pick(['name', 'nodes', 'edges', 'x', 'where'])),
  ])();
}
