import type { Memory, StoredNode } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { type AskedDay, nodeHolds } from './oracle-validity.ts';

type Args = Readonly<Record<string, unknown>>;

/** The day that stands for the end of all records. */
const endOfDays = '9999-12-31';

/** Two actors side by side: of each on each proposition the last stance that is held on the day, looked for among all stances. */
export function slowCompare(memory: Memory, args: Args, day: AskedDay | undefined): Args {
  const asked = day ?? {
    date: (args.asOf ?? null) as string | null,
    certainty: args.certainty as AskedDay['certainty'],
  };
  const on = { date: asked.date ?? endOfDays, certainty: asked.certainty };
  const [a, b] = [args.a, args.b].map((id) => actorOf(memory, String(id)));
  const [ofA, ofB] = [a, b].map((actor) => stancesHeld(memory, actor, on));
  const ids = [...new Set([...(ofA?.keys() ?? []), ...(ofB?.keys() ?? [])])].toSorted();
  const rows = ids.map((id) => ({ id, a: ofA?.get(id), b: ofB?.get(id) }));
  const shared = rows.flatMap((row) =>
    row.a !== undefined && row.b !== undefined ? [sharedOf(row.id, row.a, row.b)] : [],
  );
  const lone = (here: 'a' | 'b', there: 'a' | 'b') =>
    rows.flatMap(({ id, [here]: stance, [there]: other }) =>
      stance !== undefined && other === undefined
        ? [{ proposition: ref('Proposition', id), stance: named(stance) }]
        : [],
    );
  const [onlyA, onlyB] = [lone('a', 'b'), lone('b', 'a')];
  return {
    a: actorNamed(a),
    b: actorNamed(b),
    asOf: asked.date,
    certainty: asked.certainty,
    shared,
    onlyA,
    onlyB,
    counts: { ...counts(shared), onlyA: onlyA.length, onlyB: onlyB.length },
    complete: true,
  };
}

/** The actor that an id names. */
export function actorOf({ nodes }: Memory, id: string): StoredNode | undefined {
  const { slug } = readWritten(id);
  return nodes.find(({ labels, values }) => labels.includes('Actor') && values.id === slug);
}

function stancesHeld(memory: Memory, actor: StoredNode | undefined, on: AskedDay): ReadonlyMap<string, StoredNode> {
  const held = actor === undefined ? [] : memory.out(actor).flatMap(({ type, to }) => (type === 'HOLDS' ? [to] : []));
  const inOrder = held
    .filter((stance) => nodeHolds(memory, stance, on))
    .toSorted((one, other) => compareDays(one, other));
  return new Map(
    inOrder.flatMap((stance) =>
      memory.out(stance).flatMap(({ type, to }) => (type === 'ABOUT' ? [[String(to.values.id), stance] as const] : [])),
    ),
  );
}

/** By the first day that a stance can mean, then by the last, then by its id. */
export function compareDays({ values: one }: StoredNode, { values: other }: StoredNode): number {
  const keys = ['dateEarliest', 'dateLatest', 'id'];
  const key = keys.find((name) => one[name] !== other[name]);
  return key === undefined ? 0 : String(one[key]) < String(other[key]) ? -1 : 1;
}

function sharedOf(proposition: string, ofA: StoredNode, ofB: StoredNode) {
  const [one, other] = [ofA, ofB].map(({ values }) => Number(values.polarity ?? 0));
  const product = (one ?? 0) * (other ?? 0);
  return {
    proposition: ref('Proposition', proposition),
    ofA: named(ofA),
    ofB: named(ofB),
    sides: product === 0 ? 'NEITHER' : product > 0 ? 'SAME_SIDE' : 'OPPOSED',
    samePosition: ofA.values.position === ofB.values.position,
  };
}

function counts(shared: readonly ReturnType<typeof sharedOf>[]) {
  const on = (sides: string) => shared.filter((one) => one.sides === sides).length;
  return {
    shared: shared.length,
    sameSide: on('SAME_SIDE'),
    opposed: on('OPPOSED'),
    neither: on('NEITHER'),
    samePosition: shared.filter((one) => one.samePosition).length,
  };
}

function named({ values }: StoredNode) {
  return ref('Stance', String(values.id));
}

function actorNamed(actor: StoredNode | undefined) {
  return actor === undefined ? null : ref('Actor', String(actor.values.id));
}

function ref(label: string, id: string) {
  return { label, id };
}
