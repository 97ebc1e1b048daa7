import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { NodeRef } from '../../src/model/node-ref.ts';
import { contestingKinds } from '../../src/traverse/evidence/contest.ts';
import { dossier } from '../../src/traverse/evidence/dossier.ts';
import {
  contestingReplies,
  opposedStances,
  stanceDossier,
  statementDossier,
} from '../../src/traverse/evidence/texts.ts';
import { openTestGraph } from './place.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const interview: NodeRef = { label: 'Statement', id: 'lavrov-tass-20251228' };
const stance: NodeRef = { label: 'Stance', id: 'russia--taiwan-part-of-china--2001-07-16' };

describe('the dossier of a statement', () => {
  test('has its words with their language, and where each was read', async () => {
    const found = await dossier(graph, { id: interview });
    expect(found?.words[0]).toEqual({
      text: "Russia recognizes Taiwan as an integral part of China and stands against the island's independence in any form",
      lang: 'en',
      translated: true,
      cutFrom: null,
      sources: [{ label: 'Source', id: 'tass-en-2065845' }],
    });
  });

  test('has the office that the speaker held that day, and how surely, and no other office', async () => {
    const found = await dossier(graph, { id: interview });
    expect(found?.speakers.map(({ official, role }) => [official.id, role])).toEqual([['sergey-lavrov', 'speaker']]);
    expect(
      found?.speakers.flatMap(({ offices }) => offices.map((one) => [one.title, one.certainty, one.attested])),
    ).toEqual([['Minister of Foreign Affairs', 'CERTAIN', true]]);
  });

  test('has its sources ready to be cited', async () => {
    const found = await dossier(graph, { id: interview });
    expect(found?.citations.map(({ line }) => line)).toContain(
      'TASS, "Russia opposes Taiwan\'s independence in any form (Lavrov, interview on 2025 results)", 2025-12-28. https://tass.com/politics/2065845',
    );
  });

  test('names the answers that go against it, the latest first', async () => {
    const found = await dossier(graph, { id: { label: 'Statement', id: 'takaichi-diet-20251107' } });
    expect(found?.contest.replies.map(({ statement, kind }) => [statement.id, kind])).toEqual([
      ['russia-china-consultations-202512', 'rejects'],
      ['wang-yi-20251123', 'condemns'],
      ['mfa-china-lin-jian-20251110', 'protests'],
    ]);
  });

  test('shows values in conflict side by side, and the days they leave possible', async () => {
    const found = await dossier(graph, { id: { label: 'Statement', id: 'russia-china-consultations-202512' } });
    expect(found?.contest.claims.map(({ field, value, preferred }) => [field, value, preferred])).toEqual([
      ['date', '2025-12-02', true],
      ['date', '2025-12-03', false],
    ]);
    expect([found?.date, found?.earliest, found?.latest]).toEqual(['2025-12-02', '2025-12-02', '2025-12-03']);
  });
});

describe('the dossier of a stance', () => {
  test('has its footing, the text it is expressed in, and the place of that', async () => {
    const found = await dossier(graph, { id: stance });
    expect([found?.basis, found?.statedBy?.id, found?.pact?.id, found?.venue, found?.statement]).toEqual([
      'document',
      'russia',
      'russia-china-treaty-2001',
      'Moscow',
      null,
    ]);
  });

  test('names stances of others that go the other way, and none of the holder', async () => {
    const found = await dossier(graph, { id: stance });
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
    const found = await dossier(graph, { id: stance });
    expect(found?.speakers).toEqual([
      { official: { label: 'Official', id: 'vladimir-putin' }, role: null, offices: [] },
    ]);
  });
});

describe('a dossier', () => {
  test('of what is not there is null', async () => {
    expect(await dossier(graph, { id: { label: 'Stance', id: 'nowhere' } })).toBeNull();
  });

  test('of anything else is refused', async () => {
    await expect(dossier(graph, { id: { label: 'Pact', id: 'russia-china-treaty-2001' } })).rejects.toThrow(
      'There is no dossier of a "Pact"',
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

  test('of what stands against them fit, too', async () => {
    const kinds = [...contestingKinds];
    const asked = [
      [contestingReplies, await graph.ask(contestingReplies, { id: 'takaichi-diet-20251107', kinds, limit: 5n })],
      [opposedStances, await graph.ask(opposedStances, { ids: [stance.id], limit: 5n })],
    ] as const;
    for (const [text, rows] of asked) {
      expect([text.name, rows.length > 0]).toEqual([text.name, true]);
      expect(rows.map((row) => text.row.parse(row))).toEqual(rows);
    }
  });
});
