/** Lines that are no agreed border. Natural Earth draws each as it is held on the ground; drawn plainly they would give Crimea, Western
 *  Sahara and the Golan to one side. Here they are told apart by the two names that the atlas gives its sides (and a box, where only a
 *  part of their border is disputed), so that the map dashes them. No country is ever derived from these polygons.
 *
 *  `drawn` are lines that the atlas leaves out: put down by hand for this project, to about 5 km, from published descriptions; under
 *  the licence of the project. */
export type Position = readonly [longitude: number, latitude: number]

export interface DisputedLine {
  /** Key of its name in `words/…/map.ts`. */
  readonly id: string
  /** Names of the two sides in the atlas; `Cyprus` beside `N. Cyprus` in any of its parts. */
  readonly between: readonly (readonly [string, string])[]
  /** West, south, east, north; the whole of the line unless given. */
  readonly within?: readonly [number, number, number, number]
  readonly drawn?: readonly Position[]
}

export const disputedLines: readonly DisputedLine[] = [
  { id: 'crimea', between: [['Russia', 'Ukraine']], within: [32, 44, 36.9, 46.9] },
  {
    id: 'golan',
    between: [['Israel', 'Syria']],
    // The boundary agreed for the mandates in 1923: the headwaters, the Jordan, the east shore of the lake, the Yarmuk.
    drawn: [
      [35.62, 33.25], [35.67, 33.24], [35.65, 33.16], [35.64, 33.06], [35.63, 32.98], [35.63, 32.9], [35.65, 32.86],
      [35.66, 32.79], [35.63, 32.71], [35.68, 32.69], [35.76, 32.73],
    ], // biome-ignore format: a table
  },
  { id: 'palestine', between: [['Israel', 'Palestine']] },
  { id: 'blue-line', between: [['Israel', 'Lebanon']] },
  {
    id: 'western-sahara',
    between: [['Morocco', 'W. Sahara']],
    // The parallel of 27°40′ north, from the coast to the Algerian border.
    drawn: [
      [-13.17, 27.667],
      [-8.667, 27.667],
    ],
  },
  { id: 'kashmir', between: [['India', 'Pakistan']], within: [73.4, 32.2, 78, 37.2] },
  {
    id: 'siachen',
    between: [
      ['India', 'Siachen Glacier'],
      ['Pakistan', 'Siachen Glacier'],
      ['China', 'Siachen Glacier'],
      ['China', 'Pakistan'],
    ],
  },
  { id: 'control-line', between: [['China', 'India']] },
  { id: 'kosovo', between: [['Kosovo', 'Serbia']] },
  {
    id: 'cyprus',
    between: [
      ['Cyprus', 'N. Cyprus'],
      ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
      ['Cyprus', 'Cyprus U.N. Buffer Zone'],
      ['Dhekelia', 'N. Cyprus'],
      ['Cyprus U.N. Buffer Zone', 'Dhekelia'],
    ],
  },
  { id: 'somaliland', between: [['Somalia', 'Somaliland']] },
  { id: 'korea', between: [['North Korea', 'South Korea']] },
  { id: 'halaib', between: [['Egypt', 'Sudan']], within: [31, 21.4, 38, 23.6] },
  { id: 'sudans', between: [['S. Sudan', 'Sudan']] },
  { id: 'ilemi', between: [['Kenya', 'S. Sudan']] },
  { id: 'karabakh', between: [['Armenia', 'Azerbaijan']] },
  { id: 'essequibo', between: [['Guyana', 'Venezuela']] },
  { id: 'preah-vihear', between: [['Cambodia', 'Thailand']], within: [102.3, 13.8, 105.3, 14.8] },
]
