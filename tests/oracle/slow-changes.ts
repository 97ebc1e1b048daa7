import { type Dated, datedIn, hadHappened, mayLieBetween, refTo } from './dated-facts.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { cursorOfKeys, decode } from './oracle-page.ts';
import { type AskedDay, dayBounds, rivals } from './oracle-validity.ts';
import { actorOf, compareDays } from './slow-compare.ts';

type Args = Readonly<Record<string, unknown>>;
type Ref = ReturnType<typeof refTo>;

/** Something that changed, and whom it concerns. */
interface Change extends Dated {
  readonly kind: string;
  readonly type: 'BEGAN' | 'ENDED' | 'CHANGED' | 'HAPPENED';
  readonly node: Ref;
  readonly actor: Ref | null;
  readonly target: Ref | null;
  readonly before: Ref | null;
  /** Names it among those of its kind. */
  readonly key: string;
  readonly concerns: readonly StoredNode[];
}

/** What changed between two days, looked for among all facts of memory. */
export function slowChanges(memory: Memory, args: Args, day: AskedDay | undefined): Args {
  // graphql-js has coerced them as the schema says.
  const { from, to, kinds, actors, first, after } = args as unknown as Asked;
  const slugs = [...new Set((actors ?? []).map((id) => readWritten(id).slug))];
  const known = slugs.map((id) => actorOf(memory, id));
  const found = [...memory.nodes.flatMap((node) => changesOf(memory, node, day)), ...memory.edges.flatMap(changesAlong)]
    .filter((one) => kinds.includes(one.kind) && mayLieBetween(one, from, to) && hadHappened(one, day))
    .filter(({ concerns }) => actors == null || concerns.some((actor) => known.includes(actor)));
  const start = decode(after);
  const left = found.filter((one) => start === undefined || compareTexts(placeOf(one), start) > 0);
  const page = left.toSorted((one, other) => compareTexts(placeOf(one), placeOf(other))).slice(0, first);
  const cursors = page.map((one) => cursorOfKeys(['changes', ...placeOf(one)]));
  const [first1, last1] = [dayBounds(from).earliest, dayBounds(to).latest];
  return {
    nodes: page.map((one) => ({
      ...one,
      certainty: one.earliest >= first1 && one.latest <= last1 ? 'CERTAIN' : 'POSSIBLE',
    })),
    pageInfo: {
      hasNextPage: left.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: found.length,
    unknown: slugs.filter((_, at) => known[at] === undefined),
    complete: true,
  };
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly actors?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

function placeOf({ earliest, kind, key }: Change): readonly string[] {
  return [earliest, kind, key];
}

function compareTexts(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, place) => text !== other[place]);
  return at < 0 ? 0 : String(one[at]) < String(other[at]) ? -1 : 1;
}

/** How a change is told, but for its day. */
type Told = Pick<Change, 'kind' | 'node' | 'concerns'> & Partial<Pick<Change, 'actor' | 'target' | 'before' | 'type'>>;

function happened(values: Args, day: string, end: string, told: Told): readonly Change[] {
  const key = `${String(values.id)}${end}`;
  const more = { type: 'HAPPENED', actor: null, target: null, before: null } as const;
  return datedIn(values, day).map((one) => ({ ...more, ...one, ...told, key }));
}

function lasted(values: Args, told: Told): readonly Change[] {
  return [
    ...happened(values, 'since', '--began', { ...told, type: 'BEGAN' }),
    ...happened(values, 'until', '--ended', { ...told, type: 'ENDED' }),
  ];
}

function changesAlong({ type, from, to, values }: StoredEdge): readonly Change[] {
  const actor = refTo('Actor', from);
  switch (type) {
    case 'MEMBER_OF':
      return lasted(values, {
        kind: 'MEMBERSHIP',
        node: actor,
        actor,
        target: refTo('Organisation', to),
        concerns: [from, to],
      });
    case 'HELD_OFFICE':
      return lasted(values, {
        kind: 'OFFICE',
        node: refTo('Official', from),
        actor,
        target: refTo('Actor', to),
        concerns: [from, to],
      });
    case 'PARTY_TO':
      return lasted(values, { kind: 'PARTY', node: actor, actor, target: refTo('Pact', to), concerns: [from] });
    default:
      return [];
  }
}

