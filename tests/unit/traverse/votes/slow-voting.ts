import { boundsOf, type DayBounds } from '../../../../src/model/days.ts';
import type { AskedDay } from '../../../../src/model/node-ref.ts';
import type { VotingRules } from '../../../../src/traverse/votes/voting-rules.ts';
import type { DrawnRollCall } from './drawn-votes.ts';
import { type Choice, type Pair, slowAgreement } from './slow-agreement.ts';

/** The roll calls that a question counts, by its words: dated, held by the day, and between the two days. */
export function counted(all: readonly DrawnRollCall[], rules: VotingRules, day: AskedDay | undefined) {
  return all.filter(({ date, important, issues }) => {
    if (date === null || (day !== undefined && !isHeldBy(boundsOf(date), day))) return false;
    const { earliest } = boundsOf(date);
    const isLate = rules.from === null || earliest >= boundsOf(rules.from).earliest;
    const isEarly = rules.to === null || earliest <= boundsOf(rules.to).latest;
    const touches = rules.issues === null || (issues ?? []).some((issue) => rules.issues?.includes(issue));
    return isLate && isEarly && touches && (!rules.important || important === true);
  });
}

/** CERTAIN: on every reading of both days; PRESUMED: it is over when the day is; POSSIBLE: on one reading. */
function isHeldBy({ earliest, latest }: DayBounds, { date, certainty }: AskedDay): boolean {
  const on = boundsOf(date);
  if (certainty === 'CERTAIN') return latest <= on.earliest;
  return (certainty === 'PRESUMED' ? latest : earliest) <= on.latest;
}

/** Roll calls by window, in the order of time; those in which none of some actors voted are passed over. */
export function slowWindows(given: readonly DrawnRollCall[], { window }: VotingRules, actors: readonly string[]) {
  const labelOf = ({ date, session }: DrawnRollCall) => {
    if (window === 'ALL') return null;
    return window === 'YEAR' ? (date ?? '').slice(0, 4) : `${session ?? ''}`;
  };
  const voted = given.filter(({ votes }) => actors.some((actor) => actor in votes));
  return [...new Set(voted.map(labelOf))]
    .map((label) => {
      const inside = voted.filter((one) => labelOf(one) === label);
      const days = inside.map(({ date }) => String(date)).toSorted();
      return { label, since: days[0] ?? '', until: days.at(-1) ?? '', inside };
    })
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function orderOf({ since, until, label }: { since: string; until: string; label: string | null }): string {
  return [since.padEnd(10), until.padEnd(10), label].join(' ');
}

/** The agreement of two actors in the roll calls of a window. */
export function slowCell(inside: readonly DrawnRollCall[], a: string, b: string, rules: VotingRules) {
  const found = slowAgreement(pairsOf(inside, a, b, rules), rules.measure, rules.abstention);
  return found.rollCalls < rules.minimum ? { ...found, value: null } : found;
}

function pairsOf(inside: readonly DrawnRollCall[], a: string, b: string, { absence }: VotingRules): readonly Pair[] {
  const voteIn = ({ votes, session }: DrawnRollCall, actor: string): Choice | undefined => {
    const wasThere = inside.some((one) => one.session === session && actor in one.votes);
    return votes[actor] ?? (absence === 'AS_ABSTENTION' && wasThere ? 'abstain' : undefined);
  };
  return inside
    .filter(({ votes }) => a in votes || b in votes)
    .flatMap((one): readonly Pair[] => {
      const [ofA, ofB] = [voteIn(one, a), voteIn(one, b)];
      return ofA === undefined || ofB === undefined ? [] : [[ofA, ofB]];
    });
}
