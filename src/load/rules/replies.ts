import type { SeedError } from '../../errors.ts';
import type { Statement } from '../../model/statement.ts';
import type { Entries } from '../facts.ts';
import { replyCycle } from './errors.ts';
import { positionIn } from './rule.ts';

/** Replies form no cycle. Each cycle is one issue; `selfReply` reports a statement that responds to itself. */
export function* repliesEnd(statements: Entries<Statement>): Iterable<SeedError> {
  const finished = new Set<string>();
  for (const { value } of statements.all) {
    const trail: Step[] = [{ id: value.id, next: 0 }];
    while (trail.length > 0) {
      const step = trail.at(-1);
      if (step === undefined) break;
      const answered: string | undefined = finished.has(step.id)
        ? undefined
        : answersOf(statements, step.id)[step.next];
      step.next += 1;
      const start = trail.findIndex(({ id }) => id === answered);
      if (answered === undefined) finished.add(trail.pop()?.id ?? '');
      else if (start < 0) trail.push({ id: answered, next: 0 });
      else if (start < trail.length - 1)
        yield cycleAt(statements, [...trail.slice(start).map(({ id }) => id), answered]);
    }
  }
}

/** A statement on the current trail, and the index of the reply to follow next. */
interface Step {
  readonly id: string;
  next: number;
}

function answersOf(statements: Entries<Statement>, id: string): readonly string[] {
  return statements.byId.get(id)?.value.respondsTo.map(({ statement }) => statement) ?? [];
}

function cycleAt(statements: Entries<Statement>, cycle: readonly string[]): SeedError {
  const last = statements.byId.get(cycle.at(-2) ?? '');
  return replyCycle(last === undefined ? '' : positionIn(last, 'respondsTo'), cycle);
}
