import type { AskedDay } from '../model/node-ref.ts';
import { readGlobalIds } from './ids.ts';
import type { Arguments } from './page.ts';
import type { Scope, ValueShape } from './plan.ts';
import { formerColumn, labelsColumn, nodeScope, propertyColumn, rowsColumn, validRows } from './scope.ts';
import { selectObject } from './select.ts';
import { composite, isList, labelsOf } from './types.ts';
import { type Asked, addParam, type Walk } from './walk.ts';

/**
 * Plans `node` and `nodes`. Each node is read once, however often it is asked for; the shape puts it where its ids stand.
 * Neo4j seeks each id in the unique index of every label that may have it, so the text is the same for all ids.
 */
export function selectNamed(walk: Walk, asked: Asked, unit: Scope): ValueShape {
  const { schema } = walk.request;
  const type = composite(asked.field);
  const number = walk.nextNumber();
  const read = (now: Arguments, day: AskedDay | undefined) =>
    readGlobalIds(schema, type, asked.coordinate, idsIn(now), day, walk.inSnapshot);
  const param = addParam(walk, asked, `named${number}`, read);
  const label = labelsOf(schema, type) ?? '';
  const rows = validRows(walk.asOf, { number, at: asked.path.join('.'), match: { kind: 'named', label, param } });
  const scope = nodeScope(rows);
  return {
    kind: 'named',
    column: rowsColumn(unit, 'rows', rows),
    param,
    labels: labelsColumn(scope),
    id: propertyColumn(scope, 'id'),
    former: formerColumn(scope),
    many: isList(asked.field),
    object: selectObject(walk, type, asked, scope),
  };
}

/** One id, or a list of them, as graphql-js coerced it. */
function idsIn({ id, ids }: Arguments): readonly string[] {
  return (Array.isArray(ids) ? ids : [id]).map(String);
}
