import { type Found, type Nodes, pairs, type Slug } from './pairs.ts';

export type { Found };

/** For each question, the rule of seeds/questions.yaml applied to the answer of its document; the document does the asking. */
export const readers: Readonly<Record<string, (data: never) => Found>> = {
  q01: acknowledging,
  q02: chains,
  q03: answers,
  q04: invoked,
  q05: bound,
  q06: duties,
  q07: force,
  q08: coincide,
  q09: pairs,
  q10: onResolution,
  q11: accounts,
  q12: thin,
  q13: line,
};

function acknowledging(data: {
  recognitions: Nodes<{ recogniser: Slug & { stances: Nodes<{ date: string; position: string }> } }>;
}): Found {
  const recognisers = data.recognitions.nodes.map(({ recogniser }) => recogniser);
  const verbs = recognisers.map(
    ({ slug, stances }) => [slug, stances.nodes.map(({ position }) => lower(position))] as const,
  );
  const shortOf = verbs.filter(([, all]) => all.length > 0 && !all.includes('endorses'));
  const other = shortOf.filter(([, all]) => !all.includes('acknowledges'));
  const changed = verbs.filter(([, all]) => new Set(all).size > 1);
  return {
    ids: shortOf.filter(([, all]) => all.includes('acknowledges')).map(([slug]) => slug),
    values: {
      otherVerbsShortOfEndorsing: Object.fromEntries(other.map(([slug, [verb]]) => [slug, verb])),
      changedVerbAfter1971: Object.fromEntries(changed),
    },
  };
}

interface Connected {
  readonly groups: readonly {
    readonly actors: readonly Slug[];
    readonly shortest: number;
    readonly tieCount: number;
    readonly paths: Nodes<{ readonly segments: readonly { readonly from: Slug; readonly to: Slug }[] }>;
  }[];
}

function chains(
  data: Readonly<Record<'withReplies' | 'withoutReplies' | 'withoutRepliesAvoidingChina', Connected>>,
): Found {
  const counted = ({ groups }: Connected) => ({
    hops: groups[0]?.shortest,
    paths: groups.reduce((sum, { tieCount }) => sum + tieCount, 0),
  });
  const shapes = ({ groups }: Connected) =>
    Object.fromEntries(groups.map(({ actors, tieCount }) => [actors.map(({ slug }) => slug).join(' - '), tieCount]));
  const members = ({ groups }: Connected) =>
    groups
      .flatMap(({ paths }) => paths.nodes)
      .map(({ segments }) => [...segments.slice(0, 1).map(({ from }) => from), ...segments.map(({ to }) => to)])
      .map((nodes) => nodes.map(({ slug }) => slug))
      .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
  const { withReplies, withoutReplies, withoutRepliesAvoidingChina: around } = data;
  return {
    ids: members(withReplies)[0] ?? [],
    values: {
      withReplies: counted(withReplies),
      withoutReplies: { ...counted(withoutReplies), shapes: shapes(withoutReplies) },
      withoutRepliesAvoidingChina: { ...counted(around), shapes: shapes(around), members: members(around) },
    },
  };
}

interface Thread extends Slug {
  readonly replies?: Nodes<Thread>;
}

function answers(data: {
  statement: Slug & { date: string; replies: { edges: readonly { kind: string; reply: Thread & { date: string } }[] } };
}): Found {
  const { statement } = data;
  const direct = statement.replies.edges;
  const delays = direct.map(({ reply }) => [reply.slug, delay(statement.date, reply.date)] as const);
  const below = direct.map(({ reply }) => reply);
  const chains = below.flatMap(chainsOf).map((chain) => [statement.slug, ...chain]);
  const deepest = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [] as readonly string[]);
  return {
    ids: direct.map(({ reply }) => reply.slug),
    values: {
      delays: Object.fromEntries(delays.filter(([, days]) => days !== undefined)),
      kinds: Object.fromEntries(direct.map(({ kind, reply }) => [reply.slug, lower(kind)])),
      deepestChain: deepest,
      allAnswers: new Set(chains.flatMap((chain) => chain.slice(1))).size,
    },
  };
}

function chainsOf({ slug, replies }: Thread): readonly (readonly string[])[] {
  const further = (replies?.nodes ?? []).flatMap(chainsOf);
  return further.length === 0 ? [[slug]] : further.map((chain) => [slug, ...chain]);
}

function delay(from: string, to: string): number | undefined {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? undefined : days;
}

