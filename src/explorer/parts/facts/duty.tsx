import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { ObligationCondition, PactDetailsQuery } from '../../api/generated.ts';
import { NodeLink, NodeLinks } from './node-link.tsx';

type Obligation = DetailsOf<PactDetailsQuery, 'Pact'>['obligations']['nodes'][number];

/** What a pact obliges its parties to, and whom. */
export function Duty({
  obligation: { kind, article, summary, binds, mutual, adversary, condition },
}: {
  readonly obligation: Obligation;
}) {
  return (
    <>
      {summary}{' '}
      <small>
        {labelWords(kind)}
        {article && ` · article ${article}`}
        {condition !== 'NONE' && ` · ${conditionWords[condition]}`}
        {mutual ? ' · binds all parties alike' : ''}
        {adversary && ' · against '}
        {adversary && <NodeLink id={adversary.id}>{adversary.name}</NodeLink>}
        {!mutual && binds.nodes.length > 0 && ' · binds '}
        {!mutual && <NodeLinks nodes={binds.nodes} />}
      </small>
    </>
  );
}

/** When a duty applies. */
export const conditionWords: Readonly<Record<ObligationCondition, string>> = {
  ARMED_ATTACK: 'on an armed attack',
  ATTACK_BY_NAMED_OR_JOINED_STATE: 'on an attack by the adversary that the text names, or by a state joined with it',
  ATTACK_IN_AREA: 'on an armed attack in the area that the text names',
  CONSULT_FIRST: 'after consulting the other side',
  NAMED_EVENTS: 'on events that the text lists',
  NONE: 'at all times',
  THREAT: 'on a threat, before any attack',
  UNSPECIFIED: 'the part of the text that was read does not show when',
};
