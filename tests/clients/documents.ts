import type { Asked, Variables } from './client.ts';

/** A document with the values of its variables. */
export interface Question extends Asked {
  readonly variables: Variables;
}

/** The pacts of Japan on two days and on none, in one document. */
export const days: Asked = {
  name: 'Days',
  text: `query Days($certainty: Certainty!) {
    before: asOf(date: "1970-01-01", certainty: $certainty) { state(by: { iso3: "JPN" }) { id pacts { totalCount } } }
    later: asOf(date: "2020-01-01", certainty: $certainty) { state(by: { iso3: "JPN" }) { id pacts { totalCount } } }
    ever: state(by: { iso3: "JPN" }) { id pacts { totalCount } }
  }`,
};

/** What an id leads to, as a client asks that fetches again what it has seen. */
export const again: Asked = {
  name: 'Again',
  text: `query Again($id: ID!) {
    node(id: $id) { id ... on Actor { name pacts { totalCount edges { role pact { id name } } } } }
  }`,
};

/** Links, which have facts and no id: offices, and parties of pacts. */
const links = `query Links {
  before: asOf(date: "1970-01-01") { state(by: { iso3: "JPN" }) { ...Links } }
  later: asOf(date: "2025-12-28", certainty: POSSIBLE) { state(by: { iso3: "JPN" }) { ...Links } }
  ever: state(by: { iso3: "JPN" }) { ...Links }
}
fragment Links on State {
  id
  name
  officeHolders(first: 4) { totalCount edges { title since until began { latest } official { id name } } }
  pacts(first: 4) {
    edges { role since until pact { id name inForce { since until } parties(first: 3) { edges { role actor { id } } } } }
  }
}`;

/** Quotes, which have a slug and no id. */
const quotes = `query Quotes {
  before: asOf(date: "1973-01-01") { proposition(by: { id: "taiwan-part-of-china" }) { ...Held } }
  later: asOf(date: "2025-12-28") { proposition(by: { id: "taiwan-part-of-china" }) { ...Held } }
  ever: proposition(by: { id: "taiwan-part-of-china" }) { ...Held }
}
fragment Held on Proposition {
  id
  stances(first: 10, orderBy: DATE_DESC) {
    totalCount
    nodes {
      id
      quote { slug text partOf { slug text } source { id } }
      viaStatement { id quotes { slug text } }
    }
  }
}`;

/** Dossiers, whose citations have an id that is not one of the graph. */
const dossiers = `query Dossiers {
  of: dossier(id: "Statement:lavrov-tass-20251228") { ...Cited }
  another: dossier(id: "Statement:takaichi-diet-20251107") { ...Cited }
}
fragment Cited on Dossier {
  date
  fact { id verified }
  actor { id name }
  quotes { text lang }
  speakers { role official { id name } offices { title since } }
  citations { line source { id } csl { id title issued } }
  contest { more stances { stance { id } against { id } } replies { kind statement { id } } }
}`;

/** One name for another field of each type. */
export const labels: Asked = {
  name: 'Labels',
  text: `query Labels {
    state(by: { id: "russia" }) { id name officialName }
    nodes(ids: ["State:russia", "Organisation:sco", "Obligation:g7-group--consultation"]) {
      id
      ... on State { label: name }
      ... on Organisation { label: officialName }
      ... on Fact { verified }
    }
  }`,
};

/** What stands around one node, twice: what is left to show differs. */
export const twoNeighbourhoods: Asked = {
  name: 'TwoNeighbourhoods',
  text: `query TwoNeighbourhoods {
    all: neighbourhood(ids: ["State:japan"], first: 6) { ...Around }
    some: neighbourhood(ids: ["State:japan"], exclude: ["State:china"], first: 3) { ...Around }
  }
  fragment Around on Neighbourhood {
    starts { id caption moreCount more { type direction count } node { id ... on Actor { name } } }
    nodes { id label caption node { id ... on Fact { verified } } }
    links { id type from to role since until }
  }`,
};

