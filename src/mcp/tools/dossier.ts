import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Item } from '../answer.ts';
import { Cited, Named, Quote } from '../read.ts';
import { id, tool } from '../tool.ts';

const query = documentOf('dossier');

/** All that a note on one fact needs. */
export const dossier = tool(
  'dossier',
  'Give everything a note on one statement or stance needs: who spoke and in which office that day, the quoted words, what contests it (other values, replies, opposed stances), and every source as a citation.',
  { id: id.describe('Id of a statement or a stance, such as "Statement:lavrov-tass-20251228".') },
  async (input, { ask }) => {
    const result = await ask({ query, variables: input });
    if ('refused' in result) return result;
    const found = Found.parse(result.data).dossier;
    if (found === null)
      return { refused: `"${input.id}" is neither a statement nor a stance. "describe" shows other nodes.` };
    return {
      head: [
        `${found.fact.id}, ${found.date}${found.venue ? `, ${found.venue}` : ''}.`,
        ...(found.note ? [`Note of the project: ${found.note}`] : []),
        ...(found.verified ? [] : ['NOT VERIFIED: no text that was read states the core of it.']),
        ...(found.unverifiedFields.length > 0 ? [`Not confirmed: ${found.unverifiedFields.join(', ')}.`] : []),
      ],
      items: [
        factItem(found),
        ...found.speakers.map(speakerItem),
        ...found.quotes.map(quoteItem),
        ...contestItems(found),
      ],
      rest: () => 'Ask with more "tokens".',
    };
  },
);

const text = z.string();
const sources = z.array(Cited);
const Found = z.object({
  dossier: z
    .object({
      date: text,
      venue: text.nullable(),
      note: text.nullable(),
      verified: z.boolean(),
      unverifiedFields: z.array(text),
      fact: z.object({
        id: text,
        summary: text.optional(),
        position: text.optional(),
        actor: z.object({ name: text }).optional(),
        proposition: z.object({ text }).optional(),
      }),
      actor: Named.nullable(),
      speakers: z.array(
        z.object({
          role: text.nullable(),
          official: Named,
          offices: z.array(z.object({ title: text, certainty: text, belongsTo: z.object({ name: text }), sources })),
        }),
      ),
      quotes: z.array(Quote.extend({ sources })),
      contest: z.object({
        more: z.boolean(),
        claims: z.array(z.object({ field: text, value: text, preferred: z.boolean(), sources })),
        replies: z.array(
          z.object({
            kind: text,
            date: text,
            actor: Named.omit({ id: true }).nullable(),
            statement: z.object({ id: text, summary: text, sources }),
          }),
        ),
        stances: z.array(
          z.object({
            date: text,
            position: text,
            actor: Named.omit({ id: true }),
            proposition: z.object({ text }),
            stance: z.object({ id: text, sources }),
          }),
        ),
      }),
      citations: z.array(z.object({ source: Cited })),
    })
    .nullable(),
});
type Dossier = NonNullable<z.infer<typeof Found>['dossier']>;

/** The fact itself, with all of its sources. */
function factItem({ fact, actor, date, citations }: Dossier): Item {
  const said = fact.summary ?? `${fact.position} "${fact.proposition?.text ?? ''}"`;
  const who = actor?.name ?? fact.actor?.name ?? 'Actor not found';
  return { text: `${date}, ${who}: ${said}`, sources: citations.map(({ source }) => source) };
}

function speakerItem({ role, official, offices }: Dossier['speakers'][number]): Item {
  const held = offices.map(
    ({ title, belongsTo, certainty }) => `${title} of ${belongsTo.name} that day (${certainty})`,
  );
  const text = `${role ?? 'Took part'}: ${official.name} (${official.id}), ${held.join('; ') || 'no office recorded for that day'}.`;
  return { text, sources: offices.flatMap((office) => office.sources) };
}

function quoteItem({ text: words, lang, translated, sources: from }: Dossier['quotes'][number]): Item {
  return { text: `Quoted${translated ? ' in translation' : ''} (${lang}): "${words}"`, sources: from };
}

/** Other values, replies and opposed stances. Who is right is not said. */
function contestItems({ contest: { claims, replies, stances } }: Dossier): readonly Item[] {
  return [
    ...claims.map(({ field, value, preferred, sources: from }) => ({
      text: `Sources differ on ${field}: "${value}"${preferred ? ', which the graph shows' : ''}.`,
      sources: from,
    })),
    ...replies.map(({ kind, date, actor, statement }) => ({
      text: `${kind} on ${date} by ${actor?.name ?? 'an actor not found'}: ${statement.summary} (${statement.id})`,
      sources: statement.sources,
    })),
    ...stances.map(({ date, position, actor, proposition, stance }) => ({
      text: `Opposed: ${actor.name} ${position} "${proposition.text}" from ${date} (${stance.id}).`,
      sources: stance.sources,
    })),
  ];
}
