import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'

/** What stands before a source that closes its sentence: the quotation, or the clause up to the comma. Null where neither does. `closes` says that
 *  nothing but the saying stands behind it: then what is before was said, though the tagger found no verb in it (“A man shot his brother, …”). */
export function contentBefore(
  passage: Passage,
  sourceStart: number,
  earlier: readonly Relation[],
  closes = false,
): Range[] | null {
  let end = sourceStart
  if (passage.codes[end - 1] === ',') end--
  if (end <= 0) return null
  // “Asked whether the front would talk, Reyk said no”: the question is not his.
  if (passage.items[0]!.lower === 'asked') return null
  if (passage.codes[end - 1] === 'L') {
    return isUnowned(end - 1, earlier) ? [{ start: end - 1, end }] : null
  }
  if (end === sourceStart) return null
  const start = clauseStart(passage, end, earlier)
  const codes = passage.codes.slice(start, end)
  // ““Not a crane is moving” in the port, the dockers said.”
  const isQuoted = codes.startsWith('L') && isUnowned(start, earlier)
  if (!/[VE]/.test(codes))
    return (closes && (isTold(codes) || isAnswer(passage, start, end))) || isQuoted ? [{ start, end }] : null
  // “On Monday two men were held, officials said”: behind the saying nothing is told, so it stands before it.
  if (closes && /V/.test(codes)) return [{ start, end }]
  if (/^[IRY]/.test(codes) && !/[VG].*/.test(codes)) return null
  if (/^(?:I|W|G)/.test(codes) && !/,/.test(codes) && !/^I[DJNC$]*N[^V]*?[NPY]R*V/.test(codes)) return null
  return [{ start, end }]
}

/** Whether no earlier statement holds an item. */
const isUnowned = (item: number, earlier: readonly Relation[]): boolean =>
  !earlier.some(({ content }) => content.some(({ start, end }) => start <= item && item < end))

/** Nothing stands behind a cue but who heard it, where and when, and its sentence ends: “said on Monday.”, “told the court.” */
export function closesSentence(passage: Passage, cueEnd: number): boolean {
  return /^R*(?:[ITK]?R?[DJC$S]*[NYP]+C*)*\.?$/.test(passage.codes.slice(cueEnd))
}

/** Two noun phrases side by side, or a noun and what is said of it: a clause whose verb was taken for a noun. */
const isTold = (codes: string): boolean => /^(?:D?J*N+|P)(?:[DP]|CN)/.test(codes)

/** “**Wrong,** says the mayor”, “**Not so,** replied the port”: a sentence of a word or two. */
const isAnswer = (passage: Passage, start: number, end: number): boolean =>
  answers.test(
    passage.items
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' '),
  )

const answers =
  /^(?:false|hogwash|lies|never|no|nonsense|not (?:at all|so|true|us|yet)|rubbish|untrue|wrong|yes)$/

/** The clause before a trailing source begins with the passage, or behind a colon, a dash or a contrast that closes what an earlier relation holds,
 *  or a semicolon behind its cue (“It is safe, the port said; **the pumps**, it claimed, were new”). */
export function clauseStart(passage: Passage, end: number, earlier: readonly Relation[]): number {
  let start = 0
  for (let at = end - 1; at > 0; at--) {
    const closesEarlier = earlier.some((relation) =>
      relation.content.some((range) => range.end === at || range.end === at - 1),
    )
    if (
      passage.codes[at] === ':' ||
      (passage.codes[at] === ';' && (closesEarlier || earlier.some(({ cue }) => cue.end === at))) ||
      (passage.codes[at] === 'K' && passage.codes[at - 1] === ',' && closesEarlier)
    ) {
      start = at + 1
      break
    }
  }
  return passage.codes[start] === 'K' && start === 0 ? 1 : start
}

/** A source behind its verb takes its tails and what is set beside it: “said Ivanova, a spokeswoman for the port”. */
export function sourceEnd(passage: Passage, phrase: Range): number {
  let end = tailEnd(passage, phrase.end, passage.items.length)
  while (
    passage.codes[end] === 'K' &&
    phraseAt(passage, end + 1) &&
    passage.codes[phraseAt(passage, end + 1)!.end] !== 'V'
  ) {
    end = tailEnd(passage, phraseAt(passage, end + 1)!.end, passage.items.length)
  }
  const beside = passage.codes[end] === ',' ? phraseAt(passage, end + 1) : null
  if (beside) {
    const after = tailEnd(passage, beside.end, passage.items.length)
    if (/^[.,]|^$/.test(passage.codes.slice(after)) && passage.codes[beside.start] !== 'P') return after
  }
  return end
}
