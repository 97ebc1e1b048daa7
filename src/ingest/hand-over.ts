import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { matchActors } from '../import/crosswalk/match-actors.ts';
import { importers } from '../import/importers.ts';
import { actorsSet, listedActor } from '../import/new-actors.ts';
import { linkedActors, type Move, moveLinks, moveVersion } from '../load/move-links.ts';
import { planBatch } from '../load/plan-batch.ts';
import { removeUnusedActors } from '../load/remove-queries.ts';
import { importState, storedActors } from '../load/stream-queries.ts';
import { writeBatch } from '../load/write-batch.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';
import { ensureSharedActors } from './shared-actors.ts';

/** The data sets whose links move. Those of seeds name the ids of other seeds, and stay with them. */
const imported = importers.map(({ id }) => id);

/**
 * Lets actors of the seeds take over the links of the actors that imports created for them, and removes these. What the graph then has is
 * the same as if the seeds had come first.
 */
export async function takeOver(graph: Graph, tables: CrosswalkTables): Promise<readonly Move[]> {
  const actors = await graph.ask(storedActors, {});
  const created = new Set(actors.filter(({ dataset }) => dataset === actorsSet.id).map(({ id }) => id));
  if (created.size === 0) return [];
  const own = actors.filter(
    ({ dataset, kind, person }) => dataset !== actorsSet.id && kind !== 'unidentified' && person?.isImported !== true,
  );
  const moves = [...matchActors(tables, own)]
    .map(([id, actor]) => ({ from: createdId(id), to: actor.id }))
    .filter(({ from }) => created.has(from));
  for (const move of moves) await moveLinks(graph, move, imported);
  if (moves.length === 0) return [];
  await graph.writePart((transaction) => transaction.ask(removeUnusedActors, { dataset: actorsSet.id }));
  await noteMoves(graph, moves);
  return moves;
}

/**
 * Gives the links of imports at actors that will be removed to the actors that imports create for them. Nothing moves if that does not free
 * them all: if another data set of seeds needs one, or the tables do not have one. Their removal is then refused.
 */
export async function giveBack(
  graph: Graph,
  tables: CrosswalkTables,
  removed: readonly string[],
): Promise<readonly Move[]> {
  const linked = await graph.ask(linkedActors, { ids: [...removed], datasets: imported });
  const ids = new Set(linked.map(({ id }) => id));
  const actors = await graph.ask(storedActors, {});
  const matches = matchActors(
    tables,
    actors.filter(({ id }) => ids.has(id)),
  );
  const freed = new Set([...matches.values()].map(({ id }) => id));
  if (linked.length === 0 || linked.some(({ id, isShared }) => isShared || !freed.has(id))) return [];
  const known = new Set(actors.map(({ id }) => id));
  const listed = tables.actors.filter(({ id }) => matches.has(id) && !known.has(createdId(id)));
  await ensureSharedActors(graph);
  const batch = planBatch(listed.map((actor) => ({ dataset: actorsSet.id, made: listedActor(actor) })));
  await graph.writePart((transaction) => writeBatch(transaction, batch));
  const moves = [...matches].map(([id, actor]) => ({ from: actor.id, to: createdId(id) }));
  for (const move of moves) await moveLinks(graph, move, imported);
  await noteMoves(graph, moves);
  return moves;
}

/** The id of the actor that an import creates for one of the tables. */
function createdId(listed: string): string {
  return `${actorsSet.id}--${listed}`;
}

/** Moves the version of the shared actors, by which servers notice that links have moved. */
async function noteMoves(graph: Graph, moves: readonly Move[]): Promise<void> {
  const dataset = actorsSet.id;
  const [state] = await graph.ask(importState, { dataset });
  const text = JSON.stringify([state?.version ?? null, moves]);
  const version = createHash('sha256').update(text).digest('hex').slice(0, 20);
  const loadedAt = new Date().toISOString();
  await graph.write((transaction) => transaction.ask(moveVersion, { dataset, version, loadedAt }));
}
