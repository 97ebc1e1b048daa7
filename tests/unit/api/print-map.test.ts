import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { mapGroups } from '../../../src/api/map-groups.ts';
import { printMap } from '../../../src/api/print-map.ts';
import { schema } from '../../../src/api/schema.ts';

const map = printMap(schema);
const frame = /^__|(Connection|Page|PageInfo|(?<!Schema)Edge|Facets|Facet(?:Count|Groups?)|Query|Snapshot)$/;
const rows = (text: string) => [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);

describe('the map of the schema', () => {
  test('has seven groups, and each names root fields that exist', () => {
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(mapGroups.length).toBe(7);
    expect(mapGroups.flatMap((group) => group.roots).filter((name) => !roots.includes(name))).toEqual([]);
  });

  test('shows every root field, and every object type but the frames of lists, facets and snapshots, once', () => {
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const types = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !frame.test(type.name))
      .map(({ name }) => name);
    const shown = rows(map);
    expect([...roots, ...types].filter((name) => shown.filter((row) => row === name).length !== 1)).toEqual([]);
  });

  test('says where each list leads, and by which link that carries facts', () => {
    expect(map).toContain('`parties` Actor (by PactParty)');
  });

  test('puts a noun that no group lists beside the type that leads to it', () => {
    const small = printMap(
      buildSchema(`
        type Query { actors: Actor, visit: Visit, weather: Weather }
        "Whoever acts. More." type Actor { visits: [Visit!] }
        "A visit." type Visit { id: ID }
        "Rain." type Weather { id: ID }
      `),
    );
    const [first = ''] = small.split('## 2.');
    const [, seventh = ''] = small.split('## 7.');
    expect(rows(first)).toEqual(['actors', 'visit', 'Actor', 'Visit']);
    expect(rows(seventh)).toEqual(['weather', 'Weather']);
    expect(first).toContain('| `Actor` | Whoever acts. | `visits` Visit |');
  });
});
