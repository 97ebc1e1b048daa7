import { type Derived, type Linked, linkedAlong } from '../compile/location.ts';
import { builder } from './builder.ts';
import { choice, count, fields, flag, one, position, type Spec, texts } from './fields.ts';

const Corroboration = builder.objectRef<object>('Corroboration').implement({
  description:
    'How many publishers a fact rests on. It counts publishers, not pages, and a copy counts as the publisher it copies: a wire report that ten newspapers reprint is one. It makes single sources visible and scores nothing.',
  fields: (t) =>
    fields(t, {
      publishers: position(
        0,
        texts('Who published the sources, each once. For a copy it is the publisher of the original, "copyOf".'),
      ),
      kinds: position(1, { ...choice('SourceKind', 'Kinds of its sources, each once.'), list: true }),
      independent: position(2, count('How many publishers; sources with no known publisher count as one together.')),
      stateMediaOnly: position(3, flag('It has sources, and all of them are state media.')),
    }),
});

/** Corroboration of a node, by the sources that it cites. */
export const corroborated: Spec = by(linkedAlong('CITES', 'out', 'Source'));

/** Corroboration of a link, by the sources that it lists. */
export const corroboratedLink: Spec = by({ kind: 'listed', property: 'sources', label: 'Source' });

function by(via: Linked): Spec {
  const location: Derived = {
    kind: 'derived',
    needs: [{ via, properties: ['publisher', 'kind', 'copyOf'] }],
    rule: (sources = []) => corroborate(sources),
  };
  return one(Corroboration, location, 'How many independent publishers this rests on.');
}

/** From rows of [publisher, kind, publisher copied] to [publishers, kinds, independent, state media alone]. */
export function corroborate(sources: readonly (readonly unknown[])[]): readonly unknown[] {
  const origins = sources.map(([publisher, , copied]) => copied ?? publisher);
  const known = origins.filter((origin) => typeof origin === 'string');
  const publishers = [...new Set(known)].sort();
  const kinds = [...new Set(sources.map(([, kind]) => String(kind)))].sort();
  const nameless = known.length < sources.length ? 1 : 0;
  const stateMediaOnly = sources.length > 0 && kinds.every((kind) => kind === 'state_media');
  return [publishers, kinds, publishers.length + nameless, stateMediaOnly];
}
