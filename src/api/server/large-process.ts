/** The process of this server that answers large requests, so that those do not hold up the others. */
export interface LargeProcess {
  /** Whether large requests are its own: from when it is first ready, also while it is replaced. */
  readonly isThere: () => boolean;
  /** Starts it, unless it was started before. */
  readonly want: () => void;
  /** Where it listens, without a path. Undefined: it is not ready, or is being replaced. */
  readonly url: () => string | undefined;
}

/** A server of one process, which answers large requests by itself. */
export const noLargeProcess: LargeProcess = { isThere: () => false, want: () => {}, url: () => undefined };
