import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'
import { contentBefore, sourceEnd } from './trailing-source.ts'

/** Items where “according to” begins; “it went according to plan” has no source. */
export function findAccording(passage: Passage): number[] {
  return passage.items.flatMap((item, at) =>
    item.lower === 'according' && passage.items[at + 1]?.lower === 'to' && !isNoVoice(passage, at + 2)
      ? [at]
      : [],
  )
}

/** “According to plan”, “according to **the plans**”, “according to its own rules”: as they want it. */
function isNoVoice({ items }: Passage, at: number): boolean {
  const words = items
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:(?:the|its|his|her|their|our|all) (?:\w+ )?)?(?:plans?|schedule|timetable|law|laws|rules?|regulations|custom|tradition|protocol|procedures?|standards?|needs?|ability|size|taste|wishes)(?: (?!of|for|by|published|seen|obtained)|[,.;]|$)/.test(
    words,
  )
}

const reportNouns = new Set(
  'description account report reports estimate estimates statement statements figures data version assessment telling post'.split(
    ' ',
  ),
)

/** “According to the port, two boats sank.”   Two boats sank, according to the port. */
export function accordingTo(
  passage: Passage,
  according: readonly number[],
  others: readonly Relation[],
): Relation[] {
  return according.flatMap((at) => {
    const phrase = phraseAt(passage, at + 2)
    if (!phrase) return []
    const named = possessor(passage, phrase)
    const end = sourceEnd(passage, phrase)
    const base = {
      source: named ?? { start: phrase.start, end: tailEnd(passage, phrase.end, passage.items.length) },
      cue: { start: at, end: at + 2 },
      stance: 'asserts' as const,
      relay: 'neutral' as const,
      lemma: 'according to',
      opensBlock: false,
      confidence: 0.85,
    }
    const semicolon = passage.codes.indexOf(';', end)
    const whole = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
    const stop = semicolon > 0 ? semicolon : whole
    if (/^[^LV]*:$/.test(passage.codes.slice(end)))
      return [{ ...base, content: [], opensBlock: true, rule: 'cue.according-to content.next-block' }]
    if (passage.codes[end] === ':' && passage.codes[end + 1] === 'L')
      return [
        {
          ...base,
          content: [{ start: end + 1, end: end + 2 }],
          rule: 'cue.according-to content.quote-after',
        },
      ]
    const comma = commaAfter(passage, phrase.end)
    // “wrote that, according to the port, …”
    const isInserted = passage.codes[at - 1] === ',' && passage.items[at - 2]?.lower === 'that'
    // “The channel disagrees: according to its admin, …”
    const opensClause = /[:;]/.test(passage.codes[at - 1] ?? '-') && comma > 0 && comma + 1 < stop
    if (at <= 1 || isInserted || opensClause) {
      const from = comma >= 0 && comma < stop ? comma + 1 : -1
      return from > 0
        ? [{ ...base, content: [{ start: from, end: stop }], rule: 'cue.according-to content.after' }]
        : []
    }
    // “the brigade, **which**, according to him, **fired from the heights**”
    if (passage.codes[at - 1] === ',' && passage.codes[at - 2] === 'W' && passage.codes[end] === ',') {
      const close = passage.codes.indexOf(',', end + 1)
      const until = close > 0 && close < stop ? close : stop
      if (/^R*[VE]/.test(passage.codes.slice(end + 1, until)))
        return [
          {
            ...base,
            content: [
              { start: at - 2, end: at - 1 },
              { start: end + 1, end: until },
            ],
            rule: 'cue.according-to content.relative-gap',
          },
        ]
    }
    const before = contentBefore(passage, at, []) ?? [{ start: passage.codes[0] === 'K' ? 1 : 0, end: at }]
    const earlier = others.filter(
      (other) => other.cue.start < at && other.content.some((range) => range.end > at),
    )
    const goesOn = passage.codes[end] === ',' && passage.items[end + 1]?.lower === 'that'
    if (earlier.length > 0 && !(goesOn && earlier.every(({ cue }) => cue.end === at - 1))) return []
    const resumes = passage.codes[at - 1] === ',' ? resumption(passage, end, stop) : end
    const after =
      passage.codes[resumes] === ',' &&
      /^[^,]*V/.test(passage.codes.slice(resumes + 1, stop)) &&
      // “The envoy replied, according to a clerk, **that it was shut**”
      (!/V/.test(passage.codes.slice(0, at)) || passage.items[resumes + 1]?.lower === 'that')
        ? [{ start: resumes + 1, end: stop }]
        : []
    return [{ ...base, content: [...before, ...after], rule: 'cue.according-to content.before' }]
  })
}

/** “The drone, according to a commander quoted by the channel | , had been …”: the comma behind what hangs on the source, where a verb follows. */
function resumption(passage: Passage, end: number, stop: number): number {
  const hung = /^[EG][^V,:;L]*(?=,R*V)/.exec(passage.codes.slice(end, stop))
  return hung ? end + hung[0].length : end
}

/** The comma that ends the source: behind a relative clause or participle that it carries (“according to the Observatory, which …,”). */
function commaAfter(passage: Passage, from: number): number {
  const first = passage.codes.indexOf(',', from)
  if (first < 0 || !/[WG]/.test(passage.codes[first + 1] ?? '')) return first
  const second = passage.codes.indexOf(',', first + 1)
  return second < 0 ? first : second
}

/** “CNN’s description of the groups” names CNN. */
function possessor(passage: Passage, phrase: Range): Range | null {
  const mark = passage.codes.slice(phrase.start, phrase.end).lastIndexOf('S')
  if (mark <= 0) return null
  const head = passage.items[phrase.end - 1]!.lower
  return reportNouns.has(head) ? { start: phrase.start, end: phrase.start + mark } : null
}
