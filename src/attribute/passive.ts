import type { Range } from '../text/index.ts'
import { contentAfter } from './content.ts'
import type { Cue } from './find-cues.ts'
import { relation } from './make-relation.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'
import { splitFrames } from './split-cues.ts'
import { deed } from './stance-rules.ts'
import { sourceEnd } from './trailing-source.ts'

/** A passive: the source stands behind `by`, or nobody is named.
 *      The raid was described by the mayor as a failure
 *      They had been told by both sides that …      whom it was said to is no part of what was said
 *      We were told there was no money      source: none */
export function passiveRelation(
  passage: Passage,
  cue: Cue,
  subject: Range | null,
  limit: number,
): Relation | null {
  const agent = passage.items[cue.range.end]?.lower === 'by' ? agentAt(passage, cue.range.end + 1) : null
  const at = agent ? agent.after : cue.range.end
  const rule = agent ? 'source.by-phrase' : 'source.nobody-named'
  const source = agent && { start: agent.start, end: agent.end }
  if (heard.test(cue.row.lemma)) {
    const behind = behindAside(passage, at)
    const end =
      behind > at ? Math.max(limit, passage.items.length - (passage.codes.endsWith('.') ? 1 : 0)) : limit
    const said = contentAfter(passage, heardCue(cue, behind), end)
    // “The envoy was asked to explain”: nobody is said to have asked, and no words are told.
    if (!said || (!agent && /infinitive/.test(said.rule))) return null
    return relation(cue, source, { ...said, rule: `${said.rule}-heard` }, rule)
  }
  if (!agent)
    return (
      subject && (judgedBy(passage, cue, subject, limit) ?? sourcelessRelation(passage, cue, subject, limit))
    )
  // “was given a medal by the mayor”: of a cue in two parts only the active says anything.
  if (splitFrames.has(cue.row.frames[0]!)) return null
  const as = passage.items.findIndex((item, index) => index >= at - 1 && index < limit && item.lower === 'as')
  if (!subject && as < 0) return null
  // “is disputed by survivors, | who say …”: what hangs on who says it is no part of what is said.
  const gloss = /,I?W/.exec(passage.codes.slice(at - 1, limit))
  const stop = gloss ? at - 1 + gloss.index : limit
  const rest = at < stop ? [{ start: at, end: stop }] : []
  const before = subject ? [{ start: subject.start, end: subject.end }] : openingPhrase(passage, cue)
  const content = { ranges: [...before, ...rest], rule: 'content.passive' }
  // “The answer was written by an assistant”: who made it, not what was said.
  if (
    subject &&
    /^(?:write|pen|draft)$/.test(cue.row.lemma) &&
    rest.length === 0 &&
    !passage.codes.slice(subject.start, subject.end).includes('L')
  )
    return null
  const owned = subject && cue.row.lemma === 'claim' && deeds.test(passage.items[subject.end - 1]!.lower)
  const found = relation(cue, source, content, 'source.by-phrase')
  return owned ? { ...found, stance: 'claims-responsibility' } : found
}

/** “The remarks were called **shameful by the mayor**”, “was described **as a sham by two deputies**”: who says it stands behind what it is called. */
function judgedBy(passage: Passage, cue: Cue, subject: Range, limit: number): Relation | null {
  if (!cue.row.frames.some((frame) => frame === 'complement' || frame === 'as')) return null
  const called = /^(?:I[RD]*(?=[JN]))?(?:R*J|[DJ]*N+)(?=I)/.exec(passage.codes.slice(cue.range.end, limit))
  const by = called ? cue.range.end + called[0].length : -1
  const agent = passage.items[by]?.lower === 'by' ? agentAt(passage, by + 1) : null
  if (
    !agent ||
    hours.test(passage.items[agent.end - 1]!.lower) ||
    (passage.codes[cue.range.end] === 'I' && passage.items[cue.range.end]!.lower !== 'as')
  )
    return null
  const ranges = [
    { start: subject.start, end: subject.end },
    { start: cue.range.end, end: by },
  ]
  return relation(
    cue,
    { start: agent.start, end: agent.end },
    { ranges, rule: 'content.passive' },
    'source.by-phrase',
  )
}

