import { describe, expect, test } from 'vitest';
import { catalogue, mainLabels } from '../../../../src/model/catalogue.ts';
import { display, palette } from '../../../../src/model/display.ts';
import { edgeTypes } from '../../../../src/model/edge-types.ts';
import { farLabel } from '../../../../src/traverse/explore/far-label.ts';
import { graphNode, narrowest } from '../../../../src/traverse/explore/graph-node.ts';
import { bookkeeping } from '../../../../src/traverse/explore/schema-graph.ts';
import { graphCounts, neighbourCountsOf, placesShown } from '../../../../src/traverse/explore/texts.ts';

/** What a pattern captures in a text, each once and sorted. */
function captured(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
}

const types = Object.keys(edgeTypes).toSorted();
const factLabels = mainLabels.filter((label) => !bookkeeping.includes(label));

describe('the kept texts of the explorer', () => {
  test('count every type of edge of the model in both directions', () => {
    const { text } = neighbourCountsOf;
    expect(captured(text, /COUNT \{ \(near\)-\[:(\w+)\]->\(\) \}/g)).toEqual(types);
    expect(captured(text, /COUNT \{ \(near\)<-\[:(\w+)\]-\(\) \}/g)).toEqual(types);
    expect(captured(text, /\['(\w+)', COUNT/g)).toEqual(types);
  });

  test.each([neighbourCountsOf, placesShown])('look nodes up within every main label: $name', ({ text }) => {
    const [, list = ''] = /MATCH \(near:([\w|]+) /.exec(text) ?? [];
    expect(list.split('|')).toEqual(factLabels);
  });

  test('count every label and type of the model', () => {
    const { text } = graphCounts;
    const labels = catalogue.labels.map(({ label }) => label).filter((label) => !bookkeeping.includes(label));
    expect(captured(text, /\['(\w+)', COUNT \{ \(:\w+\) \}\]/g)).toEqual([...new Set(['Actor', ...labels])].toSorted());
    expect(captured(text, /\['(\w+)', COUNT \{ \(\)-\[:\w+\]->\(\) \}\]/g)).toEqual(types);
  });

  test('count the ends of every type that joins more than one pair of labels', () => {
    const ends = captured(graphCounts.text, /\['(\w+', '\w+', '\w+)'/g).map((end) => end.replaceAll("', '", ' '));
    const several = catalogue.edges.filter(
      ({ type }) => catalogue.edges.filter((other) => other.type === type).length > 1,
    );
    expect(ends).toEqual(several.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted());
  });
});

describe('display hints', () => {
  test('tell any two labels apart by colour and shape together', () => {
    const looks = Object.values(display).map(({ colour, shape }) => `${colour} ${shape}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('use the eight colours of Okabe and Ito alone', () => {
    const used = new Set<string>(Object.values(display).map(({ colour }) => colour));
    expect([...used].filter((colour) => !Object.values<string>(palette).includes(colour))).toEqual([]);
  });

  test('name a node by a property that its label has', () => {
    const lacking = catalogue.labels.filter(
      ({ label, properties }) => !['id', ...properties.map(({ name }) => name)].includes(display[label].labelField),
    );
    expect(lacking).toEqual([]);
  });
});

describe('a node of a drawing', () => {
  test('has its narrowest label, and a caption by the hint of that label', () => {
    const row = { labels: ['Actor', 'State'], id: 'japan', names: { name: 'Japan', title: null } };
    expect(graphNode(row)).toEqual({
      id: 'State:japan',
      label: 'State',
      caption: 'Japan',
      node: { label: 'State', id: 'japan' },
    });
  });

  test('is captioned by its id where nothing names it', () => {
    expect(graphNode({ labels: ['Recognition'], id: 'japan--china', names: {} }).caption).toBe('japan--china');
  });

  test('that is a part has no entry of its own', () => {
    expect(graphNode({ labels: ['Quote'], id: 'x--q1', names: { text: 'words' } }).node).toBeNull();
  });

  test('may carry labels in any order', () => {
    expect(narrowest(['State', 'Actor'])).toBe('State');
    expect(narrowest(['Pact'])).toBe('Pact');
  });
});

describe('what lies at the far end', () => {
  test('is known where a type leads to one kind of thing', () => {
    expect(farLabel('State', 'PARTY_TO', 'OUT')).toBe('Pact');
    expect(farLabel('Official', 'AFFILIATED_WITH', 'OUT')).toBe('Actor');
    expect(farLabel('Statement', 'EXPRESSED_IN', 'IN')).toBe('Stance');
  });

  test('is not said where there are several', () => {
    expect(farLabel('Source', 'CITES', 'IN')).toBeNull();
    expect(farLabel('Stance', 'EXPRESSED_IN', 'OUT')).toBeNull();
  });
});
