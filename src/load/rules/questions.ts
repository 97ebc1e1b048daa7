import type { SeedError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';
import type { Question } from '../../model/question.ts';
import { idsOf, innerIdsOf } from '../check-links.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { answerUnknown } from './errors.ts';
import { positionIn } from './rule.ts';

/** An answer names entries, or parts of entries, that exist. */
export function* answersAreKnown(
  questions: readonly Entry<Question>[],
  files: readonly SeedFile[],
): Iterable<SeedError> {
  if (questions.length === 0) return;
  const known = new Set(files.filter(({ name }) => name !== 'questions').flatMap(allIdsOf));
  for (const entry of questions) {
    for (const [index, id] of entry.value.ids.entries()) {
      if (!known.has(id)) yield answerUnknown(positionIn(entry, 'ids', index), id, closestMatch(id, known));
    }
  }
}

function allIdsOf(file: SeedFile): readonly string[] {
  return [...idsOf(file).map(([id]) => id), ...innerIdsOf(file).map(({ value }) => String(value))];
}
