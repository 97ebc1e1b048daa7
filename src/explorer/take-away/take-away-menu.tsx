import { useState } from 'preact/hooks';
import type { BriefPath } from '../../export/brief.ts';
import { fileName } from '../../export/file-name.ts';
import type { Answer, Problem } from '../api/ask.ts';
import { longestSafeAddress } from '../state/address.ts';
import { briefNodes, fetchBrief, mostFacts } from './fetch-brief.ts';
import { fetchSelection } from './fetch-selection.ts';
import { briefFormats, type Format, formats } from './formats.ts';
import { graphiqlLink } from './graphiql-link.ts';
import { saveFile } from './save-file.ts';
import { type Shown, shownFacts, today } from './shown.ts';

interface Props {
  readonly shown: () => Shown;
  readonly paths: readonly BriefPath[];
}

/** What can be taken away of what is shown: a link, files, a brief, and the query for GraphiQL. */
export default function TakeAwayMenu({ shown, paths }: Props) {
  const [said, say] = useState('');
  const now = shown();
  const { nodes, links } = now.visible;
  const facts = briefNodes(now);
  const save = async <Input,>(format: Format<Input>, count: string, answer: Promise<Answer<Input>>) => {
    say('Loading…');
    const { data, problem } = await answer;
    if (problem) return say(problemWords(problem));
    const written = await format.write(data);
    const file = written instanceof Blob ? written : new Blob([written], { type: format.type });
    const name = fileName({ count, day: now.view.day, takenOn: today() }, format.what, format.extension);
    saveFile(name, file);
    say(`Saved: ${name}`);
  };
  return (
    <div class="take-away-menu">
      <CopyLink say={say} />
      <fieldset>
        <legend>
          On the map: {counted(nodes.length, 'node')}, {counted(links.length, 'link')}
        </legend>
        {formats.map((format) => (
          <button
            key={format.name}
            type="button"
            disabled={nodes.length === 0}
            onClick={() => void save(format, counted(nodes.length, 'node'), fetchSelection(shown()))}
          >
            {format.name} <small>{format.purpose}</small>
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>
          A brief with quotes and sources, of {facts.length} {now.marked.size > 0 ? 'marked' : 'shown'}
          {paths.length > 0 && `, with ${paths.length === 1 ? 'the path' : `${paths.length} paths`} traced`}
        </legend>
        {facts.length > mostFacts && <p>A brief holds at most {mostFacts} facts. Mark some of them in the table.</p>}
        {briefFormats.map((format) => (
          <button
            key={format.name}
            type="button"
            disabled={facts.length === 0 || facts.length > mostFacts}
            onClick={() => void save(format, counted(facts.length, 'fact'), fetchBrief(shown(), paths))}
          >
            {format.name} <small>{format.purpose}</small>
          </button>
        ))}
      </fieldset>
      <GraphiqlLink shown={now} />
      <p role="status">{said}</p>
    </div>
  );
}

/** Copies the address of the view. Where the browser does not allow it, the address is there to be copied by hand. */
function CopyLink({ say }: { readonly say: (words: string) => void }) {
  const [address, setAddress] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say(`Copied: a link of ${location.href.length} characters.${lengthWarning(location.href)}`),
      () => {
        setAddress(location.href);
        say(`Copy it from the field.${lengthWarning(location.href)}`);
      },
    );
  return (
    <fieldset>
      <legend>A link that opens this view again</legend>
      <button type="button" onClick={() => void (navigator.clipboard ? copy() : setAddress(location.href))}>
        Copy link
      </button>
      {address !== null && (
        <input readOnly aria-label="Link" value={address} onFocus={(event) => event.currentTarget.select()} />
      )}
    </fieldset>
  );
}

/** A long address is never cut, but others may cut it. */
function lengthWarning(address: string): string {
  return address.length <= longestSafeAddress
    ? ''
    : ` Some programs cut links of more than ${longestSafeAddress}. Hide what you do not need, or send a file.`;
}

function GraphiqlLink({ shown }: { readonly shown: Shown }) {
  const link = graphiqlLink(
    shownFacts(shown).map(({ id }) => id),
    shown.view.day,
  );
  if (link === null) return <p>The query for so many nodes is too long for a link to GraphiQL. Hide some of them.</p>;
  return (
    <p>
      <a href={link} target="_blank" rel="noreferrer">
        Open the query in GraphiQL
      </a>
    </p>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function problemWords({ message, hint }: Problem): string {
  return [message, hint].filter(Boolean).join(' ');
}
