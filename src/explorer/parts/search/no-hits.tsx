import { dayWords } from '../../state/days.ts';
import { proposalsFor, searched as searchedWords } from '../../state/no-hits.ts';
import type { Searched } from './use-hits.ts';

interface Props {
  readonly searched: Searched;
  readonly search: (text: string) => void;
  readonly showDay: (date: string) => void;
}

/** Says that nothing was found, what was looked through, and what to try; or what went wrong. */
export function NoHits({ searched: { text, problem, leftOut }, search, showDay }: Props) {
  if (problem) {
    return (
      <p role="alert" class="no-hits">
        {problem.message} {problem.hint}
      </p>
    );
  }
  const proposals = proposalsFor(text);
  return (
    <div role="status" class="no-hits">
      <strong>Nothing matches “{text}”.</strong> {searchedWords}
      {leftOut.length > 0 && ` Not looked through, since they are too large: ${leftOut.join(', ')}.`}
      <div>
        {proposals.length > 0 ? 'Try fewer words, another spelling, or:' : 'Try another spelling or another word.'}
        {proposals.map((proposal) =>
          proposal.kind === 'DAY' ? (
            <button key="day" type="button" onClick={() => showDay(proposal.date)}>
              Show what held on {dayWords(proposal.date)}
            </button>
          ) : (
            <button key={proposal.text} type="button" onClick={() => search(proposal.text)}>
              Search “{proposal.text}”
            </button>
          ),
        )}
      </div>
    </div>
  );
}
