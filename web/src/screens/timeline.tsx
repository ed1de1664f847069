import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { TimelineAnswer, TimeMark } from '../../../src/serve/http/shapes.ts'
import { ClaimRows } from '../claims/claim-rows.tsx'
import { type ClaimSearch, filterQuery } from '../claims/claim-search.ts'
import { EmptyClaims } from '../claims/empty-claims.tsx'
import { FilterBar } from '../claims/filter-bar.tsx'
import { NotDrawn } from '../claims/not-drawn.tsx'
import { useDossierQuery } from '../dossier-query.ts'
import { KeptHeight } from '../parts/kept-height.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { LaneChart } from '../timeline/lane-chart.tsx'
import { Overview } from '../timeline/overview.tsx'
import type { Lane } from '../timeline/use-lanes.ts'
import {
  busiestStretch,
  isoOf,
  minutesOf,
  moved,
  type Stretch,
  wholeStretch,
  zoomed,
} from '../timeline/window.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/timeline.css'

/** When claims say it happened and when it was said: a lane for each who speaks, and beside it what has no time. */
export function TimelineScreen() {
  const { dossier } = useParams({ from: '/$dossier/timeline' })
  const search = useSearch({ from: '/$dossier/timeline' })
  const { shell } = useWords()
  useTitle(shell.screen.timeline)
  const timeline = useDossierQuery<TimelineAnswer>(dossier, `timeline?${filterQuery(search, false)}`)
  // What was there stays until the new is: a change of filter must not take the lanes away.
  const last = useRef(timeline.data)
  if (timeline.data) last.current = timeline.data
  if (timeline.error) return <LoadProblem error={timeline.error} />
  if (!last.current) return <Loading />
  const narrowed = filterQuery(search, false) !== ''
  const none = Object.values(last.current.standings).every((count) => count === 0)
  if (none && !narrowed) return <EmptyClaims title={shell.screen.timeline} />
  return <ClaimTimeline dossier={dossier} search={search} answer={last.current} />
}

interface ClaimTimelineProps {
  readonly dossier: string
  readonly search: ClaimSearch
  readonly answer: TimelineAnswer
}

