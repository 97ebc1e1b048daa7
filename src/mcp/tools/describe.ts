import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Answer, Item } from '../answer.ts';
import { officeItem, pactItem, periodOf, stanceItem, statementItem } from '../lines.ts';
import { Cited, StanceLine, type StatementLine } from '../read.ts';
import { day, id, tool } from '../tool.ts';
import { Card } from './card.ts';

const kindQuery = documentOf('describe');

/** The query of a card by the type of its node. */
const cardQueries: ReadonlyMap<string, string> = new Map(
  [
    'State',
    'Organisation',
    'Official',
    'Pact',
    'Proposition',
    'Statement',
    'Stance',
    'Recognition',
    'Obligation',
    'RollCall',
    'Event',
    'Source',
  ].map((type) => [type, documentOf(`cards/${type}`)]),
);

/** The query of a card of any other fact. */
const factQuery = documentOf('cards/Fact');

/** The card of a node. */
export const describe = tool(
  'describe',
  'Describe one node: an actor with its offices, pacts and newest stances; a pact with its parties and obligations; a proposition with the stances on it; a statement with its words and replies; a source.',
  { id, asOf: day.optional().describe('Only what holds on this day. Left out: all days, the newest stances first.') },
  async ({ id: asked, asOf }, { ask }) => {
    const variables = { id: asked, ...(asOf && { asOf }) };
    const kind = await ask({ query: kindQuery, operationName: asOf ? 'KindOn' : 'Kind', variables });
    if ('refused' in kind) return kind;
    const type = nodeIn(Kinds.parse(kind.data))?.__typename;
    if (!type) return { refused: `Nothing is recorded of "${asked}"${asOf ? ` on ${asOf}` : ''}. "search" finds ids.` };
    const query = cardQueries.get(type) ?? factQuery;
    const result = await ask({ query, operationName: asOf ? 'CardOn' : 'Card', variables });
    if ('refused' in result) return result;
    const card = nodeIn(Cards.parse(result.data));
    return card ? answerOf(card, asOf) : { refused: `"${asked}" was removed just now. Ask again.` };
  },
);

/** The node of an answer, which stands below the snapshot where a day was asked for. */
const answerWith = <T extends z.ZodType>(node: T) =>
  z.object({ node: node.nullish(), asOf: z.object({ node: node.nullable() }).optional() });
const Kinds = answerWith(z.object({ __typename: z.string() }));
const Cards = answerWith(Card);

function nodeIn<T>({
  node,
  asOf,
}: {
  readonly node?: T | null | undefined;
  readonly asOf?: { readonly node: T | null } | undefined;
}) {
  return node ?? asOf?.node ?? undefined;
}

function answerOf(card: Card, asOf: string | undefined): Answer {
  return {
    head: [`${card.__typename} ${card.id}${asOf ? `, as of ${asOf}` : ''}.`, ...noteOf(card), ...totalsOf(card)],
    items: [selfItem(card), ...officesOf(card), ...pactFacts(card), ...textFacts(card), ...stancesOf(card)],
    rest: () => 'Ask with more "tokens", or ask "stances" and "graphql" for whole lists.',
  };
}

function noteOf({ note, verified }: Card): readonly string[] {
  return [
    ...(note ? [`Note of the project: ${note}`] : []),
    ...(verified === false ? ['NOT VERIFIED: no text that was read states the core of it.'] : []),
  ];
}

/** How long the lists are of which the first entries follow. */
function totalsOf({ stances, pacts, offices, officeHolders, memberships, parties, obligations, replies }: Card) {
  const lists = { stances, pacts, offices, officeHolders, memberships, parties, obligations, replies };
  const counts = Object.entries(lists).flatMap(([name, list]) => (list ? [`${list.totalCount} ${name}`] : []));
  return counts.length === 0 ? [] : [`Recorded: ${counts.join(', ')}. The first of each follow.`];
}

/** What the node is, with its own sources. */
function selfItem(card: Card): Item {
  const cited = card.__typename === 'Source' ? Cited.safeParse(card) : undefined;
  return { text: sentenceOf(card), sources: cited?.success ? [cited.data] : (card.sources ?? []) };
}

function sentenceOf(card: Card): string {
  const stance = StanceLine.safeParse(card);
  if (stance.success) return stanceItem(stance.data).text;
  const describeAs = sentences[card.__typename];
  return describeAs ? describeAs(card) : (card.name ?? card.text ?? card.title ?? card.id);
}

/** A state or an organisation: whether it existed that day, and what came before and after it. */
function bodySentence({ name, nativeName, existence, began, ended, predecessors, predecessorOf }: Card): string {
  const before = predecessors?.nodes.map((one) => `${one.name} (${one.id})`).join(', ');
  return [
    `${name}${nativeName && nativeName !== name ? ` (${nativeName})` : ''}: ${periodOf(began?.value, ended?.value)}.`,
    ...(existence ? [`Existence on that day: ${existence}.`] : []),
    ...(before ? [`Predecessors: ${before}.`] : []),
    ...(predecessorOf ? [`Predecessor of ${predecessorOf.name} (${predecessorOf.id}).`] : []),
  ].join(' ');
}

