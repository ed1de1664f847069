import type { Range } from '../text/index.ts'
import type { Frame } from './cue-lexicon.ts'
import type { Cue } from './find-cues.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import { hasSecondPart } from './split-cues.ts'

export interface Content {
  readonly ranges: readonly Range[]
  readonly rule: string
}

/** Find what is said behind a cue, up to the item `limit`. Null when nothing there fits one of the cue's frames.
 *      wrote Tuesday on Telegram: “Well, we’re home.”
 *                                 ^^^^^^^^^^^^^^^^^^^ content
 *      urged all residents to leave
 *            ^^^^^^^^^^^^^^^^^^^^^^ content: who is spoken to belongs to a call */
export function contentAfter(passage: Passage, cue: Cue, limit: number): Content | null {
  const frames = new Set<Frame>(cue.row.frames)
  const bareContrary = frames.has('clause') ? contraryAt(passage, cue.range.end, limit) : null
  if (bareContrary) return bareContrary
  const start = skipSetting(passage, cue.range.end, limit)
  const quoted = frames.has('quote') ? quoteAhead(passage, start, limit) : null
  if (quoted !== null) return { ranges: [{ start: quoted, end: quoted + 1 }], rule: 'content.quote-after' }
  if (frames.has('plea') && hasSecondPart(passage, cue.range.end, limit, 'plea'))
    return range(cue.range.end, beforeNextClause(passage, cue.range.end, limit), 'content.plea')
  const addressee = frames.has('addressee') ? phraseAt(passage, start) : null
  if (addressee) return afterAddressee(passage, cue, addressee, limit, frames)
  const from = skipTo(passage, start, limit)
  const deed = frames.has('object') ? deedAt(passage, cue, from, limit) : null
  if (deed) return deed
  const bare = !frames.has('clause') || !isClause(passage, from, limit)
  const named = cue.row.objects && phraseAt(passage, from)
  if (named && bare && !cue.row.objects!.test(headWord(passage, from)) && !isQuotedObject(passage, from))
    frames.delete('object')
  // “it had withdrawn having completed its tasks”
  if (cue.row.objects && passage.codes[from] === 'G' && !deniedDeeds.has(cue.row.lemma))
    frames.delete('object')
  // “A group calling itself the Front” names itself; it says nothing.
  if (
    passage.codes[cue.range.start] !== 'V' &&
    cue.group.start === cue.range.start &&
    !/,R*$/.test(passage.codes.slice(0, cue.range.start))
  )
    frames.delete('complement')
  return whole(passage, from, limit, frames) ?? behindListener(passage, start, limit, frames)
}

/** “The police said **otherwise**”, “**the opposite**”: only where no clause and no noun goes on from there. */
function contraryAt(passage: Passage, at: number, limit: number): Content | null {
  const words = lowers(passage, at, Math.min(limit, at + 2))
  const length = /^otherwise(?: |$)/.test(words)
    ? 1
    : /^the (?:opposite|contrary|reverse)$/.test(words)
      ? 2
      : 0
  const next = at + length
  return length > 0 && /^(?:[IY.,;:K]|$)/.test(passage.codes.slice(next, limit))
    ? range(at, next, 'content.contrary')
    : null
}

/** What is said behind those who hear it and what it is about: “wrote to us | that …”, “promised the crews at noon | to return”,
 *  “said of the bridge | “…””. Prepositional phrases, adverbs and days are passed over, a verb is not. */
function behindListener(
  passage: Passage,
  from: number,
  limit: number,
  frames: ReadonlySet<Frame>,
): Content | null {
  let at = from
  while (at < limit) {
    const code = passage.codes[at]!
    const phrase =
      (code === 'I' || code === 'T') &&
      passage.items[at]!.lower !== 'that' &&
      passage.items[at]!.lower !== 'as'
        ? phraseAt(passage, at + 1)
        : null
    if (phrase && passage.codes[phrase.end] !== 'V') at = phrase.end
    else if (code === 'R' && passage.codes[at + 1] !== 'T') at++
    else if (code === 'Y') at = tailNumbers(passage, at + 1)
    else if (code === 'I' && passage.codes[at + 1] === 'Y') at = tailNumbers(passage, at + 2)
    else break
  }
  if (at === from || at >= limit) return null
  if (frames.has('clause') && passage.items[at]!.lower === 'that') return thatClause(passage, at, limit)
  const quoted = frames.has('quote') ? quoteAhead(passage, at, limit) : null
  if (quoted !== null) return { ranges: [{ start: quoted, end: quoted + 1 }], rule: 'content.quote-behind' }
  const opens = passage.codes[at] === 'R' ? at + 1 : at
  if ((frames.has('infinitive') || frames.has('addressee')) && passage.codes[opens] === 'T')
    return range(at, limit, 'content.infinitive-behind')
  if (frames.has('clause') && passage.codes[at] === 'W' && passage.items[at]!.lower !== 'which')
    return range(at, limit, 'content.wh-clause')
  return null
}

