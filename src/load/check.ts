import type { z } from 'zod';
import type { SeedError } from '../errors.ts';
import { compareTexts } from '../kit/compare-texts.ts';
import type { DataSetTerms } from '../model/data-set-terms.ts';
import { type Noun, nounNames, type Records, type SeedFileName, seedFiles } from '../model/nouns.ts';
import { brokenEntries } from './broken-entries.ts';
import { checkLinks } from './check-links.ts';
import { checkShape, type Entry, most } from './check-shape.ts';
import { secondDataSet, tooManyIssues } from './errors.ts';
import { type Entries, type Facts, readFacts, recordsOf, withFacts } from './facts.ts';
import { actorRule } from './rules/actors.ts';
import { unverifiedFieldsExist } from './rules/claims.ts';
import { formerIdsLead } from './rules/former-ids.ts';
import { membershipRule } from './rules/memberships.ts';
import { officialRule } from './rules/officials.ts';
import { pactRule } from './rules/pacts.ts';
import { propositionRule } from './rules/propositions.ts';
import { answersAreKnown } from './rules/questions.ts';
import { recognitionRule } from './rules/recognitions.ts';
import { repliesEnd } from './rules/replies.ts';
import type { Rule } from './rules/rule.ts';
import { sourceRule, sourcesAreCited } from './rules/sources.ts';
import { stanceRule } from './rules/stances.ts';
import { statementRule } from './rules/statements.ts';
import { vocabularyIsKnown } from './rules/vocabulary.ts';
import type { SeedFile, Seeds } from './seeds.ts';

/** The records of a seeds folder and all issues in it. The records are complete only if there is no issue. */
export interface Checked {
  readonly records: Records;
  /** What the folder says of itself as a data set; null if it says nothing. */
  readonly terms: DataSetTerms | null;
  readonly issues: readonly SeedError[];
}

/**
 * Checks shapes, then ids and references, then the rules between fields; gives all issues at once, by file and line. Entries may refer to
 * those of the files beside them, whose own issues are not told.
 */
export function check({ files, issues }: Seeds, beside: readonly SeedFile[] = []): Checked {
  const { facts, issues: ofShape } = readFacts(files);
  const around = withFacts(readFacts(beside).facts, facts);
  const allFiles = [...beside, ...files];
  const vocab = entriesOf(files, 'vocab', seedFiles.vocab);
  const questions = entriesOf(files, 'questions', seedFiles.questions);
  const terms = entriesOf(files, 'dataset', seedFiles.dataset);
  const links = checkLinks(files, beside);
  const isOwn = ({ name, entries }: SeedFile) => name === 'vocab' && (beside.length === 0 || entries.length > 0);
  const vocabularies = files.filter(isOwn);
  const all = [
    ...issues,
    ...ofShape,
    ...vocab.issues,
    ...questions.issues,
    ...terms.issues,
    ...terms.entries.slice(1).map(({ file, index }) => secondDataSet(file.at([index]))),
    ...links,
    ...rules(facts, around, brokenEntries(links)),
    ...repliesEnd(around.statements),
    ...vocabularies.flatMap((file) => [...vocabularyIsKnown(file, vocab.entries)]),
    ...(issues.length > 0 ? [] : sourcesAreCited(files, facts.sources)),
    ...(issues.length > 0 ? [] : answersAreKnown(questions.entries, allFiles)),
    ...(issues.length > 0 ? [] : formerIdsLead(facts['former-ids'].all, allFiles)),
  ];
  return { records: recordsOf(facts), terms: terms.entries[0]?.value ?? null, issues: sorted(all) };
}

/** The rule of each noun on its fields and on its references to other nouns. */
const ruleOf: { readonly [N in Noun]?: Rule<Records[N][number]> } = {
  actors: actorRule,
  memberships: membershipRule,
  recognitions: recognitionRule,
  officials: officialRule,
  pacts: pactRule,
  propositions: propositionRule,
  statements: statementRule,
  stances: stanceRule,
  sources: sourceRule,
};

function rules(facts: Facts, around: Facts, isBroken: (entry: Entry<object>) => boolean): readonly SeedError[] {
  const ofNoun = <N extends Noun>(name: N) => {
    const rule = ruleOf[name] ?? (() => []);
    return [...each(facts[name], around, (entry, all) => (isBroken(entry) ? [] : rule(entry, all)))];
  };
  return nounNames.flatMap((name) => ofNoun(name));
}

/** Applies the rule of a noun to each of its entries, up to a number of issues. */
function* each<T extends object>({ all }: Entries<T>, facts: Facts, rule: Rule<T>): Iterable<SeedError> {
  let count = 0;
  for (const entry of all) {
    for (const issue of [...rule(entry, facts), ...unverified(entry)]) {
      count += 1;
      if (count <= most) yield issue;
    }
    if (count > most) {
      yield tooManyIssues(entry.file.at([]), most);
      return;
    }
  }
}

function unverified(entry: Entry<object>): Iterable<SeedError> {
  return hasUnverified(entry) ? unverifiedFieldsExist(entry) : [];
}

function hasUnverified(entry: Entry<object>): entry is Entry<{ readonly unverifiedFields: readonly string[] }> {
  return 'unverifiedFields' in entry.value;
}

function entriesOf<T>(files: readonly SeedFile[], name: SeedFileName, schema: z.ZodType<T>) {
  const file = files.find((candidate) => candidate.name === name);
  return file === undefined ? { entries: [], issues: [] } : checkShape(file, schema);
}

/** By file, then by line: the order in which they will be mended. */
function sorted(issues: readonly SeedError[]): readonly SeedError[] {
  const keyed = issues.map((issue) => ({ issue, key: keyOf(issue.at ?? '') }));
  return keyed.toSorted((one, other) => compareTexts(one.key, other.key)).map(({ issue }) => issue);
}

function keyOf(at: string): string {
  return at.replaceAll(/:(\d+)/g, (_, digits: string) => `:${digits.padStart(9, '0')}`);
}
