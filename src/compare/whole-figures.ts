/** Which figures of a claim count all of something, and which tell only of some. */
import type { Claim, Quantity } from '../model/index.ts'
import { wordStem } from '../text/cyrillic/index.ts'
import { contentStems } from './claim-stems.ts'
import type { Figures } from './figures.ts'
import type { Sources } from './sources.ts'

/** Without the parts of another figure: “11 were hurt, two of them badly” counts 11, and two of anybody else's figure it does not count. */
export function wholesOf(claim: Claim, sources: Sources): Quantity[] {
  const { text } = sources.documents.get(claim.document)!
  const all = named(quantitiesOf(claim, sources))
  return all.filter(
    (figure) =>
      !partOfOthers.test(text.slice(figure.end, figure.end + 20)) &&
      !amongOthers.test(text.slice(Math.max(0, figure.start - 30), figure.start)) &&
      !/^one of\b|\bof the \d/i.test(figure.text) &&
      !isBesideUntold(figure, claim) &&
      !kin.test(lastWord(figure.of) ?? '') &&
      !isOnlyMeant(figure, text) &&
      !isOfAddress(figure, text) &&
      !(isOfSomeKind(figure) && all.some((other) => isBeside(figure, other))),
  )
}

/** “Nobody was seriously hurt” leaves open who was hurt lightly, but not that some died. Empty where nobody says so. */
export function unhurtIn(claim: Claim, sources: Sources): Quantity[] {
  const { text } = sources.documents.get(claim.document)!
  return quantitiesOf(claim, sources).filter(
    (figure) => figure.role === 'wounded' && figure.high === 0 && isOnlyBadlyHurt(figure, text),
  )
}

const isOnlyBadlyHurt = ({ end }: Pick<Quantity, 'end'>, text: string): boolean =>
  /^[^.;]{0,30}\b(?:badly|seriously|critically|gravely|severely)\b/i.test(text.slice(end, end + 45))

/** “Three of our members were killed and **214** were wounded”: a figure without a noun counts those whom the figure before it counts, where
 *  something became of both. */
function named(figures: readonly Quantity[]): Quantity[] {
  return figures.map((figure, at) => {
    if (figure.of !== null || figure.unit !== null || !befalls.has(figure.role)) return figure
    const before = figures.slice(0, at).findLast(({ of, unit }) => of !== null && unit === null)
    return before && befalls.has(before.role) && before.high !== 0
      ? { ...figure, of: before.of, status: before.status }
      : figure
  })
}

const befalls: ReadonlySet<Quantity['role']> = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'captured',
  'abducted',
  'evacuated',
])

/** “Praying that nobody died”, “they kill six and nobody knows why”: no count. */
const isOnlyMeant = ({ text: words, start, end, high }: Quantity, text: string): boolean =>
  high === 0 &&
  /^(?:nobody|no one|no-one|none)$/i.test(words) &&
  (!/^\s*(?:else )?(?:was|were|had|has|have|got|is|are|died|in|on|aboard|at)\b/i.test(
    text.slice(end, end + 20),
  ) ||
    isOnlyBadlyHurt({ end }, text) ||
    /\b(?:pray|hop|wish|glad|thank|lucky|relie)\p{L}*\b[^.]{0,30}$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    ))

/** “Elliseo Cantu, 16, died”, “to the hospital, 2222 N. Nevada Avenue”, “the 300 block”: an age or a house, though no word says so. */
const isOfAddress = ({ text: words, start, end, of }: Quantity, text: string): boolean =>
  of === null &&
  /^\d{1,4}$/.test(words) &&
  (/^(?:st|nd|rd|th)? (?:block|N\.|S\.|E\.|W\.|North|South|East|West)(?!\p{L})/u.test(
    text.slice(end, end + 10),
  ) ||
    (/\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
      /^(?:,| of\b)/.test(text.slice(end, end + 4))))

/** “Two other people were wounded in the same street”, as a claim's first words: beside whom is told elsewhere, and how many all are nowhere. */
const isBesideUntold = ({ text: words, start }: Quantity, claim: Claim): boolean =>
  start - claim.start <= openingLength &&
  /\b(?:others?|additional|further|more)\b/i.test(words) &&
  !/\bmore than\b/i.test(words)

/** An opening quotation mark, or “that”. */
const openingLength = 6

/** “four women and a man were killed”: each is a part of those who were. */
const isBeside = (figure: Quantity, other: Quantity): boolean =>
  other !== figure &&
  other.role === figure.role &&
  isOfSomeKind(other) &&
  lastWord(other.of) !== lastWord(figure.of)

/** Counted by age or sex: some of all. */
const isOfSomeKind = ({ of }: Quantity): boolean => someKind.test(lastWord(of) ?? '')

const someKind =
  /^(?:child|children|kid|baby|babie|infant|toddler|girl|schoolgirl|boy|schoolboy|teen|teenager|youth|woman|women|man|men|male|female|adult|juvenile|minor|pensioner|ребен|дет|дети|детей|женщин|мужчин|діт|дітей|жін|жінок|чоловік)/

const kin =
  /^(?:niece|nephew|son|daughter|brother|sister|cousin|parent|grandchild|grandchildren|grandson|granddaughter|sibling|relative|friend)$/

/** “a 44-year-old man was killed”: tells of one, and not how many there were. */
const isOneDescribed = ({ text: words, high }: Quantity): boolean =>
  high === 1 && /^(?:an?|another|the)(?:\s|$)/i.test(words)

/** Whether of two figures in one report the lesser tells only of some: one described, or those of an age or sex beside all. */
export function isOfSomeOnly({ a, b, x, y }: Figures): boolean {
  const [lowX, lowY] = [x.low ?? x.high, y.low ?? y.high]
  if (a.document !== b.document || lowX === null || lowY === null) return false
  const [less, more] = lowX <= lowY ? [x, y] : [y, x]
  if (less.high === 0) return false
  return isOneDescribed(less) || (isOfSomeKind(less) && !isOfSomeKind(more))
}

/** “seven people were killed, among them two cleaners”. */
const amongOthers =
  /(?:\b(?:among (?:them|whom|these|those|the (?:dead|wounded|injured|victims))(?: (?:was|were))?|includ(?:ing|ed|es)|counting|of (?:them|whom))|(?<!\p{L})(?:среди них|в том числе|из них|из которых|серед них|у тому числі|зокрема|з них|з яких))\s+(?:at least |хотя бы )?$/iu

const partOfOthers =
  /^\s*(?:of (?:them|whom|these|those|which)|из (?:них|которых)|[зі]з? них|з яких)(?!\p{L})/u

export function quantitiesOf(claim: Claim, sources: Sources): Quantity[] {
  const document = sources.documents.get(claim.document)!
  return claim.quantities.flatMap((id) => document.quantities.find((quantity) => quantity.id === id) ?? [])
}

/** Words for anybody, in the singular: “people wounded”, “11 injured”. */
export const general = new Set(
  'people person men dead body bodie victim casualtie live wounded injured hurt human casualty человек людей погибший погибших раненых пострадавших загиблих поранених осіб людини'.split(
    ' ',
  ),
)

/** The last word of what is counted, singular, lower case; a stem in Russian and Ukrainian. */
export function lastWord(of: string | null): string | null {
  const word = of
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1)
  if (!word) return null
  if (!/\p{Script=Cyrillic}/u.test(word) || general.has(word)) return word.replace(/s$/, '')
  return [...contentStems(word)][0] ?? wordStem(word)
}
