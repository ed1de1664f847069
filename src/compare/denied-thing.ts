import { type Claim, isDenyingCue } from '../model/index.ts'
import { isAnswered } from './answering.ts'
import { contentStems, stemsOf } from './claim-stems.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { type Phrase, phraseOf, stemOf } from './predicates/phrase.ts'
import { areOneKind, isAnybody } from './predicates/same-kind.ts'
import { deedKey } from './predicates/verbs.ts'
import { namesIn, sharesName, sidesOf } from './side-names.ts'
import { type Sources, wordsOf } from './sources.ts'
import { quantitiesOf } from './whole-figures.ts'

/** A thing of which a claim says that there was none, and what else its clause says of it. */
interface DeniedThing {
  readonly thing: Phrase
  /** Keys of the words besides the thing, verbs that go without saying left out. */
  readonly besides: readonly string[]
}

/** The things that a claim says there were none of; not “gun or no gun”. “No rockets were launched from there”, “not one truck had come in”, “did not fire a single shot”. Empty for most. */
export const deniedThings = perClaim((claim: Claim, sources: Sources): readonly DeniedThing[] => {
  const { stance, cue } = sources.statements.get(claim.statement)!
  const isTurned = stance === 'denies' && cue.some(({ text }) => isDenyingCue(text))
  return clausesOf(wordsOf(claim, sources)).flatMap(({ words, isOpen }) => {
    if (isOpen) return []
    const found = (isTurned ? /\b(?:any)\s+/iu : none).exec(words) ?? noneCyrillic.exec(words)
    if (!found || /\bor\s+$/iu.test(words.slice(0, found.index))) return []
    const after = words.slice(found.index + found[0].length).replace(ofAnyKind, '')
    const thing = phraseOf(after)
    if (!thing?.head || isAnybody(thing.head) || noThing.test(thing.head)) return []
    const own = new Set([thing.head, ...thing.traits, ...thing.names])
    const besides = keysIn(words.replace(found[0], ' ')).filter(
      (key) => ![...own].some((stem) => stem === key || deedKey(stem) === key),
    )
    const isArmed = weapon.test(thing.head)
    return [{ thing, besides: besides.filter((key) => !goesWithoutSaying(key, isArmed)) }]
  })
})

/** Whether a claim tells of the very thing of which the other says that there was none, and of all else that the other says of it. */
export function tellsOf(a: Claim, denial: Claim, sources: Sources): boolean {
  const own = deniedThings(a, sources)
  const hasLost = hasLostFighters(a, denial, sources)
  const has = (stem: string) => (hasLost && stem === loss) || isTold(stem, a, sources)
  // “Not one lorry had come in” denies no lorry that was turned back.
  if (arrival.test(wordsOf(denial, sources)) && kept.test(wordsOf(a, sources))) return false
  const isNext = isAnswered(a, denial, sources)
  const inSetting = new Set(keysIn(settingOf(wordsOf(denial, sources))))
  return deniedThings(denial, sources).some(
    ({ thing, besides }) =>
      (has(thing.head!) || (isNext && container.test(thing.head!) && brought.test(wordsOf(a, sources)))) &&
      !own.some((each) => each.thing.head === thing.head) &&
      [...thing.traits, ...thing.names].every(has) &&
      besides.every((key) => has(key) || (isNext && (saysOnlyThatThereWas.test(key) || inSetting.has(key)))),
  )
}

/** “Not a single sack had arrived” answers whoever said that something was brought. */
const container = /^(?:sack|bag|box|crat|tin|kilo|gram|ton|litr|drop|cent|penn|parcel|loaf|bottl)/

const brought =
  /\b(?:deliver|sent|sending|brought|paid|handed (?:over|out)|distribut|suppl|transferr|shipp)\p{L}*\b/iu

/** “**before the attack**”, “**during the night’s raid**”: when it was, which an answer need not say again. */
const settingOf = (words: string): string =>
  /\b(?:before|after|during|ahead of|since|until)\b.*$/iu.exec(words)?.[0] ?? ''

/** Whether a claim tells at all of a thing of which the other says that there was none. */
export const tellsOfThing = (a: Claim, denial: Claim, sources: Sources): boolean =>
  deniedThings(denial, sources).some(({ thing }) => isTold(thing.head!, a, sources))

/** Whether a claim has a word for what a stem names. */
const isTold = (stem: string, claim: Claim, sources: Sources): boolean =>
  [...keysOfClaim(claim, sources), ...stemsOf(claim, sources)].some(
    (each) =>
      each === stem ||
      (!isAnybody(each) && areOneKind(each, stem)) ||
      alike(each, stem) ||
      deedKey(stem) === each,
  )

/** Whether a claim counts fighters killed of whom the other says that none was lost. */
export const deniesLosses = (a: Claim, denial: Claim, sources: Sources): boolean =>
  hasLostFighters(a, denial, sources) &&
  deniedThings(denial, sources).some(({ thing }) => thing.head === loss)