/** “denies **striking** the depot”, taken for an adjective; “rejected **that**”. */
function deedAt(passage: Passage, { row }: Cue, at: number, limit: number): Content | null {
  const { code, lower } = passage.items[at] ?? { code: '', lower: '' }
  if (
    deniedDeeds.has(row.lemma) &&
    /^[JN]$/.test(code) &&
    /.{3}ing$/.test(lower) &&
    /[DJNPC]/.test(passage.codes[at + 1] ?? '')
  )
    return range(at, limit, 'content.gerund')
  // “disputed that in an email, saying …”
  const behind = row.frames.includes('clause')
    ? /^.(?:I[DJNC$]*N|IY)?(?:[;.]|$|,R*G)/
    : /^.(?:[,;.]|$|I[DNYC]|K[VB])/
  return /^(?:that|this)$/.test(lower) &&
    passage.items[at + 1]?.lower !== 'as' &&
    behind.test(passage.codes.slice(at, limit))
    ? range(at, at + 1, 'content.demonstrative')
    : null
}

/** “hailed “the cleanest vote””, “citing “gaps” in the books”: words in quotation marks are somebody's, whatever the noun. */
export const isQuotedObject = (passage: Passage, at: number): boolean =>
  passage.items[at]?.opensMark === true && /^[DJNRC]/.test(passage.codes.slice(at))

const deniedDeeds = new Set(['deny', 'admit', 'acknowledge', 'recall', 'report'])

function whole(passage: Passage, start: number, limit: number, frames: ReadonlySet<Frame>): Content | null {
  const code = passage.codes[start]
  const lower = passage.items[start]?.lower ?? ''
  if (start >= limit || code === undefined) return null
  if (frames.has('object') && lower === 'that' && /^.[JN]*N(?!V)/.test(passage.codes.slice(start, limit))) {
    return range(start, beforeRelative(passage, start, limit), 'content.object')
  }
  // “described that as “pure invention””
  if (frames.has('as') && lower === 'that' && passage.items[start + 1]?.lower === 'as')
    return range(start, beforeNextClause(passage, start, limit), 'content.object-as')
  if (frames.has('clause') && lower === 'that') return thatClause(passage, start, limit)
  if (lower === 'whether' || lower === 'if') return null
  if (frames.has('as') && lower === 'as')
    return range(start + 1, beforeNextClause(passage, start + 1, limit), 'content.as-phrase')
  if (frames.has('infinitive') && (code === 'T' || (lower === 'not' && passage.codes[start + 1] === 'T')))
    return range(start, limit, 'content.infinitive')
  // “I say yes, every day”
  if (
    frames.has('clause') &&
    /^(?:yes|no|nothing)$/.test(lower) &&
    !/^.[NJ]/.test(passage.codes.slice(start, limit))
  )
    return range(start, limit, 'content.answer')
  if (
    frames.has('as') &&
    code !== ',' &&
    /\bas\b/.test(lowers(passage, start, limit)) &&
    !frames.has('object')
  )
    return range(start, beforeNextClause(passage, start, limit), 'content.object-as')
  if (frames.has('object') && isConceded(passage, start, limit))
    return range(start, beforeNextClause(passage, start, limit), 'content.object')
  if (
    frames.has('clause') &&
    isClause(passage, start, limit) &&
    !(frames.has('object') && isRelatedOnly(passage, start, limit))
  )
    return range(start, limit, 'content.bare-clause')
  // “admitted to having shot”, “spoke of seeing lights”, “warned against leaving”
  if (/^(?:of|to|about|against|on|at|for)$/.test(lower) && /^.G/.test(passage.codes.slice(start, limit)))
    return range(start, beforeNextClause(passage, start, limit), 'content.preposition-gerund')
  if (frames.has('object') && code === 'G') return range(start, limit, 'content.gerund')
  const skipped = frames.has('object') ? countingWords(passage, start, limit) : 0
  if (frames.has('object') && phraseAt(passage, start + skipped))
    return range(
      start,
      beforeSetting(passage, start, beforeRelative(passage, start, beforeNextClause(passage, start, limit))),
      'content.object',
    )
  if (preposition(frames, lower))
    return range(
      start,
      beforeSetting(passage, start, beforeRelative(passage, start, limit)),
      'content.prepositional',
    )
  if (frames.has('number') && passage.codes[start + countingWords(passage, start, limit)] === 'C')
    return range(start, beforeNextClause(passage, start, limit), 'content.number')
  for (const frame of frames)
    if (hasSecondPart(passage, start, limit, frame))
      return range(start, beforeNextClause(passage, start, limit), `content.${frame}`)
  if (frames.has('figure') && isFigure(passage, start, limit))
    return range(start, beforeGloss(passage, start, limit), 'content.figure')
  if (frames.has('complement') && isComplement(passage, start, limit))
    return range(
      start,
      Math.min(beforeGlossOf(passage, start, limit), beforeNextClause(passage, start, limit)),
      'content.complement',
    )
  const colon = passage.codes.indexOf(':', start)
  if (frames.has('clause') && colon >= start && isClause(passage, colon + 1, limit))
    return range(colon + 1, limit, 'content.after-colon')
  if (frames.has('clause') && code === 'W' && lower !== 'which')
    return range(start, limit, 'content.wh-clause')
  return null
}

