import { along } from '../compile/location.ts';
import type { NounDeclaration } from './declarations.ts';
import { page } from './fields.ts';

export const proposition: NounDeclaration = {
  name: 'Proposition',
  fields: {
    stances: page('Stance', along('ABOUT', 'in'), 'Stances on the proposition, oldest first.'),
    statements: page('Statement', along('ABOUT', 'in'), 'Statements about the proposition, oldest first.'),
    clauses: page('PropositionClause', along('CLAUSE', 'in'), 'Clauses of pacts on the proposition.'),
  },
  where: ['topic', 'stances', 'statements', 'clauses', 'relatedPacts'],
  words: ['text'],
};
