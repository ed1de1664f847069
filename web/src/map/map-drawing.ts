/** The map itself, kept in step with what the screen says: the only file that talks to MapLibre. */
import { Map as MapLibre, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Box } from '../../../src/serve/http/shapes.ts'
import { type Badge, drawBadge } from './badge.ts'
import {
  emptyShapes,
  fineSources,
  fineZoom,
  type MapColours,
  outlineLayers,
  styleOf,
} from './basemap-style.ts'
import type { Camera } from './camera.ts'
import { circleRing } from './circle.ts'
import { colourReader, onColoursChange } from './colours.ts'

// A file of our own, so that the page's policy need not let scripts be made of strings.
setWorkerUrl(workerUrl)

/** A badge and where it stands. */
export interface Placed extends Badge {
  /** Its line in the list beside the map. */
  readonly title: string
  /** Who says so, most claims first. */
  readonly who: string
  readonly latitude: number
  readonly longitude: number
  /** Drawn as a circle; null where several places are meant, or the radius is not known. */
  readonly radiusMeters: number | null
}

export interface MapEvents {
  /** The map came to rest. */
  readonly moved: (camera: Camera, box: Box) => void
  readonly opened: (key: string) => void
  readonly tilesFailed: () => void
}

export interface MapDrawing {
  show(places: readonly Placed[], open: string | null): void
  /** Lets the place of a row stand out, null for none. */
  light(key: string | null): void
  tiles(url: string | null): void
  goTo(camera: Camera): void
  fit(box: Box): void
  zoomBy(steps: number): void
  remove(): void
}

/** Whether this browser can draw it. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** Pixels that a fitted box keeps free around it. */
const margin = 60

export function drawMap(
  container: HTMLElement,
  words: { readonly canvas: string },
  start: { readonly camera: Camera | null; readonly box: Box | null },
  events: MapEvents,
): MapDrawing {
  const read = colourReader(container)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new MapLibre({
    container,
    style: styleOf(mapColours(read)),
    ...(start.camera
      ? { center: [start.camera.longitude, start.camera.latitude], zoom: start.camera.zoom }
      : { center: [20, 30], zoom: 1 }),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 15,
    minZoom: 0,
    fadeDuration: still ? 0 : 150,
    locale: { 'Map.Title': words.canvas },
    cooperativeGestures: false,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const markers = new Map<string, { marker: Marker; element: HTMLElement }>()
  let shown: readonly Placed[] = []
  let loaded = false
  let lit: string | null = null
  let tileUrl: string | null = null
  const duration = still ? 0 : 300

  const cameraNow = (): Camera => {
    const { lat, lng } = map.getCenter()
    return { latitude: lat, longitude: lng, zoom: map.getZoom() }
  }
  const report = () => {
    const bounds = map.getBounds()
    events.moved(cameraNow(), {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    })
  }
  const addFine = () => {
    if (map.getZoom() < fineZoom - 0.5 || map.getSource('fine-land')) return
    for (const [name, source] of Object.entries(fineSources())) map.addSource(name, source)
    for (const layer of outlineLayers('fine', mapColours(read))) {
      map.addLayer(layer, layer.type === 'fill' ? 'coarse-agreed' : 'towns')
    }
  }
  const circles = () => {
    const source = map.getSource('circles')
    if (!source || !('setData' in source)) return
    const features = shown.flatMap((place) =>
      place.radiusMeters === null ? [] : [circleOf(place, place.radiusMeters, place.key === lit, read)],
    )
    void (source as { setData(data: unknown): unknown }).setData({ ...emptyShapes, features })
  }
  const recolour = () => {
    for (const layer of [...styleOf(mapColours(read)).layers, ...outlineLayers('fine', mapColours(read))]) {
      if (!map.getLayer(layer.id)) continue
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as never, value as never)
      }
    }
    circles()
  }
  const putTiles = () => {
    if (map.getLayer('tiles')) map.removeLayer('tiles')
    if (map.getSource('tiles')) map.removeSource('tiles')
    map.setLayoutProperty('towns', 'visibility', tileUrl === null ? 'visible' : 'none')
    if (tileUrl === null) return
    map.addSource('tiles', { type: 'raster', tiles: [tileUrl], tileSize: 256 })
    map.addLayer({ id: 'tiles', type: 'raster', source: 'tiles' }, 'coarse-agreed')
  }
  const whenReady = (act: () => void) => {
    if (loaded) act()
    else map.once('load', act)
  }
  map.on('moveend', () => {
    for (const place of shown) if (place.area) markers.get(place.key)?.marker.setLngLat(badgeAt(place, map))
    report()
  })
  map.on('zoomend', () => whenReady(addFine))
  map.once('load', () => {
    loaded = true
    addFine()
    circles()
    report()
    container.dataset.ready = ''
  })
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === 'tiles') events.tilesFailed()
    else console.warn(event.error.message)
  })
  const stopWatching = onColoursChange(recolour)
  if (!start.camera && start.box) fitTo(start.box, 0)

  function fitTo({ west, south, east, north }: Box, time: number) {
    const corners: [[number, number], [number, number]] = [
      [west, south],
      [east, north],
    ]
    const room = Math.min(margin, container.clientWidth / 5)
    map.fitBounds(corners, { padding: room, maxZoom: 8, duration: time })
  }

  return {
    show(places, open) {
      shown = places
      const wanted = new Set(places.map(({ key }) => key))
      for (const [key, { marker }] of markers) {
        if (wanted.has(key)) continue
        marker.remove()
        markers.delete(key)
      }
      for (const place of places) {
        const element = markers.get(place.key)?.element ?? newElement(() => events.opened(place.key))
        drawBadge(element, place, place.key === open)
        const at = badgeAt(place, map)
        const known = markers.get(place.key)
        if (known) known.marker.setLngLat(at)
        else {
          const marker = new Marker({ element, anchor: 'center' }).setLngLat(at).addTo(map)
          markers.set(place.key, { marker, element })
        }
      }
      circles()
    },
    light(key) {
      if (key === lit) return
      lit = key
      for (const [other, { element }] of markers) element.classList.toggle('badge-lit', other === key)
      circles()
    },
    tiles(url) {
      if (url === tileUrl) return
      tileUrl = url
      whenReady(putTiles)
    },
    goTo: ({ latitude, longitude, zoom }) =>
      void map.easeTo({ center: [longitude, latitude], zoom, duration }),
    fit: (box) => fitTo(box, duration),
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration }),
    remove() {
      stopWatching()
      map.remove()
    },
  }
}

