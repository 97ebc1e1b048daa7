import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AskedDay, Certainty } from '../state/day.ts';
import { levels } from '../state/day.ts';
import { isDay, momentBeside, momentsOf } from '../state/moments.ts';
import type { Session } from '../state/session.ts';
import { DaySlider } from './day-slider.tsx';

/** What each certainty asks of a fact, in words. */
const explained: Readonly<Record<Certainty, { readonly name: string; readonly words: string }>> = {
  CERTAIN: {
    name: 'certain',
    words:
      'Certain: the day lies between a known start and a known end, or a source shows the fact on the day or later.',
  },
  PRESUMED: {
    name: 'presumed',
    words: 'Presumed: it had begun by the day, and no end is recorded by then. It may still have ended.',
  },
  POSSIBLE: {
    name: 'possible',
    words: 'Possible: at least one reading of the dates allows it. A missing start or end does not count against it.',
  },
};

/** How long each step of "play" stays, in milliseconds. */
const STAY = 1_500;

/** The day of the view: on a slider over the days where something changes, as a date, or as two days to compare; and how certain a fact must be. */
export function DayBar({ session }: { readonly session: Session }) {
  const { history, setDay } = session;
  const { day, links } = history.view;
  const [certainty, setCertainty] = useState<Certainty>(day?.certainty ?? 'PRESUMED');
  const moments = useMemo(() => momentsOf(links.values()), [links]);
  const asked: AskedDay = { date: day?.date ?? moments.at(-1)?.date ?? '', from: day?.from ?? null, certainty };
  const show = (changed: Partial<AskedDay>) => void setDay({ ...asked, ...changed });
  useEffect(() => {
    if (day) setCertainty(day.certainty);
  }, [day?.certainty]);
  return (
    <form class="day" aria-label="Time" onSubmit={(event) => event.preventDefault()}>
      <DaySlider moments={moments} asked={asked} isSet={day !== null} show={show} />
      <div class="row">
        <MomentButtons moments={moments} asked={asked} show={show} />
        <label>
          Day
          <input
            type="date"
            value={day?.date ?? ''}
            onChange={({ currentTarget }) => currentTarget.value && show({ date: currentTarget.value })}
          />
        </label>
        <EarlierDay asked={asked} show={show} />
        <button type="button" disabled={day === null} onClick={() => void setDay(null)}>
          All days
        </button>
      </div>
      <fieldset class="row" aria-describedby="certainty">
        <legend>Shown is what is</legend>
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="certainty"
              value={level}
              checked={level === certainty}
              onChange={() => {
                setCertainty(level);
                if (day) show({ certainty: level });
              }}
            />
            {explained[level].name}
          </label>
        ))}
        <span id="certainty">{explained[certainty].words}</span>
      </fieldset>
    </form>
  );
}

interface Props {
  readonly asked: AskedDay;
  readonly show: (changed: Partial<AskedDay>) => void;
}

/** An earlier day to compare with, as a day, a month or a year. */
function EarlierDay({ asked: { date, from }, show }: Props) {
  const [text, setText] = useState(from ?? '');
  useEffect(() => setText(from ?? ''), [from]);
  const isWrong = text !== '' && (!isDay(text) || text >= date);
  return (
    <label>
      Compare with
      <input
        type="text"
        class="earlier"
        placeholder="2016 or 2016-03-01"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'earlier-problem' : undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget: { value } }) => {
          if (value === '') show({ from: null });
          else if (isDay(value) && value < date) show({ from: value });
        }}
      />
      <span id="earlier-problem" role="status">
        {isWrong && `Write a day before ${date}.`}
      </span>
    </label>
  );
}

interface MomentProps extends Props {
  readonly moments: readonly { readonly date: string; readonly count: number }[];
}

/** Steps from one change to the next, by hand or by themselves. Nothing moves on the way, so there is nothing to reduce. */
function MomentButtons({ moments, asked, show }: MomentProps) {
  const [isPlaying, setPlaying] = useState(false);
  const earlier = momentBeside(moments, asked.date, -1);
  const later = momentBeside(moments, asked.date, 1);
  useEffect(() => {
    if (!isPlaying) return;
    if (!later) return setPlaying(false);
    const timer = setTimeout(() => show({ date: later.date, from: null }), STAY);
    return () => clearTimeout(timer);
  }, [isPlaying, later?.date]);
  const play = () => {
    const first = moments[0];
    if (!isPlaying && !later && first) show({ date: first.date, from: null });
    setPlaying(!isPlaying);
  };
  return (
    <span class="steps">
      <button type="button" disabled={!earlier} onClick={() => earlier && show({ date: earlier.date, from: null })}>
        Earlier change
      </button>
      <button type="button" disabled={!later} onClick={() => later && show({ date: later.date, from: null })}>
        Later change
      </button>
      <button type="button" disabled={moments.length === 0} onClick={play}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
    </span>
  );
}
