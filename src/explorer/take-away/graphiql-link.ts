import type { AskedDay } from '../state/day.ts';

/** Servers refuse longer requests. */
const LONGEST = 12_000;

/** A link to GraphiQL with the query for nodes and the links among them, on the day of the view; null where it would be too long. */
export function graphiqlLink(ids: readonly string[], day: AskedDay | null): string | null {
  const link = `/graphql?query=${encodeURIComponent(queryFor(ids, day))}`;
  return link.length <= LONGEST ? link : null;
}

/** The query as a person would write it. Where two days are compared, it asks for both. */
function queryFor(ids: readonly string[], day: AskedDay | null): string {
  const among = (name: string) => `${name}edgesAmong(ids: ${JSON.stringify(ids)}) { ...Shown }`;
  const on = (name: string, date: string, certainty: string) =>
    `  ${name}asOf(date: ${JSON.stringify(date)}, certainty: ${certainty}) {\n    ${among('')}\n  }`;
  const fields =
    day === null
      ? [`  ${among('')}`]
      : day.from === null
        ? [on('', day.date, day.certainty)]
        : [on('before: ', day.from, day.certainty), on('after: ', day.date, day.certainty)];
  return `query Shown {\n${fields.join('\n')}\n}\n\n${fragment}\n`;
}

const fragment = `fragment Shown on EdgesAmong {
  complete
  nodes { id label caption }
  links { id type from to since until date verified sources { title url } }
}`;
