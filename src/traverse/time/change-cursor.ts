import { z } from 'zod';
import { readCursor, writeCursor } from '../../kit/cursor.ts';
import { invalidCursor } from '../check-arguments.ts';
import { type ChangeKind, changeKinds } from './change-facts.ts';

/** Where a change stands in the list of them: no two share a place. */
export interface ChangePosition {
  readonly earliest: string;
  readonly kind: ChangeKind;
  readonly key: string;
}

const written = z.tuple([z.literal('changes'), z.string(), z.enum(changeKinds), z.string()]);

/** A place as a cursor. */
export function changeCursor({ earliest, kind, key }: ChangePosition): string {
  return writeCursor(['changes', earliest, kind, key]);
}

/** The place that a cursor names. */
export function parseChangeCursor(cursor: string): ChangePosition {
  const { success, data } = written.safeParse(readCursor(cursor));
  if (!success) throw invalidCursor('a list of changes', cursor);
  const [, earliest, kind, key] = data;
  return { earliest, kind, key };
}
