import type { GraphQLSchema } from 'graphql';
import type { Ask } from '../kit/ask.ts';
import { fitAnswer } from './fit-answer.ts';
import { DEFAULT_TOKENS } from './tokens.ts';
import { contextOf, type Tool } from './tool.ts';

/** What a tool reads from. */
export interface Sources {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
}

/** The text of an answer, or of what to do instead. */
export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool with arguments that fit its input, and writes the answer within its budget. */
export async function callTool(
  tool: Tool,
  input: Readonly<Record<string, unknown>>,
  { schema, ask }: Sources,
  signal?: AbortSignal,
): Promise<ToolResult> {
  const { tokens = DEFAULT_TOKENS, ...own } = input;
  const answer = await tool.answer(own, contextOf(schema, ask, signal));
  if ('refused' in answer) return { text: answer.refused, isError: true };
  return { text: fitAnswer(answer, Number(tokens)), isError: false };
}
