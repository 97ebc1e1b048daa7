import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/kit/group-by.ts';
import { checkSeeds, type SeedsChecked } from '../../../src/load/load.ts';
import { type Day, isSurelyAfter } from '../../../src/model/days.ts';
import { vocabulary } from '../../../src/model/vocabulary.ts';
import { curated } from './folders.ts';

const text = (name: string) => readFileSync(new URL(name, curated), 'utf8');

let checked: SeedsChecked;
beforeAll(async () => {
  checked = await checkSeeds(curated);
});

describe('the curated seeds', () => {
  test('give no issue', () => {
    expect(checked.issues).toEqual([]);
  });

  test('are cited and licensed in one way: in their file, in the licence and in the citation of the project', () => {
    const { title, licence, spdx, citation } = checked.terms ?? {};
    const project = (name: string) => text(`../${name}`);
    expect(text('LICENSE.md')).toContain(`> ${citation} Version *version*.`);
    expect(text('LICENSE.md')).toContain(`(SPDX: \`${spdx}\`)`);
    expect(text('LICENSE.md')).toContain(`[${licence?.split(',')[0]} licence]`);
    expect(project('CITATION.cff')).toContain(`\n  - ${spdx}\n`);
    expect(project('docs/citing.md')).toContain(citation?.replace(/\. CC BY 4\.0\.$/, ''));
    expect(title).toMatch(/entente/);
  });

  test('allow each position of the vocabulary on some proposition, but for that which data sets alone bring', () => {
    const inSeeds = checked.records.propositions.flatMap(({ positions }) => positions.map(({ id }) => id));
    const allowed = new Set<string>([...inSeeds, 'imputed']);
    expect(Object.keys(vocabulary.position).filter((position) => !allowed.has(position))).toEqual([]);
  });

  test('name a publisher by itself: what it copies and how stands in fields of their own', () => {
    const names = checked.records.sources.flatMap(({ publisher, copyOf }) => [publisher, copyOf]);
    expect(names.filter((name) => name !== null && / via |citing|mirror|digest|translation/i.test(name))).toEqual([]);
  });

  test('write a publisher the same way, as a publisher and as one that is copied', () => {
    const plain = (name: string) => name.toLowerCase().replace(/^the |\(.*\)|[^a-z]/g, '');
    const names = new Set(
      checked.records.sources.flatMap(({ publisher, copyOf }) => [publisher ?? [], copyOf ?? []].flat()),
    );
    const spellings = groupBy([...names], plain);
    expect([...spellings.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  test('know of every membership a first day, or a day on which a source shows it', () => {
    const unknown = checked.records.memberships.filter(
      ({ since, attestedOn }) => since === null && attestedOn === null,
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  test('tell of no actor that it acted before its first day or after its last', () => {
    const { actors, pacts, statements, stances, recognitions } = checked.records;
    const known = new Map<string, (typeof actors)[number]>(actors.map((actor) => [actor.id, actor]));
    const acts: readonly (readonly [string, Day | null])[] = [
      ...pacts.flatMap(({ signed, parties }) => parties.map(({ actor, since }) => [actor, since ?? signed] as const)),
      ...[...statements, ...stances].map(({ actor, date }) => [actor, date] as const),
      ...recognitions.flatMap(({ recogniser, recognised, since }) => [
        [recogniser, since] as const,
        [recognised, since] as const,
      ]),
    ];
    const outside = acts.filter(([id, day]) => {
      const { founded = null, dissolved = null } = known.get(id) ?? {};
      return (
        day !== null &&
        ((founded !== null && isSurelyAfter(founded, day)) ||
          (dissolved !== null && (day === dissolved || isSurelyAfter(day, dissolved))))
      );
    });
    expect(acts.length).toBeGreaterThan(400);
    expect(outside).toEqual([]);
  });

  test('begin each file with a comment that leads to the README', () => {
    const files = [...Object.keys(checked.records), 'vocab', 'questions'];
    expect(files.filter((name) => !/^# .*README\.md/.test(text(`${name}.yaml`)))).toEqual([]);
  });
});
