import { labelWords } from '../../../kit/label-words.ts';
import type { DossierPartsFragment } from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { replyWords } from '../../state/fact-words.ts';
import { Claims } from './claims.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink } from './node-link.tsx';

type Contested = DossierPartsFragment['contest'];

/** Who contests a stance or a statement: other actors who hold the opposite, replies against it, and values on which sources differ. */
export function Contest({ contest }: { readonly contest: Contested }) {
  const { claims, stances, replies, more } = contest;
  return (
    <section class="contest" aria-label="Who contests it">
      <Claims claims={claims} />
      <h3>Who contests it</h3>
      <p class={replies.length + stances.length === 0 ? 'unknown' : undefined}>{sentenceOf(contest)}</p>
      <LongList title="Replies against it" items={replies}>
        {({ actor, date, kind, statement }) => (
          <>
            <NodeLink id={statement.id}>
              {actor?.name ?? 'Somebody'}, {dayWords(date)}
            </NodeLink>{' '}
            {replyWords[kind]} <small>{statement.summary}</small>
          </>
        )}
      </LongList>
      <LongList title="Opposite stances" items={stances}>
        {({ actor, date, position, proposition, stance }) => (
          <>
            <NodeLink id={stance.id}>
              {actor.name}: {labelWords(position)}
            </NodeLink>{' '}
            {proposition.text} <small>{dayWords(date)}</small>
          </>
        )}
      </LongList>
      {more && <p class="unknown">There are more than listed.</p>}
    </section>
  );
}

/** Who contests it, by name. It does not say who is right. */
function sentenceOf({ replies, stances }: Contested): string {
  const names = [...replies, ...stances].flatMap(({ actor }) => (actor ? [actor.name] : []));
  const actors = [...new Set(names)];
  if (actors.length === 0) return 'Nobody is recorded as contesting it.';
  const shown = actors.slice(0, 6).join(', ');
  return `${shown}${actors.length > 6 ? ` and ${actors.length - 6} more` : ''}, by a reply against it or by a stance that is opposite.`;
}
