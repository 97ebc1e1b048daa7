import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { StanceDetailsQuery } from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { basisWords, polarityWords } from '../../state/fact-words.ts';
import { nodeName } from '../../state/node-name.ts';
import { Contest } from './contest.tsx';
import { FactList } from './fact-list.tsx';
import { NodeLink, NodeLinks } from './node-link.tsx';
import { Quotes } from './quotes.tsx';
import { Speakers } from './speakers.tsx';

type Stance = DetailsOf<StanceDetailsQuery, 'Stance'>;

interface Props extends Pick<StanceDetailsQuery, 'dossier'> {
  readonly node: Stance;
}

/** A stance: the verb and what it means on its proposition, what it rests on, the words, and who contests it. */
export function StanceFacts({ node, dossier }: Props) {
  const { actor, position, proposition, polarity, basis, date, validTo, statedBy } = node;
  const meaning = proposition.positions.find((one) => one.position === position)?.label ?? null;
  const isOwn = statedBy?.id === actor.id;
  return (
    <>
      <FactList
        facts={[
          ['Holder', <NodeLinks key="holder" nodes={[actor]} />],
          ['Verb', <strong key="verb">{labelWords(position)}</strong>],
          [
            'Sentence',
            <NodeLink key="sentence" id={proposition.id}>
              {proposition.text}
            </NodeLink>,
          ],
          ['That is', meaning],
          ['Side', polarityWords(polarity)],
          ['Day', validTo ? `${dayWords(date)} to ${dayWords(validTo)}` : dayWords(date)],
          ['Rests on', basisWords[basis]],
          ['On the word of', isOwn ? undefined : statedBy && <NodeLinks nodes={[statedBy]} />],
          ['Voiced by', dossier && dossier.speakers.length > 0 ? <Speakers speakers={dossier.speakers} /> : undefined],
          ['Expressed in', <ExpressedIn key="in" node={node} />],
        ]}
      />
      {dossier && <Quotes quotes={dossier.quotes} />}
      {dossier && <Contest contest={dossier.contest} />}
    </>
  );
}

function ExpressedIn({ node: { viaPact, viaStatement } }: { readonly node: Stance }) {
  const text = viaStatement ?? viaPact;
  return text ? <NodeLink id={text.id}>{nodeName(text)}</NodeLink> : <span class="unknown">not recorded</span>;
}