function mapColours(read: (className: string) => string): MapColours {
  return {
    sea: read('map-sea'),
    land: read('map-land'),
    line: read('map-line'),
    disputed: read('map-disputed'),
    town: read('map-town'),
  }
}

/** For the pointer alone: the list holds the same for keys and ears, in an order that can be followed. */
function newElement(press: () => void): HTMLElement {
  const element = document.createElement('div')
  element.ariaHidden = 'true'
  element.addEventListener('click', (event) => {
    event.stopPropagation()
    press()
  })
  return element
}

/** Twelve o'clock first, then round: where an area's number may stand. */
const bearings = [0, 45, 315, 90, 270, 135, 225, 180]

/** An area bears its number on its edge, where that can be seen: its middle is no place that anybody named. */
function badgeAt({ area, latitude, longitude, radiusMeters }: Placed, map: MapLibre): [number, number] {
  if (!area || radiusMeters === null) return [longitude, latitude]
  const ring = circleRing(latitude, longitude, radiusMeters)
  const bounds = map.getBounds()
  const edges = bearings.map((bearing) => ring[(bearing / 360) * (ring.length - 1)] as [number, number])
  return edges.find((edge) => bounds.contains(edge)) ?? (edges[0] as [number, number])
}

function circleOf(place: Placed, radius: number, lit: boolean, read: (className: string) => string) {
  const [first] = place.parts
  const colour = read(place.parts.length === 1 && first ? `speaker-${first.sign.colour}` : 'map-mixed')
  return {
    type: 'Feature',
    // A region's wash would grey the land of everything in it.
    properties: { colour, lit, wide: radius > 40_000 },
    geometry: { type: 'Polygon', coordinates: [circleRing(place.latitude, place.longitude, radius)] },
  }
}
