import type { Claim } from '../model/index.ts'
import { perClaim } from './per-claim.ts'
import { wordsOf } from './sources.ts'

/** Names for one act that cannot both be meant: what one side calls a riot the other calls peaceful. */
export interface ActNameRow {
  readonly id: string
  readonly poles: readonly [RegExp, RegExp]
  readonly example: string
  /** Words that hold a name of the row and name no act. */
  readonly counterExample: string
}

export const actNameRows: readonly ActNameRow[] = [
  {
    id: 'crowd',
    poles: [
      /\b(?:riots?|rioting|violent (?:protests?|mobs?|crowds?)|a mob|pogrom|vandalism|hooliganism)\b/i,
      /\b(?:peaceful(?:ly)?|non-?violent)\b/i,
    ],
    example: 'what we saw was a riot / the march was peaceful',
    counterExample: 'riot police / a peaceful valley',
  },
  {
    id: 'force',
    poles: [
      /\b(?:(?:acts? of |naked |unprovoked |open |military )?aggression|invasion|(?:an? |acts? of )(?:\w+ )?(?:terror(?:ism|ist)?|piracy|war)\b|(?:terror|terrorist) (?:attack|act)|massacre|war crime|atrocity|state terror\w*)/i,
      /\b(?:border incident|special (?:military )?operation|self-?defen[cs]e|(?:counter|anti)-?terror\w* (?:operation|raid)|police operation|retaliation|retaliatory|pre-?emptive|liberation|lawful (?:operation|response)|rescue operation)\b/i,
    ],
    example: 'called the strike an act of aggression / called it a special operation',
    counterExample: 'the war / a police station',
  },
  {
    id: 'vote',
    poles: [
      /\b(?:stolen|rigged|a (?:farce|sham|fraud|mockery)|fraudulent)\b/i,
      /\b(?:clean(?:est)?|(?:free and )?fair(?:est)?|transparent|honest|legitimate)\b/i,
    ],
    example: 'the election was stolen / described the vote as the cleanest in years',
    counterExample: 'a stolen car / a fair in the park',
  },
  {
    id: 'power',
    poles: [
      /\b(?:coup(?: d['’]?[ée]tat)?|putsch|usurpation)\b/i,
      /\b(?:revolution|popular uprising|transition|restoration of order)\b/i,
    ],
    example: 'called it a coup / said it was a popular uprising',
    counterExample: 'a coup for the museum',
  },
]

export interface ActName {
  readonly row: ActNameRow
  readonly pole: 0 | 1
}

const naming = /^(?:call|describ|brand|label|term|dubb|denounc|condemn|hail|prais)/i
const predicated = /\b(?:was|were|is|are|been|be|as|it|this|that)\b[^.;,]{0,24}$/i
const ofVotes = /\b(?:votes?|voting|elections?|polls?|ballots?|referendums?|it)\b/i

/** How a claim names the act it speaks of: by the verb that brings it (“called it a riot”) or by saying that it was one. Empty for most. */
export const actNamesOf = perClaim((claim: Claim, sources): readonly ActName[] => {
  if (claim.modality !== 'actual' || claim.polarity === 'denied') return []
  const words = wordsOf(claim, sources)
  if (/\b(?:not|never|no)\b|n[’']t\b/i.test(words)) return []
  const isNamed = sources.statements.get(claim.statement)!.cue.some(({ text }) => naming.test(text))
  return actNameRows.flatMap((row) =>
    row.poles.flatMap((pattern, pole): ActName[] => {
      const found = pattern.exec(words)
      if (!found || (row.id === 'vote' && !ofVotes.test(words))) return []
      return isNamed || predicated.test(words.slice(0, found.index)) ? [{ row, pole: pole as 0 | 1 }] : []
    }),
  )
})

/** Whether two claims name one act by the two ends of a row, and neither by both. */
export function areRivalNames(a: readonly ActName[], b: readonly ActName[]): boolean {
  return a.some(
    (one) =>
      b.some((other) => other.row === one.row && other.pole !== one.pole) &&
      !a.some((other) => other.row === one.row && other.pole !== one.pole) &&
      !b.some((other) => other.row === one.row && other.pole === one.pole),
  )
}
