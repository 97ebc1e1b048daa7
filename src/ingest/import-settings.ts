/** How an import is done. */
export interface ImportSettings {
  /** Whether names that no actor is known by become actors of kind `unidentified`. Default: false, which leaves their rows out. */
  readonly createUnknown?: boolean;
  /** Rejected rows after which the import stops with an error. Default: 100. */
  readonly maxIssues?: number;
  /**
   * Folder of the tables that say which actor a code or a name stood for. Default: `seeds/crosswalk/` of this package.
   */
  readonly crosswalk?: URL;
  readonly listener?: ImportListener;
}

/** Is told how an import progresses. */
export interface ImportListener {
  /** A step begins, as a sentence: `Making constraints and indexes.` */
  step?(sentence: string): void;
  /** Rows done so far, those of an interrupted import included, and the share of all bytes that was read, from 0 to 1. */
  rows?(done: number, share: number): void;
}
