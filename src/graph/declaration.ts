import type { z } from 'zod';
import { slotsDiffer, textDiffers, unlistedName, unusableName } from './errors.ts';
import { namesIn, slotsIn } from './lexicon.ts';

/** A kept text of `cypher/` with the types of what goes in and what comes out. */
export interface Cypher<P, R> {
  /** Path below `cypher/` without its ending, as in `read/shared-pacts`; a member of a family adds its names. */
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

/** The texts one file makes, one for each choice of names for its slots. */
export interface CypherFamily<Slot extends string, P, R> {
  readonly name: string;
  /** Every member, in the order of the lists. */
  readonly members: readonly Cypher<P, R>[];
  /** The member with these names; a name outside the lists is a fault of ours. */
  of(choice: Readonly<Record<Slot, string>>): Cypher<P, R>;
}

/** The names each slot may take. */
export type Slots<Slot extends string> = Readonly<Record<Slot, readonly string[]>>;

/** A text with its types, once both are found to agree. */
export function declare<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  text: string,
  params: z.ZodObject<P>,
  row: z.ZodObject<R>,
): Cypher<z.output<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  expectSlots(name, text, []);
  const written = namesIn(text);
  const declared = Object.keys(params.shape).toSorted();
  if (written.join() !== declared.join()) throw textDiffers(name, written, declared);
  return Object.freeze({ name, text, params, row });
}

/** Every text a text with slots makes, once its slots and those declared are found to agree. */
export function declareFamily<Slot extends string, P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  text: string,
  slots: Slots<Slot>,
  params: z.ZodObject<P>,
  row: z.ZodObject<R>,
): CypherFamily<Slot, z.output<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  expectSlots(name, text, Object.keys(slots));
  const members = new Map(
    combinations(slots).map((choice) => {
      const member = memberName(name, Object.keys(slots), choice);
      return [member, declare(member, filled(name, text, choice), params, row)];
    }),
  );
  return Object.freeze({
    name,
    members: [...members.values()],
    of(choice: Choice) {
      const wanted = memberName(name, Object.keys(slots), choice);
      const member = members.get(wanted);
      if (member === undefined) throw unlistedName(name, wanted);
      return member;
    },
  });
}

/** One name for each slot. */
type Choice = Readonly<Record<string, string>>;

function expectSlots(name: string, text: string, declared: readonly string[]): void {
  const written = slotsIn(text);
  if (written.join() !== declared.toSorted().join()) throw slotsDiffer(name, written, declared);
}

/** Every choice there is, the last slot turning fastest. */
function combinations(slots: Slots<string>): readonly Choice[] {
  return Object.entries(slots).reduce<readonly Choice[]>(
    (choices, [slot, names]) => choices.flatMap((choice) => names.map((name) => ({ ...choice, [slot]: name }))),
    [{}],
  );
}

function memberName(name: string, slots: readonly string[], choice: Choice): string {
  return `${name}(${slots.map((slot) => choice[slot]).join(', ')})`;
}

function filled(name: string, text: string, choice: Choice): string {
  return Object.entries(choice).reduce((before, [slot, chosen]) => {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(chosen)) throw unusableName(name, chosen);
    return before.replaceAll(`\`{${slot}}\``, chosen);
  }, text);
}
