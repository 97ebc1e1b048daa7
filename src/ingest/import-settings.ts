/** Settings of an import. */
export interface ImportSettings {
  /** Whether unknown names become actors of kind `unidentified`. Default: false, which leaves their rows out. */
  readonly createUnknown?: boolean;
  /** The import stops with an error if more rows than this are rejected. Default: 100. */
  readonly maxIssues?: number;
  /** Whether to join the rows and report, and write nothing. Default: false. Only over Bolt. */
  readonly dryRun?: boolean;
  /** Whether to remove what earlier imports of the data set brought. Default: false, which adds to it. Only over Bolt. */
  readonly replace?: boolean;
  /** Whether to import a data set beside another that holds the same facts. Default: false, which is an error. */
  readonly beside?: boolean;
  /** Folder of the tables that say which actor a code or a name stood for. Default: `seeds/crosswalk/` of this package. */
  readonly crosswalk?: URL;
  readonly listener?: ImportListener;
}

/** Receives the progress of an import. */
export interface ImportListener {
  /** A step begins, as a sentence: `Creating constraints and indexes.` */
  step?(sentence: string): void;
  /** Rows done so far, including those of an interrupted import, and the share of bytes read, from 0 to 1. */
  rows?(done: number, share: number): void;
}
