import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { TimeMark } from '../../../src/serve/http/shapes.ts'
import { SignMark } from '../claims/sign-mark.tsx'
import { signOfVoice } from '../claims/signs.ts'
import { colourReader, onColoursChange } from '../map/colours.ts'
import { number } from '../number.ts'
import { useWords } from '../words/use-words.tsx'
import { paintLanes, saidTop } from './draw-lanes.ts'
import { inOrder, markAt, nearestMark, shapeOf } from './mark-shape.ts'
import { markLines } from './mark-words.ts'
import { ticksOf } from './ticks.ts'
import { type Lane, useLanes } from './use-lanes.ts'
import { moved, type Stretch, zoomed } from './window.ts'

interface LaneChartProps {
  readonly dossier: string
  readonly filter: string
  readonly count: number
  readonly stretch: Stretch
  readonly onStretch: (stretch: Stretch) => void
  /** Opens the rows of a mark, or of a lane in the stretch. */
  readonly onOpen: (lane: Lane, mark: TimeMark | null, step: number) => void
}

const laneHeight = 44
/** Intervals nearer than this on the screen are one mark. */
const markPixels = 4

interface Place {
  readonly lane: number
  readonly key: string
}

/** Lanes of intervals: painted on one canvas as far as they are in sight, with one button on the mark that the keys are at. */
export function LaneChart({ dossier, filter, count, stretch, onStretch, onOpen }: LaneChartProps) {
  const words = useWords()
  const { timeline, say } = words
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const reader = useRef<((className: string) => string) | null>(null)
  const focusTarget = useRef<HTMLButtonElement>(null)
  const [width, setWidth] = useState(0)
  const [colours, setColours] = useState(0)
  const [current, setCurrent] = useState<Place | null>(null)
  const [hovered, setHovered] = useState<{ readonly place: Place; readonly x: number } | null>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => laneHeight,
    overscan: 2,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const step = width === 0 ? 1 : Math.max(1, Math.round(((stretch.to - stretch.from) / width) * markPixels))
  const lanes = useLanes(dossier, filter, stretch, step, { first, last })
  const ticks = useMemo(() => ticksOf(stretch, width, say), [stretch, width, say])

  useEffect(() => onColoursChange(() => setColours((nth) => nth + 1)), [])
  useLayoutEffect(() => {
    const watched = canvas.current?.parentElement
    if (!watched) return
    const watcher = new ResizeObserver(() => setWidth(watched.clientWidth))
    watcher.observe(watched)
    return () => watcher.disconnect()
  }, [])

  const top = first * laneHeight
  const height = (last - first + 1) * laneHeight
  // biome-ignore lint/correctness/useExhaustiveDependencies: light turned dark is painted anew
  useEffect(() => {
    const painted = canvas.current
    if (!painted || width === 0 || !scroller.current) return
    reader.current ??= colourReader(scroller.current)
    const read = reader.current
    paintLanes(painted, {
      width,
      height,
      laneHeight,
      stretch,
      ticks: ticks.map(({ at }) => at),
      rule: read('line-rule'),
      lanes: Array.from({ length: last - first + 1 }, (_, nth) => {
        const lane = lanes.get(first + nth)
        const colour = lane ? signOfVoice(lane.voice, words).colour : 'narrator'
        return { top: nth * laneHeight, colour: read(`speaker-${colour}`), marks: lane?.marks ?? [] }
      }),
    })
    painted.dataset.painted = String(lanes.size)
  }, [first, last, lanes, stretch, width, height, ticks, words, colours])

  const marksIn = (lane: number) => inOrder(lanes.get(lane)?.marks ?? [])
  const markOf = (place: Place | null) =>
    place === null ? null : (marksIn(place.lane).find((mark) => roleKey(mark) === place.key) ?? null)
  const standing =
    current !== null && markOf(current) !== null ? current : firstPlace(items.map(({ index }) => index))
  const mark = markOf(standing)

  function firstPlace(shown: readonly number[]): Place | null {
    for (const lane of shown) {
      const [one] = marksIn(lane)
      if (one) return { lane, key: roleKey(one) }
    }
    return null
  }

  const goTo = (place: Place | null) => {
    if (place === null) return
    setCurrent(place)
    virtual.scrollToIndex(place.lane)
    focusTarget.current?.focus({ preventScroll: true })
  }
  const inLane = (by: number): Place | null => {
    if (standing === null || mark === null) return null
    const all = marksIn(standing.lane)
    const next = all[all.indexOf(all.find((one) => roleKey(one) === standing.key) ?? all[0]!) + by]
    return next ? { lane: standing.lane, key: roleKey(next) } : null
  }
  /** The next lane that has something in this stretch, at about the same time. */
  const acrossLanes = (by: number): Place | null => {
    if (standing === null || mark === null) return null
    const at = ((mark.begins ?? stretch.from) + (mark.ends ?? stretch.to)) / 2
    for (let lane = standing.lane + by; lanes.has(lane); lane += by) {
      const near = nearestMark(marksIn(lane), at)
      if (near) return { lane, key: roleKey(near) }
    }
    return null
  }
  const onKey = (event: React.KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => goTo(inLane(1)),
      ArrowLeft: () => goTo(inLane(-1)),
      ArrowDown: () => goTo(acrossLanes(1)),
      ArrowUp: () => goTo(acrossLanes(-1)),
      '+': () => onStretch(zoomed(stretch, 0.5)),
      '=': () => onStretch(zoomed(stretch, 0.5)),
      '-': () => onStretch(zoomed(stretch, 2)),
      PageDown: () => onStretch(moved(stretch, 0.5)),
      PageUp: () => onStretch(moved(stretch, -0.5)),
    }
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const pointedAt = (event: React.PointerEvent<HTMLCanvasElement>): { place: Place; x: number } | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const lane = first + Math.floor(y / laneHeight)
    const low = (y % laneHeight) / laneHeight > saidTop - 0.06
    const marks = lanes.get(lane)?.marks ?? []
    const found =
      markAt(marks, low ? 'said' : 'happened', x, stretch, width) ??
      markAt(marks, low ? 'happened' : 'said', x, stretch, width)
    return found ? { place: { lane, key: roleKey(found) }, x } : null
  }
  const openPlace = (place: Place | null) => {
    const lane = place === null ? undefined : lanes.get(place.lane)
    if (lane && place) onOpen(lane, markOf(place), step)
  }
  const shape = mark === null ? null : shapeOf(mark, stretch, width)
  const hint = hovered ? markOf(hovered.place) : null
  return (
    <div className="lane-chart">
      <div className="lane-axis" aria-hidden="true">
        <span className="lane-axis-ticks">
          {ticks.map(({ at, words: label }) => (
            <span key={at} style={{ left: `${((at - stretch.from) / (stretch.to - stretch.from)) * 100}%` }}>
              {label}
            </span>
          ))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={scroller} className="lanes" aria-label={timeline.lanes(count)} tabIndex={0}>
        <div className="lanes-all" style={{ height: virtual.getTotalSize() }}>
          <ul className="lane-names">
            {items.map(({ index, start }) => {
              const lane = lanes.get(index)
              return (
                <li
                  key={index}
                  aria-setsize={count}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)`, height: laneHeight }}
                >
                  {lane ? <LaneName lane={lane} onOpen={() => onOpen(lane, null, step)} /> : null}
                </li>
              )
            })}
          </ul>
          <div className="lane-marks">
            <canvas
              ref={canvas}
              style={{ width, height, transform: `translateY(${top}px)` }}
              onPointerMove={(event) => setHovered(pointedAt(event))}
              onPointerLeave={() => setHovered(null)}
              onClick={(event) => {
                const found = pointedAt(event as unknown as React.PointerEvent<HTMLCanvasElement>)
                if (found) setCurrent(found.place)
                openPlace(found?.place ?? null)
              }}
            />
            {shape !== null && mark !== null && standing !== null ? (
              <button
                ref={focusTarget}
                type="button"
                className="lane-focus"
                aria-label={[lanes.get(standing.lane)?.voice.name, ...markLines(mark, words)]
                  .filter(Boolean)
                  .join('. ')}
                aria-describedby="lanes-hint"
                style={{
                  left: Math.max(0, shape.left),
                  width: Math.max(8, Math.min(width, shape.right) - Math.max(0, shape.left)),
                  transform: `translateY(${standing.lane * laneHeight + (mark.role === 'said' ? laneHeight * 0.58 : 3)}px)`,
                  height: mark.role === 'said' ? laneHeight * 0.36 : laneHeight * 0.6,
                }}
                onKeyDown={onKey}
                onFocus={() => setCurrent(standing)}
                onClick={() => openPlace(standing)}
              />
            ) : null}
            {hovered && hint ? (
              <div
                className="lane-hint"
                role="tooltip"
                style={{
                  left: Math.max(0, Math.min(width - 260, hovered.x - 20)),
                  transform: `translateY(${(hovered.place.lane + 1) * laneHeight - 4}px)`,
                }}
              >
                <strong>{lanes.get(hovered.place.lane)?.voice.name}</strong>
                {markLines(hint, words).map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </div>
            ) : null}
          </div>
        </div>
      </section>
      <p id="lanes-hint" className="note">
        {timeline.lanesHint}
      </p>
    </div>
  )
}

function LaneName({ lane, onOpen }: { readonly lane: Lane; readonly onOpen: () => void }) {
  const words = useWords()
  const sign = signOfVoice(lane.voice, words)
  return (
    <Button className="lane-name" onPress={onOpen}>
      <SignMark sign={sign} />
      <span className="lane-name-words">{sign.name}</span>
      <span className="legend-note">{number(lane.voice.claims)}</span>
    </Button>
  )
}

/** Two marks of a lane may share their steps, one told, one said. */
function roleKey({ role, key }: TimeMark): string {
  return `${role} ${key}`
}
