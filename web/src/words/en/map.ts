import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts of the map. */
export const map = {
  canvas: 'Map. Arrow keys move it, plus and minus zoom; the list beside it holds the same claims.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all places',
  inView: 'In this view',
  places: counter({ one: 'place', other: 'places' }),
  cluster: (claims: string) => `${claims} at several places`,
  at: (claims: string, place: string) => `${claims} at ${place}`,
  area: 'somewhere in this area',
  aroundHere: 'Around',
  nothingInView: 'No claim is placed in this view.',
  toPlaces: 'Go to where they are',
  notDrawn: 'Not on the map',
  notDrawnHint: 'A place that is not known is listed here and never put in the middle of anything.',
  standing: {
    country: 'told only of a whole country',
    withheld: 'place withheld by the speaker',
    unknown: 'place not found, or one of several',
    unsaid: 'no place said',
    placed: 'on the map',
  },
  nothingPlaced:
    'None of these claims names a place that is known closely enough to draw. They are listed below.',
  onTimeline: 'These on the timeline',
  noGraphics: 'This browser cannot draw the map (it has no WebGL). The list holds the same claims.',
  about: 'About this map',
  sources: 'Land and lines: Natural Earth, public domain. Towns: GeoNames, CC BY 4.0.',
  scaleNote:
    'Lines are drawn for the world at 1:10 million: near a border, the side on which a place seems to lie may be wrong by kilometres. No country of a claim is read off these lines.',
  disputedTitle: 'Dashed lines are disputed',
  disputedNote:
    'They are drawn as they are held or claimed and settle nothing. Where the atlas leaves a line out, it was put down by hand to about 5 km. Left out altogether: Abkhazia, South Ossetia, Transnistria, and lines at sea.',
  circleNote: 'A circle has the true radius within which the place is known.',
  disputed: {
    crimea: 'Crimea',
    golan: 'Golan Heights',
    palestine: 'Israel and the Palestinian territories',
    'blue-line': 'Israel and Lebanon (Blue Line)',
    'western-sahara': 'Western Sahara',
    kashmir: 'Kashmir (Line of Control)',
    siachen: 'Siachen and Shaksgam',
    'control-line': 'China and India (Line of Actual Control)',
    kosovo: 'Kosovo',
    cyprus: 'Cyprus',
    somaliland: 'Somaliland',
    korea: 'Korea (armistice line)',
    halaib: 'Halaib',
    sudans: 'Sudan and South Sudan',
    ilemi: 'Ilemi',
    karabakh: 'Armenia and Azerbaijan',
    essequibo: 'Essequibo',
    'preah-vihear': 'Cambodia and Thailand',
  } as Readonly<Record<string, string>>,
  tiles: (host: string) => `Tiles of ${host}`,
  tilesOn: (host: string) => `Each part of the map you look at is then asked of ${host}.`,
  tilesNone:
    'The map needs no network. For a detailed one, start Sayso with SAYSO_TILES and an address like https://tiles.example/{z}/{x}/{y}.png; nothing is asked until you switch it on here.',
  tilesFailed: (host: string) => `${host} gave no tiles. The map of lines is shown.`,
}
