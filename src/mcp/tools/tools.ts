import type { Tool } from '../tool.ts';
import { bound } from './bound.ts';
import { compare } from './compare.ts';
import { connections } from './connections.ts';
import { describe } from './describe.ts';
import { dossier } from './dossier.ts';
import { graphql } from './graphql.ts';
import { search } from './search.ts';
import { stances } from './stances.ts';

/** Every tool, in the order in which a model reads of them. */
export const tools: readonly Tool[] = [search, describe, dossier, stances, connections, compare, bound, graphql];
