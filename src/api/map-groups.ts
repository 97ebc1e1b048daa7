/** A group of the map of the schema, with the root fields that lead to its types. */
export interface MapGroup {
  readonly title: string;
  readonly about: string;
  readonly roots: readonly string[];
}

/** The groups of `docs/schema.md`. A root field that none lists goes with its type; the last group takes the rest. */
export const mapGroups: readonly MapGroup[] = [
  {
    title: 'Actors',
    about: 'States, organisations and officials; their offices and memberships; who recognises whom.',
    roots: ['actors', 'states', 'organisations', 'officials', 'recognitions'],
  },
  {
    title: 'Pacts and obligations',
    about:
      'Texts that bind, who is a party and since when, what each obliges whom to do, and who would be bound to act.',
    roots: ['pacts', 'obligations', 'duties', 'entanglement', 'tensions'],
  },
  {
    title: 'Propositions and stances',
    about: 'Sentences one can be for or against, what each actor held on them, who agrees with whom, and who changed.',
    roots: ['propositions', 'stances', 'alignment', 'compare', 'shifts'],
  },
  {
    title: 'Statements and replies',
    about: 'Dated acts, who spoke in which office, what was answered, and how a claim is known.',
    roots: ['statements', 'thread', 'dossier'],
  },
  {
    title: 'Votes and events',
    about: 'Recorded votes of a body and machine-coded events. Both come with imported data sets.',
    roots: ['rollCalls', 'events', 'voting', 'votingMatrix'],
  },
  {
    title: 'Sources and data sets',
    about: 'Where facts were read, and which data sets the graph holds, with licence and citation.',
    roots: ['sources', 'datasets'],
  },
  {
    title: 'Time, search, paths and networks',
    about: 'Fields that look at the whole graph: as of a day, by text, by ID, along links.',
    roots: ['asOf', 'search', 'node', 'nodes', 'connections', 'neighbourhood', 'schemaGraph'],
  },
];
