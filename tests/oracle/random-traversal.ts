import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import type { AskedDay } from './oracle-validity.ts';
import type { Source } from './random-source.ts';

/** What is always asked of each traversal. Of paths no more is: which of them come first, and in what words, is settled elsewhere. */
export const traversals = {
  compare: 'counts { shared sameSide opposed onlyA onlyB } shared { nodes { ofA { id } ofB { id } sides } }',
  timeline: 'totalCount nodes { kind day earliest latest node { id } actors { id } }',
  changes: 'totalCount nodes { kind type day earliest latest node { id } target { id } before { id } certainty }',
  neighbourhood:
    'nodes { id distance moreCount holds } links { id direction since until date signed verified sourceCount holds } starts { id moreCount }',
  connections:
    'groups { actors { id } shortest tieCount tieCountExact } complete limitReached reason { __typename } arguments { maxHops k maxDegree asOf certainty }',
} as const;

/** The arguments of a traversal, as text, and the day that ids below it may name. */
interface Given {
  readonly text: string;
  readonly day: AskedDay | undefined;
}

type Field = GraphQLField<unknown, unknown>;

/** Random arguments for a traversal; outside a snapshot its ids, or arguments of its own, may name a day. */
export function traversalArguments(source: Source, field: Field, around: AskedDay | undefined): Given {
  const { dice } = source;
  const ofIds = around ?? (dice.chance(20) ? { date: source.day(), certainty: source.certainty() } : undefined);
  const given = argumentsFor({ source, field, day: ofIds });
  const hasOwnDay = field.args.some(({ name }) => name === 'asOf');
  const isDated = given.some(([, , value]) => JSON.stringify(value).includes('@'));
  const own = hasOwnDay && !isDated && dice.chance(75) ? ownDay(source) : [];
  const text = [...given, ...own].map(([name, type, value]) => `${name}: ${written(source, type, value)}`).join(', ');
  return { text, day: around ?? (isDated ? ofIds : undefined) };
}

/** An argument: its name, its type and its value. */
type Argument = readonly [name: string, type: string, value: unknown];

