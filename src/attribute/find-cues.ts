import type { Range } from '../text/index.ts'
import { verbGroup } from './clause.ts'
import { type CueRow, cuesByForm } from './cue-lexicon.ts'
import type { Passage } from './passage.ts'

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
      if (end === null) continue
      if (item.code === 'E' && passage.codes[at - 1] === 'D') break
      if ((item.code === 'E' || item.code === 'G') && isModifier(passage, at)) break
      cues.push({ row, range: { start: at, end }, group: verbGroup(passage, at) })
      break
    }
  }
  return cues
}

/** Where the cue ends, counting the second word of its lemma, which may stand behind the days and objects it allows; null if absent. */
function particleEnd(passage: Passage, at: number, row: CueRow): number | null {
  const second = row.lemma.split(' ')[1]
  if (second === undefined) return at + 1
  for (let next = at + 1; next <= at + 2; next++) {
    const lower = passage.items[next]?.lower
    if (lower === undefined) return null
    if (second === 'itself' ? /^(?:it|him|her|them|our|my)sel(?:f|ves)$/.test(lower) : lower === second)
      return next + 1
    if (passage.codes[next] !== 'R') return null
  }
  return null
}

function isModifier(passage: Passage, at: number): boolean {
  const before = passage.codes[at - 1] ?? ''
  return 'DJS'.includes(before || '-') && /^[JN]/.test(passage.codes.slice(at + 1))
}
