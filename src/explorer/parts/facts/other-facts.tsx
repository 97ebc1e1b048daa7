import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { OtherDetailsQuery, RecognitionDetailsQuery } from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { languageName, sourceKindWords } from '../../state/fact-words.ts';
import { nodeName } from '../../state/node-name.ts';
import { Claims } from './claims.tsx';
import { conditionWords } from './duty.tsx';
import { FactList } from './fact-list.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink, NodeLinks } from './node-link.tsx';
import { Cite, SourceLink } from './sources.tsx';

/** A recognition: who recognises whom, from when until when. */
export function RecognitionFacts({ node }: { readonly node: DetailsOf<RecognitionDetailsQuery, 'Recognition'> }) {
  const { recogniser, recognised, since, until, established, severed, attestedOn, insteadOf, pact, claims } = node;
  return (
    <>
      <FactList
        facts={[
          ['By', <NodeLinks key="by" nodes={[recogniser]} />],
          ['Of', <NodeLinks key="of" nodes={[recognised]} />],
          ['Instead of', insteadOf ? <NodeLinks nodes={[insteadOf]} /> : undefined],
          ['From', dayOf(since)],
          ['Until', until ? dayWords(until) : 'no end recorded'],
          ['Known on', attestedOn ? dayWords(attestedOn) : undefined],
          ['Relations since', dayOf(established)],
          ['Relations cut', severed ? dayWords(severed) : undefined],
          ['Recorded in', pact ? <NodeLink id={pact.id}>{nodeName(pact)}</NodeLink> : undefined],
        ]}
      />
      <Claims claims={claims} />
    </>
  );
}

/** A duty that a pact imposes. */
export function ObligationFacts({ node }: { readonly node: DetailsOf<OtherDetailsQuery, 'Obligation'> }) {
  const { obligationKind, article, summary, condition, area, adversary, pact, binds, mutual } = node;
  return (
    <FactList
      facts={[
        ['Duty', summary],
        ['Kind', labelWords(obligationKind)],
        [
          'Pact',
          <NodeLink key="pact" id={pact.id}>
            {nodeName(pact)}
          </NodeLink>,
        ],
        ['Article', article],
        ['Applies', conditionWords[condition]],
        ['Area', area ?? undefined],
        ['Binds', binds.nodes.length > 0 ? <NodeLinks nodes={binds.nodes} /> : mutual ? 'all parties alike' : null],
        ['Against', adversary ? <NodeLinks nodes={[adversary]} /> : undefined],
      ]}
    />
  );
}

/** A source: who published it and when, and what it is cited for. */
export function SourceFacts({ node }: { readonly node: DetailsOf<OtherDetailsQuery, 'Source'> }) {
  const { title, url, publisher, copyOf, published, kind, language, note, readAs, citedBy } = node;
  return (
    <>
      <FactList
        facts={[
          ['Title', <SourceLink key="title" source={{ title, url }} />],
          ['Publisher', publisher],
          ['Copies', copyOf ?? undefined],
          ['Published', dayOf(published)],
          ['Kind', sourceKindWords(kind)],
          ['Language', languageName(language)],
          ['Read', labelWords(readAs)],
        ]}
      />
      {note && <p>{note}</p>}
      <Cite sources={[node]} />
      <LongList title="Cited for" items={citedBy.nodes} total={citedBy.totalCount} none="No fact cites it.">
        {(fact) => <NodeLink id={fact.id}>{nodeName(fact)}</NodeLink>}
      </LongList>
    </>
  );
}

/** An event of a data set, as it was coded there. */
export function EventFacts({ node }: { readonly node: DetailsOf<OtherDetailsQuery, 'Event'> }) {
  const { date, initiator, target, code, intensity, mentions, url } = node;
  return (
    <FactList
      facts={[
        ['Day', dayWords(date)],
        ['By', <NodeLinks key="by" nodes={[initiator]} />],
        ['Towards', target && <NodeLinks nodes={[target]} />],
        ['Code', code],
        ['Intensity', intensity],
        ['Mentions', mentions],
        ['Read at', url && <SourceLink source={{ title: url, url }} />],
      ]}
    />
  );
}

/** A roll call with its counts. */
export function RollCallFacts({ node }: { readonly node: DetailsOf<OtherDetailsQuery, 'RollCall'> }) {
  const { rollCallTitle, resolution, heldOn, session, inFavour, against, abstained, description } = node;
  return (
    <FactList
      facts={[
        ['Title', rollCallTitle],
        ['Resolution', resolution],
        ['Day', dayOf(heldOn)],
        ['Session', session],
        ['In favour', inFavour],
        ['Against', against],
        ['Abstained', abstained],
        ['Description', description],
      ]}
    />
  );
}

function dayOf(date: string | null): string | null {
  return date === null ? null : dayWords(date);
}
