import type { Subject } from './clause.ts'
import type { Cue } from './find-cues.ts'
import type { Passage } from './passage.ts'
import { phraseAt } from './phrase-at.ts'

/** An infinitive that was carried out: “telephoned the agency **to say**”, “went on to add”, “was first to admit”, “was forced to concede”. */
export function isSaidAllTheSame(passage: Passage, to: number): boolean {
  const before = passage.items[to - 1]?.lower ?? ''
  if (/^(?:quick|swift|first|forced|obliged|compelled)$/.test(before)) return true
  if (/^(?:touch|contact)$/.test(before) && /^(?:in|into)$/.test(passage.items[to - 2]?.lower ?? ''))
    return true
  if (/^(?:forward|out|air|television|tv|radio|stage|podium|telegram|twitter)$/.test(before)) {
    const verb = passage.items
      .slice(Math.max(0, to - 5), to - 1)
      .some(({ lower }) => tookTheFloor.test(lower))
    if (verb) return true
  }
  if (before === 'on' && /^(?:go|goes|went|gone|going)$/.test(passage.items[to - 2]?.lower ?? '')) return true
  for (let at = to - 1; at >= Math.max(0, to - 6); at--) {
    if (/[,:;.LKW]/.test(passage.codes[at]!)) return false
    if (/[VEG]/.test(passage.codes[at]!)) return messengers.test(passage.items[at]!.lower)
  }
  return false
}

/** “**came** forward to say”, “**went** on television to deny”, “**took** to the stage to announce”. */
const tookTheFloor =
  /^(?:come|comes|came|coming|go|goes|went|gone|take|takes|took|taken|taking|spoke|appeared)$/

/** Verbs of sending word: the saying came with it. */
const messengers =
  /^(?:(?:tele)?phon(?:ed|es|ing)|call(?:ed|s|ing)|rang|rings|ringing|wrote|writes|writing|e-?mail(?:ed|s|ing)|text(?:ed|s|ing)|cabl(?:ed|es|ing)|radioed|radios|contact(?:ed|s|ing))$/

/** “The crew found the door was locked”: who finds without a “that” says nothing, but an inquiry does. */
export function findsNothingSaid(passage: Passage, cue: Cue, subject: Subject, limit: number): boolean {
  const next = passage.items[cue.range.end]?.lower ?? ''
  if (cue.row.lemma === 'blame' && /^(?:\w+sel(?:f|ves)|nobody|no)$/.test(next)) return true
  const phrase = phraseAt(passage, cue.range.end)
  if (cue.row.lemma === 'post' && phrase && /^[DCJ$]/.test(passage.codes[phrase.start]!))
    return results.has(passage.items[phrase.end - 1]!.lower)
  if (cue.row.lemma !== 'find') return false
  const that = passage.codes.slice(cue.range.end, limit).search(/[IV]/)
  if (that >= 0 && passage.items[cue.range.end + that]!.lower === 'that') return false
  return !passage.items.slice(subject.start, subject.end).some(({ lower }) => finders.has(lower))
}

/** What a company posts: “posted a gain in sales”. */
const results = new Set(
  'decline drop earnings fall figures gain gains growth loss losses profit profits record results revenue revenues rise sales'.split(
    ' ',
  ),
)

const finders = new Set(
  'audit auditors board commission committee court inquiry inquest investigation investigators judge jury mission ombudsman panel poll report researchers review scientists study survey tribunal watchdog'.split(
    ' ',
  ),
)
