import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { StatementDetailsQuery } from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { languageName } from '../../state/fact-words.ts';
import { nodeName } from '../../state/node-name.ts';
import { Contest } from './contest.tsx';
import { FactList } from './fact-list.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink, NodeLinks } from './node-link.tsx';
import { Quotes } from './quotes.tsx';
import { HeldStance } from './rows.tsx';
import { Speakers } from './speakers.tsx';
import { Thread } from './thread.tsx';

interface Props extends Pick<StatementDetailsQuery, 'dossier' | 'thread'> {
  readonly node: DetailsOf<StatementDetailsQuery, 'Statement'>;
}

/** A statement: who said what, in which office, in which words; what it answers, who answered, and who contests it. */
export function StatementFacts({ node, dossier, thread }: Props) {
  const { actor, date, endDate, venue, kind, summary, language, addressedTo, about, invokes, stances, id } = node;
  return (
    <>
      <p>{summary}</p>
      <FactList
        facts={[
          ['Made for', <NodeLinks key="for" nodes={[actor]} />],
          ['Who', dossier && dossier.speakers.length > 0 ? <Speakers speakers={dossier.speakers} /> : null],
          ['Day', endDate ? `${dayWords(date)} to ${dayWords(endDate)}` : dayWords(date)],
          ['Where', venue],
          ['Kind', labelWords(kind)],
          ['Language', language && languageName(language)],
          ['Addressed to', addressedTo.nodes.length > 0 ? <NodeLinks nodes={addressedTo.nodes} /> : undefined],
        ]}
      />
      {dossier && <Quotes quotes={dossier.quotes} />}
      {thread && <Thread id={id} thread={thread} />}
      <LongList title="Stances it expresses" items={stances.nodes} total={stances.totalCount}>
        {(stance) => (
          <>
            <HeldStance stance={stance} /> {stance.proposition.text}
          </>
        )}
      </LongList>
      <LongList title="About" items={about.nodes}>
        {({ id: proposition, text }) => <NodeLink id={proposition}>{text}</NodeLink>}
      </LongList>
      <LongList title="Pacts it names" items={invokes.nodes}>
        {(pact) => <NodeLink id={pact.id}>{nodeName(pact)}</NodeLink>}
      </LongList>
      {dossier && <Contest contest={dossier.contest} />}
    </>
  );
}
