import { useRef, useState } from 'react'
import { useWords } from '../words/use-words.tsx'
import { between, isoOf, type Stretch } from './window.ts'

interface OverviewProps {
  readonly bins: readonly number[]
  /** What the bins span. */
  readonly whole: Stretch
  readonly stretch: Stretch
  readonly onChange: (stretch: Stretch) => void
}

const steps = 1000
const height = 48

/** How many claims begin when, over all time; a brush on it chooses the stretch below, by pointer or by its two handles. */
export function Overview({ bins, whole, stretch, onChange }: OverviewProps) {
  const { timeline, say } = useWords()
  const [brush, setBrush] = useState<readonly [number, number] | null>(null)
  const strip = useRef<HTMLDivElement>(null)
  const span = whole.to - whole.from
  const share = (minutes: number) => Math.max(0, Math.min(1, (minutes - whole.from) / span))
  const minutes = (part: number) => whole.from + part * span
  const pointed = (event: React.PointerEvent) => {
    const { left, width } = (strip.current as HTMLDivElement).getBoundingClientRect()
    return Math.max(0, Math.min(1, (event.clientX - left) / width))
  }
  const [low, high] =
    brush === null ? [share(stretch.from), share(stretch.to)] : brush.toSorted((a, b) => a - b)
  const most = Math.max(1, ...bins)
  const bars = bins
    .map((count, nth) =>
      count === 0 ? '' : `M${nth} ${height}v${-(4 + (height - 6) * (count / most))}h.8V${height}z`,
    )
    .join('')
  const handle = (side: 'from' | 'to') => (
    <input
      type="range"
      className="brush-handle"
      min={0}
      max={steps}
      value={Math.round(share(stretch[side]) * steps)}
      aria-label={side === 'from' ? timeline.begin : timeline.end}
      aria-valuetext={timeline.utc(say.dateTime(isoOf(stretch[side]).replace('Z', '')))}
      onChange={(event) => {
        const at = minutes(Number(event.target.value) / steps)
        onChange(
          side === 'from'
            ? between(Math.min(at, stretch.to - 1), stretch.to)
            : between(stretch.from, Math.max(at, stretch.from + 1)),
        )
      }}
    />
  )
  return (
    <section className="overview" aria-label={timeline.overview}>
      <div
        ref={strip}
        className="overview-strip"
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setBrush([pointed(event), pointed(event)])
        }}
        onPointerMove={(event) => brush && setBrush([brush[0], pointed(event)])}
        onPointerUp={() => {
          // A press without a drag chooses nothing.
          if (brush && Math.abs(brush[1] - brush[0]) > 0.004)
            onChange(between(minutes(brush[0]), minutes(brush[1])))
          setBrush(null)
        }}
        onPointerCancel={() => setBrush(null)}
      >
        <svg
          viewBox={`0 0 ${Math.max(1, bins.length)} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={bars} />
        </svg>
        <span
          className="overview-brush"
          style={{ left: `${(low ?? 0) * 100}%`, right: `${100 - (high ?? 1) * 100}%` }}
        />
      </div>
      <div className="brush-handles">
        {handle('from')}
        {handle('to')}
      </div>
      <p className="note">{timeline.overviewHint}</p>
    </section>
  )
}
