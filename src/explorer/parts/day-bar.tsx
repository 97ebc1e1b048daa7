import { useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import type { Certainty } from '../state/view.ts';

const levels: readonly (readonly [Certainty, string])[] = [
  ['PRESUMED', 'known to have begun, no end recorded'],
  ['CERTAIN', 'certain on that day'],
  ['POSSIBLE', 'possible on that day'],
];

/** The day of the view: a date, or a year on a slider, and how certain a fact must be. */
export function DayBar({ session: { history, setDay } }: { readonly session: Session }) {
  const { day } = history.view;
  const [certainty, setCertainty] = useState<Certainty>('PRESUMED');
  const [year, setYear] = useState(2025);
  const show = (date: string) => void setDay(date, certainty);
  return (
    <form class="day" aria-label="Day" onSubmit={(event) => event.preventDefault()}>
      <label>
        Year <output>{year}</output>
        <input
          type="range"
          min="1945"
          max="2026"
          value={year}
          onInput={({ currentTarget }) => setYear(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => show(`${currentTarget.value}-12-31`)}
        />
      </label>
      <label>
        Day
        <input
          type="date"
          value={day?.date ?? ''}
          onChange={({ currentTarget }) => currentTarget.value && show(currentTarget.value)}
        />
      </label>
      <label>
        Shown is what is
        <select
          value={certainty}
          onChange={({ currentTarget }) => {
            const level = levels.find(([name]) => name === currentTarget.value)?.[0] ?? 'PRESUMED';
            setCertainty(level);
            if (day) void setDay(day.date, level);
          }}
        >
          {levels.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={day === null} onClick={() => void setDay(null, certainty)}>
        All days
      </button>
    </form>
  );
}
