import type { AnyRecord } from '../../model/records.ts';
import type { ImportContext } from '../importer.ts';
import { pactRecord } from '../pact-record.ts';
import type { Agreement } from './agreement.ts';

/** An agreement that was signed, with the actors it binds and the ISO numbers nobody is known by. */
export interface Signed extends Agreement {
  readonly year: string;
  readonly actors: readonly string[];
  readonly unknown: readonly string[];
}

/** That actors joined an agreement, or left it, by a later text. */
export interface Change {
  readonly kind: 'joined' | 'left';
  readonly year: string;
  readonly actors: readonly string[];
  readonly unknown: readonly string[];
}

/** A trade agreement as a pact: a treaty of its parties, which amends the one it is a protocol to. */
export function pactOf(
  agreement: Signed,
  changes: readonly Change[],
  agreements: ReadonlyMap<string, Signed>,
  context: ImportContext,
): AnyRecord {
  const { number, base, name, year, inForce } = agreement;
  const amends = base !== number && agreements.has(base);
  return pactRecord({
    id: context.idOf(number),
    name: `${name}, ${year}`,
    type: 'treaty',
    parties: partiesOf(agreement.actors, changes),
    signed: year,
    inForce: inForce === null ? [] : [{ since: inForce, until: null, certain: false }],
    relations: amends ? [{ pact: context.idOf(base), kind: 'amends', sources: [context.source] }] : [],
    identifiers: [{ scheme: 'desta', value: number }],
    sources: [context.source],
    note: noteOf(agreement, changes),
  });
}

/** An agreement that has no row of its own: all that is known of it is who joined it or left it. */
export function pactOfChanges(number: string, changes: readonly Change[], context: ImportContext): AnyRecord {
  return pactRecord({
    id: context.idOf(number),
    name: `Trade agreement ${number}`,
    type: 'treaty',
    parties: partiesOf([], changes),
    inForce: [],
    identifiers: [{ scheme: 'desta', value: number }],
    sources: [context.source],
    note: 'The list has no row of the agreement itself: these parties joined it or left it later.',
    unverifiedFields: ['name'],
  });
}

interface Party {
  readonly actor: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** The parties at signature, and what later texts made of them. Whoever comes back has joined when it first did. */
function partiesOf(actors: readonly string[], changes: readonly Change[]) {
  const parties = new Map<string, Party>(actors.map((actor) => [actor, { actor, since: null, until: null }]));
  for (const { kind, year, actors: moving } of changes.toSorted(
    (one, other) => Number(one.year) - Number(other.year),
  )) {
    for (const actor of moving) {
      const party = parties.get(actor);
      if (kind === 'left') parties.set(actor, { actor, since: party?.since ?? null, until: year });
      else parties.set(actor, party === undefined ? { actor, since: year, until: null } : { ...party, until: null });
    }
  }
  return [...parties.values()].map((party) => ({ ...party, role: 'party' as const, sources: [] }));
}

function noteOf({ unknown, year, inForce }: Signed, changes: readonly Change[]): string {
  const nobody = [...new Set([...unknown, ...changes.flatMap((change) => change.unknown)])];
  return [
    ...(nobody.length === 0 ? [] : [`Parties without an actor, by ISO number: ${nobody.join(', ')}.`]),
    ...(inForce !== null && inForce < year ? ['The set has it enter into force before it was signed.'] : []),
    'The set does not tell whether an agreement ended.',
  ].join(' ');
}
