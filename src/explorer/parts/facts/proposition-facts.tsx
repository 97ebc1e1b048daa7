import { groupBy } from '../../../kit/group-by.ts';
import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { PropositionDetailsQuery } from '../../api/generated.ts';
import { polarityWords } from '../../state/fact-words.ts';
import { FactList } from './fact-list.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink } from './node-link.tsx';
import { ClauseRow, DatedStance, StatementRow } from './rows.tsx';

/** A proposition: what each verb means on it, and who stands how. */
export function PropositionFacts({ node }: { readonly node: DetailsOf<PropositionDetailsQuery, 'Proposition'> }) {
  const { text, topic, positions, stances, clauses, statements } = node;
  const byActor = [...groupBy(stances.nodes, ({ actor }) => actor.id)];
  return (
    <>
      <FactList
        facts={[
          ['Sentence', text],
          ['Topic', labelWords(topic)],
        ]}
      />
      <LongList title="Stances by actor, the latest first" items={byActor} none="No stance is recorded.">
        {([key, items]) => (
          <>
            <NodeLink id={key}>{items[0]?.actor.name}</NodeLink>
            <ul>
              {items.map((stance) => (
                <li key={stance.id}>
                  <DatedStance stance={stance} />
                </li>
              ))}
            </ul>
          </>
        )}
      </LongList>
      <LongList title="What pacts say on it" items={clauses.edges} total={clauses.totalCount}>
        {(clause) => <ClauseRow clause={clause} of="pact" />}
      </LongList>
      <LongList title="Statements about it" items={statements.nodes} total={statements.totalCount}>
        {(statement) => <StatementRow statement={statement} />}
      </LongList>
      <LongList title="What each verb means here" items={positions}>
        {({ position, label, polarity }) => (
          <>
            <strong>{labelWords(position)}</strong>: {label} <small>{polarityWords(polarity)}</small>
          </>
        )}
      </LongList>
    </>
  );
}
