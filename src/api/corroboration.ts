import { type Derived, type Linked, linkedAlong } from '../compile/location.ts';
import { builder } from './builder.ts';
import { corroborate } from './corroborate.ts';
import { choice, count, fields, flag, one, position, type Spec, texts } from './fields.ts';

const Corroboration = builder.objectRef<object>('Corroboration').implement({
  description:
    'The publishers that a fact rests on. A copy counts as the publisher it copies: a wire report that ten newspapers reprint counts once. It shows which facts have a single source; it is not a score.',
  fields: (t) =>
    fields(t, {
      publishers: position(
        0,
        texts('Publishers of the sources, each once. For a copy, the publisher of the original (`copyOf`).'),
      ),
      kinds: position(1, { ...choice('SourceKind', 'Types of the sources, each once.'), list: true }),
      independent: position(2, count('Number of publishers. All sources without a known publisher count as one.')),
      stateMediaOnly: position(3, flag('True if there are sources and all of them are state media.')),
    }),
});

/** Corroboration of a node, by the sources that it cites. */
export const corroborated: Spec = by(linkedAlong('CITES', 'out', 'Source'));

/** The same of a pact, by the sources of all its records, as they are listed. */
export const corroboratedByAll: Spec = by(linkedAlong('CITES', 'out', 'Source', 'once'));

/** Corroboration of a link, by the sources that it lists. */
export const corroboratedLink: Spec = by({ kind: 'listed', property: 'sources', label: 'Source' });

function by(via: Linked): Spec {
  const location: Derived = {
    kind: 'derived',
    needs: [{ via, properties: ['publisher', 'kind', 'copyOf'] }],
    rule: (sources = []) => corroborate(sources),
  };
  return one(Corroboration, location, 'The independent publishers that this rests on.');
}