/** How many words stand before a number that they bound, or before a noun as “both” does: “spoke of **up to** twelve”, “disputes **both** figures”. */
function countingWords(passage: Passage, start: number, limit: number): number {
  if (passage.items[start]?.lower === 'both') return phraseAt(passage, start + 1) ? 1 : 0
  const words = /^(?:up to|at least|at most|more than|fewer than|less than|almost|nearly|about|some) /.exec(
    lowers(passage, start, Math.min(limit, start + 3)),
  )
  const count = words ? words[0].trim().split(' ').length : 0
  return passage.codes[start + count] === 'C' ? count : 0
}

/** “said that it was shut”; but “said | that was false”, where it is the subject itself. */
function thatClause(passage: Passage, that: number, limit: number): Content | null {
  return /^.R*V/.test(passage.codes.slice(that, limit))
    ? range(that, limit, 'content.bare-clause')
    : range(that + 1, limit, 'content.that-clause')
}

/** “recommended an audit, on which nobody has yet commented”: the one verb behind it is its relative clause's, so the noun is what is said. */
function isRelatedOnly(passage: Passage, start: number, limit: number): boolean {
  // “reported the matter to the mayor, who said it was closed”: no verb stands before the clause on the noun, nor behind it.
  if (/^D?[JNC$ISG]*N,I?W(?!.*,R*V)/.test(passage.codes.slice(start, limit))) return true
  return /^D?[JNC$ISG]*N,(?:DJ*N)?I?W[^V]*V[^V]*$/.test(passage.codes.slice(start, limit))
}

/** A relative clause behind what is claimed or denied is the narrator's gloss: “distanced itself from the raid | which killed three”. */
function beforeRelative(passage: Passage, start: number, limit: number): number {
  const found = /[NP](?:,?I?W|,DJ*N,?I?W)/.exec(passage.codes.slice(start, limit))
  return found ? start + found.index + 1 : limit
}

/** “denies this | and has shown us the paper”, “a religious retreat | , but critics charge …”, “denied everything | , though nobody knew”: what
 *  a noun phrase tells ends before the next verb that the same or another subject has. */
function beforeNextClause(passage: Passage, start: number, limit: number): number {
  const codes = passage.codes.slice(start, limit)
  const found = /(?:,?K(?=[RY]*V)|,K(?=[DJNPCS]+R*V)|,(?=I[DJNPC]*V)|,(?=R*V))/g
  for (const { index } of codes.matchAll(found)) {
    const at = start + index
    const opener = passage.items[at + 1]?.lower ?? ''
    if (at > start && (codes[index] !== ',' || codes[index + 1] !== 'I' || concessions.has(opener))) return at
  }
  return limit
}