const hours = /^(?:night|day|noon|midnight|dawn|dusk|evening|morning|then|now)$/

/** Verbs whose passive names the hearer. */
const heard =
  /^(?:tell|ask|warn|inform|order|instruct|urge|assure|remind|notify|advise|brief|direct|command|promise)$/

/** The cue as it stands before what was heard: “told | to wait”, without an addressee, who is the subject. */
function heardCue(cue: Cue, end: number): Cue {
  const frames = cue.row.frames.filter((frame) => frame !== 'addressee' && frame !== 'object')
  return { ...cue, row: { ...cue.row, frames: [...frames, 'infinitive'] }, range: { ...cue.range, end } }
}

/** “told by a soldier, | she says, | to pass it on”: the item behind an aside between commas. */
function behindAside(passage: Passage, at: number): number {
  const aside = /^,[DJNPCS]{1,6}R*V,/.exec(passage.codes.slice(at, at + 12))
  return aside ? at + aside[0].length : at
}

/** Who stands behind `by`, with tails and apposition, and the item behind that; null where no noun phrase does. */
function agentAt(passage: Passage, from: number): (Range & { after: number }) | null {
  const start = /^(?:both|either)$/.test(passage.items[from]?.lower ?? '') ? from + 1 : from
  const phrase = phraseAt(passage, start)
  if (!phrase) return null
  // “counted by 9:30 p.m.”, “claimed by noon”
  if (
    /^(?:Y|CN?|C:C)/.test(passage.codes.slice(phrase.start)) &&
    times.test(passage.items[phrase.end - 1]!.lower)
  )
    return null
  // “warned by radio”, “told by a letter”
  if (means.test(passage.items[phrase.end - 1]!.lower) && phrase.end - phrase.start === 1) return null
  const tail = tailEnd(passage, phrase.end, passage.items.length)
  const first = passage.items.findIndex((item, at) => at >= phrase.end && at < tail && item.lower === 'as')
  if (first >= 0) return { start, end: first, after: first }
  const end = start > from || passage.codes[tail] === ',' ? sourceEnd(passage, phrase) : tail
  return { start, end, after: end > tail && passage.codes[end] === ',' ? end + 1 : end }
}

const means = /^(?:e-?mail|fax|hand|letter|loudspeaker|mail|megaphone|phone|post|radio|telephone|text|video)$/
const times = /^(?:\d.*|[ap]\.?m\.?|noon|midnight|dawn|dusk|nightfall|evening|morning|then|now)$/

/** What a passive with a far subject tells of: the noun phrase that opens its passage. */
function openingPhrase(passage: Passage, cue: Cue): Range[] {
  const first = phraseAt(passage, 0)
  return first && !/[VLW:;]/.test(passage.codes.slice(0, cue.group.start))
    ? [{ start: 0, end: cue.group.start }]
    : []
}

/** A passive that names nobody: “it was announced | that …”, “has been described | as a sham”. What merely “is said” is nobody's statement. */
function sourcelessRelation(passage: Passage, cue: Cue, subject: Range, limit: number): Relation | null {
  const said = contentAfter(passage, cue, limit)
  const it = passage.items[subject.start]!.lower === 'it' && subject.end === subject.start + 1
  if (
    it &&
    said?.rule === 'content.that-clause' &&
    /^(?:announce|report|reveal|disclose|confirm)$/.test(cue.row.lemma)
  )
    return relation(cue, null, said, 'source.nobody-named')
  const about = passage.codes[cue.group.start - 1] === 'W' ? [] : [{ start: subject.start, end: subject.end }]
  if (said?.rule === 'content.as-phrase')
    return relation(cue, null, { ranges: [...about, ...said.ranges], rule: said.rule }, 'source.nobody-named')
  return null
}

/** “the raid was claimed by the Legion” */
const deeds = new RegExp(`^${deed}$`)
