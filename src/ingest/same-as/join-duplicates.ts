import { createHash } from 'node:crypto';
import type { Graph } from '../../graph/graph.ts';
import { toInteger } from '../../graph/to-integer.ts';
import { groupBy } from '../../kit/group-by.ts';
import {
  completeJoins,
  markDuplicates,
  officialsToJoin,
  pactsToJoin,
  removeJoins,
  valuesOfOfficials,
  valuesOfPacts,
} from '../../load/join-queries.ts';
import { planBatch } from '../../load/plan-batch.ts';
import { importState, storedActors } from '../../load/stream-queries.ts';
import { writeBatch } from '../../load/write-batch.ts';
import type { DataSetRecord } from '../../model/records.ts';
import type { OfficialRule, PactRule, SameAsRule } from '../../model/same-as-rule.ts';
import type { Difference } from './differences.ts';
import { type Duplicate, joinRecords } from './join-records.ts';
import { officialDifferences } from './official-differences.ts';
import { canBeOnePerson, officialPairs } from './official-pairs.ts';
import { pactDifferences } from './pact-differences.ts';
import { pactPairs } from './pact-pairs.ts';
import { rankOf } from './rank.ts';
import type { OfficialFacts, PactFacts } from './records.ts';

/** The data set of the links between records of one thing. */
export const sameAsSet = 'same-as';

/**
 * Finds the records of pacts and people that are of one thing by the rules, and links each to the one that lists show. What was linked before
 * is replaced; nothing is written if nothing changed. Returns how many records lists leave out.
 */
export async function joinDuplicates(graph: Graph, rules: readonly SameAsRule[]): Promise<number> {
  const links = [...(await samePacts(graph, rules)), ...(await sameOfficials(graph, rules))];
  const version = createHash('sha256').update(JSON.stringify(links)).digest('hex').slice(0, 20);
  const [state] = await graph.ask(importState, { dataset: sameAsSet });
  if (state === undefined ? links.length === 0 : state.version === version) return links.length;
  await graph.write(async (transaction) => {
    await transaction.ask(removeJoins, {});
    if (links.length === 0) return;
    await writeBatch(transaction, planBatch(links.map(recordOf)));
    for (const [label, group] of groupBy(links, (link) => link.label)) {
      await transaction.ask(markDuplicates.of({ Label: label }), { ids: group.map(({ id }) => id) });
    }
    const loadedAt = new Date().toISOString();
    await transaction.ask(completeJoins, { version, loadedAt, used: toInteger(links.length), title });
  });
  return links.length;
}

/** Removes all links between records of one thing, so that a data set they lead to can be removed. */
export async function separateDuplicates(graph: Graph): Promise<void> {
  const [state] = await graph.ask(importState, { dataset: sameAsSet });
  if (state !== undefined) await graph.write((transaction) => transaction.ask(removeJoins, {}));
}

const title = 'Records of one thing in several data sets';

/** A duplicate with the label of both records, the sources of each, and the facts on which the two disagree. */
interface Link extends Duplicate {
  readonly label: 'Pact' | 'Official';
  readonly sources: readonly string[];
  readonly duplicateSources: readonly string[];
  readonly differences: readonly Difference[];
}

function recordOf({ label, id, original, rule, score, sources, duplicateSources, differences }: Link): DataSetRecord {
  const noun = label === 'Pact' ? 'same-pacts' : 'same-officials';
  const record = {
    id: `${id}--same-as`,
    duplicate: id,
    original,
    rule,
    score,
    differs: differences.map(({ field }) => field),
    originalValues: differences.map((difference) => difference.original),
    duplicateValues: differences.map(({ duplicate }) => duplicate),
    duplicateSources: [...duplicateSources],
    sources: [...sources],
  };
  return { dataset: sameAsSet, made: { noun, record } };
}

async function samePacts(graph: Graph, all: readonly SameAsRule[]): Promise<readonly Link[]> {
  const rules = all.filter((rule): rule is PactRule => rule.noun === 'pact');
  const rows = await graph.ask(pactsToJoin, {});
  const actors = new Map((await graph.ask(storedActors, {})).map((actor) => [actor.id, actor]));
  const namesOf = (id: string) => {
    const { name, officialName, aliases } = actors.get(id) ?? { name: id, officialName: null, aliases: [] };
    return [name, ...(officialName === null ? [] : [officialName]), ...aliases];
  };
  const pacts = rows.map(({ inForce, parties, ...row }): PactFacts => {
    const founders = new Map<string, boolean>();
    for (const [id, isFounder] of parties) founders.set(id, founders.get(id) === true || isFounder === 'true');
    const known = [...founders].map(([id, isFounder]) => ({ id, isFounder, names: namesOf(id) }));
    return { ...row, inForce: inForce[0] ?? null, parties: known };
  });
  const pairs = rules.flatMap((rule) => [...pactPairs(rule, pacts)]);
  const duplicates = joinRecords(pacts, pairs, { rank: rankOf, inside: insideOf(rules) });
  const values = await graph.ask(valuesOfPacts, { ids: idsOf(duplicates) });
  return linksOf('Pact', rows, duplicates, differencesIn(values, pactDifferences));
}

async function sameOfficials(graph: Graph, all: readonly SameAsRule[]): Promise<readonly Link[]> {
  const rules = all.filter((rule): rule is OfficialRule => rule.noun === 'official');
  const rows = await graph.ask(officialsToJoin, {});
  const officials = rows.map(({ offices, ...row }): OfficialFacts => {
    return { ...row, offices: offices.map(([actor, title, first, last]) => ({ actor, title, first, last })) };
  });
  const pairs = rules.flatMap((rule) => officialPairs(rule, officials));
  const settings = { rank: rankOf, inside: insideOf(rules), areCompatible: canBeOnePerson };
  const duplicates = joinRecords(officials, pairs, settings);
  const values = await graph.ask(valuesOfOfficials, { ids: idsOf(duplicates) });
  return linksOf('Official', rows, duplicates, differencesIn(values, officialDifferences));
}

function insideOf(rules: readonly SameAsRule[]): (rule: string) => readonly string[] {
  return (rule) => rules.find(({ id }) => id === rule)?.inside ?? [];
}

/** The ids of all records that are joined, each once. */
function idsOf(duplicates: readonly Duplicate[]): string[] {
  return [...new Set(duplicates.flatMap(({ id, original }) => [id, original]))];
}

/** How the facts are found on which a duplicate and its original disagree. */
function differencesIn<V extends { readonly id: string }>(
  values: readonly V[],
  differences: (original: V, duplicate: V) => readonly Difference[],
): (joined: Duplicate) => readonly Difference[] {
  const byId = new Map(values.map((one) => [one.id, one]));
  return ({ id, original }) => {
    const [shown, other] = [byId.get(original), byId.get(id)];
    return shown === undefined || other === undefined ? [] : differences(shown, other);
  };
}

function linksOf(
  label: Link['label'],
  rows: readonly { readonly id: string; readonly sources: readonly string[] }[],
  duplicates: readonly Duplicate[],
  differencesOf: (joined: Duplicate) => readonly Difference[],
): readonly Link[] {
  const sourcesOf = new Map(rows.map(({ id, sources }) => [id, sources]));
  return duplicates.map((duplicate) => {
    const duplicateSources = sourcesOf.get(duplicate.id) ?? [];
    const sources = [...new Set([...duplicateSources, ...(sourcesOf.get(duplicate.original) ?? [])])];
    return { label, ...duplicate, sources, duplicateSources, differences: differencesOf(duplicate) };
  });
}
