import { type DocumentNode, getOperationAST, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { inSpan } from '../../kit/span.ts';
import { expectDocumentWithinLimits } from '../document-cost.ts';
import { limits } from '../limits.ts';
import { expectVariablesWithinLimits } from '../variables-size.ts';
import { nestedTooDeep, onlyQueries, parameterNotJson, tooManyDirectives, tooManyTokens } from './errors.ts';

/** Refuses documents and variables beyond the limits, and operations that are no query, before anything is validated or run. */
export function requestLimits(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(({ url }) => readParameters(url));
    },
    onParams({ params }) {
      expectVariablesWithinLimits(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn(parseBounded);
      return ({ context, result }) => {
        if (!isDocument(result)) return;
        refuseWrites(result, context.params?.operationName);
        expectDocumentWithinLimits(result);
      };
    },
  };
}

/** The request that a URL carries; JSON that does not parse is the client's mistake, not the server's. */
export function readParameters(url: string): GraphQLParams {
  const { searchParams } = new URL(url, 'http://localhost');
  const texts = ['query', 'operationName'].map((name) => [name, searchParams.get(name) || undefined]);
  const objects = ['variables', 'extensions'].map((name) => [name, readJson(name, searchParams.get(name))]);
  return Object.fromEntries([...texts, ...objects]);
}

/** One JSON parameter of a URL; an absent or empty one is none. */
function readJson(name: string, text: string | null): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw parameterNotJson(name);
  }
}

/** Parses a document whose size was measured first, since the parser recurses and each level costs stack. */
function parseBounded(source: string | Source, options?: ParseOptions): DocumentNode {
  measure(typeof source === 'string' ? new Source(source) : source);
  return inSpan('parse', () => parse(source, options));
}

/** Counts tokens, levels and directives with the lexer alone, which does not recurse. */
export function measure(source: Source): void {
  const lexer = new Lexer(source);
  let level = 0;
  let directives = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens >= limits.tokens) throw tooManyTokens(limits.tokens);
    if (lexer.token.kind === TokenKind.AT) directives += 1;
    if (directives > limits.directives) throw tooManyDirectives(limits.directives);
    level += opens(lexer.token.kind) - closes(lexer.token.kind);
    if (level > limits.levels) throw nestedTooDeep(limits.levels);
  }
}

/** 1 for a bracket that opens a level. */
function opens(kind: TokenKind): number {
  return kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L ? 1 : 0;
}

/** 1 for a bracket that closes a level. */
function closes(kind: TokenKind): number {
  return kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R ? 1 : 0;
}

/** The schema knows queries alone; validation lets an unknown kind of operation pass, so it is refused here. */
export function refuseWrites(document: DocumentNode, operationName: string | undefined): void {
  const operation = getOperationAST(document, operationName);
  if (operation && operation.operation !== 'query') throw onlyQueries(operation.operation);
}

/** Whether the parser gave a document; envelop hands its error over in the same place. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'Document';
}
