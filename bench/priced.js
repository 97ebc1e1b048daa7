import { parse, validate } from 'graphql';
import { expectDocumentWithinLimits } from '../dist/api/document-cost.js';
import { limits } from '../dist/api/limits.js';
import { schema } from '../dist/api/schema.js';
import { argumentReader } from '../dist/compile/arguments.js';
import { bindRequest } from '../dist/compile/bind.js';
import { costOf, expectFewReads, expectFewRoots, expectWithinBudget } from '../dist/compile/budget.js';
import { compile } from '../dist/compile/compile.js';
import { operationOf } from '../dist/compile/operation.js';
import { readsOf } from '../dist/compile/reads.js';
import { sizesOf } from '../dist/compile/sizes.js';

/**
 * How near a document comes to the limits, from 0 to 1, by the degrees of a graph; nothing is run. Undefined if it is refused, or would first have
 * to be measured.
 */
export function nearnessOf(text, degrees) {
  try {
    const document = parse(text);
    expectDocumentWithinLimits(document);
    if (validate(schema, document).length > 0) return undefined;
    const roots = pricedRoots(document, degrees);
    const budget = { ...limits, degrees };
    expectFewRoots(roots, budget);
    expectWithinBudget(roots, budget);
    expectFewReads(roots, budget);
    const costs = roots.map(costOf);
    const reads = roots.map(({ plan, params, sizes }) => readsOf(plan, { params, sizes, degrees }));
    return Math.max(
      sum(costs, ({ rows }) => rows) / limits.rows,
      sum(costs, ({ values }) => values.values) / limits.values,
      sum(reads, (one) => one.reads) / limits.reads,
    );
  } catch {
    return undefined;
  }
}

function pricedRoots(document, degrees) {
  const compiled = compile(schema, operationOf(document, undefined), {});
  return readsBelow(bindRequest(compiled, argumentReader({}))).map(({ read, params }) => ({
    plan: read.plan,
    params,
    sizes: sizesOf(params, degrees),
  }));
}

function readsBelow(roots) {
  return roots.flatMap((one) => (one.kind === 'group' ? readsBelow(one.roots) : (one.reads ?? [])));
}

function sum(list, amountOf) {
  return list.reduce((total, one) => total + amountOf(one), 0);
}
