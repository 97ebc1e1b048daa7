import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AnswerError } from '../errors.ts';
import type { Ask } from '../kit/ask.ts';
import { documentOf } from '../kit/tool-document.ts';
import { day as calendarDay, earliest } from '../model/days.ts';
import { tooManyChanges, unknownActors } from './errors.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { FeedOptions } from './feed-options.ts';

/** Changes that are read for a feed at most: a year of the curated facts has some hundred. */
const MOST_CHANGES = 5_000;

const text = z.string();
const Change = z.object({
  kind: text,
  type: text,
  certainty: text,
  day: text.nullable(),
  earliest: calendarDay(),
  latest: text,
  sentence: text,
  node: z.object({
    __typename: text,
    id: text,
    sources: z.array(z.object({ title: text, url: text.nullable() })).optional(),
  }),
  actor: z.object({ id: text, name: text }).nullable(),
  target: z.object({ id: text }).nullable(),
});
type Change = z.infer<typeof Change>;

const Answer = z.object({
  datasets: z.array(z.object({ slug: text, version: text.nullable(), loadedAt: text.nullable() })),
  changes: z.object({
    unknown: z.array(text),
    nodes: z.array(Change),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text.nullable() }),
  }),
});
type Answer = z.infer<typeof Answer>;

/** Reads a feed. Throws a `RequestError` for ids that nothing has, and for more than 5,000 changes between the days. */
export async function readFeed(ask: Ask, options: FeedOptions): Promise<Feed> {
  const { changes, datasets } = await readChanges(ask, options);
  const concerned = changes.filter(({ target }) => isOnProposition(target?.id, options.propositions));
  const entries = concerned.toReversed().slice(0, options.limit).map(entryOf);
  return { title: titleOf(options), updated: newest(datasets), versions: versionsOf(datasets), entries };
}

const query = documentOf('changes-feed');

/** All changes between the days, oldest first. */
async function readChanges(ask: Ask, { actors, propositions, kinds, from, to }: FeedOptions) {
  const changes: Change[] = [];
  let after: string | null = null;
  for (;;) {
    const variables = { propositions, from, to, after, ...(actors && { actors }), ...(kinds && { kinds }) };
    const answer: Answer = Answer.parse(await dataOf(ask, variables));
    if (answer.changes.unknown.length > 0) throw unknownActors(answer.changes.unknown);
    changes.push(...answer.changes.nodes);
    if (changes.length > MOST_CHANGES) throw tooManyChanges(MOST_CHANGES);
    if (!answer.changes.pageInfo.hasNextPage) return { changes, datasets: answer.datasets };
    after = answer.changes.pageInfo.endCursor;
  }
}

async function dataOf(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await ask({ query, variables });
  const [error] = errors ?? [];
  if (!error && data) return data;
  throw AnswerError.of(error);
}

/** Whether a change is on one of the propositions; ids are given with or without their type. */
function isOnProposition(id: string | undefined, propositions: readonly string[]): boolean {
  if (propositions.length === 0) return true;
  return id !== undefined && propositions.some((one) => id === one || id === `Proposition:${one}`);
}

function entryOf({ kind, type, certainty, day, earliest: first, sentence, node, actor, target }: Change): FeedEntry {
  const parts = [kind, type, node.id, actor?.id, target?.id, day ?? first];
  return {
    id: urnOf(parts.join('\n')),
    kind,
    sentence: certainty === 'POSSIBLE' ? `${sentence} (The day is not known exactly.)` : sentence,
    published: `${earliest(first)}T00:00:00Z`,
    day,
    ids: [...new Set([node.id, actor?.id, target?.id].filter((id) => id !== undefined))],
    sources: node.sources ?? [],
  };
}

/** A UUID made from a text, as version 8 of RFC 9562 allows. */
function urnOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

function titleOf({ actors, propositions }: FeedOptions): string {
  const about = [...(actors ?? []), ...propositions];
  return about.length === 0 ? 'entente: changes' : `entente: changes for ${about.join(', ')}`;
}

function newest(datasets: Answer['datasets']): string {
  const times = datasets.flatMap(({ loadedAt }) => loadedAt ?? []).toSorted();
  return times.at(-1) ?? '1970-01-01T00:00:00Z';
}

function versionsOf(datasets: Answer['datasets']): string {
  return datasets.map(({ slug, version }) => `${slug}=${version}`).join(', ');
}
