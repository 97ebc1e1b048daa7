import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../src/model/catalogue.ts';
import { labels } from '../../../../src/model/labels.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import { palette } from '../../../../src/model/palette.ts';
import { graphNode } from '../../../../src/traverse/explore/graph-node.ts';
import { neighbourLabel } from '../../../../src/traverse/explore/neighbour-label.ts';
import { buildProjection } from '../../projection/build-projection.ts';

describe('display hints', () => {
  test('tell any two labels apart by colour and shape together', () => {
    const looks = Object.values(labels).map(({ display: { colour, shape } }) => `${colour} ${shape}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('use the eight colours of Okabe and Ito alone', () => {
    const used = new Set<string>(Object.values(labels).map(({ display: { colour } }) => colour));
    expect([...used].filter((colour) => !Object.values<string>(palette).includes(colour))).toEqual([]);
  });

  test('name a node by a property that its label has', () => {
    const lacking = catalogue.labels.filter(
      ({ label, properties }) =>
        !['id', ...properties.map(({ name }) => name)].includes(labels[label].display.labelField),
    );
    expect(lacking).toEqual([]);
  });
});

describe('a node of a drawing', () => {
  const graph = buildProjection({
    nodes: [
      { label: 'State', id: 'japan', values: { name: 'Japan' } },
      { label: 'Recognition', id: 'japan--china', values: {} },
      { label: 'Quote', id: 'x--q1', values: { text: 'words' } },
    ],
    links: [],
  });
  const nodeOf = (ref: NodeRef) => graphNode(graph, graph.find(ref) ?? -1);

  test('has its narrowest label, and a caption by the hint of that label', () => {
    expect(nodeOf({ label: 'Actor', id: 'japan' })).toEqual({
      id: 'State:japan',
      label: 'State',
      caption: 'Japan',
      node: { label: 'State', id: 'japan' },
    });
  });

  test('is captioned by its id where nothing names it', () => {
    expect(nodeOf({ label: 'Recognition', id: 'japan--china' }).caption).toBe('japan--china');
  });

  test('that is a part has no entry of its own', () => {
    expect(nodeOf({ label: 'Quote', id: 'x--q1' }).node).toBeNull();
  });
});

describe('what lies at the far end', () => {
  test('is known where a type leads to one kind of thing', () => {
    expect(neighbourLabel('State', 'PARTY_TO', 'OUT')).toBe('Pact');
    expect(neighbourLabel('Official', 'AFFILIATED_WITH', 'OUT')).toBe('Actor');
    expect(neighbourLabel('Statement', 'EXPRESSED_IN', 'IN')).toBe('Stance');
  });

  test('is not said where there are several', () => {
    expect(neighbourLabel('Source', 'CITES', 'IN')).toBeNull();
    expect(neighbourLabel('Stance', 'EXPRESSED_IN', 'OUT')).toBeNull();
  });
});
