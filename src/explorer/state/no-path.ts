import type { PathFilter, TraceQuery } from '../api/generated.ts';
import { dayWords } from './days.ts';
import { allKinds } from './link-kinds.ts';
import { longestPath, type TraceDay, type TraceRequest } from './trace.ts';

type Reason = NonNullable<TraceQuery['connections']['reason']>;

/** A change with which there is a path. */
export interface Change {
  /** What to do, as the words of a button. */
  readonly words: string;
  readonly request: TraceRequest;
  /** The day to look on: as it is, another one, or null for all days. */
  readonly day: 'SAME' | string | null;
}

/** Why there is no path, in a sentence, and the change that would find one. */
export interface NoPathWords {
  readonly sentence: string;
  readonly change: Change | null;
}

/** Explains why no path was found, in the words of the page, and gives the change that would find one. */
export function noPathWords(reason: Reason, request: TraceRequest, day: TraceDay | null): NoPathWords {
  switch (reason.reason) {
    case 'BEYOND_MAX_HOPS': {
      const maxHops = reason.hops ?? longestPath;
      return {
        sentence: `The shortest path has ${maxHops} links, and at most ${request.maxHops} are allowed.`,
        change: { words: `Allow ${maxHops} links`, request: { ...request, maxHops }, day: 'SAME' },
      };
    }
    case 'NOT_ON_DATE':
      return notOnDay(reason.nearest, request, day);
    case 'EXCLUDED_BY':
      return excluded(reason.excludedBy, request);
    case 'LIMIT_REACHED':
      return {
        sentence: 'The search was stopped at its limit before a path, or the reason why there is none, was found.',
        change: fewerLinks(request),
      };
    case 'NOT_CONNECTED':
      return {
        sentence: 'No path of up to 8 links joins them, over links of any kind. Choose another start or end.',
        change: null,
      };
    case 'SAME':
      return { sentence: 'Start and end are the same. Choose another end.', change: null };
    case 'UNKNOWN_ENDPOINT':
      return { sentence: `The graph does not have ${reason.unknown.join(', ')}.`, change: null };
  }
}

function notOnDay(nearest: string | null, request: TraceRequest, day: TraceDay | null): NoPathWords {
  const on = day ? dayWords(day.date) : 'that day';
  return nearest === null
    ? {
        sentence: `There is a path, but none on ${on}.`,
        change: { words: 'Look on all days', request, day: null },
      }
    : {
        sentence: `There is no path on ${on}. The nearest day with one is ${dayWords(nearest)}.`,
        change: { words: `Look on ${dayWords(nearest)}`, request, day: nearest },
      };
}

function excluded(filters: readonly PathFilter[], request: TraceRequest): NoPathWords {
  const relaxed: TraceRequest = Object.assign({}, request, ...filters.map((filter) => relaxations[filter].request));
  const words = filters.map((filter) => relaxations[filter].words);
  const rules = filters.map((filter) => relaxations[filter].rule);
  return {
    sentence: `There is a path, but not with ${joined(rules)}.`,
    change: {
      words: capital(joined(words)),
      request: relaxed,
      day: filters.includes('AS_OF') ? null : 'SAME',
    },
  };
}

/** For each rule of a trace: its name, the order to lift it, and the request without it. */
const relaxations: Readonly<
  Record<PathFilter, { readonly rule: string; readonly words: string; readonly request: Partial<TraceRequest> }>
> = {
  AVOID: { rule: 'the nodes to avoid', words: 'avoid nothing', request: { avoid: [] } },
  VIA: { rule: 'the nodes to pass', words: 'pass no given node', request: { via: [] } },
  MAX_DEGREE: { rule: 'nodes of few links alone', words: 'pass nodes of many links', request: {} },
  ONE_PARTY: {
    rule: 'pacts of two or more parties alone',
    words: 'let pacts with one party join',
    request: { oneParty: true },
  },
  ORDER: { rule: 'links in order of time', words: 'let links come in any order', request: { order: 'SHORTEST' } },
  AS_OF: { rule: 'the day of the view', words: 'look on all days', request: {} },
  MAX_HOPS: {
    rule: 'so few links',
    words: `allow ${longestPath} links`,
    request: { maxHops: longestPath },
  },
  THROUGH: { rule: 'the chosen kinds of link', words: 'follow all kinds of link', request: { kinds: allKinds } },
};

function fewerLinks(request: TraceRequest): Change | null {
  const maxHops = request.maxHops - 1;
  return maxHops < 1
    ? null
    : { words: `Look for paths of at most ${maxHops} links`, request: { ...request, maxHops }, day: 'SAME' };
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
