import {
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getFragment,
  getRequest,
  getSelector,
  type SingularReaderSelector,
} from 'relay-runtime';
import { afterAll, expect, test } from 'vitest';
import { watchConsole } from './console.ts';
import { relayNetwork } from './relay-client.ts';
import { compileRelay } from './relay-compiler.ts';
import { relayEnvironment } from './relay-environment.ts';
import { startSeeded } from './server.ts';

/** A list that grows page by page, as Relay does it: the compiler makes of it a query that begins at `node(id:)`. */
const pages = `query PagesQuery {
  before: asOf(date: "2020-01-01") { state(by: { iso3: "JPN" }) { id ...Pages_state } }
  ever: state(by: { iso3: "JPN" }) { id ...Pages_state }
}
fragment Pages_state on State
  @argumentDefinitions(first: { type: "Int", defaultValue: 4 }, after: { type: "String" })
  @refetchable(queryName: "PagesNextQuery") {
  pacts(first: $first, after: $after) @connection(key: "Pages_pacts") { edges { role node { id } } }
}`;

const server = await startSeeded();
const artifacts = await compileRelay(new Map([['Pages', pages]]));
const printed = watchConsole();
afterAll(() => server.stop());

test('Relay goes on with a list of a snapshot through the id of its node, and leaves that of no day alone', async () => {
  const environment = relayEnvironment(relayNetwork(server.url));
  const { before, ever } = Object(await fetched(environment, 'PagesQuery', {}));
  const first = pageOf(environment, before.state);
  const { endCursor } = first.pageInfo;
  await fetched(environment, 'PagesNextQuery', { id: before.state.id, first: 100, after: endCursor });
  const all = Object(await server.raw({ name: 'All', text: everything }, {}));
  expect(edgesOf(first).length).toBe(4);
  expect(edgesOf(pageOf(environment, before.state))).toEqual(all.asOf.state.pacts.edges);
  expect(edgesOf(pageOf(environment, ever))).toEqual(all.state.pacts.edges.slice(0, 4));
  expect(printed).toEqual([]);
});

/** The same list in one page. */
const everything = `{
  asOf(date: "2020-01-01") { state(by: { iso3: "JPN" }) { pacts(first: 100) { edges { role node { id } } } } }
  state(by: { iso3: "JPN" }) { pacts(first: 100) { edges { role node { id } } } }
}`;

/** Asks the server, and gives what the query itself may read of the answer. */
async function fetched(environment: Environment, name: string, variables: object): Promise<unknown> {
  const operation = createOperationDescriptor(getRequest(artifacts(name)), variables);
  environment.retain(operation);
  await fetchQuery(environment, artifacts(name), variables).toPromise();
  return environment.lookup(operation.fragment).data;
}

/** What the fragment reads of a state. */
function pageOf(environment: Environment, state: unknown) {
  // The state is one thing, not a list of things.
  const selector = getSelector(getFragment(artifacts('Pages_state')), state) as SingularReaderSelector;
  return Object(environment.lookup(selector).data).pacts;
}

/** The links of a page as the server gives them: Relay adds the cursor and the type, which it pages by. */
function edgesOf({ edges }: { readonly edges: readonly { readonly role: string; readonly node: { id: string } }[] }) {
  return edges.map(({ role, node: { id } }) => ({ role, node: { id } }));
}
