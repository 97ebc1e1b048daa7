import type { DossierPartsFragment, OfficialRole } from '../../api/generated.ts';
import { certaintyWords } from '../../state/fact-words.ts';
import { NodeLink } from './node-link.tsx';

type Speaker = DossierPartsFragment['speakers'][number];

/** Who took part, each with the offices held on that day. */
export function Speakers({ speakers }: Pick<DossierPartsFragment, 'speakers'>) {
  if (speakers.length === 0) return null;
  return (
    <>
      {speakers.map(({ official, role, offices }) => (
        <p key={`${official.id} ${role}`} class="speaker">
          <NodeLink id={official.id}>{official.name}</NodeLink>
          {role && role !== 'SPEAKER' && `, ${roleWords[role]}`}
          {offices.length === 0 ? (
            <small class="unknown"> office on that day not recorded</small>
          ) : (
            offices.map((office) => <OfficeOnDay key={`${office.title} ${office.since}`} office={office} />)
          )}
        </p>
      ))}
    </>
  );
}

function OfficeOnDay({ office: { title, belongsTo, certainty } }: { readonly office: Speaker['offices'][number] }) {
  return (
    <>
      , {title} of <NodeLink id={belongsTo.id}>{belongsTo.name}</NodeLink> <small>{certaintyWords[certainty]}</small>
    </>
  );
}

const roleWords: Readonly<Record<OfficialRole, string>> = {
  ADDRESSEE: 'to whom it is said or sent',
  HOST: 'who received the speaker',
  QUESTIONER: 'who asked the question',
  SIGNATORY: 'who signed or issued it',
  SPEAKER: 'who said it',
  VISITOR: 'who made the visit',
};
