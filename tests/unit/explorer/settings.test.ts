import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, type Settings, writeSettings } from '../../../src/explorer/state/settings.ts';

const defaultSettings = readSettings('');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const filled = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const list = fc.array(filled, { maxLength: 4 });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  view: fc.constantFrom('map', 'compare', 'gaps'),
  by: fc.constantFrom('propositions', 'actors', 'pair', 'years'),
  actors: list,
  propositions: list,
  without: list,
  first: text,
  second: text,
  proposition: text,
  gaps: list,
  gapsOf: text,
  gapsOn: text,
  sort: text,
});

describe('the settings of the page', () => {
  test('are read as they were written, whatever characters are in an id', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(`#ids=State:japan&${writeSettings(settings).join('&')}`)).toEqual(settings);
      }),
    );
  });

  test('take no room in an address where they are the default', () => {
    expect(writeSettings(defaultSettings)).toEqual([]);
    expect(writeSettings({ ...defaultSettings, view: 'compare', first: 'State:japan' })).toEqual([
      'view=compare',
      'first=State:japan',
    ]);
  });

  test('are the default where an address says what they do not know', () => {
    expect(readSettings('#view=globe&by=colour&actors=%E0%A4%A&other=1')).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ view: 'map', by: 'propositions', actors: [], sort: '' });
  });
});
