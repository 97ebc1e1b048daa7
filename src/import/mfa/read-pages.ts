import { compareTexts } from '../../kit/compare-texts.ts';
import { isDay } from '../../model/days.ts';
import type { AnyRecord } from '../../model/records.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { officialRecord } from '../official-record.ts';
import { type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { pageRecord } from '../page-record.ts';
import { statementRecord } from '../statement-record.ts';
import { datedBy, kindOf, lineOf, type Spokesperson, spokespersonIn } from './page.ts';

/** The reader of the one file. A page has a row for each answer, so statements are written at the end. */
export function openChina(context: ImportContext): Opened {
  const pages = new Map<string, Page>();
  return {
    readers: { answers: (row) => readAnswer(row, context, pages) },
    *last() {
      yield* officialsOf([...pages.values()], context);
      for (const page of pages.values()) yield* recordsOf(page, context);
    },
  };
}

/** A page of the ministry, with what is kept of the answers on it. */
interface Page {
  readonly file: string;
  readonly title: string;
  readonly published: string;
  readonly actor: string;
  readonly places: Set<string>;
  announcements: number;
  characters: number;
}

function readAnswer(row: Row, context: ImportContext, pages: Map<string, Page>): Outcome {
  const { file = '', index = '', title = '', time = '', question = '', answer = '' } = row.cells;
  const published = time.slice(0, 10);
  if (!/\S/.test(file)) return rejected(cellUnusable(row, 'file', 'the name of a page'));
  if (!/^\d+$/.test(index)) return rejected(cellUnusable(row, 'index', 'the place of an answer on its page'));
  if (!/\S/.test(title)) return rejected(cellUnusable(row, 'title', 'a title'));
  if (published.length !== 10 || !isDay(published))
    return rejected(cellUnusable(row, 'time', 'a time as YYYY-MM-DD HH:MM'));
  if (!/\S/.test(answer)) return rejected(cellUnusable(row, 'answer', 'an answer'));
  const found = context.actorFor('iso3', 'CHN', published);
  if ('unknown' in found) return unknownActor(found);
  const page = pages.get(file) ?? pageOf({ file, title: lineOf(title), published, actor: found.id });
  if (page.places.has(index)) return rejected(rowUnusable(row, `The page "${file}" already has an answer ${index}.`));
  pages.set(file, page);
  page.places.add(index);
  page.characters += answer.length;
  if (question === '') page.announcements += 1;
  return used();
}

function pageOf(page: Pick<Page, 'file' | 'title' | 'published' | 'actor'>): Page {
  return { ...page, places: new Set(), announcements: 0, characters: 0 };
}

/** The spokespeople, each with the office attested on the first day on which the set has them; the set covers the days to its last page. */
function* officialsOf(pages: readonly Page[], context: ImportContext): Iterable<AnyRecord> {
  const done = new Set<string>();
  const inOrder = pages.toSorted((one, other) => compareTexts(one.published, other.published));
  const lastCovered = inOrder.at(-1)?.published ?? null;
  for (const { title, published, actor } of inOrder) {
    const person = spokespersonIn(title);
    if (person === undefined || done.has(person.name)) continue;
    done.add(person.name);
    const id = idOfPerson(person, context);
    const office = {
      id: `${id}--spokesperson`,
      title: 'Spokesperson of the Ministry of Foreign Affairs',
      belongsTo: actor,
      attestedOn: datedBy(title, published).date,
      lastCovered,
    };
    yield officialRecord({ id, ...person, affiliation: actor, offices: [office] }, context.source);
  }
}

function recordsOf(page: Page, context: ImportContext): readonly AnyRecord[] {
  const { file, title, published, actor } = page;
  const source = context.idOf('page', file);
  const person = spokespersonIn(title);
  return [
    pageRecord({
      id: source,
      title,
      publisher: 'Ministry of Foreign Affairs of the PRC',
      url: null,
      published,
      language: 'zh',
      note: `Page "${file}" of the set, which has no addresses.`,
    }),
    statementRecord({
      id: context.idOf(file),
      ...datedBy(title, published),
      actor,
      officials: person === undefined ? [] : [{ official: idOfPerson(person, context), role: 'speaker' }],
      kind: kindOf(title),
      venue: 'Ministry of Foreign Affairs, Beijing',
      summary: summaryOf(page),
      language: 'zh',
      length: page.characters,
      sources: [context.source, source],
    }),
  ];
}

function summaryOf({ places, announcements }: Page): string {
  const answers = places.size - announcements;
  return `Answers of the ministry: ${answers}; announcements: ${announcements}.`;
}

function idOfPerson({ name }: Spokesperson, context: ImportContext): string {
  return context.idOf('spokesperson', name);
}