/** “denied everything, though nobody there …”: a noun phrase, and a clause that concedes. */
function isConceded(passage: Passage, start: number, limit: number): boolean {
  const phrase = phraseAt(passage, start)
  if (!phrase || phrase.end + 1 >= limit || passage.codes[phrase.end] !== ',') return false
  return concessions.has(passage.items[phrase.end + 1]!.lower)
}

const concessions = new Set('though although while whereas because but after as when if since'.split(' '))

/** “claimed responsibility | on its radio channel”: how it was said is no part of what was said. */
function beforeSetting(passage: Passage, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const phrase = passage.codes[at] === 'I' ? phraseAt(passage, at + 1) : null
    if (phrase && settingWords.has(passage.items[at]!.lower) && isSetting(passage, at, phrase)) return at
  }
  return limit
}

function afterAddressee(
  passage: Passage,
  cue: Cue,
  addressee: Range,
  limit: number,
  frames: ReadonlySet<Frame>,
): Content | null {
  // "told residents to leave", "accused the fleet of ramming": the addressee is part of what is said.
  const next = skipAside(passage, skipSetting(passage, tailEnd(passage, addressee.end, limit), limit))
  if (/^(?:R?T)/.test(passage.codes.slice(next, limit)))
    return range(addressee.start, limit, 'content.addressee-infinitive')
  const lower = passage.items[next]?.lower ?? ''
  // “warned the office about the payments”
  const about = passage.items[skipSetting(passage, addressee.end, limit)]?.lower
  if (about === 'about' && frames.has('about'))
    return range(addressee.start, limit, 'content.addressee-preposition')
  // “accused him of sexism”, “blamed members of the crew for the fire”
  const [behind, thanked] = [passage.items[addressee.end]?.lower ?? '', frames.has('for')]
  if ((/^(?:of|for)$/.test(behind) && frames.has('of')) || (behind === 'for' && thanked))
    return range(addressee.start, limit, 'content.addressee-preposition')
  if (preposition(frames, lower) || (cue.row.stance === 'accuses' && /^(?:of|for)$/.test(lower))) {
    return range(addressee.start, limit, 'content.addressee-preposition')
  }
  if (frames.has('quote')) {
    const quoted = quoteAhead(passage, next, limit)
    if (quoted !== null)
      return { ranges: [{ start: quoted, end: quoted + 1 }], rule: 'content.quote-after-addressee' }
  }
  if (frames.has('clause')) {
    if (lower === 'that') return thatClause(passage, next, limit)
    if (isClause(passage, next, limit)) return range(next, limit, 'content.bare-clause')
    // No addressee after all: "warned residents were trapped".
    if (isClause(passage, addressee.start, limit)) return range(addressee.start, limit, 'content.bare-clause')
  }
  return frames.has('object') ? range(addressee.start, limit, 'content.object') : null
}

/** “told the paper**, contradicting the company,** that the gate was shut”: the item behind what stands between commas before “that”; else `at` itself. */
function skipAside(passage: Passage, at: number): number {
  const aside = /^,[^,VL:;().]{1,14},(?=I)/.exec(passage.codes.slice(at, at + 18))
  const next = aside ? at + aside[0].length : at
  return passage.items[next]?.lower === 'that' ? next : at
}

/** Skip what says how, when and where it was said: adverbs, days, “on Telegram”, “in a statement”, “at a briefing in Oslo”. */
function skipSetting(passage: Passage, from: number, limit: number): number {
  let at = from
  for (;;) {
    const code = passage.codes[at]
    if (at >= limit) return at
    const behind = lateness(passage, at, limit) ?? behindTime(passage, at, limit)
    if (behind !== null) at = behind
    else if (code === 'R' && (!opensContent.has(passage.items[at]!.lower) || saysOnly(passage, at))) at++
    else if (code === 'Y') at = tailNumbers(passage, at + 1)
    else if (code === 'I' && passage.codes[at + 1] === 'Y') at = tailNumbers(passage, at + 2)
    else if ((code === 'I' || code === 'T') && settingWords.has(passage.items[at]!.lower)) {
      const phrase = phraseAt(passage, at + 1)
      if (!phrase || !isSetting(passage, at, phrase)) return at
      at = behindParticiple(passage, tailEnd(passage, phrase.end, limit), limit)
    } else return at
  }
}

