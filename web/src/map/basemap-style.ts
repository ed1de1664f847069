/** The map without a network: sea, land, agreed lines, dashed lines, names of towns. */

import { basemap } from 'virtual:sayso-basemap'
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'

/** Colours as the style sheet has them now, light or dark. */
export interface MapColours {
  readonly sea: string
  readonly land: string
  readonly line: string
  readonly disputed: string
  readonly town: string
}

/** From here on the outlines at 1:10 million are drawn. */
export const fineZoom = 4.5

export const emptyShapes = { type: 'FeatureCollection', features: [] } as const

export function styleOf(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {
      'coarse-land': outlines(basemap.coarse.land),
      'coarse-lines': outlines(basemap.coarse.lines),
      towns: { ...outlines(basemap.towns), maxzoom: 10 },
      circles: { type: 'geojson', data: emptyShapes, tolerance: 0.1 },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      ...outlineLayers('coarse', colours),
      townLayer(colours),
      ...circleLayers,
    ],
  }
}

export function fineSources(): Record<string, SourceSpecification> {
  return { 'fine-land': outlines(basemap.fine.land), 'fine-lines': outlines(basemap.fine.lines) }
}

/** Land, then lines; the coarse ones give way to the fine ones. */
export function outlineLayers(scale: 'coarse' | 'fine', colours: MapColours): LayerSpecification[] {
  const zooms = scale === 'coarse' ? { maxzoom: fineZoom } : { minzoom: fineZoom }
  const width: LayerSpecification & { type: 'line' } = {
    id: `${scale}-agreed`,
    type: 'line',
    source: `${scale}-lines`,
    ...zooms,
    filter: ['==', ['get', 'id'], 'agreed'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.line,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 8, 1.25],
    },
  }
  return [
    {
      id: `${scale}-land`,
      type: 'fill',
      source: `${scale}-land`,
      ...zooms,
      paint: { 'fill-color': colours.land },
    },
    width,
    {
      ...width,
      id: `${scale}-disputed`,
      filter: ['!=', ['get', 'id'], 'agreed'],
      paint: { ...width.paint, 'line-color': colours.disputed, 'line-dasharray': [3, 2.5] },
    },
  ]
}

/** Names are drawn by the browser's own font: no file of letters is asked for. The larger a town, the earlier it is named. */
function townLayer(colours: MapColours): LayerSpecification {
  return {
    id: 'towns',
    type: 'symbol',
    source: 'towns',
    minzoom: 3.5,
    filter: [
      'any',
      ['all', ['has', 'capital'], ['>=', ['zoom'], 3.5]],
      [
        '>=',
        ['get', 'people'],
        ['step', ['zoom'], 5_000_000, 4.5, 1_000_000, 5.5, 400_000, 6.5, 120_000, 7.5, 40_000, 8.5, 15_000],
      ],
    ],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['sans-serif'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 12.5],
      'text-padding': 6,
      'symbol-sort-key': ['-', 0, ['get', 'people']],
    },
    paint: { 'text-color': colours.town, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
  }
}

/** Every circle brings its colour, so that light and dark need no other rule. */
const circleLayers: LayerSpecification[] = [
  {
    id: 'circles',
    type: 'fill',
    source: 'circles',
    paint: {
      'fill-color': ['get', 'colour'],
      'fill-opacity': ['case', ['get', 'lit'], 0.2, ['get', 'wide'], 0.025, 0.1],
    },
  },
  {
    id: 'circle-edges',
    type: 'line',
    source: 'circles',
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': ['case', ['get', 'lit'], 2.5, 1.25],
      'line-opacity': ['case', ['get', 'wide'], 0.6, 1],
    },
  },
]

function outlines(data: string) {
  return { type: 'geojson', data, tolerance: 0.4 } as const
}
