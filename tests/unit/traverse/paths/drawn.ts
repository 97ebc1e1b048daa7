import type { DayBounds } from '../../../../src/model/days.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import { type Label, labels, type MainLabel } from '../../../../src/model/labels.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import { type Lifetime, lifetimeOf, validities } from '../../../../src/model/validity.ts';
import type { LinkKind } from '../../../../src/traverse/paths/link-kinds.ts';

/** The days of a fact as they are recorded, before any rule looks at them. */
export interface Raw {
  readonly since: DayBounds | null;
  readonly until: DayBounds | null;
  readonly attestedOn: DayBounds | null;
  /** Whether a missing end is known to be none. */
  readonly certain: boolean;
  /** Days of the other stances of its holder on its proposition. */
  readonly rivals: readonly DayBounds[];
}

/** A node with the facts that its lifetime was made of. */
export interface DrawnNode extends NodeRef {
  /** Actors that stand to it in any role; 0 for what is no pact. */
  readonly parties: number;
  readonly life: Lifetime | null;
  readonly raw: Raw;
  readonly rawPeriods: readonly Raw[];
}

/** A link with the facts that its lifetime was made of. */
export interface DrawnLink {
  readonly kind: LinkKind;
  readonly type: EdgeType;
  readonly id: string | null;
  readonly life: Lifetime | null;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly raw: Raw;
}

/** A graph held whole in memory. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** The label within which the id of a node is unique. */
export function mainLabelOf({ label }: NodeRef): MainLabel {
  return labels[label].main;
}

/** No day is recorded. */
export const noDays: Raw = { since: null, until: null, attestedOn: null, certain: false, rivals: [] };

/** The lifetime that the model makes of recorded days; null for what has no days of its own. */
export function lifeOf(name: Label | EdgeType, raw: Raw): Lifetime | null {
  const own = validities[name]?.own ?? null;
  if (own === null) return null;
  const values = {
    ...stored(own.since, raw.since),
    ...stored(own.until, raw.until),
    ...stored(own.attestedOn, raw.attestedOn),
  };
  return lifetimeOf(own, { ...values, certain: raw.certain }, raw.rivals);
}

/** A node with a lifetime made of its days. */
export function drawnNode(label: Label, id: string, raw: Raw = noDays, rawPeriods: readonly Raw[] = []): DrawnNode {
  return { label, id, parties: 0, life: lifeOf(label, raw), raw, rawPeriods };
}

function stored(name: string | null, day: DayBounds | null): Readonly<Record<string, unknown>> {
  return name === null || day === null ? {} : { [`${name}Earliest`]: day.earliest, [`${name}Latest`]: day.latest };
}