type Counts = readonly { readonly value: string; readonly count: number }[];

function invoked(data: {
  statements: { facets: { byInvokedPact: Counts } };
  pacts: Nodes<Slug & { invokedBy: { facets: { byActor: Counts } } }>;
}): Found {
  const often = data.statements.facets.byInvokedPact.filter(({ count }) => count >= 2);
  const ids = often.map(({ value }) => value);
  const byPact = new Map(data.pacts.nodes.map(({ slug, invokedBy }) => [slug, tally(invokedBy.facets.byActor)]));
  return { ids, values: { counts: tally(often), actors: Object.fromEntries(ids.map((id) => [id, byPact.get(id)])) } };
}

function tally(counts: Counts): Record<string, number> {
  return Object.fromEntries(counts.map(({ value, count }) => [value, count]));
}

type Texts = { pacts: Nodes<Slug & { inForce: readonly unknown[] }> };

function bound(data: {
  certain: Texts;
  possible: Texts;
  pact: {
    inForce: readonly { ended: { state: string } }[];
    renewals: readonly { until: string | null }[];
    computedEnd: { date: string } | null;
  };
  then: { pact: { computedEnd: { date: string } | null } };
}): Found {
  const inForce = ({ pacts }: Texts) => pacts.nodes.filter((pact) => pact.inForce.length > 0).map(({ slug }) => slug);
  const certain = inForce(data.certain);
  const possible = inForce(data.possible);
  const without = data.possible.pacts.nodes.map(({ slug }) => slug).filter((slug) => !possible.includes(slug));
  const ends = data.pact.renewals.flatMap(({ until }) => until ?? []);
  return {
    ids: possible,
    values: {
      certainty: Object.fromEntries(possible.map((slug) => [slug, certain.includes(slug) ? 'CERTAIN' : 'POSSIBLE'])),
      withoutPeriod: without.toSorted(),
      lapse: ends.length === 0 ? 'UNKNOWN' : ends.at(-1),
      lapseReckonedThen: data.then.pact.computedEnd?.date ?? null,
      lapseReckonedNow: data.pact.computedEnd?.date ?? null,
    },
  };
}

type Duties = { obligations: Nodes<Slug> };

function duties(data: {
  thenCertain: Duties;
  thenPresumed: Duties;
  thenPossible: Duties;
  nowCertain: Duties;
  nowPresumed: Duties;
  nowPossible: Duties;
  pacts: Nodes<Slug & { suspensions: readonly { since: string; between: readonly Slug[] }[] }>;
}): Found {
  const slugs = ({ obligations }: Duties) => obligations.nodes.map(({ slug }) => slug);
  const [then, now] = [slugs(data.thenPossible), slugs(data.nowPossible)];
  const certainty = (only: readonly string[], certain: readonly string[], presumed: readonly string[]) => {
    const levelOf = (slug: string) => (presumed.includes(slug) ? 'PRESUMED' : 'POSSIBLE');
    return Object.fromEntries(only.map((slug) => [slug, certain.includes(slug) ? 'CERTAIN' : levelOf(slug)]));
  };
  const gone = then.filter((slug) => !now.includes(slug));
  const begun = now.filter((slug) => !then.includes(slug));
  const legs = data.pacts.nodes.flatMap(({ slug, suspensions }) =>
    suspensions.map(({ since, between }) => ({
      pact: slug,
      between: between
        .map((one) => one.slug)
        .toSorted()
        .toReversed(),
      since,
    })),
  );
  return {
    ids: [...gone, ...begun],
    values: {
      gone: certainty(gone, slugs(data.thenCertain), slugs(data.thenPresumed)),
      new: certainty(begun, slugs(data.nowCertain), slugs(data.nowPresumed)),
      both: then.filter((slug) => now.includes(slug)).toSorted(),
      suspendedLegs: legs,
    },
  };
}

function force(data: {
  statement: {
    stances: Nodes<Slug & { position: string }>;
    invokes: Nodes<Slug & { obligations: Nodes<Slug & { kind: string }> }>;
  };
}): Found {
  const { stances, invokes } = data.statement;
  const owed = invokes.nodes.flatMap(({ obligations }) => obligations.nodes);
  return {
    ids: [...stances.nodes, ...invokes.nodes, ...owed].map(({ slug }) => slug),
    values: {
      position: lower(stances.nodes[0]?.position ?? ''),
      defenceDuties: owed.filter(({ kind }) => kind === 'DEFENCE').length,
    },
  };
}

