import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { run, start, textOf } from './command.js';
import { everySet, project } from './sets.js';

/**
 * Looks for treaties and people of the seeds that stand twice in a default answer, with every data set in the graph. Which records are of one
 * thing is told by means of its own: Wikidata items, words of names in any order without accents, consonants of names with the state, surnames
 * with state and days; parties with the day, titles with the year. Pairs that were looked at and are not one thing are listed below, with why.
 * `ENTENTE_STORE` names another store, which is filled as far as it is not; with `--as-is` it is looked at as it is.
 */
const store = process.env.ENTENTE_STORE ?? 'bench-all';
const notTheSame = parseYaml(readFileSync(new URL('joined-once.yaml', import.meta.url), 'utf8'));

if (!process.argv.includes('--as-is')) await fill();
const embedded = await startEmbedded({ home: join(project, '.entente'), store }, () => undefined);
const graph = await openGraph(embedded.connection);
const execute = createExecutor(graph, { timeoutMs: 600_000 });
const complaints = [];
const say = (text) => process.stdout.write(`${text}\n`);

const pacts = await everything(
  'pacts',
  'dataset name aliases signed inForce { since } parties(first: 500) { nodes { slug } }',
);
const people = await everything(
  'officials',
  'dataset name nativeName aliases wikidata offices(first: 500) { edges { since until attestedOn belongsTo { slug } } }',
);
const suspects = [...pairsOf(pacts, samePact), ...pairsOf(people, samePerson)];
const known = new Set(notTheSame.map(({ one, other }) => pairKey(one, other)));
const open = suspects.filter(({ one, other }) => !known.has(pairKey(one.slug, other.slug)));
const pairs = new Map();
for (const { one, other } of open) {
  pairs.set(one.slug, [...(pairs.get(one.slug) ?? []), other.slug]);
}
say(
  `${pacts.length} records of pacts, ${people.length} of people; ${suspects.length} pairs with one of the seeds, ${suspects.length - open.length} of them known to be two things`,
);

for (const field of ['pacts', 'officials']) await checkList(field);
for (const answer of questions()) await checkAnswer(answer);
const statements = await everything(
  'statements',
  'officials(first: 1) { totalCount }',
  'where: { dataset: ["curated"] }',
);
for (const { slug, officials } of statements) if (officials.totalCount > 0) await checkDossier(slug);
say(
  `asked of ${pacts.filter(isSeed).length} treaties, ${people.filter(isSeed).length} people and ${statements.length} statements of the seeds`,
);
await graph.close();
await embedded.stop();
for (const complaint of complaints) say(complaint);
say(`${complaints.length} complaints`);
if (complaints.length > 0) process.exitCode = 1;

async function fill() {
  await run(store, ['load']);
  const held = JSON.parse((await run(store, ['datasets', '--json'])).printed).map(({ id }) => id);
  for (const [set, paths] of everySet()) {
    if (held.includes(set)) continue;
    const imported = await start(store, ['import', set, ...paths]).ended;
    say(`imported ${set} in ${Math.round(imported.ms / 1000)} s`);
    if (imported.code > 1) throw new Error(textOf(imported));
  }
}

async function ask(text) {
  const { data, errors } = await execute({ schema, document: parse(text) });
  if (errors !== undefined) throw new Error(`${errors[0].message}: ${text.slice(0, 200)}`);
  return data;
}