/** “in a statement **carried by the agency** that …”: the item behind a participle on where it was said, if “that” follows; else `at` itself. */
function behindParticiple(passage: Passage, at: number, limit: number): number {
  const found = /^[EG]R?(?:[IDJNCSYRK]){1,12}(?=I)/.exec(passage.codes.slice(at, limit))
  const that = found ? passage.items.findIndex(({ lower }, index) => index > at && lower === 'that') : -1
  return found && that > at && that <= at + found[0].length && passage.codes[that] === 'I' ? that : at
}

/** “as late as Tuesday”, “as recently as March”: the item behind it; null where none stands. */
function lateness(passage: Passage, at: number, limit: number): number | null {
  const words = lowers(passage, at, Math.min(limit, at + 3))
  return /^as (?:late|early|recently) as$/.test(words) && passage.codes[at + 3] === 'Y'
    ? tailNumbers(passage, at + 4)
    : null
}

/** “on 12 March 2024”, “late on Tuesday”, “at 14:30”, “at noon”, “in 2024 | that”: the item behind such a time; null where none stands. */
function behindTime(passage: Passage, from: number, limit: number): number | null {
  const lower = (index: number) => (index < limit ? (passage.items[index]?.lower ?? '') : '')
  let at = /^(?:late|early)$/.test(lower(from)) ? from + 1 : from
  const isLed = passage.codes[at] === 'I' && /^(?:on|at|in|by|around)$/.test(lower(at))
  if (isLed) at++
  else if (at === from) return null
  const day = /^C*Y[CY]*(?:,C(?=,|I|\.|$))?/.exec(passage.codes.slice(at, limit))
  const hour =
    isLed &&
    (/^(?:noon|midnight|dawn|dusk|daybreak)$/.test(lower(at)) ||
      /^\d{1,2}[:.]\d\d$/.test(lower(at)) ||
      (/^\d{1,2}$/.test(lower(at)) && /^[ap]\.?m\.?$/.test(lower(at + 1))))
  const year = isLed && /^\d{4}$/.test(lower(at)) && lower(at + 1) === 'that'
  if (!day && !hour && !year) return null
  at = day ? tailNumbers(passage, at + day[0].length) : at + 1
  if (hour) while (/^(?:a\.?m\.?|p\.?m\.?|gmt|utc|local|time)$/.test(lower(at))) at++
  return passage.codes[at] === ',' && lower(at + 1) === 'that' ? at + 1 : at
}

/** Adverbs that belong to what is said, not to how: “said **about** 40 boats were lost”. */
const opensContent = new Set(
  'not never there here no about around nearly almost roughly approximately over only more less at some'.split(
    ' ',
  ),
)

/** “would say **only** that it was shut”: so much was said, and no more. */
const saysOnly = (passage: Passage, at: number): boolean =>
  passage.items[at]!.lower === 'only' && passage.items[at + 1]?.lower === 'that'

const settingWords = new Set('on in at during via through to from of with after'.split(' '))

/** Where things are said. A proper name behind “on”, “via” or “to” is a channel or a listener; other nouns are listed. */
const settings = new Set(
  'statement statements interview interviews post posts message messages briefing address speech letter report update video audio telegram broadcast conference television tv radio release communique communiqué note remarks comments tweet channel reporters journalists lawmakers parliament site website app media agency call phone morning evening afternoon night'.split(
    ' ',
  ),
)

const voices = new Set(
  'spokesman spokeswoman spokesperson secretary lawyer lawyers solicitor attorney aide interpreter translator intermediary intermediaries loudspeaker megaphone'.split(
    ' ',
  ),
)

/** Places whose noun is also one of media: “an attack on **the border post**”. */
const grounds =
  /^(?:(?:army|border|command|customs|frontier|guard|listening|military|observation|outpost|police|trading) posts?|(?:blast|bomb|building|burial|construction|crash|heritage|landing|launch|nuclear|test) sites?)$/

function isSetting(passage: Passage, preposition: number, phrase: Range): boolean {
  const head = phrase.end - 1
  const word = passage.items[preposition]!.lower
  // “hinted at “a good night””: words in quotation marks are told.
  if (passage.items.slice(phrase.start, phrase.end).some(({ opensMark }) => opensMark === true)) return false
  if (head > phrase.start && grounds.test(`${passage.items[head - 1]!.lower} ${passage.items[head]!.lower}`))
    return false
  if (settings.has(passage.items[head]!.lower)) return true
  // “said through a friend that …”
  if (
    /^(?:via|through)$/.test(word) &&
    (voices.has(passage.items[head]!.lower) || passage.items[phrase.end]?.lower === 'that')
  )
    return true
  return passage.properNames.has(head) && /^(?:on|via|through|to)$/.test(word)
}

