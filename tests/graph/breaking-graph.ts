import type { Graph } from '../../src/graph/graph.ts';

/** The graph, which is gone after so many transactions. */
export function breakingGraph(graph: Graph, after: number): Graph {
  let left = after;
  const breaking =
    (write: Graph['write']): Graph['write'] =>
    (work) => {
      left -= 1;
      return left < 0 ? Promise.reject(new RangeError('broken off')) : write(work);
    };
  return { ...graph, write: breaking(graph.write), writePart: breaking(graph.writePart) };
}
