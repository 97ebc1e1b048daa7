import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { type Abstention, type Agreement, agreement, type Choice, type Measure, type Pair } from './agreement.ts';

/** A roll call that an actor took part in. */
export interface Vote {
  readonly rollCall: string;
  /** The day of the roll call, as exact as its source, and the session of the body; null where none is known. */
  readonly date: string;
  readonly session: number | null;
  readonly choice: Choice;
}

/** The votes of each actor, by its id. */
export type Votes = ReadonlyMap<string, readonly Vote[]>;

/** How roll calls are told apart in time: all together, by year, or by session. */
export type Window = 'ALL' | 'YEAR' | 'SESSION';

/** What the absence of a vote counts as. One who cast no vote in the whole session was not there to be absent. */
export type Absence = 'LEFT_OUT' | 'AS_ABSTENTION';

/** How agreement is reckoned; the answer echoes it. */
export interface Rules {
  readonly measure: Measure;
  readonly abstention: Abstention;
  readonly absence: Absence;
  readonly window: Window;
}

/** Agreement within one stretch of time, for each two actors once. */
export interface VotingWindow {
  /** `2001` for a year, `56` for a session; null where all roll calls stand together. */
  readonly label: string | null;
  readonly since: string;
  readonly until: string;
  readonly cells: readonly Cell[];
}

/** Two actors, in the order in which they were asked for. */
export interface Cell extends Agreement {
  readonly a: string;
  readonly b: string;
}

/** The agreement of each two actors in each window that has a roll call, in the order of time. */
export function voting(votes: Votes, rules: Rules): readonly VotingWindow[] {
  const all = [...votes].flatMap(([actor, cast]) => cast.map((vote) => ({ actor, vote })));
  const windows = groupBy(all, ({ vote }) => labelOf(vote, rules.window));
  return [...windows]
    .map(([label, cast]) => windowOf(label, cast, [...votes.keys()], rules))
    .toSorted((one, other) => compareTexts(one.since, other.since) || compareTexts(one.until, other.until));
}

function labelOf({ date, session }: Vote, window: Window): string | null {
  if (window === 'ALL') return null;
  return window === 'YEAR' ? date.slice(0, 4) : session === null ? '' : String(session);
}

interface Cast {
  readonly actor: string;
  readonly vote: Vote;
}

function windowOf(label: string | null, cast: readonly Cast[], actors: readonly string[], rules: Rules): VotingWindow {
  const days = cast.map(({ vote }) => vote.date).toSorted();
  const book = bookOf(cast, actors);
  const cells = actors.flatMap((a, at) =>
    actors
      .slice(at + 1)
      .map((b) => ({ a, b, ...agreement(pairsOf(book, a, b, rules), rules.measure, rules.abstention) })),
  );
  return { label, since: days[0] ?? '', until: days.at(-1) ?? '', cells };
}

/** Votes of a window by actor and roll call, and the sessions in which each actor voted. */
interface Book {
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, Vote>>;
  readonly sessions: ReadonlyMap<string, ReadonlySet<number | null>>;
}

function bookOf(cast: readonly Cast[], actors: readonly string[]): Book {
  const byActor = groupBy(cast, ({ actor }) => actor);
  const of = (actor: string) => (byActor.get(actor) ?? []).map(({ vote }) => vote);
  return {
    votes: new Map(actors.map((actor) => [actor, new Map(of(actor).map((vote) => [vote.rollCall, vote]))])),
    sessions: new Map(actors.map((actor) => [actor, new Set(of(actor).map(({ session }) => session))])),
  };
}

function* pairsOf(book: Book, a: string, b: string, { absence }: Rules): Iterable<Pair> {
  const [ofA, ofB] = [book.votes.get(a) ?? none, book.votes.get(b) ?? none];
  for (const vote of ofA.values()) {
    const other = ofB.get(vote.rollCall)?.choice ?? absent(book, b, vote, absence);
    if (other !== undefined) yield [vote.choice, other];
  }
  if (absence === 'LEFT_OUT') return;
  for (const vote of ofB.values()) {
    const other = ofA.has(vote.rollCall) ? undefined : absent(book, a, vote, absence);
    if (other !== undefined) yield [other, vote.choice];
  }
}

const none: ReadonlyMap<string, Vote> = new Map();

function absent({ sessions }: Book, actor: string, { session }: Vote, absence: Absence): Choice | undefined {
  return absence === 'AS_ABSTENTION' && sessions.get(actor)?.has(session) === true ? 'abstain' : undefined;
}
