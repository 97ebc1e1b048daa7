import type { Texts } from './sources.ts';

/** Words that no name in `src/` or the schema is made of any more, each with the word that took its place. */
export const retiredWords: Readonly<Record<string, string>> = {
  answerer: 'executor',
  asker: 'query runner',
  complain: 'issue',
  complaint: 'issue or error',
  course: 'progress',
  foresee: 'diff',
  foreseen: 'diff',
  gate: 'request limits',
  keeper: 'supervisor',
  knock: 'probe',
  lay: 'materialise',
  leg: 'dyadic obligation',
  legs: 'dyadic obligations',
  meter: 'budget counter',
  reckon: 'compute',
  reckoned: 'computed',
  reckons: 'computes',
  rollcall: 'roll call',
  sheet: 'CSV writer',
  stranger: 'unresolved actor',
  strangers: 'unresolved actors',
  surround: 'create context',
  volume: 'value count',
  watchman: 'reaper',
  withdrawal: 'abort signal',
  withdrawn: 'aborted',
};

/** Whole names that are gone, though a word of them may stand in other names in its plain sense. */
export const retiredNames: Readonly<Record<string, string>> = {
  AlignmentCut: 'AlignmentLimit',
  AlignmentTake: 'AlignmentObservation',
  Asker: 'QueryRunner',
  Caps: 'SearchBudget',
  ChangeWhat: 'ChangeType',
  Circumstances: 'ErrorDetails',
  DossierWords: 'DossierQuote',
  DutyCap: 'DutyLimit',
  EmbeddedPlace: 'Neo4jConnection',
  ExploreCut: 'ExploreLimit',
  GraphKind: 'NetworkKind',
  Ground: 'SearchProblem',
  HeldActor: 'PlannedActor',
  LinkWay: 'SegmentDirection',
  OfficeThatDay: 'OfficeOnDate',
  PathCap: 'PathLimit',
  QuotedWords: 'DossierQuote',
  ReckonedEnd: 'ComputedEnd',
  SpeakerThatDay: 'DossierSpeaker',
  Steps: 'CooperativeTask',
  TAKES: 'OBSERVATIONS',
  ThreadCut: 'ThreadLimit',
  VoteCast: 'Vote',
  delayLeast: 'minDelay',
  delayMost: 'maxDelay',
  doInTurns: 'runCooperatively',
  importedOtherwise: 'importDiffers',
  isGreat: 'isHub',
  namedTwice: 'duplicateItem',
  noParty: 'notAParty',
  notDistinct: 'sameActorTwice',
  placeAmong: 'binarySearch',
  takeCount: 'observationCount',
};

/** Names that have a retired word in its plain sense, or from a library. */
const allowedNames: readonly string[] = ['allSettled'];

/** Phrases that no text for readers has any more. */
export const retiredPhrases: readonly string[] = [
  'is like this',
  'are like this',
  'said above',
  'is asked of `',
  'which some stances have not',
  'one rollcall',
  'all rollcalls',
  'the pack ',
  'still meant',
  'is no entry',
  'behind the back',
  'of its own accord',
  'pass it over',
  'for those who ask',
  'complained of',
  'until it has no complaint',
  'watchman',
  'take it out',
  'takes out some',
  'is no organisation',
  'is no json',
  'lies before that of',
  'of it was not looked at',
  'mend them',
  'mend these',
  'expected is',
  'if it shall go',
  'a fault of entente',
  'two turns of others',
  'aligns takes',
  'of several takes',
  'one take that',
  'names no node"',
  'goes with the source',
  'is no cursor',
  'takes a whole number from',
  'that lists show in place of',
  's of what is linked to',
  'all that is linked meets',
  'not grouped by it',
  'actors are aligned.',
  'by any record of the person',
  'which is no day',
  'which is no object',
  'is no slug',
  'is no rival',
  'divided by commas',
];

/** Where a name in code, or a file, is retired or has a retired word, as `path: name (say: word)`. */
export function retiredIn(sources: Texts, words = retiredWords, names = retiredNames): readonly string[] {
  return [...sources].flatMap(([path, text]) =>
    [...new Set([...path.split(/[/.]/), ...identifiersIn(text)])]
      .filter((name) => !allowedNames.includes(name))
      .flatMap((name) => {
        const replacements = [insteadOf(names, name), ...wordsOf(name).map((word) => insteadOf(words, word))];
        return replacements.filter((word) => word !== undefined).map((word) => `${path}: ${name} (say: ${word})`);
      }),
  );
}

/** The value of a key that the record itself has. */
function insteadOf(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Where a text has a retired phrase, as `path:line: phrase`. */
export function retiredTexts(texts: Texts, phrases = retiredPhrases): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    text
      .toLowerCase()
      .split('\n')
      .flatMap((line, at) =>
        phrases.filter((phrase) => line.includes(phrase)).map((phrase) => `${path}:${at + 1}: ${phrase}`),
      ),
  );
}

/** The names in code, without what stands in comments and quotes. */
function identifiersIn(text: string): readonly string[] {
  const code = text.replaceAll(
    /\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<!:)\/\/.*/g,
    ' ',
  );
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** The words of a name in camelCase, kebab-case or UPPER_CASE, in lower case. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}
