import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import type { WholeDay } from '../../model/days.ts';

/** Whole days come out of the graph as the loader wrote them. */
const wholeDay = z.custom<WholeDay>((value) => typeof value === 'string');

const ids = z.array(z.string());

const shareOf = { actors: ids, from: z.string(), to: z.string(), limit: z.bigint() };

/** A vote as it travels: the roll call, which way it went, and the first and last day that can be meant. */
const vote = z.tuple([z.string(), z.enum(['yes', 'abstain', 'no']), wholeDay, wholeDay]);

const votes = z.object({ actor: z.string(), votes: z.array(vote) });

/** The votes of one actor, latest first. */
export type VotesRow = z.infer<typeof votes>;

/** The latest votes of some actors. */
export const votesToCompare = cypher('read/compare-votes', z.object(shareOf), votes);

/** An event as it travels: its id, its target where it has one, its intensity, and the first and last day that can be meant. */
const event = z.tuple([z.string(), z.string().nullable(), z.number(), wholeDay, wholeDay]);

const events = z.object({ actor: z.string(), events: z.array(event) });

/** The events that one actor began, latest first. */
export type EventsRow = z.infer<typeof events>;

/** The latest events that some actors began. */
export const eventsToCompare = cypher('read/compare-events', z.object(shareOf), events);
