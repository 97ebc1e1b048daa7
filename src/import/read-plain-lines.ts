import { badText, positionOf } from './errors.ts';
import type { RowRead } from './importer.ts';
import type { Lines } from './read-lines.ts';

/** Reads each line as a row. */
export async function* readPlainLines(file: string, blocks: AsyncIterable<Lines>): AsyncIterable<readonly RowRead[]> {
  for await (const { first, lines } of blocks) {
    yield lines.map((text, index): RowRead => {
      const line = first + index;
      return text === undefined ? badText(positionOf({ file, line })) : { file, line, cells: { line: text } };
    });
  }
}
