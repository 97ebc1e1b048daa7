/** Where progress is told. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells what is being done, one line for each step. */
export interface Progress {
  readonly tell: (line: string) => void;
  /** Says anew how the step under way is coming on. Where lines cannot be redrawn, nothing is told. */
  readonly retell: (line: string) => void;
  /** Ends the last step. */
  readonly done: () => void;
}

/** On a terminal the step under way is one line redrawn with its seconds; elsewhere each step is a plain line. */
export function createProgress(output: Output = process.stderr, now: () => number = Date.now): Progress {
  if (!output.isTTY)
    return { tell: (line) => void output.write(`${line}\n`), retell: () => undefined, done: () => undefined };
  let current: Step | undefined;
  const redraw = () => current && output.write(`${clear}${current.line}${secondsOf(current, now())}`);
  const done = () => {
    if (!current) return;
    clearInterval(current.timer);
    output.write(`${clear}${current.line}${secondsOf(current, now())}\n`);
    current = undefined;
  };
  const tell = (line: string) => {
    done();
    current = { line, began: now(), timer: setInterval(redraw, 1000).unref() };
    redraw();
  };
  const retell = (line: string) => {
    if (!current) return tell(line);
    current.line = line;
    redraw();
  };
  return { tell, retell, done };
}

/** A step under way. */
interface Step {
  line: string;
  readonly began: number;
  readonly timer: NodeJS.Timeout;
}

/** Back to the start of the line, and the line empty. */
const clear = '\r\u001b[2K';

/** How long a step has taken, from two seconds on; less is not worth a word. */
function secondsOf({ began }: Step, now: number): string {
  const seconds = Math.floor((now - began) / 1000);
  return seconds < 2 ? '' : ` (${seconds} s)`;
}
