import type { Range } from '../text/index.ts'
import { verbGroup } from './clause.ts'
import { isQuotedObject } from './content.ts'
import { type CueRow, cuesByForm } from './cue-lexicon.ts'
import type { Passage } from './passage.ts'
import { hasSecondPart, splitFrames } from './split-cues.ts'

/** A reporting verb where it stands. */
export interface Cue {
  readonly row: CueRow
  /** The verb with its particle or reflexive: “distanced itself”. */
  readonly range: Range
  /** With auxiliaries and adverbs before it. */
  readonly group: Range
}

/** Find the reporting verbs of a passage, left to right: forms of the lexicon that stand as verbs there.
 *  A form before a noun (“the alleged strike”, “a described target”) or behind a determiner is none. Never throws. */
export function findCues(passage: Passage): Cue[] {
  const cues: Cue[] = []
  for (const [at, item] of passage.items.entries()) {
    if (!'VBGE'.includes(item.code)) continue
    for (const row of cuesByForm.get(item.lower) ?? []) {
      const end = particleEnd(passage, at, row)
      // “two brothers accused of arson”: nobody is said to have accused them.
      if (
        item.code === 'E' &&
        row.frames.includes('of') &&
        passage.items[at + 1]?.lower === 'of' &&
        !hasAuxiliary(passage, at)
      )
        break
      if (end === null || takesAnotherObject(passage, end, row) || isHalf(passage, end, row)) continue
      if (item.code === 'E' && namesSomebody(passage, at)) break
      if ((item.code === 'E' || item.code === 'G') && isModifier(passage, at)) break
      cues.push({ row, range: { start: at, end }, group: verbGroup(passage, at) })
      break
    }
  }
  return cues
}

/** Where the cue ends, counting the further words of its lemma, which may stand behind the adverbs it allows (“took **full** credit”); null if absent. */
function particleEnd(passage: Passage, at: number, row: CueRow): number | null {
  let end = at + 1
  for (const word of row.lemma.split(' ').slice(1)) {
    const next = [end, end + 1].find((index) => isForm(passage.items[index]?.lower, word))
    if (next === undefined || (next > end && !/[RJD]/.test(passage.codes[end]!))) return null
    end = next + 1
  }
  return end
}

/** “citing the port”, “correcting the course”: a participle that says something of a few nouns alone, before another. */
function takesAnotherObject(passage: Passage, end: number, { objects, frames, lemma }: CueRow): boolean {
  // “admitted to an error”, not “admitted to her office that …” nor “admitted to having slept”
  if (objects && lemma === 'admit to') {
    const named = passage.phrases.from.get(end)
    return !named || !objects.test(passage.items[named.end - 1]!.lower)
  }
  if (!objects || frames.length > 1 || passage.codes[end - 1] !== 'G') return false
  const phrase = passage.phrases.from.get(end)
  return (
    phrase !== undefined &&
    !objects.test(passage.items[phrase.end - 1]!.lower) &&
    !isQuotedObject(passage, phrase.start)
  )
}

const hasAuxiliary = (passage: Passage, at: number): boolean => verbGroup(passage, at).start < at

/** “held the hill”, “raised the flag”, “listed the losses”: the verb alone, of a cue in two parts or one that takes a number. */
const isHalf = (passage: Passage, end: number, { frames }: CueRow): boolean =>
  frames.every((frame) => frame === 'number')
    ? !/^[RIJD]{0,3}C/.test(passage.codes.slice(end))
    : splitFrames.has(frames[0]!) &&
      !frames.some((frame) => hasSecondPart(passage, end, passage.items.length, frame))

function isForm(lower: string | undefined, word: string): boolean {
  return word === 'itself' ? /^(?:it|him|her|them|our|my)sel(?:f|ves)$/.test(lower ?? '') : lower === word
}

/** “**the accused**”; but “both accused the port”, “both denied being there”. */
function namesSomebody({ codes, items }: Passage, at: number): boolean {
  const behind = items[at - 1]?.lower === 'both' ? /[DPIGTNL]/ : /[DPI]/
  return codes[at - 1] === 'D' && !behind.test(codes[at + 1] ?? '-')
}

function isModifier(passage: Passage, at: number): boolean {
  const before = passage.codes[at - 1] ?? ''
  return 'DJS'.includes(before || '-') && /^[JN]/.test(passage.codes.slice(at + 1))
}
