/** Files of nodes and edges as Neo4j's bulk importer reads them: comma-separated, the header in the first line, ids unique within a label. */
export interface BulkFiles {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[];
  readonly edges: readonly { readonly type: string; readonly file: string }[];
  readonly counts: { readonly nodes: number; readonly edges: number };
  /** Whether a value holds the end of a line, which the importer must be told. */
  readonly isMultiline: boolean;
  /** The character between the items of a list. */
  readonly listDelimiter: string;
}
