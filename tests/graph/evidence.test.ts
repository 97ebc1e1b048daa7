import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { NodeRef } from '../../src/model/node-ref.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { contestingKinds, type ReplyKind } from '../../src/traverse/evidence/contest.ts';
import { dossier } from '../../src/traverse/evidence/dossier.ts';
import { stanceDossier, statementDossier } from '../../src/traverse/evidence/queries.ts';
import { asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const dossierOf = (id: NodeRef, replyKinds: readonly ReplyKind[] = contestingKinds) =>
  dossier(projection, graph, { id, replyKinds });

const interview: NodeRef = { label: 'Statement', id: 'lavrov-tass-20251228' };
const stance: NodeRef = { label: 'Stance', id: 'russia--taiwan-part-of-china--2001-07-16' };

describe('the dossier of a statement', () => {
  test('has its words with their language, and where each was read', async () => {
    const found = await dossierOf(interview);
    expect(found?.quotes[0]).toEqual({
      text: "Russia recognizes Taiwan as an integral part of China and stands against the island's independence in any form",
      lang: 'en',
      translated: true,
      cutFrom: null,
      sources: [{ label: 'Source', id: 'tass-en-2065845' }],
    });
  });

  test('has the office that the speaker held that day, and how surely, and no other office', async () => {
    const found = await dossierOf(interview);
    expect(found?.speakers.map(({ official, role }) => [official.id, role])).toEqual([['sergey-lavrov', 'speaker']]);
    expect(
      found?.speakers.flatMap(({ offices }) => offices.map((one) => [one.title, one.certainty, one.attested])),
    ).toEqual([['Minister of Foreign Affairs', 'CERTAIN', false]]);
  });

  test('has its sources ready to be cited', async () => {
    const found = await dossierOf(interview);
    expect(found?.citations.map(({ line }) => line)).toContain(
      'TASS, "Russia opposes Taiwan\'s independence in any form (Lavrov, interview on 2025 results)", 2025-12-28. https://tass.com/politics/2065845',
    );
  });

  const remark: NodeRef = { label: 'Statement', id: 'takaichi-diet-20251107' };

  test('names the answers that go against it, the latest first', async () => {
    const found = await dossierOf(remark);
    expect(found?.contest.replies.map(({ statement, kind }) => [statement.id, kind])).toEqual([
      ['zakharova-20260204', 'warns'],
      ['lavrov-tass-20251228', 'warns'],
      ['russia-china-consultations-202512', 'rejects'],
      ['wang-yi-20251123', 'condemns'],
      ['fu-cong-letter-20251121', 'warns'],
      ['mnd-china-20251114', 'warns'],
      ['mfa-china-lin-jian-20251110', 'protests'],
      ['xue-jian-post-20251108', 'warns'],
    ]);
  });

  test('says which kinds of answer were looked for, and looks for those that are asked for', async () => {
    const [usual, all] = await Promise.all([
      dossierOf(remark),
      // The keys of the list are its values.
      dossierOf(remark, Object.keys(vocabulary.reply_kind) as ReplyKind[]),
    ]);
    expect(usual?.contest.replyKinds).toEqual(contestingKinds);
    expect([usual?.contest.replies.length, all?.contest.replies.length]).toEqual([8, 14]);
    expect((await dossierOf(remark, ['clarifies', 'clarifies']))?.contest).toMatchObject({
      replies: [{ kind: 'clarifies' }, { kind: 'clarifies' }, { kind: 'clarifies' }],
      replyKinds: ['clarifies'],
    });
  });

  test('takes the kinds of answer as an argument, and repeats them', async () => {
    const { data } = await asker(graph)(`{
      usual: dossier(id: "Statement:takaichi-diet-20251107") { contest { replyKinds replies { kind } } }
      asked: dossier(id: "Statement:takaichi-diet-20251107", replyKinds: [REPEATS]) {
        contest { replyKinds replies { statement { slug } kind } }
      }
    }`);
    expect(data).toMatchObject({
      usual: {
        contest: {
          replyKinds: ['REJECTS', 'PROTESTS', 'DEMANDS_RETRACTION', 'CONDEMNS', 'WARNS', 'VOICES_CONCERN'],
        },
      },
      asked: {
        contest: {
          replyKinds: ['REPEATS'],
          replies: [{ statement: { slug: 'takaichi-refuses-retraction-20251110' }, kind: 'REPEATS' }],
        },
      },
    });
  });

  test('shows values in conflict side by side, and the days they leave possible', async () => {
    const found = await dossierOf({ label: 'Statement', id: 'russia-china-consultations-202512' });
    expect(found?.contest.claims.map(({ field, value, preferred }) => [field, value, preferred])).toEqual([
      ['date', '2025-12-02', true],
      ['date', '2025-12-03', false],
    ]);
    expect([found?.date, found?.earliest, found?.latest]).toEqual(['2025-12-02', '2025-12-02', '2025-12-03']);
  });
});

describe('the dossier of a stance', () => {
  test('has its footing, the text it is expressed in, and the place of that', async () => {
    const found = await dossierOf(stance);
    expect([found?.basis, found?.statedBy?.id, found?.pact?.id, found?.venue, found?.statement]).toEqual([
      'document',
      'russia',
      'russia-china-treaty-2001',
      'Moscow',
      null,
    ]);
  });

  test('names stances of others that go the other way, and none of the holder', async () => {
    const found = await dossierOf(stance);
    const opposed = found?.contest.stances ?? [];
    expect(opposed.map(({ actor }) => actor.id)).toContain('taiwan');
    expect(opposed.filter(({ actor }) => actor.id === 'russia')).toEqual([]);
    expect(opposed.map(({ date }) => date)).toEqual(
      opposed
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });

  test('gives no office to one who held none that is known for the day', async () => {
    const found = await dossierOf(stance);
    expect(found?.speakers).toEqual([
      { official: { label: 'Official', id: 'vladimir-putin' }, role: null, offices: [] },
    ]);
  });
});

/** What of an entry of the seeds the recount takes. */
const stanceEntry = z.object({
  id: z.string(),
  actor: z.string(),
  proposition: z.string(),
  polarity: z.number().nullable(),
  viaStatement: z.string().nullable(),
});

/** Reads a file of the seeds by itself: no loader stands between it and the recount. */
function entriesOf<T>(file: string, entry: z.ZodType<T>): readonly T[] {
  const text = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
  return z.array(entry).parse(parseYaml(text));
}

describe('who opposes', () => {
  const stances = entriesOf('stances.yaml', stanceEntry);

  /** Those of other actors, one for the sentence and the other against it. */
  function opposedTo(own: readonly (typeof stances)[number][]): readonly string[] {
    return own
      .flatMap((one) =>
        stances
          .filter(({ actor, proposition }) => actor !== one.actor && proposition === one.proposition)
          .filter((other) => {
            const sides = [one.polarity, other.polarity];
            return sides.some((side) => side !== null && side > 0) && sides.some((side) => side !== null && side < 0);
          })
          .map((other) => `${other.id} against ${one.id}`),
      )
      .toSorted();
  }

  test('a stance that weighs both sides is nobody', async () => {
    const found = await dossierOf({ label: 'Stance', id: 'taiwan--taiwan-independence--2025-04-16' });
    expect(found?.contest.stances).toEqual([]);
  });

  test('any stance or statement of the seeds is what a count of the files gives', async () => {
    const statements = entriesOf('statements.yaml', z.object({ id: z.string() }));
    const facts = [
      ...stances.map((one) => ({ ref: { label: 'Stance', id: one.id } as const, own: [one] })),
      ...statements.map(({ id }) => ({
        ref: { label: 'Statement', id } as const,
        own: stances.filter(({ viaStatement }) => viaStatement === id),
      })),
    ];
    expect(facts).toHaveLength(255 + 104);
    const found = await Promise.all(facts.map(({ ref }) => dossierOf(ref)));
    expect(found.filter((one) => one?.contest.more)).toEqual([]);
    const pairs = found.map((one) =>
      (one?.contest.stances ?? []).map((other) => `${other.stance.id} against ${other.against.id}`).toSorted(),
    );
    expect(pairs).toEqual(facts.map(({ own }) => opposedTo(own)));
    expect(pairs.flat().length).toBeGreaterThan(200);
  });
});

describe('a dossier', () => {
  test('of what is not there is null', async () => {
    expect(await dossierOf({ label: 'Stance', id: 'nowhere' })).toBeNull();
  });

  test('of anything else is refused', async () => {
    await expect(dossierOf({ label: 'Pact', id: 'russia-china-treaty-2001' })).rejects.toThrow(
      'A "Pact" has no dossier',
    );
  });
});

describe('real rows', () => {
  test('of every statement and stance fit the types of the texts', async () => {
    for (const [text, label] of [
      [statementDossier, 'Statement'],
      [stanceDossier, 'Stance'],
    ] as const) {
      const ids = await graph.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id`, {});
      const rows = (await Promise.all(ids.map((id) => graph.ask(text, { id: String(id) })))).flat();
      expect(rows).toHaveLength(ids.length);
      expect(rows.map((row) => text.row.parse(row))).toEqual(rows);
    }
  });
});