/** Fighters killed, who are not called by the name of another side than that which says, or of which is said, that it had no losses. */
function hasLostFighters(a: Claim, denial: Claim, sources: Sources): boolean {
  const sides = [...namesIn([wordsOf(denial, sources)]), ...sidesOf(denial, sources)]
  return quantitiesOf(a, sources).some(({ role, status, low, of }) => {
    const names = of?.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? []
    return (
      role === 'killed' &&
      status === 'combatant' &&
      (low ?? 0) > 0 &&
      (names.length === 0 || sharesName(namesIn(names), sides))
    )
  })
}

const ofAnyKind = /\s+(?:of any (?:kind|sort)|at all|what(?:so)?ever)\b/iu

/** Who had no losses had no fighter killed. */
const loss = stemOf('loss')

const arrival = /\b(?:come|came|arriv\w+|reach\w*|entered|got (?:in|through))\b/iu

const kept =
  /\b(?:turned back|turned away|sent back|stopped|blocked|held up|stuck|stranded|refused|barred|kept out|waiting|prevented)\b/iu

const keysOfClaim = perClaim((claim: Claim, sources: Sources): readonly string[] =>
  keysIn(wordsOf(claim, sources)),
)

/** Keys of the words that have no capital: places and names are compared by what they resolve to. */
function keysIn(words: string): string[] {
  return [...words.matchAll(/(?<!\p{L})\p{Ll}[\p{L}’'-]{2,}/gu)].flatMap(([word]) =>
    isEmpty.test(word) ? [] : [deedKey(word), ...contentStems(word)].slice(0, 1),
  )
}

const none =
  /\b(?:no(?! (?:longer|one|more|less|other|further|additional|new))|not one|not a single|(?:not|never) \p{Ll}+ (?:a single|any|one)|never been an?|without (?:any|a single))\s+/iu

const noneCyrillic =
  /(?<!\p{L})(?:никак(?:ой|ого|их|ие)|ни одн(?:ого|ой|а|ому)|ни один|жодн(?:ого|ої|их|а)|жоден|ніяк(?:ої|ого|их))\s+/iu

/** Nouns that name nothing of which there could be some. */
const noThing =
  /^(?:enem|evidence|evid|proof|doubt|need|reason|choic|comment|intent|plan|idea|word|way|place|question|sign|link|connect|contact|role|part|basi|truth|inform|detail|knowledg|danger|risk|right|chanc|hope|longer|answer|respons|chang|differenc|secret|matter|wonder|problem|excus|other|sens|such|kind|result|immediat|indicat|report|claim|allegat|accus|statement|decis|confirm|messag|intention|invit|fear|caus|case|side|use|point|motiv|daylight|histori|issu)/

const isEmpty =
  /^(?:the|and|its|his|her|their|our|was|were|been|being|had|has|have|are|did|does|not|never|there|that|this|these|those|any|some|all|from|with|into|onto|over|for|but|which|who|whom|what|when|where|while|than|then|ever|yet|far|just|only|also|still|even|last|next|first|area|time|night|evening|morning|day|days|week|month|year|since|until|before|after|during|they|them|she|him|one|two|again|here|kind|sort|что|как|это|было|были|была|был|не|ни|на|при|во|со|від|було|були|була|був|щоб|або|для|під|над)$/iu

const weapon =
  /^(?:missil|rocket|shel|bomb|mine|min|dron|drone|shot|bullet|round|grenad|mortar|explos|device|devic|artiller|ракет|дрон|снаряд|обстр|выстре|постр|атак)/

/** “Was fired” adds nothing to a missile that hit; nor does “took place” to an attack. */
function goesWithoutSaying(key: string, isArmed: boolean): boolean {
  return existing.test(key) || (isArmed && usedAsArm.test(key))
}

const existing =
  /^(?:take|place|happen|occur|exist|make|carri|carry|come|arrive|enter|involv|hold|keep|suffer|sustain|incur|произ|відбу)/

/** In answer to somebody who told of such a thing, these say no more than that there was one: “a helicopter had bombed a market”, “no aircraft had taken part”. */
const saysOnlyThatThereWas =
  /^(?:use|employ|deploy|involv|present|part|lose|los|lost|let|allow|see|saw|seen|find|found|receiv|get|got|remain|stay|stand|stood|custod|board|aboard|scen|spot|within|kilomet|metre|meter|mile|half|ten|twent|thirt|fort|fift|hundr|test)/

const usedAsArm = /^(?:fire|shoot|begin|launch|lay|plant|use|explode|explod|throw|drop|fall|open)/

/** One word in two dresses: a shot and to open fire. */
const alike = (a: string, b: string): boolean =>
  [a, b].every((each) => /^(?:shot|shoot|fir|gunfir|gunshot)$/.test(stemOf(each))) ||
  (/\p{Script=Cyrillic}/u.test(a) && a.slice(0, 5) === b.slice(0, 5) && a.length > 4)
