import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Ask, Question } from '../kit/ask.ts';
import type { Answer } from './answer.ts';
import { DEFAULT_TOKENS, MOST_TOKENS } from './tokens.ts';

/** A tool: what a model reads of it, and what answers it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Its arguments; the budget of the answer is among them. */
  readonly input: z.ZodObject;
  /** Takes arguments that fit `input`. */
  readonly answer: (input: unknown, context: ToolContext) => Promise<Answer | Refusal>;
}

/** What tools ask. */
export interface ToolContext {
  readonly schema: GraphQLSchema;
  /** The data of a question, or a refusal that says what to do. */
  readonly ask: (question: Question) => Promise<{ readonly data: unknown } | Refusal>;
}

/** Why there is no answer, and what to do. */
export interface Refusal {
  readonly refused: string;
}

/** Makes a tool, whose arguments also have the budget of its answer. */
export function tool<Shape extends z.ZodRawShape>(
  name: string,
  description: string,
  shape: Shape,
  answer: (input: z.output<z.ZodObject<Shape>>, context: ToolContext) => Promise<Answer | Refusal>,
): Tool {
  const own = z.object(shape);
  return {
    name,
    description,
    input: z.strictObject({ ...shape, tokens }),
    answer: (input, context) => answer(own.parse(input), context),
  };
}

/** The budget of an answer, an argument of every tool. */
export const tokens = z
  .int()
  .min(500)
  .max(MOST_TOKENS)
  .default(DEFAULT_TOKENS)
  .describe(
    `Most tokens of the answer, ${DEFAULT_TOKENS} by default, ${MOST_TOKENS} at most. Items are left out, never cut.`,
  );

/** A day as exact as it is known. */
export const day = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .describe('A day as exact as it is known: 2001-07-16, 2001-07 or 2001.');

/** An id or another name by which a node is known. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .describe(
    'An id as answers show it (State:japan), the part behind the colon, or an ISO code (JPN). For a name, call "search" first.',
  );

/** Turns the answers of GraphQL into data or a refusal: every message with its hint. */
export function contextOf(schema: GraphQLSchema, ask: Ask, signal: AbortSignal | undefined): ToolContext {
  return {
    schema,
    async ask(question) {
      const { data, errors = [] } = await ask(question, signal);
      if (errors.length === 0) return { data };
      const lines = errors.map(({ message, extensions }) =>
        [message, extensions.hint].filter((part) => typeof part === 'string').join(' '),
      );
      return { refused: [...new Set(lines)].join('\n') };
    },
  };
}
