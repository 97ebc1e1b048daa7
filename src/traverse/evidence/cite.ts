import { citationLine } from '../../model/citation-line.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import type { SourceRow } from './queries.ts';

/** A source in the form in which a paper cites it. */
export interface Citation {
  readonly source: NodeRef;
  /** One line of plain text. */
  readonly line: string;
  /** The item of CSL-JSON as text. */
  readonly cslJson: string;
  readonly csl: TypedItem;
}

/** The same item, field by field. */
export interface TypedItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The publisher whose words it reprints. */
  readonly originalPublisher: string | null;
  readonly containerTitle: string | null;
  /** Year, month and day, as far as they are known. */
  readonly issued: readonly number[];
  readonly url: string | null;
  readonly version: string | null;
  readonly language: string;
}

/** Cites a source as a line, as CSL-JSON, and field by field. */
export function cite(source: SourceRow): Citation {
  const item = cslItem(source);
  return {
    source: { label: 'Source', id: source.id },
    line: citationLine(source),
    cslJson: JSON.stringify(item),
    csl: typed(item),
  };
}

function typed(item: CslItem): TypedItem {
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    authors: (item.author ?? []).map(({ literal }) => literal),
    publisher: item.publisher ?? null,
    originalPublisher: item['original-publisher'] ?? null,
    containerTitle: item['container-title'] ?? null,
    issued: item.issued?.['date-parts'][0] ?? [],
    url: item.URL ?? null,
    version: item.version ?? null,
    language: item.language,
  };
}
