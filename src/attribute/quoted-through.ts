import type { Range } from '../text/index.ts'
import { isMedium } from './cited-by-medium.ts'
import { subjectBefore } from './clause.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'

/** Through whom words came that somebody else said: the medium gets a place in their chain, and is not said to have said them.
 *
 *      The rebels' spokesman, quoted by Radio Tavar, said …            the spokesman, through the radio
 *      The pipe had burst, Hahn said, as cited by the agency Tekla.
 *      The agency carried a statement by the rebels saying …           the rebels, through the agency
 *      The daily Unity published an interview in which Reyk said …
 *      The film shows a prisoner saying …                              the prisoner, not who made it
 *
 *  Not: “a statement saying” with nobody's name, which is its giver's own; “quoted in May”. */
export function quotedThrough(passage: Passage, relations: readonly Relation[]): Relation[] {
  const found = [...relations]
  for (const [at, { lower }] of passage.items.entries()) {
    if (/^(?:quoted|cited)$/.test(lower)) throughParticiple(passage, found, at)
    if (/^(?:quot|cit)(?:es|ed|ing)$/.test(lower)) throughVerb(passage, found, at)
    else if (carrying.test(lower) && 'VBE'.includes(passage.codes[at]!)) throughObject(passage, found, at)
    else if (showing.test(lower) && passage.codes[at] === 'V') shown(passage, found, at)
  }
  return found
}

/** “, **quoted by Radio Tavar**,”, “was **quoted in the Courier** as saying” */
function throughParticiple(passage: Passage, found: Relation[], at: number): void {
  const by = passage.items[at + 1]?.lower ?? ''
  const phrase = /^(?:by|in|on)$/.test(by) ? phraseAt(passage, at + 2) : null
  if (!phrase || found.some(({ cue }) => cue.start === at)) return
  if (by !== 'by' && !isMedium(passage, phrase)) return
  const own = found
    .filter((each) => each.source && !each.content.some((range) => range.start <= at && at < range.end))
    .filter(({ source, cue }) => (source!.end > at ? source!.start < at : true) && cue.start !== at)
    .sort((a, b) => distance(a, at) - distance(b, at))[0]
  if (!own?.source || distance(own, at) > 12) return
  // The phrase may have run on into the one who is quoted: “the agency Tekla, Deputy Minister Hahn”.
  const comma = passage.codes[at - 1] === ',' ? at - 1 : at
  const ranOn = own.source.start === phrase.start ? passage.codes.indexOf(',', phrase.start) : -1
  const source =
    ranOn > 0 && ranOn < own.source.end
      ? { start: ranOn + 1, end: own.source.end }
      : own.source.start < at && own.source.end > at
        ? { start: own.source.start, end: comma }
        : own.source
  if (source.end <= source.start || meets(source, phrase)) return
  put(
    passage,
    found,
    own,
    { ...own, source },
    { start: phrase.start, end: ranOn > 0 ? Math.min(phrase.end, ranOn) : phrase.end },
    { start: at, end: at + 1 },
  )
}

/** “The radio **quoted witnesses** who said”, “the daily Dag **quoted Lund,** 44, as having told” */
function throughVerb(passage: Passage, found: Relation[], at: number): void {
  const phrase = phraseAt(passage, at + 1)
  if (!phrase || found.some(({ cue, carries }) => carries && cue.start === at)) return
  const end = tailEnd(passage, phrase.end, passage.items.length)
  const isAged = /^\d+$/.test(passage.items[end + 1]?.lower ?? '') && passage.codes[end + 2] === ','
  const aged = isAged ? end + 3 : end
  const isSaying = passage.items[aged]?.lower === 'as' || passage.items[aged]?.lower === 'who'
  const own = isSaying && found.find(({ cue }) => cue.start > aged && cue.start <= aged + 2)
  const subject = own ? subjectOf(passage, at) : null
  if (!own || !subject || carried(found, own)) return
  put(passage, found, own, { ...own, source: { start: phrase.start, end } }, subject, {
    start: at,
    end: at + 1,
  })
}

