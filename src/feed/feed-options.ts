import { badDay, badLimit, kindsWithPropositions, unknownKind, unknownOption } from './errors.ts';

/** What a feed is asked for. */
export interface FeedOptions {
  /** Ids of actors; undefined means all. */
  readonly actors: readonly string[] | undefined;
  /** Ids of propositions, whose stances alone are then told. */
  readonly propositions: readonly string[];
  /** Kinds of change; undefined means all. */
  readonly kinds: readonly string[] | undefined;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  /** Entries at most. */
  readonly limit: number;
}

/** The kinds of change in the schema. */
export const changeKinds = [
  'MEMBERSHIP',
  'OFFICE',
  'PACT',
  'PARTY',
  'PERIOD',
  'RECOGNITION',
  'RENEWAL',
  'STANCE',
  'STATEMENT',
  'SUSPENSION',
] as const;

const known = ['actors', 'propositions', 'kinds', 'from', 'to', 'limit'];

/** Entries that a feed has at most, and if nothing is said. */
export const most = 500;
const usual = 100;

/**
 * Reads the options of an address: `actors`, `propositions` and `kinds` are lists with commas, `from` (default: a year before `to`) and `to`
 * (default: `today`) are days, `limit` is a number of entries (default: 100).
 */
export function readFeedOptions(parameters: URLSearchParams, today: string): FeedOptions {
  const strange = [...parameters.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) throw unknownOption(strange, known);
  const propositions = listIn(parameters, 'propositions') ?? [];
  const kinds = listIn(parameters, 'kinds')?.map((kind) => kind.toUpperCase().replaceAll('-', '_'));
  const strangeKind = kinds?.find((kind) => !changeKinds.some((one) => one === kind));
  if (strangeKind !== undefined) throw unknownKind(strangeKind, changeKinds);
  if (propositions.length > 0 && kinds !== undefined) throw kindsWithPropositions();
  const to = dayIn(parameters, 'to') ?? today;
  return {
    actors: listIn(parameters, 'actors'),
    propositions,
    kinds: propositions.length > 0 ? ['STANCE'] : kinds,
    from: dayIn(parameters, 'from') ?? yearBefore(to),
    to,
    limit: limitIn(parameters),
  };
}

/** The items of a list with commas; undefined where it is absent or empty. */
function listIn(parameters: URLSearchParams, name: string): readonly string[] | undefined {
  const items = parameters.getAll(name).flatMap((text) => text.split(','));
  const written = items.map((item) => item.trim()).filter((item) => item !== '');
  return written.length > 0 ? [...new Set(written)] : undefined;
}

function dayIn(parameters: URLSearchParams, name: string): string | undefined {
  const text = parameters.get(name);
  if (text === null || text === '') return undefined;
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) throw badDay(name, text);
  return text;
}

/** The same day a year before; the graph refuses one that does not exist, so 29 February becomes 28 February. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}

function limitIn(parameters: URLSearchParams): number {
  const text = parameters.get('limit');
  if (text === null) return usual;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw badLimit(text, most);
  return limit;
}
