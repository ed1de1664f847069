import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'
import { contentBefore, sourceEnd } from './trailing-source.ts'

/** A turn of phrase that gives what its clause tells to somebody. */
export interface Turn {
  /** The whole turn, without commas. */
  readonly range: Range
  readonly cue: Range
  readonly source: Range
  readonly rule: string
}

/** A turn that begins at an item; null where none does. */
type AccountRow = {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  readonly at: (passage: Passage, at: number) => Turn | null
}

const views =
  'account|assessment|estimation|eyes|judg(?:e)?ment|mind|opinion|phrase|reading|telling|version|view|words'
const counts = 'account|admission|calculations?|count|estimates?|figures|reckoning|tally|telling|version'

const viewOf = new RegExp(`^in the (?:${views}) of$`)
const viewNoun = new RegExp(`^(?:${views})$`)
const countNoun = new RegExp(`^(?:${counts})$`)

export const accountRows: readonly AccountRow[] = [
  {
    id: 'cue.in-the-view-of',
    example: 'in the view of the guild the vote was rigged',
    counterExample: 'in the view from the hill the road was empty',
    at: (passage, at) => {
      if (!viewOf.test(lowers(passage, at, 4))) return null
      const phrase = passage.phrases.from.get(at + 4)
      if (!phrase) return null
      const end = sourceEnd(passage, phrase)
      return {
        range: { start: at, end },
        cue: { start: at, end: at + 4 },
        source: { start: at + 4, end },
        rule: 'cue.in-the-view-of',
      }
    },
  },
  {
    id: 'cue.in-whose-words',
    example: 'in the mayor’s words the bridge was a disgrace',
    counterExample: 'in the mayor’s office the bridge was a joke',
    at: (passage, at) => owned(passage, at, /^in$/, viewNoun, 'cue.in-whose-words'),
  },
  {
    id: 'cue.by-whose-count',
    example: 'by the port’s count forty boats were lost',
    counterExample: 'by the port’s gate forty boats were lost',
    at: (passage, at) => owned(passage, at, /^(?:by|on)$/, countNoun, 'cue.by-whose-count'),
  },
  {
    id: 'cue.as-puts-it',
    example: 'as the mayor put it, the dam broke by itself',
    counterExample: 'as the mayor put it away, the dam broke by itself',
    at: (passage, at) => {
      const turn = around(
        passage,
        at,
        ['as'],
        /^(?:puts?|tells?|told|sees?|saw|has|had) it$/,
        'cue.as-puts-it',
      )
      return turn && closesTurn(passage, turn)
    },
  },
  {
    id: 'cue.the-way-sees-it',
    example: 'the way the mayor tells it, the dam broke by itself',
    counterExample: 'the way the mayor tells it pleased the crowd',
    at: (passage, at) => {
      const turn = around(
        passage,
        at,
        ['the', 'way'],
        /^(?:puts?|tells?|told|sees?|saw) it$/,
        'cue.the-way-sees-it',
      )
      return turn && closesTurn(passage, turn)
    },
  },
  {
    id: 'cue.to-hear-tell',
    example: 'to hear the colonel tell it, the hill was empty',
    counterExample: 'to hear the colonel better, the crew sat down',
    at: (passage, at) => around(passage, at, ['to', 'hear'], /^(?:tell it|talk|speak)$/, 'cue.to-hear-tell'),
  },
  {
    id: 'cue.if-believed',
    example: 'if the ministry is to be believed, the depot is intact',
    counterExample: 'if the ministry is to be moved, the depot is too small',
    at: (passage, at) =>
      around(passage, at, ['if'], /^(?:is|are|was|were) to be believed$/, 'cue.if-believed'),
  },
]

/** What a clause tells by somebody's account: “In the view of the guild, …”, “…, by the port's count.”, “The bridge was, in the mayor's words, …”.
 *  Where another's content holds it, it is left to that. */
export function byAccount(passage: Passage, turns: readonly Turn[], others: readonly Relation[]): Relation[] {
  return turns.flatMap((turn) => {
    const { start, end } = turn.range
    if (others.some((other) => other.content.some((range) => range.start < start && range.end >= end)))
      return []
    const content = contentOf(passage, start, end)
    if (content.length === 0) return []
    return [
      {
        source: turn.source,
        cue: turn.cue,
        content,
        stance: 'asserts' as const,
        relay: 'neutral' as const,
        lemma: 'according to',
        opensBlock: false,
        rule: `${turn.rule} content.by-account`,
        confidence: 0.7,
      },
    ]
  })
}

const mayOpen = new Set(['in', 'by', 'on', 'to', 'if', 'as', 'the'])