/** “**carried a statement by** the rebels saying”, “**published an interview in which** Reyk said” */
function throughObject(passage: Passage, found: Relation[], at: number): void {
  const object = phraseAt(passage, passage.items[at]!.lower === 'read' ? at + 2 : at + 1)
  if (!object || !bearing.test(passage.items[object.end - 1]!.lower)) return
  const subject = subjectOf(passage, at)
  if (!subject) return
  const [first, second] = [passage.items[object.end]?.lower ?? '', passage.items[object.end + 1]?.lower ?? '']
  if (/^(?:in|on)$/.test(first) && second === 'which') {
    const who = phraseAt(passage, object.end + 2)
    const own = found.find(
      ({ cue, source }) => who && source && cue.start >= who.end && cue.start < who.end + 4,
    )
    if (!own || !who || carried(found, own)) return
    put(passage, found, own, { ...own, source: { start: who.start, end: who.end } }, subject, {
      start: at,
      end: at + 1,
    })
    return
  }
  const giver = /^(?:by|from|of)$/.test(first) ? phraseAt(passage, object.end + 1) : null
  if (!giver) return
  const end = tailEnd(passage, giver.end, passage.items.length)
  const own = found.find(({ cue }) => cue.start === end && passage.codes[end] === 'G')
  if (!own || carried(found, own)) return
  put(passage, found, own, { ...own, source: { start: giver.start, end } }, subject, {
    start: at,
    end: at + 1,
  })
}

/** “The film **shows a prisoner saying**”, “she **heard a guard saying**”: who is shown says it. */
function shown(passage: Passage, found: Relation[], at: number): void {
  const object = phraseAt(passage, at + 1)
  if (!object) return
  const own = found.findIndex(({ cue }) => cue.start === object.end && passage.codes[object.end] === 'G')
  if (own >= 0)
    found[own] = {
      ...found[own]!,
      source: { start: object.start, end: object.end },
      rule: `${found[own]!.rule} source.shown`,
    }
}

/** Put the medium around what it passes on. */
function put(
  passage: Passage,
  found: Relation[],
  old: Relation,
  own: Relation,
  medium: Range,
  cue: Range,
): void {
  const at = found.indexOf(old)
  found[at] = own
  const parts = [own.source!, own.cue, ...own.content].sort((a, b) => a.start - b.start)
  const content = parts.filter((part) => part.end <= passage.items.length)
  found.push({
    ...own,
    source: medium,
    cue,
    content,
    stance: 'asserts',
    relay: 'neutral',
    lemma: 'quote',
    opensBlock: false,
    rule: 'cue.quoted-through source.medium',
    carries: true,
  })
}

const carried = (found: readonly Relation[], own: Relation): boolean =>
  found.some(
    ({ carries, content }) =>
      carries && content.some((range) => range.start <= own.cue.start && own.cue.end <= range.end),
  )

function subjectOf(passage: Passage, verb: number): Range | null {
  const none = { all: new Set<number>(), beforeClause: new Set<number>() }
  const subject = subjectBefore(passage, verb, none)
  return subject && { start: subject.start, end: subject.end }
}

const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const distance = ({ source, cue }: Relation, at: number): number =>
  Math.min(Math.abs(at - (source?.end ?? at)), Math.abs(at - cue.start), Math.abs(at - cue.end))

const carrying =
  /^(?:carr(?:y|ies|ied)|air(?:s|ed)|broadcast|broadcasts|publish(?:es|ed)|r[au]n|print(?:s|ed)|post(?:s|ed)|released|read|played)$/
const bearing =
  /^(?:statement|interview|letter|video|recording|message|speech|appeal|communiqu[eé]|email|e-mail|note|clip|tape|telegram|transcript)$/
const showing = /^(?:shows?|showed|heard|hears|filmed|recorded|saw|overheard)$/
