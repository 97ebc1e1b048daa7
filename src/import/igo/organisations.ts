import type { AnyRecord } from '../../model/records.ts';
import type { ImportContext } from '../importer.ts';

/** The organisations of the list: their names, and the actors that stand for them. */
export interface OrganisationBook {
  /** Notes the name of an organisation by its abbreviation; the last one counts, since the rows ascend by year. */
  name(abbreviation: string, name: string): void;
  /** The actor of the column of an organisation, and its record the first time that it is asked for if the graph has none. */
  actorOf(column: string, day: string): { readonly id: string; readonly made: AnyRecord | null };
}

export function organisationBook(context: ImportContext): OrganisationBook {
  const names = new Map<string, string>();
  const actors = new Map<string, string>();
  return {
    name: (abbreviation, name) => void names.set(abbreviation.toLowerCase(), name.replaceAll(/\s+/g, ' ').trim()),
    actorOf(column, day) {
      const known = actors.get(column);
      if (known !== undefined) return { id: known, made: null };
      const name = names.get(column.toLowerCase()) || column;
      const found = context.actorIfKnown('name', name, day);
      const id = 'id' in found ? found.id : context.idOf(column);
      actors.set(column, id);
      return { id, made: 'id' in found ? null : organisationOf(id, name, column, context.source) };
    },
  };
}

function organisationOf(id: string, name: string, abbreviation: string, source: string): AnyRecord {
  return {
    noun: 'actors',
    record: {
      id,
      name,
      officialName: name,
      kind: 'international_organisation',
      aliases: name === abbreviation ? [] : [abbreviation],
      unverifiedFields: ['officialName'],
      sources: [source],
      verified: true,
    },
  };
}
