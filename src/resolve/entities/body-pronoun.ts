import { isOfKnownKind, isOneBody } from './draft-kinds.ts'
import { bodyOpening } from './opening-body.ts'
import {
  type Context,
  lastSaid,
  one,
  quotationAt,
  type Speaking,
  sentencesBack,
  unresolved,
} from './speaker-context.ts'

/** “what it described as …”: the subject the sentence began with, or the one before it; else the last organisation that spoke. Where the
 *  one who spoke last and the sentence's subject are two, nobody is chosen. */
export function subjectOrLast(context: Context): Speaking {
  const offset = context.attribution.source[0]?.start ?? context.at
  const last = lastSaid(context, 1)
  const only = last?.speakers.length === 1 && isOneBody(last.speakers[0]!) ? last.speakers[0]! : null
  for (const sentence of sentencesBack(context, offset, 2)) {
    if (sentence.start >= offset || quotationAt(context.layers, sentence.start)) continue
    const subject = bodyOpening(context, sentence, offset)
    if (!subject) continue
    // “**The Aurelia** was at sea when men dropped from a helicopter, it said”: what is told begins with its subject, who is not always the teller.
    if (isTold(context, sentence.start)) {
      if (only && only !== subject) return unresolved([only, subject], 'speaker.it-ties')
      if (!only && !isOfKnownKind(subject)) return unresolved([subject], 'speaker.it-ties')
      if (!only && !subject.mentions.some(({ start }) => start < sentence.start))
        return unresolved([subject], 'speaker.it-ties')
    }
    if (only && only !== subject && sentence.end <= offset)
      return unresolved([only, subject], 'speaker.it-ties')
    return one(subject, 'speaker.it-subject')
  }
  if (only) return one(only, 'speaker.it-last-speaker')
  return unresolved(last?.speakers ?? [], 'speaker.it-ties')
}

/** Whether an offset stands in what this statement tells, or in what another in its sentence does. */
function isTold({ attribution }: Context, at: number): boolean {
  return attribution.content.some(({ start, end }) => start <= at && at < end)
}