interface Latest {
  readonly stances: Nodes<{ position: string; polarity: number | null; proposition: Slug }>;
}

function coincide(data: { asOf: { russia: Latest; china: Latest } }): Found {
  const { russia, china } = data.asOf;
  const of = (latest: Latest) => new Map(latest.stances.nodes.map((stance) => [stance.proposition.slug, stance]));
  const [one, other] = [of(russia), of(china)];
  const shared = [...one.keys()].filter((slug) => other.has(slug)).toSorted();
  const sign = (polarity: number | null | undefined) => (polarity == null ? undefined : Math.sign(polarity));
  const sameSign = shared.filter((slug) => sign(one.get(slug)?.polarity) === sign(other.get(slug)?.polarity));
  return {
    ids: sameSign,
    values: {
      sameSign,
      samePosition: shared.filter((slug) => one.get(slug)?.position === other.get(slug)?.position),
      onlyRussia: [...one.keys()].filter((slug) => !other.has(slug)).toSorted(),
      onlyChina: [...other.keys()].filter((slug) => !one.has(slug)).toSorted(),
    },
  };
}

function onResolution(data: {
  proposition: {
    stances: Nodes<Slug & { date: string; position: string; basis: string; verified: boolean; actor: Slug }>;
  };
}): Found {
  const stances = data.proposition.stances.nodes;
  const dates = (position: string) =>
    Object.fromEntries(stances.filter((one) => one.position === position).map((one) => [one.actor.slug, one.date]));
  return {
    ids: stances.map(({ slug }) => slug),
    values: {
      endorses: dates('ENDORSES'),
      rejects: dates('REJECTS'),
      basis: Object.fromEntries(stances.map(({ slug, basis }) => [slug, lower(basis)])),
      verified: Object.fromEntries(stances.map(({ slug, verified }) => [slug, verified])),
    },
  };
}

function accounts(data: { all: Total; stances: Nodes<Slug & { corroboration: { kinds: readonly string[] } }> }): Found {
  const kinds = data.stances.nodes.map(({ slug, corroboration }) => [slug, corroboration.kinds.map(lower)]);
  return {
    ids: data.stances.nodes.map(({ slug }) => slug),
    values: { kindsOfSource: Object.fromEntries(kinds), inAll: data.all.totalCount },
  };
}

type Total = { readonly totalCount: number };

function thin(data: {
  all: Total;
  oneSource: Total;
  stateMediaOnly: Total;
  ownWords: Nodes<Slug>;
  both: Total;
}): Found {
  return {
    ids: data.ownWords.nodes.map(({ slug }) => slug),
    values: {
      stances: data.all.totalCount,
      oneSource: data.oneSource.totalCount,
      stateMediaOnly: data.stateMediaOnly.totalCount,
      oneSourceAndStateMedia: data.both.totalCount,
    },
  };
}

/** What comes first on one day, by the rule of the question. */
const precedence = ['recognition ends', 'statement', 'stance', 'pact', 'recognition begins'];

function line(data: {
  state: {
    recognises: Nodes<Slug & { since: string | null; until: string | null }>;
    statements: Nodes<Slug & { date: string }>;
    stances: Nodes<Slug & { date: string }>;
    pacts: { edges: readonly { pact: Slug & { signed: string | null } }[] };
  };
}): Found {
  const { recognises, statements, stances, pacts } = data.state;
  const days = [
    ...recognises.nodes.map(({ slug, until }) => ({ day: until, id: slug, what: 'recognition ends' })),
    ...recognises.nodes.map(({ slug, since }) => ({ day: since, id: slug, what: 'recognition begins' })),
    ...statements.nodes.map(({ slug, date }) => ({ day: date, id: slug, what: 'statement' })),
    ...stances.nodes.map(({ slug, date }) => ({ day: date, id: slug, what: 'stance' })),
    ...pacts.edges.map(({ pact }) => ({ day: pact.signed, id: pact.slug, what: 'pact' })),
  ].filter((one): one is { day: string; id: string; what: string } => one.day !== null);
  const rank = ({ day, id, what }: { day: string; id: string; what: string }) =>
    `${day} ${precedence.indexOf(what)} ${id}`;
  const ordered = days.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return { ids: ordered.map(({ id }) => id), values: { days: ordered } };
}

function lower(name: string): string {
  return name.toLowerCase();
}
