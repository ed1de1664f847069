import { described, writerOf } from './described-speaker.ts'
import type { Draft } from './draft.ts'
import { isBody } from './draft-kinds.ts'
import { named } from './named-speaker.ts'
import { bodyOpening } from './opening-body.ts'
import type { Issuer } from './source-part.ts'
import {
  type Context,
  lastSaid,
  one,
  quotationAt,
  type Said,
  type Speaking,
  sentencesBack,
  startOf,
  unresolved,
} from './speaker-context.ts'
import { takenUp } from './taken-up.ts'

/** “a Harbour Union bulletin”, “the ministry’s letter”: whose it is; “the statement added”: whoever spoke last, in this block or the one
 *  before; “a note on the gate”: itself. */
export function issued(context: Context, issuer: Issuer, words: string): Speaking {
  if ('name' in issuer) return { ...named(context, issuer.name, null), rule: 'speaker.issuer-named' }
  if ('noun' in issuer)
    return { ...takenUp(context, issuer.noun, `the ${issuer.noun}`), rule: 'speaker.issuer-noun' }
  const again = /^the\b/i.test(context.attribution.source[0]?.text ?? '') ? issuedBefore(context) : null
  if (again) return one(again, 'speaker.issuer-again')
  const writer = writerOf(context, words)
  if (writer) return writer
  if ('itself' in issuer) return described(context, words, issuer.itself, null)
  const last = lastSaid(context, 1)
  if (!last) return unresolved([], 'speaker.issuer-nobody')
  return pointsBack(context, last) && !anotherOpens(context, last)
    ? { speakers: last.speakers, candidates: [], onBehalfOf: null, rule: 'speaker.issuer-last-speaker' }
    : unresolved(last.speakers, 'speaker.issuer-open')
}

/** “**The statement** added”: of a body that spoke last, or of anybody where such a thing was spoken of before. “**A statement** said” and “the **joint**
 *  statement” may be another's, but not behind what the bodies that spoke last go on to say: “…”, a statement said. */
function pointsBack(context: Context, last: Said): boolean {
  const { source, content } = context.attribution
  const { text, start } = source[0]!
  const words = text.toLowerCase().split(/\s+/)
  if (words.length !== 2) return false
  if (/^an?$/.test(words[0]!))
    return (
      content.some((span) => span.start < start) &&
      last.block === context.block &&
      last.speakers.every(isBody)
    )
  if (!/^(?:the|this|that|its|their|his|her)$/.test(words[0]!)) return false
  if (last.speakers.length === 1 && isBody(last.speakers[0]!)) return true
  const from = startOf(context, context.block - 1)
  return context.layers.text.slice(from, start).toLowerCase().includes(words[1]!)
}

/** “The ministry said … **The rebels' command** puts it otherwise: …, the bulletin says”: another body opens the sentence, or the one before. */
function anotherOpens(context: Context, last: Said): boolean {
  const { start } = context.attribution.source[0]!
  for (const sentence of sentencesBack(context, start, 2)) {
    if (sentence.start <= last.start) return false
    const opens = quotationAt(context.layers, sentence.start) ? null : bodyOpening(context, sentence, start)
    if (opens && !last.speakers.includes(opens)) return true
  }
  return false
}

/** “**The report** added” behind “a report by the Harbour Union said”: who spoke through a document of that name before, if just one did. */
function issuedBefore({ layers, sources, attribution }: Context): Draft | null {
  const { text, start } = attribution.source[0]!
  const noun = /^the (?:same )?([a-z]+)$/i.exec(text)?.[1]?.toLowerCase()
  if (!noun) return null
  const givers = sources
    .slice(-20)
    .filter(
      (place) =>
        place.end <= start &&
        new RegExp(`\\b${noun}\\b(?!['’]s\\b)`, 'i').test(layers.text.slice(place.start, place.end)),
    )
    .map(({ draft }) => draft)
  const only = new Set(givers)
  return only.size === 1 ? givers[0]! : null
}