function tailNumbers(passage: Passage, from: number): number {
  let at = from
  while (
    passage.codes[at] === 'C' ||
    /^(?:morning|evening|afternoon|night)$/.test(passage.items[at]?.lower ?? '')
  )
    at++
  return at
}

/** “said to reporters, that …”, “said, without giving details, that …”: a parenthesis without a verb of its own. */
function skipTo(passage: Passage, from: number, limit: number): number {
  const gap = /^,(?:[^V,:L]*,)?(?=[IDW])/.exec(passage.codes.slice(from, limit))
  const that = gap ? from + gap[0].length : from
  return passage.items[that]?.lower === 'that' ? that : from
}

/** A quotation that the cue leads to: right here, or behind a comma, a colon or a setting without a verb. */
function quoteAhead(passage: Passage, from: number, limit: number): number | null {
  const found = /^(?:[,:]?|[NDJIYRC(),$S]*:|T?[NDJIYRCS]*,)L/.exec(passage.codes.slice(from, limit))
  return found ? from + found[0].length - 1 : null
}

/** “called it an act of war | , which nobody had declared”: what stands behind a comma and a relative is the narrator's. */
function beforeGlossOf(passage: Passage, start: number, limit: number): number {
  const found = /[NJ](?=,I?W)/.exec(passage.codes.slice(start, limit))
  return found ? start + found.index + 1 : limit
}

/** “the dead at 17 | , a figure for which it offered no evidence”. */
function beforeGloss(passage: Passage, start: number, limit: number): number {
  const found = /,[DW]/.exec(passage.codes.slice(start, limit))
  return found ? start + found.index : limit
}

/** “put | the dead at 17”, “estimated | the damage at about €2.5 million”. */
function isFigure(passage: Passage, start: number, limit: number): boolean {
  const phrase = phraseAt(passage, start)
  if (!phrase) return false
  const end = tailEnd(passage, phrase.end, limit)
  const words = lowers(passage, start, limit)
  return (
    / at (?:\w+ ){0,3}[$€£]?\s?(?:\d|an? |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty\b|dozens|hundreds|thousands)/.test(
      words,
    ) && end > start
  )
}

/** “called | the raid an act of despair”, “called | it cowardly”: a second phrase right behind the first says what it is. */
function isComplement(passage: Passage, start: number, limit: number): boolean {
  // “called that a tale”: two determiners are two phrases; “called this shameful”.
  if (
    /^(?:that|this)$/.test(passage.items[start]?.lower ?? '') &&
    /^[DI](?:D|R*J(?:[.,;]|K[JR]|I|$))/.test(passage.codes.slice(start, limit))
  )
    return true
  const phrase = phraseAt(passage, start)
  if (!phrase || phrase.end >= limit) return false
  // “called those who fought it “fools””, “called the use of servers “quite careless””
  if (
    namedThenQuoted(passage, phrase) ||
    quotesWithin(passage, phrase.end, Math.min(limit, phrase.end + mostBetween))
  )
    return true
  const end = tailEnd(passage, phrase.end, limit)
  if (
    end < limit &&
    (/^(?:[JL]|E(?=[.,;I]|$))/.test(passage.codes.slice(end)) || phraseAt(passage, end) !== null)
  )
    return true
  // “called the attempt to enter the hall unacceptable”
  return /^TB[DJNCIS]*N[JE]$/.test(passage.codes.slice(end, limit))
}

/** “called the report | “fiction””, which look like one phrase. */
const namedThenQuoted = (passage: Passage, { start, end }: Range): boolean =>
  passage.items
    .slice(start + 1, end)
    .some(({ opensMark }, index) => opensMark === true && passage.codes[start + index] === 'N')

/** Words in quotation marks that begin between two items, with no comma or stop before them that ends the clause. */
function quotesWithin(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    if (passage.items[at]!.opensMark || passage.codes[at] === 'L') return true
    if (/[:;,.]/.test(passage.codes[at]!)) return false
  }
  return false
}

const mostBetween = 14

