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
