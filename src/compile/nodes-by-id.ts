import type { AskedDay } from '../model/node-ref.ts';
import type { Arguments } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import { readGlobalIds } from './ids.ts';
import type { Scope, ValueShape } from './plan.ts';
import { formerColumn, labelsColumn, nodeScope, propertyColumn, rowsColumn, validRows } from './scope.ts';
import { selectObject } from './select.ts';
import { addParam, type SelectionContext } from './selection.ts';
import { composite, isList, labelsOf } from './types.ts';

/**
 * Plans `node` and `nodes`. Each node is read once, however often it is selected; the shape puts it where its ids stand.
 * Neo4j seeks each id in the unique index of every label that may have it, so the text is the same for all ids.
 */
export function selectNodesById(context: SelectionContext, selected: SelectedField, unit: Scope): ValueShape {
  const { schema } = context;
  const type = composite(selected.field);
  const number = context.nextNumber();
  const read = (now: Arguments, day: AskedDay | undefined) =>
    readGlobalIds(schema, type, selected.coordinate, idsIn(now), day, context.inSnapshot);
  const param = addParam(context, selected, `named${number}`, read);
  const label = labelsOf(schema, type) ?? '';
  const rows = validRows(context.asOf, { number, at: selected.path.join('.'), match: { kind: 'named', label, param } });
  const scope = nodeScope(rows);
  return {
    kind: 'named',
    column: rowsColumn(unit, 'rows', rows),
    param,
    labels: labelsColumn(scope),
    id: propertyColumn(scope, 'id'),
    former: formerColumn(scope),
    many: isList(selected.field),
    object: selectObject(context, type, selected, scope),
  };
}

/** One id, or a list of them, as graphql-js coerced it. */
function idsIn({ id, ids }: Arguments): readonly string[] {
  return (Array.isArray(ids) ? ids : [id]).map(String);
}