function isClause(passage: Passage, start: number, limit: number): boolean {
  if (contraction.test(passage.items[start]?.lower ?? '')) return true
  const codes = passage.codes.slice(start, limit)
  if (!/^(?:[DPJC$NERGY]|I(?!G|$)|W)/.test(codes)) return false
  if (codes[0] === 'I' && !opensClause.has(passage.items[start]!.lower) && !leadsIn(passage, start, codes))
    return false
  if (takesMessage(passage, start)) return false
  // “said the head of purchasing left the company”: a past tense that the tagger took for a participle, where no other verb stands.
  // “denies **this and has** shown us the paper”, “asked the caller for proof **and that** he had”: the verb is another clause's.
  const lead = /^[^L:]*?V/.exec(codes)?.[0] ?? ''
  if (/K[RY]*V$|^[^,]*,K[DJNPCS]+R*V$/.test(lead) || joinsThat(passage, start, start + lead.length))
    return false
  // “claims 17 of 19 drones shot down”, “reports 31 attacks repelled in the south”: what befell so many.
  const isPast =
    (/^[DPJCN][^VBLTWK:,]*[NG]E[DPNITCY]/.test(codes) || /^(?:C|IC)[^VBLTWK:,]*NE(?:R|I|$)/.test(codes)) &&
    !/V/.test(codes)
  // What stands between two dashes is no clause of its own: “said the man in the car – Ivo Reyk – was hurt”.
  return (/^(?:[^L:V]|:+[^L:V]{1,40}:+)*V/.test(codes) || isPast) && !/^[,.]/.test(codes)
}

/** A pronoun and its verb in one word: “insists **they’re** fighting”. */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|nobody|everyone)['’](?:re|ve|d|ll|m|s)$/

/** “that” before a clause, whatever the tagger took it for; not “that boat”. */
export function opensThat(passage: Passage, at: number): boolean {
  if (passage.items[at]?.lower !== 'that') return false
  return (
    passage.codes[at] === 'I' || (passage.codes[at] === 'D' && !/[NJ]/.test(passage.codes[at + 1] ?? '-'))
  )
}

/** “and that” between two items. */
function joinsThat(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++)
    if (passage.codes[at] === 'K' && opensThat(passage, at + 1)) return true
  return false
}

/** Prepositions and conjunctions with which a retold clause may open: “said in May the bridge was shut”; not “asked for”, “spoke of”. */
const opensClause = new Set(
  'in at on after before since during under when while although if as until once'.split(' '),
)

/** “said with the road shut, the town was cut off”: a few words with a preposition, a comma, and a subject with its verb. */
function leadsIn(passage: Passage, start: number, codes: string): boolean {
  return leadingWords.has(passage.items[start]!.lower) && /^I[^,:;LVW]{1,12},[DPJNC$][^,:;LW]*V/.test(codes)
}

const leadingWords = new Set(
  'with without despite following given between by among amid unlike like because for from'.split(' '),
)

/** “posted a message saying …”: what is posted is no clause; but “said the video showed …” is one. */
export function takesMessage(passage: Passage, cueEnd: number): boolean {
  const phrase = phraseAt(passage, cueEnd)
  const noun = phrase ? passage.items[phrase.end - 1]!.lower : ''
  const isSeen =
    phrase !== null &&
    pictures.test(noun) &&
    speaking.test(passage.items[cueEnd - 1]!.lower) &&
    /^R*V/.test(passage.codes.slice(phrase.end))
  return messages.has(noun) && !isSeen
}

const pictures = /^(?:videos?|photos?|pictures?|images?|clips?|footage)$/
/** Verbs that tell and send nothing. */
const speaking =
  /^(?:said|says|say|saying|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|alleg(?:es?|ed|ing)|argu(?:es?|ed|ing))$/

function headWord(passage: Passage, start: number): string {
  const phrase = phraseAt(passage, start)
  return phrase ? passage.items[phrase.end - 1]!.lower : ''
}

const messages = new Set(
  'message messages statement statements video videos photo photos picture pictures image images post posts note letter letters clip clips footage report reports update tweet appeal'.split(
    ' ',
  ),
)

function preposition(frames: ReadonlySet<Frame>, lower: string): boolean {
  return /^(?:for|on|of|from|with|at|against|about)$/.test(lower) && frames.has(lower as Frame)
}

function lowers(passage: Passage, start: number, end: number): string {
  return passage.items
    .slice(start, end)
    .map((item) => item.lower)
    .join(' ')
}

function range(start: number, end: number, rule: string): Content | null {
  return end > start ? { ranges: [{ start, end }], rule } : null
}
