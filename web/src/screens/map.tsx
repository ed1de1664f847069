import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Box, MapAnswer, MapCells } from '../../../src/serve/http/shapes.ts'
import { getOf } from '../api.ts'
import { ClaimRows } from '../claims/claim-rows.tsx'
import { filterQuery, groupings, type MapSearch, toggledVoice, voicesIn } from '../claims/claim-search.ts'
import { EmptyClaims } from '../claims/empty-claims.tsx'
import { FilterBar } from '../claims/filter-bar.tsx'
import { NotDrawn } from '../claims/not-drawn.tsx'
import { SignLegend } from '../claims/sign-legend.tsx'
import { outcomesInOrder, signOfOutcome, signOfVoice } from '../claims/signs.ts'
import { useSeenVoices } from '../claims/use-seen-voices.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { keepChoice, keptChoice } from '../kept.ts'
import { AboutMap } from '../map/about-map.tsx'
import { type Camera, cameraOf, cameraText, steppedBox } from '../map/camera.ts'
import { MapFrame, type MapFrameHandle } from '../map/map-frame.tsx'
import { PlaceList } from '../map/place-list.tsx'
import { placedOf, signsOf } from '../map/placed.ts'
import { KeptHeight } from '../parts/kept-height.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/map.css'

const tilesKey = 'sayso-tiles'
const listed = 60

/** Where claims say it happened: a badge a place, its circle, who says so; beside it the same as a list, and what has no place. */
export function MapScreen() {
  const { dossier } = useParams({ from: '/$dossier/map' })
  const search = useSearch({ from: '/$dossier/map' })
  const { shell } = useWords()
  useTitle(shell.screen.map)
  const map = useDossierQuery<MapAnswer>(dossier, `map?${filterQuery(search)}`)
  // What was there stays until the new is: a change of filter must not take the map away.
  const last = useRef(map.data)
  if (map.data) last.current = map.data
  if (map.error) return <LoadProblem error={map.error} />
  if (!last.current) return <Loading />
  const { voices, standings } = last.current
  const none = voices.length === 0 && Object.values(standings).every((count) => count === 0)
  if (none) return <EmptyClaims title={shell.screen.map} />
  return <ClaimMap dossier={dossier} search={search} answer={last.current} />
}

interface ClaimMapProps {
  readonly dossier: string
  readonly search: MapSearch
  readonly answer: MapAnswer
}

