import type { TextSpan } from '../model/index.ts'
import { opinionRule } from './opinion.ts'

/** A clause at the end of what is retold by which the narrator judges it: no part of what the speaker said.
 *
 *      said the package was worth $300 billion, which must be a slip of somebody’s pen
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  Only the last clause, none of it quoted, and only where a row of `opinion.ts` weighs how likely it is: what it reports stays (“, which had
 *  left on Monday”), and so do blame and praise (“, which is a disgrace”), for those are as often the speaker's. */
const lastClause = /,\s+(which\s[^,;:?!“”"«»]*)$/iu

/** The spans of a content without such a clause at their end. */
export function withoutOwnAside(text: string, content: readonly TextSpan[]): readonly TextSpan[] {
  const last = content.at(-1)
  const found = last && lastClause.exec(last.text)
  if (!last || !found || found.index === 0 || !isOwn(last.text.slice(0, found.index), found[1]!))
    return content
  const end = last.start + found.index
  return [...content.slice(0, -1), { start: last.start, end, text: text.slice(last.start, end) }]
}

function isOwn(before: string, clause: string): boolean {
  const inQuotation = /[“«][^”»]*$/u.test(before) || before.split('"').length % 2 === 0
  return !inQuotation && !/\b(?:I|[Ww]e)\b/.test(clause) && weighing.has(opinionRule(clause) ?? '')
}

const weighing: ReadonlySet<string> = new Set(
  ['seems', 'looks', 'likely', 'guess', 'no-surprise'].map((row) => `opinion.${row}`),
)
