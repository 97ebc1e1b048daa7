import type { Command } from 'commander';

/** `entente export`: writes a part of the graph as a file. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write records, a graph or a matrix as a file that other programs read')
    .argument(
      '[what]',
      'a list such as stances, a list of links such as pacts.parties, a graph or a matrix; left out, lists all exports',
    )
    .option(
      '--format <format>',
      'file format (default: the one that the name of --output ends in, or else the first listed)',
    )
    .option('--where <filter>', "filter of a list, written as in GraphQL or as JSON, such as '{ position: [OPPOSES] }'")
    .option('--args <arguments>', 'arguments of neighbourhood, connections or a matrix, written as in GraphQL')
    .option('--through <types>', 'with graph: types of links, separated by commas (default: all)')
    .option('--labels <labels>', 'with graph: labels of nodes, separated by commas (default: all)')
    .option('--as-of <day>', 'only what held on this day: 2001-07-16, 2001-07 or 2001 (default: all days)')
    .option('--certainty <level>', 'with --as-of: CERTAIN, PRESUMED or POSSIBLE (default: PRESUMED)')
    .option('--output <file>', 'file to write (default: the standard output)')
    .addHelpText('after', examples)
    .action(exportFile);
}

const examples = `
What, and the kinds of file:
  stances, pacts, states, rollCalls, ... and pacts.parties, rollCalls.votes, ...   csv, jsonl, jsonld
  graph, neighbourhood, connections        gexf, graphml, json, nodes.csv, links.csv, neo4j-nodes.csv, neo4j-edges.csv
  votingMatrix, alignment                  csv, dl, edgelist.dl

Examples:
  entente export                                   everything that can be exported, with its columns
  entente export stances --output stances.csv
  entente export stances --where '{actor: {ids: ["japan"]}}' --format jsonl
  entente export pacts.parties --as-of 1985 --output parties.csv
  entente export graph --through PARTY_TO --output pacts.gexf
  entente export neighbourhood --args '{ids: ["State:japan"], first: 200, allLinks: true}' --output japan.graphml
  entente export connections --args '{from: ["Statement:lavrov-tass-20251228"], to: ["State:japan"]}' --format json
  entente export alignment --args '{mode: TWO_MODE}' --output positions.csv

The version of the graph and of its data sets is printed on the standard error; files of graphs and JSON-LD hold it too.`;

/** Options of the command line. */
interface Options {
  readonly format?: string;
  readonly where?: string;
  readonly args?: string;
  readonly through?: string;
  readonly labels?: string;
  readonly asOf?: string;
  readonly certainty?: string;
  readonly output?: string;
}

/** Writes the file; over a pipe it waits until the reader has taken what was written. */
async function exportFile(what: string | undefined, { format, output, ...given }: Options): Promise<void> {
  const { keepHeapSmall } = await import('./keep-heap-small.ts');
  keepHeapSmall();
  const { schema } = await import('../api/schema.ts');
  const { describeExports, formatFor } = await import('../api/exports/describe-exports.ts');
  if (what === undefined) return void process.stdout.write(`${describeExports(schema).join('\n')}\n`);
  const { readConfig } = await import('./config.ts');
  const { createProgress } = await import('./progress.ts');
  const { withExporter, writeExport } = await import('./write-export.ts');
  const request = { what, format: formatFor(schema, { what, format, output }), options: { ...given }, address: null };
  const progress = createProgress();
  const write = withExporter(readConfig(), progress, async (exporter) => {
    await writeExport(await exporter(request), { output, progress });
  });
  await write.finally(progress.done);
}
