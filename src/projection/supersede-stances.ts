import type { DayBounds } from '../model/days.ts';
import { supersededOn } from '../model/validity.ts';
import { typeNumbers } from './columns.ts';
import { type Lifetimes, supersededNumber } from './lifetimes.ts';
import type { LinkLookup } from './link-lookup.ts';

/** Stances, with their lifetimes and links. */
interface StanceLinks {
  readonly stances: Iterable<number>;
  readonly life: Uint32Array;
  readonly linksOf: LinkLookup;
  readonly ends: { readonly from: Uint32Array; readonly to: Uint32Array };
}

/** Gives each stance the lifetime that ends where a later one of the same holder on the same proposition begins. */
export function supersedeStances(lifetimes: Lifetimes, held: StanceLinks): void {
  const sinceOf = (stance: number) => lifetimes.values[held.life[stance] ?? 0]?.since ?? null;
  const groups = new Map<string, DaysOfGroup>();
  const stances = [...held.stances].map((stance) => {
    const since = sinceOf(stance);
    const keys = since === null ? [] : groupsOf(stance, held);
    for (const key of keys) if (since !== null) countDay(groups, key, since);
    return { stance, since, keys };
  });
  const made = new Map<string, number>();
  for (const { stance, keys } of stances) {
    if (keys.length === 0) continue;
    const before = held.life[stance] ?? 0;
    const name = [before, ...keys].join();
    const after =
      made.get(name) ??
      lifetimeReplacedBy(
        lifetimes,
        before,
        keys.map((key) => groups.get(key)),
      );
    made.set(name, after);
    held.life[stance] = after;
  }
}

/** The number of a lifetime that ends where others of these groups begin. Stances of one group and one lifetime have the same. */
function lifetimeReplacedBy(
  lifetimes: Lifetimes,
  number: number,
  groups: readonly (DaysOfGroup | undefined)[],
): number {
  const since = lifetimes.values[number]?.since ?? null;
  if (since === null) return number;
  const superseded = supersededOn(
    since,
    groups.flatMap((group) => otherDays(group, since)),
  );
  return superseded === null ? number : supersededNumber(lifetimes, number, superseded);
}

/** The days of all stances of one holder on one proposition, and how many stances have each. */
type DaysOfGroup = Map<string, { readonly day: DayBounds; times: number }>;

/** The groups of a stance: one per holder and proposition, however many links there are. */
function groupsOf(stance: number, { linksOf, ends }: StanceLinks): readonly string[] {
  const holders = Array.from(linksOf(stance, 'IN', holds), (link) => ends.from[link]);
  const propositions = Array.from(linksOf(stance, 'OUT', about), (link) => ends.to[link]);
  const keys = holders.flatMap((holder) => propositions.map((proposition) => `${holder} ${proposition}`));
  return [...new Set(keys)];
}

const holds = typeNumbers.get('HOLDS');
const about = typeNumbers.get('ABOUT');

function countDay(groups: Map<string, DaysOfGroup>, key: string, day: DayBounds): void {
  const group: DaysOfGroup = groups.get(key) ?? new Map();
  groups.set(key, group);
  const known = group.get(dayKey(day));
  if (known === undefined) group.set(dayKey(day), { day, times: 1 });
  else known.times += 1;
}

/** The days of the others in a group: that of the stance itself only where another has it too. */
function otherDays(group: DaysOfGroup | undefined, own: DayBounds): readonly DayBounds[] {
  return [...(group?.values() ?? [])]
    .filter(({ day, times }) => times > 1 || dayKey(day) !== dayKey(own))
    .map(({ day }) => day);
}

function dayKey({ earliest, latest }: DayBounds): string {
  return `${earliest}/${latest}`;
}
