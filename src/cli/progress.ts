/** Where progress is printed. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints the steps of a command, one line for each. */
export interface Progress {
  readonly tell: (line: string) => void;
  /** Replaces the line of the current step. Prints nothing if lines cannot be redrawn. */
  readonly retell: (line: string) => void;
  /** Ends the last step. */
  readonly done: () => void;
}

/** On a terminal the line of the current step is redrawn with its seconds; elsewhere each step is a plain line. */
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

/** The current step. */
interface Step {
  line: string;
  readonly began: number;
  readonly timer: NodeJS.Timeout;
}

/** Moves to the start of the line and clears it. */
const clear = '\r\u001b[2K';

/** The duration of a step, if it is two seconds or more. */
function secondsOf({ began }: Step, now: number): string {
  const seconds = Math.floor((now - began) / 1000);
  return seconds < 2 ? '' : ` (${seconds} s)`;
}