function ClaimTimeline({ dossier, search, answer }: ClaimTimelineProps) {
  const words = useWords()
  const { timeline: texts, shell } = words
  const navigate = useNavigate({ from: '/$dossier/timeline' })
  const change = useCallback(
    (part: Partial<ClaimSearch>) =>
      void navigate({
        search: (all: ClaimSearch) => ({ ...all, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const { extent, standings } = answer
  const whole = useMemo(() => (extent ? wholeStretch(extent) : null), [extent])
  const stretch = useMemo((): Stretch | null => {
    if (whole === null) return null
    const [from, to] = [minutesOf(search.from), minutesOf(search.to)]
    if (from === null && to === null && extent)
      return busiestStretch(answer.bins, { from: extent.middleFrom, to: extent.middleTo }) ?? whole
    const asked = { from: from ?? whole.from, to: to ?? whole.to }
    return asked.from < asked.to ? asked : whole
  }, [whole, extent, answer.bins, search.from, search.to])
  const show = useCallback(({ from, to }: Stretch) => change({ from: isoOf(from), to: isoOf(to) }), [change])
  const filter = filterQuery(search, false)
  const openLane = (lane: Lane, mark: TimeMark | null, step: number) => {
    if (stretch === null) return
    const query = new URLSearchParams({
      voice: lane.voice.key,
      windowFrom: String(stretch.from),
      windowTo: String(stretch.to),
      ...(mark === null ? {} : { mark: mark.key, role: mark.role, step: String(step) }),
    })
    change({ open: query.toString() })
  }
  return (
    <div className="claims-screen">
      <h1 className="unseen">{shell.screen.timeline}</h1>
      <FilterBar dossier={dossier} search={search} onChange={change} offered={['speaker', 'party']}>
        <Link to="/$dossier/map" params={{ dossier }} search={onward(search)} className="button">
          {texts.onMap}
        </Link>
      </FilterBar>
      <div className="timeline-body">
        <div className="timeline-main">
          {stretch === null || whole === null || extent === null ? (
            <p className="timeline-none">{texts.nothingDated}</p>
          ) : (
            <>
              <Overview
                bins={answer.bins}
                whole={{ from: extent.middleFrom, to: extent.middleTo }}
                stretch={stretch}
                onChange={show}
              />
              <StretchButtons stretch={stretch} onChange={show} onWhole={() => show(whole)} />
              <LaneChart
                dossier={dossier}
                filter={filter}
                count={answer.lanes}
                stretch={stretch}
                onStretch={show}
                onOpen={openLane}
              />
              <TimelineKey />
            </>
          )}
        </div>
        <aside className="claims-side" aria-label={texts.asList}>
          {search.open === undefined ? null : (
            <ClaimRows
              dossier={dossier}
              title={openTitle(search.open, words)}
              query={mergedQuery(filter, search.open)}
              onClose={() => change({ open: undefined })}
            />
          )}
          {stretch === null ? null : (
            <p>
              <Button
                className="button"
                onPress={() => change({ open: `windowFrom=${stretch.from}&windowTo=${stretch.to}` })}
              >
                {texts.asList}
              </Button>
            </p>
          )}
          <KeptHeight>
            <NotDrawn
              title={texts.notDrawn}
              hint={texts.notDrawnHint}
              entries={(['unresolved', 'unsaid'] as const).map((one) => [
                one,
                texts.standing[one],
                standings[one],
              ])}
              onOpen={(key) => change({ open: `time=${key}` })}
            />
          </KeptHeight>
        </aside>
      </div>
    </div>
  )
}

interface StretchButtonsProps {
  readonly stretch: Stretch
  readonly onChange: (stretch: Stretch) => void
  readonly onWhole: () => void
}

function StretchButtons({ stretch, onChange, onWhole }: StretchButtonsProps) {
  const { timeline, say } = useWords()
  const clock = (minutes: number) => isoOf(minutes).replace('Z', '')
  return (
    <div className="stretch-buttons">
      <p className="stretch-words" role="status">
        {timeline.utc(say.interval(clock(stretch.from), clock(stretch.to)) ?? '')}
      </p>
      <Button className="button" onPress={() => onChange(moved(stretch, -0.5))}>
        {timeline.earlier}
      </Button>
      <Button className="button" onPress={() => onChange(moved(stretch, 0.5))}>
        {timeline.later}
      </Button>
      <Button className="button" onPress={() => onChange(zoomed(stretch, 0.5))}>
        {timeline.zoomIn}
      </Button>
      <Button className="button" onPress={() => onChange(zoomed(stretch, 2))}>
        {timeline.zoomOut}
      </Button>
      <Button className="button" onPress={onWhole}>
        {timeline.whole}
      </Button>
    </div>
  )
}

/** What the marks look like, in words and as they are drawn. */
function TimelineKey() {
  const { timeline } = useWords()
  return (
    <ul className="timeline-key">
      <li>
        <span className="key-band" aria-hidden="true" />
        {timeline.keyHappened}
      </li>
      <li>
        <span className="key-said" aria-hidden="true" />
        {timeline.keySaid}
      </li>
      <li>
        <span className="key-band key-blur" aria-hidden="true" />
        {timeline.keyBlur}
      </li>
      <li>
        <span className="key-band key-open" aria-hidden="true" />
        {timeline.keyOpen}
      </li>
    </ul>
  )
}

/** The same filter on the other screen; what is open stays here. */
function onward({ open: _, ...filter }: ClaimSearch): ClaimSearch {
  return filter
}

/** What was opened stands over the filter: a lane is one of its voices. */
function mergedQuery(filter: string, open: string): string {
  const query = new URLSearchParams(filter)
  for (const [name, value] of new URLSearchParams(open)) query.set(name, value)
  return query.toString()
}

function openTitle(open: string, { timeline, say }: ReturnType<typeof useWords>): string {
  const query = new URLSearchParams(open)
  const standing = query.get('time')
  if (standing !== null)
    return timeline.standing[standing as keyof typeof timeline.standing] ?? timeline.asList
  const clock = (name: string) => isoOf(Number(query.get(name))).replace('Z', '')
  return say.interval(clock('windowFrom'), clock('windowTo')) ?? timeline.asList
}
