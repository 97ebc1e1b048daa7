import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { joinRecords } from '../../../../src/ingest/same-as/join-records.ts';
import { canBeOnePerson, officialPairs } from '../../../../src/ingest/same-as/official-pairs.ts';
import { pactPairs } from '../../../../src/ingest/same-as/pact-pairs.ts';
import type { OfficialFacts, PactFacts } from '../../../../src/ingest/same-as/records.ts';
import { earliest, isDay, latest } from '../../../../src/model/days.ts';
import type { OfficialRule, PactRule } from '../../../../src/model/same-as-rule.ts';
import { tables } from '../../import/crosswalk-of.ts';

const day = z.string().optional();
const pact = z.strictObject({
  set: z.string(),
  name: z.string(),
  type: z.string(),
  signed: day,
  inForce: day,
  parties: z.array(z.string()),
  joined: z.array(z.string()).default([]),
});
const office = z.strictObject({ of: z.string(), title: z.string(), since: day, until: day, on: day });
const person = z.strictObject({
  set: z.string(),
  name: z.string(),
  wikidata: day,
  aliases: z.array(z.string()).default([]),
  offices: z.array(office),
});
const judgements = z.array(
  z.strictObject({ same: z.boolean(), one: z.union([pact, person]), other: z.union([pact, person]) }),
);
type Judgement = z.output<typeof judgements>[number];

async function pairsOf(file: string): Promise<readonly Judgement[]> {
  return judgements.parse(parse(await readFile(new URL(file, import.meta.url), 'utf8')));
}

const pactRules = tables.sameAs.filter((rule): rule is PactRule => rule.noun === 'pact');
const officialRules = tables.sameAs.filter((rule): rule is OfficialRule => rule.noun === 'official');
const named = z.looseObject({
  id: z.string(),
  name: z.string(),
  officialName: z.string().nullish(),
  aliases: z.array(z.string()).default([]),
});
const seeded = z
  .array(named)
  .parse(parse(await readFile(new URL('../../../../seeds/actors.yaml', import.meta.url), 'utf8')));
const namesOf = new Map(
  [...tables.actors.map((actor) => named.parse(actor)), ...seeded].map(({ id, name, officialName, aliases }) => [
    id,
    [name, officialName ?? name, ...aliases],
  ]),
);
const rank = (dataset: string) => (dataset === 'curated' ? 0 : 1);
const insideOf = (rule: string) => tables.sameAs.find(({ id }) => id === rule)?.inside ?? [];

function pactFacts(id: string, { set, parties, joined, signed, inForce, ...facts }: z.output<typeof pact>): PactFacts {
  const partyOf = (isFounder: boolean) => (actor: string) => ({
    id: actor,
    names: namesOf.get(actor) ?? [actor],
    isFounder,
  });
  const known = [...parties.map(partyOf(true)), ...joined.map(partyOf(false))];
  const days = { signed: signed ?? null, inForce: inForce ?? null };
  return { ...facts, ...days, id, dataset: set, isTitled: set !== 'atop', parties: known, numbers: [] };
}

function officialFacts(id: string, { set, name, aliases, wikidata, offices }: z.output<typeof person>): OfficialFacts {
  const bound = (read: typeof latest, text: string | undefined) =>
    text !== undefined && isDay(text) ? read(text) : null;
  return {
    id,
    dataset: set,
    names: [name, ...aliases],
    wikidata: wikidata ?? null,
    offices: offices.map(({ of: actor, title, since, until, on }) => ({
      actor,
      title,
      first: bound(earliest, since ?? on),
      last: bound(latest, until ?? (since === undefined ? on : undefined)),
    })),
  };
}

/** Whether the rules join two records that stand alone. */
function areJoined({ one, other }: Judgement): boolean {
  if ('parties' in one && 'parties' in other) {
    const records = [pactFacts('one', one), pactFacts('other', other)];
    const found = pactRules.flatMap((rule) => [...pactPairs(rule, records)]);
    return joinRecords(records, found, { rank, inside: insideOf }).length === 1;
  }
  if ('parties' in one || 'parties' in other) throw new TypeError('a pact and a person are no pair');
  const records = [officialFacts('one', one), officialFacts('other', other)];
  const found = officialRules.flatMap((rule) => officialPairs(rule, records));
  return joinRecords(records, found, { rank, inside: insideOf, areCompatible: canBeOnePerson }).length === 1;
}

const described = ({ one, other }: Judgement) => `${one.name} (${one.set}) and ${other.name} (${other.set})`;

describe.each([
  { file: 'pairs.yaml', of: 'with which they were mended', least: 0.94 },
  { file: 'fresh-pairs.yaml', of: 'which were drawn apart from them', least: 0.91 },
])('the rules, on pairs judged by hand $of', async ({ file, least }) => {
  const pairs = await pairsOf(file);
  const judged = pairs.map((pair) => ({ ...pair, joined: areJoined(pair) }));

  test('are tried on two hundred pairs, of both kinds and with both outcomes', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(60);
    expect(pairs.filter(({ one }) => 'parties' in one).length).toBeGreaterThanOrEqual(90);
  });

  test('join hardly any two that are not the same: precision 0.98 at least', () => {
    const joined = judged.filter((pair) => pair.joined);
    const wrong = joined.filter(({ same }) => !same);
    expect([1 - wrong.length / joined.length >= 0.98, wrong.map(described)]).toEqual([true, wrong.map(described)]);
  });

  test(`find nearly all that are the same: recall ${least} at least`, () => {
    const same = judged.filter((pair) => pair.same);
    const missed = same.filter(({ joined }) => !joined);
    console.log(`${file}: ${missed.length} of ${same.length} missed`);
    expect(1 - missed.length / same.length).toBeGreaterThanOrEqual(least);
  });
});
