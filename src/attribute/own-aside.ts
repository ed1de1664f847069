import type { TextSpan } from '../model/index.ts'

/** A clause at the end of what is retold by which the narrator judges it: no part of what the speaker said.
 *
 *      said the package was worth $300 billion, which must be a slip of somebody’s pen
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  Only behind words that are not quoted, and only where the clause guesses or weighs; what it reports stays (“, which had left on Monday”). */
const judgement =
  /,\s+which\s+(?:must\s+(?:be|have\s+been)|seems|seemed|sounds|looks|(?:is|was)\s+(?:surely|plainly|clearly|obviously|evidently|hardly|of\s+course|a\s+(?:slip|joke|stretch))|cannot\s+be\s+(?:right|true)|is\s+(?:absurd|nonsense|untrue|odd|strange))\b[^“”"«»]*$/iu

/** The spans of a content without such a clause at their end. */
export function withoutOwnAside(text: string, content: readonly TextSpan[]): readonly TextSpan[] {
  const last = content.at(-1)
  const found = last && judgement.exec(last.text)
  if (!last || !found || found.index < 3) return content
  const end = last.start + found.index
  return [...content.slice(0, -1), { start: last.start, end, text: text.slice(last.start, end) }]
}
