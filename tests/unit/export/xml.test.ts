import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { element, escapeXml, xmlDeclaration } from '../../../src/export/xml.ts';
import { anyBrokenText, anyText } from './any-selection.ts';

describe('XML', () => {
  test('gives back any text, in an attribute and between tags', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(element('a', { b: text }, escapeXml(text)))).toEqual({ attribute: text, content: text });
      }),
    );
  });

  test('is well formed whatever it is given, and marks what it has no place for', () => {
    fc.assert(
      fc.property(anyBrokenText, (text) => {
        expect(() => parse(element('a', { b: text }, escapeXml(text)))).not.toThrow();
      }),
    );
    expect(escapeXml('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });
});

/** Reads one element with a strict parser. */
function parse(xml: string) {
  const parser = new SaxesParser();
  const read = { attribute: '', content: '' };
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ attributes }) => {
    read.attribute = attributes.b ?? '';
  });
  parser.on('text', (text) => {
    read.content += text;
  });
  parser.write(`${xmlDeclaration}${xml}`).close();
  return read;
}