/** A turn whose verb is its cue and behind which a comma, a quotation or the sentence's end stands; null otherwise. */
const closesTurn = (passage: Passage, turn: Turn): Turn | null =>
  /^(?:[,.L]|$)/.test(passage.codes.slice(turn.range.end))
    ? { ...turn, cue: { start: turn.source.end, end: turn.range.end } }
    : null

/** The turns of a passage, left to right: verbs and nouns inside them report nothing else. */
export function accountTurns(passage: Passage): Turn[] {
  return passage.items.flatMap(({ lower }, at) => {
    const turn = mayOpen.has(lower) ? firstTurn(passage, at) : null
    return turn ? [turn] : []
  })
}

function firstTurn(passage: Passage, at: number): Turn | null {
  for (const row of accountRows) {
    const turn = row.at(passage, at)
    if (turn) return turn
  }
  return null
}

/** The clause around a turn, without it: behind it where it opens the sentence, before it where it closes it, both where it stands between commas. */
function contentOf(passage: Passage, start: number, end: number): Range[] {
  const semicolon = passage.codes.indexOf(';', end)
  const whole = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
  const stop = semicolon > 0 ? semicolon : whole
  const behind = passage.codes[end] === ',' ? end + 1 : end
  if (behind === end && start <= 1 && !/^[DPJNC$]/.test(passage.codes.slice(end))) return []
  // “Twenty were promised, **though** by the mayor's count three came”
  const opens = start <= 1 || joins.test(passage.items[start - 1]!.lower)
  // “In the words of the prosecutor, Ana Reyk, QC, “…””: what stands before the quotation is said of who speaks.
  const quoted = opens ? /^(?:[DJNCS]{1,4},){0,2}L/.exec(passage.codes.slice(behind, stop)) : null
  if (quoted) return [{ start: behind + quoted[0].length - 1, end: behind + quoted[0].length }]
  if (opens)
    return behind < stop && /V|BE/.test(passage.codes.slice(behind, stop))
      ? [{ start: behind, end: stop }]
      : []
  const closed = passage.codes[start - 1] === ','
  if (!closed) return []
  const before = contentBefore(passage, start, [])
  if (end >= stop) return before ?? []
  const first = Math.max(passage.codes.lastIndexOf(';', start), passage.codes.lastIndexOf(':', start)) + 1
  const opening = { start: passage.codes[first] === 'K' ? first + 1 : first, end: start - 1 }
  return passage.codes[end] === ',' &&
    behind < stop &&
    opening.end > opening.start &&
    /^[DNPJC]/.test(passage.codes.slice(opening.start))
    ? [opening, { start: behind, end: stop }]
    : []
}

const joins = /^(?:and|although|because|but|though|whereas|while|yet)$/

/** “in the mayor's words”, “by its own account”: a preposition, whose it is, and the noun. */
function owned(passage: Passage, at: number, preposition: RegExp, nouns: RegExp, rule: string): Turn | null {
  if (!preposition.test(passage.items[at]!.lower)) return null
  const phrase = withNounBehind(passage, passage.phrases.from.get(at + 1), nouns)
  if (!phrase || !nouns.test(passage.items[phrase.end - 1]!.lower)) return null
  const mark = passage.codes.slice(phrase.start, phrase.end).lastIndexOf('S')
  const whose =
    mark > 0
      ? { start: phrase.start, end: phrase.start + mark }
      : /^(?:his|her|its|their)$/.test(passage.items[phrase.start]!.lower)
        ? { start: phrase.start, end: phrase.start + 1 }
        : null
  const range = { start: at, end: phrase.end }
  return whose && { range, cue: range, source: whose, rule }
}

/** “the committee's **reckoning**”, taken for a participle. */
function withNounBehind(passage: Passage, phrase: Range | undefined, nouns: RegExp): Range | undefined {
  if (!phrase || passage.codes[phrase.end] !== 'S') return phrase
  return nouns.test(passage.items[phrase.end + 1]?.lower ?? '')
    ? { start: phrase.start, end: phrase.end + 2 }
    : phrase
}

/** Somebody between two halves of a turn: “to hear **the colonel** tell it”. */
function around(
  passage: Passage,
  at: number,
  first: readonly string[],
  second: RegExp,
  rule: string,
): Turn | null {
  if (first.some((word, index) => passage.items[at + index]?.lower !== word)) return null
  const phrase = passage.phrases.from.get(at + first.length)
  if (!phrase) return null
  const end = tailEnd(passage, phrase.end, passage.items.length)
  for (let length = 1; length <= 4; length++)
    if (second.test(lowers(passage, end, length)))
      return {
        range: { start: at, end: end + length },
        cue: { start: at, end: phrase.start },
        source: { start: phrase.start, end },
        rule,
      }
  return null
}

function lowers(passage: Passage, start: number, count: number): string {
  return passage.items
    .slice(start, start + count)
    .map(({ lower }) => lower)
    .join(' ')
}