const sentences: Readonly<Record<string, (card: Card) => string>> = {
  State: bodySentence,
  Organisation: bodySentence,
  Official: ({ name, nativeName }) => `${name}${nativeName && nativeName !== name ? ` (${nativeName})` : ''}.`,
  Pact: ({ name, type, signed, signedAt, status, inForce = [] }) => {
    const periods = inForce.map(
      ({ since, until, certain }) => `${periodOf(since, until)}${certain ? '' : ' (not certain)'}`,
    );
    const place = signedAt ? ` at ${signedAt}` : '';
    return `${name}, ${type}, signed ${signed ?? 'on a day not found'}${place}; in force: ${periods.join('; ') || 'no period recorded'}; status ${status ?? 'not found'}.`;
  },
  Statement: ({ date, actor, officials, venue, summary, quotes = [] }) => {
    const speakers = officials?.nodes.map(({ name }) => name).join(', ');
    const words = quotes.map(({ text, lang }) => ` Quoted (${lang}): "${text}".`).join('');
    return `${date}, ${actor?.name}${speakers ? ` (${speakers})` : ''}${venue ? `, ${venue}` : ''}: ${summary}${words}`;
  },
  Proposition: ({ text, positions = [] }) =>
    `"${text}" Positions: ${positions.map(({ position, label }) => `${position} (${label})`).join(', ')}.`,
  Recognition: ({ recogniser, recognised, insteadOf, since, until }) =>
    `${recogniser?.name} recognises ${recognised?.name}${insteadOf ? ` instead of ${insteadOf.name}` : ''}, ${periodOf(since, until)}.`,
  Obligation: ({ duty, article, summary, condition, pact }) =>
    `${duty}${article ? `, ${article}` : ''} of ${pact?.name}: ${summary} Condition: ${condition}.`,
  RollCall: ({ date, title, resolution, inFavour, against, abstained }) =>
    `${date ?? 'Day not found'}: ${resolution ?? ''} ${title ?? ''} ${inFavour ?? '?'} for, ${against ?? '?'} against, ${abstained ?? '?'} abstained.`,
  Event: ({ date, code, initiator, target }) =>
    `${date}: event of code ${code} by ${initiator?.name}${target ? ` towards ${target.name}` : ''}, coded by a machine.`,
  Source: ({ sourceKind, readAs }) => `${sourceKind}, read as ${readAs}.`,
};

function officesOf({ offices, officeHolders, memberships }: Card): readonly Item[] {
  return [
    ...[...(offices?.edges ?? []), ...(officeHolders?.edges ?? [])].map(officeItem),
    ...(memberships?.edges ?? []).map(({ organisation, since, until, sources }) => ({
      text: `Member of ${organisation.name} (${organisation.id}), ${periodOf(since, until)}.`,
      sources,
    })),
  ];
}

function pactFacts({ pacts, parties, obligations, pact, sources = [] }: Card): readonly Item[] {
  return [
    ...(pact ? [pactItem(pact)] : []),
    ...(parties?.edges ?? []).map((party) => ({
      text: `${party.role}: ${party.actor.name} (${party.actor.id}), ${periodOf(party.since, party.until)}.`,
      sources: party.sources.length > 0 ? party.sources : sources,
    })),
    ...(obligations?.nodes ?? []).map((duty) => ({
      text: `${duty.kind}${duty.article ? `, ${duty.article}` : ''}: ${duty.summary} (${duty.id})`,
      sources,
    })),
    ...(pacts?.edges ?? []).map(({ role, since, until, pact: one, sources: from }) => {
      const { text, sources: ofPact } = pactItem(one, role);
      return { text: `${text} Bound ${periodOf(since, until)}.`, sources: from.length > 0 ? from : ofPact };
    }),
  ];
}

function textFacts({ invokes, respondsTo, replies }: Card): readonly Item[] {
  const answered = (respondsTo?.edges ?? []).map(({ kind, answered: one }) =>
    statementOrNone(one, `It ${kind} the statement`),
  );
  const answers = (replies?.edges ?? []).map(({ kind, reply }) => statementOrNone(reply, `${kind} it: statement`));
  return [...(invokes?.nodes ?? []).map((pact) => pactItem(pact, 'Invokes')), ...[...answered, ...answers].flat()];
}

function statementOrNone(line: StatementLine | undefined, role: string): readonly Item[] {
  return line ? [statementItem(line, role)] : [];
}

function stancesOf({ stances }: Card): readonly Item[] {
  return (stances?.nodes ?? []).map(stanceItem);
}
