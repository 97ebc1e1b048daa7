import type { GraphQLSchema } from 'graphql';
import { isRecord } from '../../kit/is-record.ts';
import type { Ask } from './ask.ts';
import { type GivenValues, printArguments } from './given-values.ts';

/** A day as the schema takes it. */
export interface DayWanted {
  readonly date: string;
  readonly certainty: string;
}

/** A root field with its arguments, on a day or on all days. */
export interface FieldWanted {
  readonly field: string;
  readonly args: GivenValues;
  readonly day: DayWanted | null;
  readonly signal: AbortSignal;
}

/** An object of an answer. */
export type Answered = Readonly<Record<string, unknown>>;

/** Asks a root field for a selection, with texts for the variables that stand in it. */
export type AskField = (selection: string, texts?: Readonly<Record<string, string | null>>) => Promise<Answered>;

/** Makes what asks a root field; its arguments are those of the field, and the day is that of a snapshot around it. */
export function createAskField(ask: Ask, schema: GraphQLSchema, { field, args, day, signal }: FieldWanted): AskField {
  const printed = printArguments(schema.getQueryType()?.getFields()[field]?.args ?? [], args);
  const ofDay = day === null ? [] : ['$snapshotDate: PartialDate!', '$snapshotCertainty: Certainty!'];
  const dayValues = day === null ? {} : { snapshotDate: day.date, snapshotCertainty: day.certainty };
  return async (selection, texts = {}) => {
    const selected = `${field}${printed.text} ${selection}`;
    const root = day === null ? selected : `asOf(date: $snapshotDate, certainty: $snapshotCertainty) { ${selected} }`;
    const defined = [...printed.definitions, ...ofDay, ...Object.keys(texts).map((name) => `$${name}: String`)];
    const head = defined.length === 0 ? '' : `query(${defined.join(', ')}) `;
    const data = await ask({
      text: `${head}{ ${root} }`,
      variables: { ...printed.variables, ...dayValues, ...texts },
      signal,
    });
    const around = day === null ? data : objectIn(data.asOf);
    return objectIn(around[field]);
  };
}

/** An object of an answer; empty where there is none. */
export function objectIn(value: unknown): Answered {
  return isRecord(value) ? value : {};
}

/** The objects of a list of an answer. */
export function objectsIn(value: unknown): readonly Answered[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