function ClaimMap({ dossier, search, answer }: ClaimMapProps) {
  const words = useWords()
  const { map: texts, claims, shell } = words
  const navigate = useNavigate({ from: '/$dossier/map' })
  const router = useRouter()
  const frame = useRef<MapFrameHandle>(null)
  const [view, setView] = useState<{ readonly camera: Camera; readonly box: Box } | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [tilesOn, setTilesOn] = useState(keptChoice(tilesKey, ['off', 'on'], 'off') === 'on')
  const [tilesFailed, setTilesFailed] = useState(false)
  const by = search.by ?? 'speaker'
  const filter = filterQuery(search)
  const seen = useSeenVoices(answer.voices, by)

  const change = useCallback(
    (part: Partial<MapSearch>) =>
      void navigate({ search: (all: MapSearch) => ({ ...all, ...part }), replace: true, resetScroll: false }),
    [navigate],
  )
  const zoom = view === null ? null : Math.max(0, Math.floor(view.camera.zoom))
  const box = view === null || zoom === null ? null : steppedBox(view.box, zoom)
  const sides = box === null ? '' : `west=${box.west}&south=${box.south}&east=${box.east}&north=${box.north}`
  const cells = useQuery({
    queryKey: ['dossier', dossier, 'map/cells', filter, zoom, sides],
    queryFn: () => getOf<MapCells>(dossier, `map/cells?${filter}&zoom=${zoom}&${sides}`),
    enabled: box !== null,
    placeholderData: keepPreviousData,
  })
  const places = useMemo(
    () => placedOf(cells.data?.cells ?? [], signsOf(answer.voices, by, words), view?.camera.zoom ?? 0, words),
    [cells.data, answer.voices, by, view?.camera.zoom, words],
  )
  const openCell = search.open?.startsWith('cells=') ? search.open.slice('cells='.length) : null
  const open = (query: string | undefined) => change({ open: query })
  const openPlace = (key: string) => open(`cells=${key}`)
  const tiles = answer.tiles !== null && tilesOn ? answer.tiles.url : null
  return (
    <div className="claims-screen">
      <h1 className="unseen">{shell.screen.map}</h1>
      <FilterBar dossier={dossier} search={search} onChange={change} offered={groupings}>
        <Link to="/$dossier/timeline" params={{ dossier }} search={onward(search)} className="button">
          {texts.onTimeline}
        </Link>
      </FilterBar>
      <div className="map-body">
        <MapFrame
          ref={frame}
          places={places}
          open={openCell}
          lit={lit}
          camera={cameraOf(search.at)}
          box={answer.bounds}
          tiles={tiles}
          onMoved={(camera, seen) => {
            setView({ camera, box: seen })
            // It comes to rest once more while another screen is on its way, and must not call back from there.
            if (router.latestLocation.pathname === `/${dossier}/map`) change({ at: cameraText(camera) })
          }}
          onOpen={openPlace}
          onTilesFailed={() => setTilesFailed(true)}
        >
          <AboutMap
            tiles={answer.tiles}
            tilesOn={tilesOn}
            tilesFailed={tilesFailed}
            onTiles={(on) => {
              keepChoice(tilesKey, on ? 'on' : 'off')
              setTilesFailed(false)
              setTilesOn(on)
            }}
          />
        </MapFrame>
        <aside className="claims-side" aria-label={texts.inView}>
          {search.open === undefined ? null : (
            <ClaimRows
              dossier={dossier}
              title={openTitle(search.open, places, words)}
              query={`${filter}&${search.open}`}
              expected={places.find(({ key }) => key === openCell)?.claims}
              onClose={() => open(undefined)}
            />
          )}
          <KeptHeight>
            <SignLegend
              title={by === 'outcome' ? claims.outcomes : claims.voices}
              entries={
                by === 'outcome'
                  ? outcomesInOrder.map((outcome) => ({ sign: signOfOutcome(outcome, words), note: '' }))
                  : seen.map((voice) => ({
                      sign: signOfVoice(voice, words),
                      note: claims.rows(voice.claims),
                    }))
              }
              isOn={(key) => (by === 'outcome' ? search.outcome === key : voicesIn(search).includes(key))}
              onToggle={(key) =>
                change(
                  by === 'outcome'
                    ? { outcome: search.outcome === key ? undefined : key }
                    : { voice: toggledVoice(search, key) },
                )
              }
            />
            {by === 'party' && answer.voices.every(({ key }) => !key.startsWith('party:')) ? (
              <p className="note">{claims.noParty}</p>
            ) : null}
          </KeptHeight>
          <KeptHeight>
            {answer.bounds === null ? <p>{texts.nothingPlaced}</p> : null}
            <NotDrawn
              title={texts.notDrawn}
              hint={texts.notDrawnHint}
              entries={(['withheld', 'unknown', 'country', 'unsaid'] as const).map((one) => [
                one,
                texts.standing[one],
                answer.standings[one],
              ])}
              onOpen={(key) => open(`place=${key}`)}
            />
          </KeptHeight>
          {/* Last: it comes and goes with what is in view, and would push aside what stands below. */}
          <PlaceList places={places.slice(0, listed)} onOpen={openPlace} onLight={setLit} />
        </aside>
      </div>
    </div>
  )
}

/** The same filter on the other screen; what is open and where the map looks stay here. */
function onward({ at: _, open: __, ...filter }: MapSearch): MapSearch {
  return filter
}

function openTitle(
  open: string,
  places: readonly { readonly key: string; readonly title: string }[],
  { map }: ReturnType<typeof useWords>,
): string {
  const [what, key = ''] = open.split('=')
  if (what === 'place') return map.standing[key as keyof typeof map.standing] ?? map.inView
  return places.find((place) => place.key === key)?.title ?? map.inView
}