/** All items of a list, with all records unless it is told otherwise. */
async function everything(field, selection, options = 'asOne: false') {
  const rows = [];
  for (let after = ''; ; ) {
    const { [field]: page } = await ask(
      `{ ${field}(first: 500 ${options}${after}) { nodes { slug ${selection} } pageInfo { hasNextPage endCursor } } }`,
    );
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = ` after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
}

/** Pairs of a record of the seeds and another that this script takes for one thing. */
function pairsOf(records, areSame) {
  return records.flatMap((one, at) =>
    records.flatMap((other, index) => {
      const isPair = one.dataset === 'curated' && (other.dataset !== 'curated' || index > at);
      const why = isPair ? areSame(one, other) : undefined;
      return why === undefined ? [] : [{ one, other, why }];
    }),
  );
}

function samePact(one, other) {
  const [mine, theirs] = [one, other].map(({ parties }) => new Set(parties.nodes.map(({ slug }) => slug)));
  const haveSameParties = mine.size > 0 && mine.size === theirs.size && [...mine].every((slug) => theirs.has(slug));
  const days = ({ signed, inForce }) => [signed, ...inForce.map(({ since }) => since)].filter((day) => day !== null);
  const haveDay = days(one).some((day) => days(other).some((another) => areOneDay(day, another)));
  if (haveSameParties && haveDay) return 'the same parties and day';
  const haveYear = days(one).some((day) => days(other).some((another) => day.slice(0, 4) === another.slice(0, 4)));
  const titles = ({ name, aliases }) => [name, ...aliases].map((title) => plain(title).toSorted().join(' '));
  const haveTitle = titles(one).some((title) => title.includes(' ') && titles(other).includes(title));
  return haveYear && haveTitle ? 'the same title and year' : undefined;
}

/** Days are one if they do not differ as far as both are known. */
function areOneDay(one, other) {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

function samePerson(one, other) {
  if (one.wikidata !== null && one.wikidata === other.wikidata) return 'the same Wikidata item';
  if (one.wikidata !== null && other.wikidata !== null) return undefined;
  const names = ({ name, nativeName, aliases }) =>
    [name, nativeName, ...aliases].filter((text) => text !== null).map(plain);
  const [mine, theirs] = [names(one), names(other)];
  const share = (form) => mine.some((name) => theirs.some((another) => form(name) === form(another)));
  if (share((words) => words.toSorted().join(' '))) return 'the same words';
  if (!haveStateAndYear(one, other)) return undefined;
  if (share((words) => words.map(consonants).toSorted().join(' '))) return 'the same consonants and state';
  const hasSurname = theirs.some((words) => words.length === 1 && mine.some((name) => name.includes(words[0])));
  return hasSurname ? 'the same surname, state and time' : undefined;
}

function haveStateAndYear(one, other) {
  const spans = ({ offices }) =>
    offices.edges.map(({ since, until, attestedOn, belongsTo }) => ({
      state: belongsTo.slug,
      from: (since ?? attestedOn ?? '0').slice(0, 4),
      to: (until ?? (since === null ? attestedOn : null) ?? '9999').slice(0, 4),
    }));
  return spans(one).some((a) => spans(other).some((b) => a.state === b.state && a.from <= b.to && b.from <= a.to));
}

function plain(text) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function isSeed({ dataset }) {
  return dataset === 'curated';
}

/** A crude sound of a word: letters that alphabets exchange are one, vowels are none. */
function consonants(word) {
  return word
    .replaceAll(/sh|zh|ch|j/g, 's')
    .replaceAll(/ph|v|w/g, 'f')
    .replaceAll(/kh|gh|q|g|c|h/g, 'k')
    .replaceAll(/[aeiouy]/g, '')
    .replaceAll(/(.)\1/g, '$1');
}

function pairKey(one, other) {
  return [one, other].toSorted().join(' | ');
}

/** The list by default has no pair, its total and its facets count just what it lists. */
async function checkList(field) {
  const rows = await everything(field, 'dataset', '');
  const slugs = rows.map(({ slug }) => slug);
  look(`the list ${field}`, slugs);
  const facets = field === 'pacts' ? 'facets { byDataset { value count } }' : '';
  const { [field]: counts } = await ask(`{ ${field}(first: 0) { totalCount ${facets} } }`);
  const sum = counts.facets?.byDataset.reduce((total, { count }) => total + count, 0) ?? slugs.length;
  if (new Set(slugs).size !== slugs.length) complaints.push(`the list ${field} has a node twice`);
  if (counts.totalCount !== slugs.length)
    complaints.push(`${field}: ${counts.totalCount} in total, ${slugs.length} listed`);
  if (sum !== slugs.length) complaints.push(`${field}: ${sum} in the facet, ${slugs.length} listed`);
  say(`list ${field}: ${slugs.length} of ${field === 'pacts' ? pacts.length : people.length} records`);
}

/** Questions about each treaty and person of the seeds. */
function questions() {
  const quoted = (text) => JSON.stringify(text);
  const ofPact = ({ slug, name, signed, parties }) => {
    const ends = parties.nodes.map(({ slug }) => slug);
    const [a, b] = ends;
    const search = `search(text: ${quoted(name)}, first: 100, kinds: [PACT]) { hits { node { slug } } }
      pact(by: { id: ${quoted(slug)} }) { relations(first: 100) { nodes { slug } } relatedFrom(first: 100) { nodes { slug } } signatories(first: 100) { nodes { slug } } }`;
    if (b === undefined || signed === null) return [{ about: name, text: `{ ${search} }` }];
    const day = quoted(`${Number(signed.slice(0, 4)) + 2}`);
    return [
      {
        about: name,
        text: `{ ${search}
      connections(from: [${quoted(a)}], to: [${quoted(b)}], maxHops: 2, ties: 100) { groups { paths(first: 100) { nodes { segments { from { slug } to { slug } } } } } }
      duties(actor: ${quoted(a)}, asOf: ${day}) { duties(first: 500) { nodes { pact { slug } kind obligation { slug } } } }
      entanglement(attacker: ${quoted(b)}, attacked: ${quoted(a)}, asOf: ${day}) { steps(first: 200) { nodes { pact { slug } } } }
      timeline(ids: [${quoted(a)}], first: 200, from: ${quoted(signed.slice(0, 4))}, to: ${quoted(signed.slice(0, 4))}) { nodes { node { slug } } }
      compare(a: ${quoted(a)}, b: ${quoted(b)}) { shared(first: 100) { nodes { ofA { viaPact { slug } } } } }
    }`,
      },
    ];
  };
  const ofPerson = ({ name }) => [
    {
      about: name,
      text: `{ search(text: ${quoted(name)}, first: 100, kinds: [OFFICIAL]) { hits { node { slug } } } }`,
    },
  ];
  return [...pacts.filter(isSeed).flatMap(ofPact), ...people.filter(isSeed).flatMap(ofPerson)];
}

async function checkAnswer({ about, text }) {
  const data = await ask(text);
  for (const [field, answer] of Object.entries(data)) look(`${field} on "${about}"`, slugsIn(answer));
}

/** Speakers stand once in a dossier, each with an office once. */
async function checkDossier(slug) {
  const { dossier } = await ask(
    `{ dossier(id: ${JSON.stringify(slug)}) { speakers { official { slug } offices { title belongsTo { slug } } } } }`,
  );
  look(`dossier of "${slug}"`, slugsIn(dossier));
  for (const { official, offices } of dossier.speakers) {
    const names = offices.map(({ title, belongsTo }) => `${title.toLowerCase()} of ${belongsTo.slug}`);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) complaints.push(`dossier of "${slug}": ${official.slug} is ${twice} twice`);
  }
}

/** All slugs of an answer, whatever they are of. */
function slugsIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return [...(typeof value.slug === 'string' ? [value.slug] : []), ...Object.values(value).flatMap(slugsIn)];
}

function look(answer, slugs) {
  const all = new Set(slugs);
  for (const one of all) {
    for (const other of pairs.get(one) ?? []) {
      if (!all.has(other)) continue;
      const { why } = open.find((pair) => pair.one.slug === one && pair.other.slug === other);
      complaints.push(`${answer}: ${one} and ${other}, by ${why}`);
    }
  }
}
