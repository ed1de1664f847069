import { blockAt, type Sentence } from '../../text/index.ts'
import type { Draft } from './draft.ts'
import { type Context, lastSaid, quotationAt, type Speaking } from './speaker-context.ts'

/** Ivo Sarek said no. **He** nodded at the finish behind Toma Reyk. “So be it,” he said. A sentence that opens with the pronoun goes on with whoever it
 *  means, named behind it or not: if he is the one who spoke last, he speaks again. Null where the pronoun stands further in, in a quotation, or may be
 *  another's.
 *  `resolve` tells who the pronoun is where that sentence opens. */
export function wentOn(
  context: Context,
  pronoun: 'he' | 'she',
  sentence: Sentence,
  resolve: (earlier: Context) => Speaking,
): Draft | null {
  const { layers, attribution } = context
  const opens = layers.tokens[sentence.firstToken]!
  const last = lastSaid(context, 2)
  const speaker = last?.speakers.length === 1 ? last.speakers[0]! : null
  if (opens.lower !== pronoun || quotationAt(layers, opens.start) || !speaker || last!.start >= opens.start)
    return null
  const source = [{ start: opens.start, end: opens.end, text: opens.text }]
  const earlier: Context = {
    ...context,
    at: opens.start,
    block: blockAt(layers, opens.start),
    attribution: { ...attribution, source, content: [] },
  }
  return resolve(earlier).speakers[0] === speaker ? speaker : null
}

/** **Ana Reyk** had no kind words for Ivo Sarek. In July she said …: whoever opens a sentence and spoke lately, beside others who have said nothing yet. */
export function hasFloor(context: Context, draft: Draft, others: readonly Draft[]): boolean {
  const before = context.said.slice(-100).filter(({ start }) => start < context.at)
  const spoke = (each: Draft, from: number) =>
    before.some(({ speakers, block }) => block >= from && speakers.includes(each))
  return spoke(draft, context.block - 3) && !others.some((each) => spoke(each, 0))
}