/** What stands around one node on two days and on none. */
const neighbourhoods = `query Neighbourhoods {
  before: asOf(date: "1970-01-01") { neighbourhood(ids: ["State:japan"], first: 5) { ...Around } }
  later: asOf(date: "2020-01-01", certainty: POSSIBLE) { neighbourhood(ids: ["State:japan"], first: 5) { ...Around } }
  ever: neighbourhood(ids: ["State:japan"], first: 5) { ...Around }
}
fragment Around on Neighbourhood {
  starts { id moreCount more { type direction count } node { id ... on State { pacts { totalCount } } } }
  nodes { id caption node { id ... on Official { name pacts { totalCount } } ... on Pact { name standing } } }
  links { id type direction from to since until }
}`;

/** What joins two nodes, twice, and how many links they have. */
const neighbours = `query Neighbours {
  neighbourCounts(ids: ["State:japan"]) { nodes { id caption degree counts { type direction count } } }
  russia: between(a: "State:japan", b: "State:russia", first: 4) { common { ...Common } }
  china: between(a: "State:japan", b: "State:china", first: 4) { common { ...Common } }
}
fragment Common on CommonNeighbour { id degree tieCount ties { id from to } node { id } }`;

/** Traversals inside a snapshot, with ids of its day, with a day of their own, and on no day. */
const traversals = `query Traversals {
  before: asOf(date: "1975-01-01") {
    compare(a: "State:japan", b: "State:united-states") { ...Compared }
    duties(actor: "State:japan") { ...Owed }
    timeline(ids: ["State:japan"], first: 4) { nodes { kind node { id } actors { ...Counted } } }
    dossier(id: "Stance:japan--prc-sole-legal-government--1972-09-29") { actor { ...Counted } fact { id } citations { csl { id title } } }
  }
  byIds: compare(a: "State:japan@1975-01-01", b: "State:united-states@1975-01-01") { ...Compared }
  byDay: duties(actor: "State:japan", asOf: "1975-01-01") { ...Owed }
  ever: compare(a: "State:japan", b: "State:united-states") { ...Compared }
}
fragment Compared on Comparison {
  asOf
  a { ...Counted }
  b { ...Counted }
  onlyA(first: 3) { nodes { stance { id position } } }
  onlyB(first: 3) { nodes { stance { id position } } }
}
fragment Owed on Duties {
  actor { ...Counted }
  duties(first: 3) { nodes { kind force { state since } pact { id name parties { totalCount } } towards { ...Counted } } }
}
fragment Counted on Actor { id name pacts { totalCount } }`;

/** Ways between two actors, whose links have an id only where the graph gives one. */
const ways = `query Ways {
  connections(from: ["State:japan"], to: ["State:china"], maxHops: 3, k: 3) {
    complete
    groups { actors { id name } paths(first: 2) { nodes { segments { from { id } to { id } via { id kind type } sentence } } } }
  }
}`;

/** Two documents that ask one snapshot for different things, some of which can be null. */
export const halves: readonly [Asked, Asked] = [
  { name: 'OneHalf', text: 'query OneHalf { asOf(date: "1970") { date state(by: { iso3: "JPN" }) { id name } } }' },
  {
    name: 'OtherHalf',
    text: `query OtherHalf {
      asOf(date: "1970") { certainty state(by: { iso3: "JPN" }) { id wikidata note pacts { totalCount } } }
    }`,
  },
];

/** Documents that every client reads back as the server answered them. */
export const questions: readonly Question[] = [
  ...['CERTAIN', 'PRESUMED', 'POSSIBLE'].map((certainty) => ({ ...days, variables: { certainty } })),
  ...['State:japan', 'State:japan@1970-01-01', 'State:japan@1970-01-01.POSSIBLE'].map((id) => ({
    ...again,
    variables: { id },
  })),
  { name: 'Links', text: links, variables: {} },
  { ...labels, variables: {} },
  { name: 'Quotes', text: quotes, variables: {} },
  { name: 'Dossiers', text: dossiers, variables: {} },
  { ...twoNeighbourhoods, variables: {} },
  { name: 'Neighbourhoods', text: neighbourhoods, variables: {} },
  { name: 'Neighbours', text: neighbours, variables: {} },
  { name: 'Traversals', text: traversals, variables: {} },
  { name: 'Ways', text: ways, variables: {} },
];
