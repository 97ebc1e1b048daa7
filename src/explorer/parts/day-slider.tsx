import { useRef, useState } from 'preact/hooks';
import type { AskedDay } from '../state/day.ts';
import { dayNumber, isoDay, type Moment, momentBeside } from '../state/moments.ts';

interface Props {
  readonly moments: readonly Moment[];
  readonly asked: AskedDay;
  /** Whether the view has a day. */
  readonly isSet: boolean;
  readonly show: (changed: Partial<AskedDay>) => void;
}

/** A line of time with a mark for each day where something changes. The slider sets a day; a drag over the marks compares two. */
export function DaySlider({ moments, asked, isSet, show }: Props) {
  const [moving, setMoving] = useState<number | null>(null);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return <p class="moments">No day is recorded for what is shown.</p>;
  const low = Math.min(dayNumber(first.date), dayNumber(asked.from ?? asked.date)) - 30;
  const high = Math.max(dayNumber(last.date), dayNumber(asked.date)) + 30;
  const value = moving ?? dayNumber(asked.date);
  const choose = (number: number) => show({ date: isoDay(number), from: null });
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = turns[event.key];
    if (turn === undefined) return;
    event.preventDefault();
    const moment = momentBeside(moments, isoDay(value), turn);
    if (moment) show({ date: moment.date, from: null });
  };
  return (
    <div class="moments">
      <Marks moments={moments} asked={asked} low={low} high={high} show={show} />
      <input
        type="range"
        aria-label="Day on the line of time"
        aria-valuetext={isSet || moving !== null ? isoDay(value) : `all days, ${first.date} to ${last.date}`}
        min={low}
        max={high}
        value={value}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(null);
          choose(currentTarget.valueAsNumber);
        }}
      />
      <p class="ends">
        <span>{first.date.slice(0, 4)}</span>
        <output>
          {isSet || moving !== null ? [asked.from, isoDay(value)].filter(Boolean).join(' to ') : 'all days'}
        </output>
        <span>{last.date.slice(0, 4)}</span>
      </p>
    </div>
  );
}

/** Arrow keys go from change to change. */
const turns: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

interface MarksProps extends Pick<Props, 'moments' | 'asked' | 'show'> {
  readonly low: number;
  readonly high: number;
}

/** The days where something changes. A drag over them sets two days, a click one; what a pointer does here, the fields below do too. */
function Marks({ moments, asked, low, high, show }: MarksProps) {
  const strip = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const share = (number: number) => (100 * (number - low)) / (high - low);
  const numberAt = ({ clientX }: PointerEvent) => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {};
    return Math.round(low + ((high - low) * Math.min(Math.max(clientX - left, 0), width)) / width);
  };
  const finish = (event: PointerEvent) => {
    if (!drag) return;
    const [from, to] = [Math.min(drag[0], numberAt(event)), Math.max(drag[0], numberAt(event))];
    setDrag(null);
    const isSpan = share(to) - share(from) > 1;
    show(isSpan ? { from: isoDay(from), date: isoDay(to) } : { from: null, date: nearest(moments, to) });
  };
  const span = drag ?? (asked.from === null ? null : [dayNumber(asked.from), dayNumber(asked.date)]);
  const most = Math.max(...moments.map(({ count }) => count));
  return (
    <svg
      ref={strip}
      class="marks"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag([numberAt(event), numberAt(event)]);
      }}
      onPointerMove={(event) => drag && setDrag([drag[0], numberAt(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
    >
      {span && (
        <rect
          class="span"
          x={share(Math.min(...span))}
          width={Math.abs(share(span[1] ?? 0) - share(span[0] ?? 0))}
          y="0"
          height="20"
        />
      )}
      {moments.map(({ date, count }) => (
        <line
          key={date}
          x1={share(dayNumber(date))}
          x2={share(dayNumber(date))}
          y1={14 - (14 * count) / most}
          y2="20"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** The moment that lies nearest to a day. */
function nearest(moments: readonly Moment[], number: number): string {
  const away = ({ date }: Moment) => Math.abs(dayNumber(date) - number);
  return moments.reduce((one, other) => (away(other) < away(one) ? other : one)).date;
}
