import type { SeedError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';
import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import {
  type Codes,
  type Correction,
  type CrosswalkActor,
  type NoActor,
  type Part,
  type SharedCode,
  schemes,
} from '../../model/crosswalk.ts';
import { codeKey, codesOf } from '../../model/crosswalk-codes.ts';
import type { Entry } from '../check-shape.ts';
import { idTwice, idUnknown } from '../errors.ts';
import { codeTaken } from './errors.ts';
import { inOrder, positionIn } from './rule.ts';

/** The entries of a crosswalk folder. */
export interface CrosswalkEntries {
  readonly actors: readonly Entry<CrosswalkActor>[];
  readonly sharedCodes: readonly Entry<SharedCode>[];
  readonly parts: readonly Entry<Part>[];
  readonly noActors: readonly Entry<NoActor>[];
  readonly corrections: readonly Entry<Correction>[];
}

/**
 * An actor has one entry, a code stands for one actor on each day and not for what is no actor, a part acts for one actor on each day,
 * and shared codes name known actors in the order of their days.
 */
export function* crosswalkHolds({
  actors,
  sharedCodes: shared,
  parts,
  noActors,
  corrections,
}: CrosswalkEntries): Iterable<SeedError> {
  const first = new Map<string, Entry>();
  for (const entry of actors) {
    const { id } = entry.value;
    const other = first.get(id);
    if (other === undefined) first.set(id, entry);
    else yield idTwice(positionIn(entry, 'id'), id, positionIn(other, 'id'));
  }
  yield* codesDiffer(
    shared,
    ({ holders }) => holders.at(-1)?.actor ?? 'nobody',
    ({ codes }) => codes,
  );
  yield* codesDiffer<CrosswalkActor | NoActor>(
    [...actors, ...noActors],
    (value) => ('what' in value ? value.what : value.id),
    (value) => ('what' in value ? value.codes : codesOf(value)),
  );
  yield* partsDiffer(parts);
  const known = new Set(first.keys());
  for (const entry of parts) yield* actorKnown(positionIn(entry, 'of'), entry.value.of, known);
  for (const entry of shared) yield* holdersHold(entry, known);
  for (const entry of corrections) yield* actorKnown(positionIn(entry, 'actor'), entry.value.actor, known);
  for (const entry of [...actors, ...parts, ...corrections]) {
    const { since, until } = entry.value;
    yield* inOrder(positionIn(entry, 'until'), { name: '"since"', day: since }, { name: '"until"', day: until });
  }
}

function* actorKnown(at: string, actor: string, known: ReadonlySet<string>): Iterable<SeedError> {
  if (!known.has(actor)) yield idUnknown(at, actor, 'crosswalk/states', closestMatch(actor, known));
}

/** Two entries never claim the same part on one day. */
function* partsDiffer(parts: readonly Entry<Part>[]): Iterable<SeedError> {
  const named = parts.flatMap((entry) => entry.value.names.map((name) => ({ entry, name })));
  for (const [, claims] of groupBy(named, ({ name }) => codeKey('part', name))) {
    const inOrder = claims.toSorted(({ entry: one }, { entry: other }) =>
      compareTexts(one.value.since ?? '', other.value.since ?? ''),
    );
    for (const [index, { entry, name }] of inOrder.entries()) {
      const before = inOrder[index - 1]?.entry.value;
      const isFree = before === undefined || (before.until !== null && before.until <= (entry.value.since ?? ''));
      if (!isFree) yield codeTaken(positionIn(entry), 'part', name, before.of);
    }
  }
}

/** Two entries never claim the same code. */
function* codesDiffer<T>(
  entries: readonly Entry<T>[],
  nameOf: (value: T) => string,
  codesIn: (value: T) => Codes,
): Iterable<SeedError> {
  const owners = new Map<string, T>();
  for (const entry of entries) {
    const codes = codesIn(entry.value);
    for (const scheme of schemes) {
      for (const code of codes[scheme] ?? []) {
        const key = `${scheme} ${codeKey(scheme, code)}`;
        const owner = owners.get(key) ?? entry.value;
        owners.set(key, owner);
        if (owner !== entry.value) yield codeTaken(positionIn(entry), scheme, code, nameOf(owner));
      }
    }
  }
}

function* holdersHold(entry: Entry<SharedCode>, known: ReadonlySet<string>): Iterable<SeedError> {
  const { holders } = entry.value;
  for (const [index, { since, actor }] of holders.entries()) {
    const at = (key: string) => positionIn(entry, 'holders', index, key);
    if (actor !== null) yield* actorKnown(at('actor'), actor, known);
    const before = { name: 'the start of the previous holder', day: holders[index - 1]?.since };
    yield* inOrder(at('since'), before, { name: 'the start of this holder', day: since });
  }
}
