import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Box } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import type { Camera } from './camera.ts'
import { canDraw, drawMap, type MapDrawing, type Placed } from './map-drawing.ts'

export interface MapFrameHandle {
  goTo(camera: Camera): void
  fit(box: Box): void
}

interface MapFrameProps {
  readonly ref: React.Ref<MapFrameHandle>
  readonly places: readonly Placed[]
  readonly open: string | null
  readonly lit: string | null
  /** Where it looks at first: the address's, else all of `box`. */
  readonly camera: Camera | null
  readonly box: Box | null
  readonly tiles: string | null
  readonly onMoved: (camera: Camera, box: Box) => void
  readonly onOpen: (key: string) => void
  readonly onTilesFailed: () => void
  readonly children: React.ReactNode
}

/** The map in its frame, with its buttons. Says so where the browser cannot draw one. */
export function MapFrame(props: MapFrameProps) {
  const { places, open, lit, tiles, box, children } = props
  const { map: texts, shell } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const drawing = useRef<MapDrawing | null>(null)
  const [draws] = useState(canDraw)
  const newest = useRef(props)
  useEffect(() => {
    newest.current = props
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is told to it below
  useEffect(() => {
    if (!draws || container.current === null) return
    const made = drawMap(container.current, texts, newest.current, {
      moved: (camera, seen) => newest.current.onMoved(camera, seen),
      opened: (key) => newest.current.onOpen(key),
      tilesFailed: () => newest.current.onTilesFailed(),
    })
    drawing.current = made
    made.show(newest.current.places, newest.current.open)
    made.tiles(newest.current.tiles)
    return () => {
      drawing.current = null
      made.remove()
    }
  }, [draws])
  useEffect(() => drawing.current?.show(places, open), [places, open])
  useEffect(() => drawing.current?.light(lit), [lit])
  useEffect(() => drawing.current?.tiles(tiles), [tiles])
  useImperativeHandle(props.ref, () => ({
    goTo: (camera) => drawing.current?.goTo(camera),
    fit: (all) => drawing.current?.fit(all),
  }))
  return (
    <section className="map-frame" aria-label={shell.screen.map}>
      {draws ? (
        <>
          <div ref={container} className="map-canvas" />
          <div className="map-buttons">
            <Button
              className="icon-button"
              aria-label={texts.zoomIn}
              onPress={() => drawing.current?.zoomBy(1)}
            >
              +
            </Button>
            <Button
              className="icon-button"
              aria-label={texts.zoomOut}
              onPress={() => drawing.current?.zoomBy(-1)}
            >
              −
            </Button>
            {box ? (
              <Button
                className="icon-button"
                aria-label={texts.showAll}
                onPress={() => drawing.current?.fit(box)}
              >
                ⤢
              </Button>
            ) : null}
          </div>
        </>
      ) : (
        <p className="problem">{texts.noGraphics}</p>
      )}
      {children}
    </section>
  )
}
