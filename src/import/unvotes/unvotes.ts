import type { Delimited, FileKind, Importer } from '../importer.ts';
import { openUnvotes } from './read-votes.ts';

/** Roll calls of the United Nations General Assembly and the vote of every member in each. */
export const unvotes: Importer = {
  id: 'unvotes',
  title: 'United Nations General Assembly Voting Data',
  publisher: 'Erik Voeten, Anton Strezhnev, Michael Bailey; packaged by David Robinson',
  version: null,
  licence: 'CC0',
  citation:
    'Erik Voeten, "Data and Analyses of Voting in the UN General Assembly", Routledge Handbook of International Organization, 2013',
  url: 'https://github.com/dgrtwo/unvotes',
  files: [
    file('issues', 'un_roll_call_issues.csv', ['rcid', 'short_name']),
    file('roll-calls', 'un_roll_calls.csv', [
      'rcid',
      'session',
      'importantvote',
      'date',
      'unres',
      'amend',
      'para',
      'short',
      'descr',
    ]),
    file('votes', 'un_votes.csv', ['rcid', 'country', 'country_code', 'vote']),
  ],
  open: openUnvotes,
};

function file(kind: string, name: string, columns: readonly string[]): FileKind {
  const format: Delimited = { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns };
  const named = new RegExp(`(?:^|/)${name.replace('.', '\\.')}$`);
  return { kind, what: name, named, format, needed: kind !== 'issues', isChecked: kind === 'votes' };
}
