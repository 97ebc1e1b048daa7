import { countsByKind, type Gap, gapKinds } from '../../state/gaps.ts';
import type { Session } from '../../state/session.ts';

interface Props {
  readonly gaps: readonly Gap[];
  readonly session: Session;
}

/** The kinds of gap: how many there are of each, and what each means. Those that are ticked are listed; with none, all are. */
export function GapKinds({ gaps, session: { settings, change } }: Props) {
  const counts = countsByKind(gaps);
  return (
    <fieldset class="gap-kinds">
      <legend>Kinds of gap: tick those to list</legend>
      {gapKinds.map(({ kind, name, words }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={settings.gaps.includes(kind)}
            onChange={({ currentTarget }) => {
              const others = settings.gaps.filter((one) => one !== kind);
              change({ gaps: currentTarget.checked ? [...others, kind] : others });
            }}
          />
          <strong>{name}</strong> <output>{counts.get(kind)}</output> <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