function changesOf(memory: Memory, node: StoredNode, day: AskedDay | undefined): readonly Change[] {
  const { labels, values } = node;
  const out = (type: string) => memory.out(node).flatMap((edge) => (edge.type === type ? [edge.to] : []));
  const inward = (type: string) => memory.in(node).flatMap((edge) => (edge.type === type ? [edge.from] : []));
  const parties = (pact: StoredNode) =>
    memory.in(pact).flatMap(({ type, from }) => (type === 'PARTY_TO' ? [from] : []));
  const ofPact = (kind: string, pact: StoredNode): Told => ({
    kind,
    node: refTo('Pact', pact),
    concerns: parties(pact),
  });
  if (labels.includes('Pact')) return happened(values, 'signed', '--signed', ofPact('PACT', node));
  if (labels.includes('Period')) return inward('IN_FORCE').flatMap((pact) => lasted(values, ofPact('PERIOD', pact)));
  if (labels.includes('Renewal'))
    return inward('EXTENDED_BY').flatMap((pact) => happened(values, 'date', '', ofPact('RENEWAL', pact)));
  if (labels.includes('Suspension'))
    return inward('SUSPENDED_BY').flatMap((pact) =>
      lasted(values, { ...ofPact('SUSPENSION', pact), concerns: out('BETWEEN') }),
    );
  if (labels.includes('Statement')) {
    const concerns = [...out('ON_BEHALF_OF'), ...inward('SPOKE')];
    return out('ON_BEHALF_OF').flatMap((speaker) =>
      happened(values, 'date', '', {
        kind: 'STATEMENT',
        node: refTo('Statement', node),
        actor: refTo('Actor', speaker),
        concerns,
      }),
    );
  }
  if (labels.includes('Recognition')) {
    const [by, of] = [out('BY'), out('OF')];
    return by.flatMap((actor) =>
      of.flatMap((far) =>
        lasted(values, {
          kind: 'RECOGNITION',
          node: refTo('Recognition', node),
          actor: refTo('Actor', actor),
          target: refTo('Actor', far),
          concerns: [...by, ...of],
        }),
      ),
    );
  }
  return labels.includes('Stance') ? stanceChanges(memory, node, day) : [];
}

/** A stance that takes another verb than the one before it changes that one. */
function stanceChanges(memory: Memory, node: StoredNode, day: AskedDay | undefined): readonly Change[] {
  const holders = memory.in(node).flatMap(({ type, from }) => (type === 'HOLDS' ? [from] : []));
  const voices = memory.out(node).flatMap(({ type, to }) => (type === 'VOICED_BY' ? [to] : []));
  const about = memory.out(node).flatMap(({ type, to }) => (type === 'ABOUT' ? [to] : []));
  const earlier = rivals(memory, node)
    .filter(
      (other) => compareDays(other, node) < 0 && datedIn(other.values, 'date').some((one) => hadHappened(one, day)),
    )
    .toSorted(compareDays)
    .at(-1);
  const isChange = earlier !== undefined && earlier.values.position !== node.values.position;
  const told = (holder: StoredNode, far: StoredNode): Told => ({
    kind: 'STANCE',
    node: refTo('Stance', node),
    actor: refTo('Actor', holder),
    target: refTo('Proposition', far),
    concerns: [...holders, ...voices],
  });
  return holders.flatMap((holder) =>
    about.flatMap((far) => [
      ...happened(node.values, 'date', '', {
        ...told(holder, far),
        ...(isChange ? { type: 'CHANGED', before: refTo('Stance', earlier) } : {}),
      }),
      ...happened(node.values, 'validTo', '--ended', { ...told(holder, far), type: 'ENDED' }),
    ]),
  );
}