/** Enum values stand bare in a document, so they and what holds them go by variable. */
function written({ dice }: Source, type: string, value: unknown): string {
  return /^\[?(ID|Int|PartialDate|String)\b/.test(type)
    ? dice.literalOrVariable(type, value)
    : dice.variable(type, value);
}

function ownDay(source: Source): readonly Argument[] {
  const day: Argument = ['asOf', 'PartialDate', source.day()];
  return source.dice.chance(30) ? [day] : [day, ['certainty', 'Certainty!', source.certainty()]];
}

interface Place {
  readonly source: Source;
  readonly field: Field;
  readonly day: AskedDay | undefined;
}

function argumentsFor(place: Place): readonly Argument[] {
  switch (place.field.name) {
    case 'compare':
      return [
        ['a', 'ID!', holder(place)],
        ['b', 'ID!', holder(place)],
      ];
    case 'timeline':
      return timeline(place);
    case 'changes':
      return changes(place);
    case 'neighbourhood':
      return neighbourhood(place);
    default:
      return connections(place);
  }
}

const actors = ['State', 'Organisation', 'Official'];

/** Most often an actor that holds a stance: of others there is little to compare. */
function holder({ source, day }: Place): string {
  const { dice, memory } = source;
  if (dice.chance(25)) return source.id(actors, day);
  const { from } = dice.pick(memory.edges.filter(({ type }) => type === 'HOLDS'));
  return withDay(source, String(from.values.id), day);
}

function withDay({ dice }: Source, id: string, day: AskedDay | undefined): string {
  if (day === undefined || dice.chance(50)) return id;
  return `${id}@${day.date}${day.certainty === 'PRESUMED' ? '' : `.${day.certainty}`}`;
}

function timeline({ source, field, day }: Place): readonly Argument[] {
  const { dice } = source;
  const { integer, chance } = dice;
  return [
    ['ids', '[ID!]!', Array.from({ length: integer(1, 3) }, () => source.id(actors, day))],
    ...(chance(40) ? [['from', 'PartialDate', source.day()] as const] : []),
    ...(chance(40) ? [['to', 'PartialDate', source.day()] as const] : []),
    ...(chance(40) ? [['kinds', '[TimelineKind!]', someOf(source, field, 'kinds')] as const] : []),
    ...(chance(90) ? [[chance(50) ? 'first' : 'last', 'Int', integer(0, chance(20) ? 200 : 8)] as const] : []),
  ];
}

function changes({ source, field, day }: Place): readonly Argument[] {
  const { dice } = source;
  const { integer, chance } = dice;
  const [from = '', to = ''] = [source.day(), source.day()].toSorted();
  return [
    ['from', 'PartialDate!', chance(90) ? from : to],
    ['to', 'PartialDate!', to],
    ...(chance(50) ? [['kinds', '[ChangeKind!]!', someOf(source, field, 'kinds')] as const] : []),
    ...(chance(60)
      ? [['actors', '[ID!]', Array.from({ length: integer(0, 3) }, () => source.id(actors, day))] as const]
      : []),
    ['first', 'Int!', integer(0, chance(20) ? 200 : 8)],
  ];
}

function neighbourhood({ source, day }: Place): readonly Argument[] {
  const { dice, memory } = source;
  const { integer, chance, pick } = dice;
  const some = (most: number) => Array.from({ length: most }, () => globalId(source, day));
  return [
    ['ids', '[ID!]!', some(integer(1, 3))],
    ...(chance(40) ? [['exclude', '[ID!]!', some(integer(0, 4))] as const] : []),
    ...(chance(40)
      ? [['through', '[EdgeType!]', Array.from({ length: integer(1, 6) }, () => pick(memory.edges).type)] as const]
      : []),
    ['first', 'Int!', chance(30) ? 200 : integer(1, 12)],
    ...(chance(30) ? [['depth', 'Int!', integer(2, 3)] as const] : []),
    ...(chance(30) ? [['allLinks', 'Boolean!', true] as const] : []),
    ...(chance(50) ? [['holdsOn', 'PartialDate', source.day()] as const] : []),
  ];
}

/** The id of anything in the graph, with its type. Bookkeeping is left out: nothing leads to it. */
function globalId(source: Source, day: AskedDay | undefined): string {
  const { dice, memory } = source;
  const { from, to } = dice.pick(memory.edges);
  const { labels, values } = dice.chance(30) ? hub(source) : dice.pick([from, to]);
  const label = dice.chance(10) ? labels[0] : labels.at(-1);
  return withDay(source, `${label}:${dice.chance(5) ? 'nobody' : String(values.id)}`, day);
}

/** One of the ends that edges meet at most often. */
function hub({ dice, memory }: Source) {
  return dice.pick(memory.nodes.filter(({ labels }) => labels.includes('State') || labels.includes('Proposition')));
}

function connections({ source, field, day }: Place): readonly Argument[] {
  const { dice } = source;
  const { integer, chance } = dice;
  const all = chance(30);
  const through = all ? everyKind(field).map((kind) => ({ kind })) : chance(40) ? someKinds(source, field) : null;
  const ids = (most: number) => Array.from({ length: integer(1, most) }, () => pathEnd(source, day));
  return [
    ['from', '[ID!]!', ids(2)],
    ['to', '[ID!]!', ids(2)],
    ...(through === null ? [] : [['through', '[Through!]', through] as const]),
    ...(chance(10) ? [['via', '[ID!]', [pathEnd(source, day)]] as const] : []),
    ...(chance(30) ? [['avoid', '[ID!]', ids(2)] as const] : []),
    ...(chance(20) ? [['maxDegree', 'Int', integer(2, 60)] as const] : []),
    ['oneParty', 'Boolean!', chance(30)],
    ['maxHops', 'Int!', integer(1, all ? 2 : 3)],
    ['k', 'Int!', 50],
  ];
}

function pathEnd(source: Source, day: AskedDay | undefined): string {
  const { dice, memory } = source;
  const { pick, chance } = dice;
  const labels = pick([
    ['State'],
    ['State'],
    ['State', 'Organisation', 'Official'],
    ['Pact'],
    ['Statement'],
    ['Stance', 'Proposition', 'Recognition'],
  ]);
  const { labels: own, values } = pick(
    memory.nodes.filter((node) => node.labels.some((label) => labels.includes(label))),
  );
  return withDay(source, `${own.at(-1)}:${chance(3) ? 'nobody' : String(values.id)}`, day);
}

function everyKind({ args }: Field): readonly string[] {
  const through = getNamedType(args.find(({ name }) => name === 'through')?.type);
  const kind =
    through !== undefined && 'getFields' in through ? getNamedType(through.getFields().kind?.type) : undefined;
  return isEnumType(kind) ? kind.getValues().map(({ name }) => name) : [];
}

function someKinds({ dice }: Source, field: Field) {
  const kinds = everyKind(field);
  return [...new Set(Array.from({ length: dice.integer(2, 6) }, () => dice.pick(kinds)))].map((kind) => ({
    kind,
    direction: dice.pick(['FORWARD', 'BACKWARD', 'BOTH', 'BOTH']),
  }));
}

/** Some values of the enum that an argument lists. */
function someOf({ dice }: Source, { args }: Field, argument: string): readonly string[] {
  const type = getNamedType(args.find(({ name }) => name === argument)?.type);
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  return Array.from({ length: dice.integer(1, 5) }, () => dice.pick(names));
}
