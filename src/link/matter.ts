import { contentStems } from '../text/index.ts'

/** What a text is about, as stems: its words for things and deeds, without names and without those who are always asked: the police, the mayor, the ministry. English. Two flashes from one town
 *  on one day that share none of them are about two happenings. */
export function matterOf(text: string): ReadonlySet<string> {
  const told = contentStems(text.replace(/\p{Lu}[\p{L}’'-]*/gu, ' '))
  return new Set([...told].filter((stem) => !alwaysAsked.test(stem)))
}

const alwaysAsked =
  /^(?:army|polic|officer|official|ministr|minister|mayor|governor|govern|authorit|company|spokes|navy|union|general|command|militar|forc|troop|soldier|agency|servic|hospital|doctor|witnes|resident|villag|neighbour|student|organis|univers|court|prosecut|lawyer|judg|manag|head|chief|city|town|region|district|area|place|part|time|week|month|year|hour|minut|later|earlier|least|early|late|new|last|first|number|report|accord|statement|spoken|told|known|use|made|make|taken|take|come|came|went|gone|left|hit|fir|found|due|own|same|other|still|since|around|about)/
