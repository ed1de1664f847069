import { firstTokenFrom } from '../../text/index.ts'
import type { Draft } from './draft.ts'
import {
  type Context,
  lastSaid,
  one,
  placesBetween,
  type Speaking,
  sentencesBack,
  unresolved,
} from './speaker-context.ts'
import { describe } from './taken-up.ts'
import { kindOfHead } from './words.ts'

/** “Both”, “each side”, “the two groups”: the two who have spoken in this block and the two before it, if they are just two. Sides,
 *  parties and groups are no persons. `words` describe them where nothing before does: “both men”. */
export function pair(context: Context, isBodies: boolean, words: string | null): Speaking {
  const last = lastSaid(context, 1)?.speakers ?? []
  // “Sabra and Orland called for calm. **Both** offered …”
  if (
    last.length === 2 &&
    !(isBodies && last.some(isPersonal)) &&
    !last.some((each) => context.quoting?.speakers.includes(each))
  )
    return { speakers: last, candidates: [], onBehalfOf: null, rule: 'speaker.pair-joint' }
  if (words !== null && last.length === 1 && isPlural(last[0]!)) return one(last[0]!, 'speaker.pair')
  const speakers = new Set<Draft>()
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - 2) break
    for (const speaker of each.speakers)
      if (!context.quoting?.speakers.includes(speaker) && !(isBodies && isPersonal(speaker)))
        speakers.add(speaker)
  }
  const joined = speakers.size === 2 ? null : joinedBefore(context, isBodies)
  if (joined) return { speakers: joined, candidates: [], onBehalfOf: null, rule: 'speaker.pair-named' }
  if (words !== null && speakers.size !== 2) return one(describe(context, words, 'both'), 'speaker.described')
  return speakers.size === 2
    ? { speakers: [...speakers].reverse(), candidates: [], onBehalfOf: null, rule: 'speaker.pair' }
    : unresolved([...speakers], 'speaker.pair-open')
}

/** “**Reyk and Sarek** agreed. The two said …”: the only two of the sentence before, named side by side. */
function joinedBefore(context: Context, isBodies: boolean): Draft[] | null {
  const { layers, at } = context
  for (const sentence of sentencesBack(context, at, 2)) {
    if (sentence.end > at) continue
    const places = placesBetween(context, sentence.start, sentence.end).filter(
      ({ draft }) => isPersonal(draft) !== isBodies,
    )
    const drafts = [...new Set(places.map(({ draft }) => draft))]
    const [first, second] = places
    return drafts.length === 2 &&
      first!.draft !== second!.draft &&
      /^ and (?:the )?$/.test(layers.text.slice(first!.end, second!.start))
      ? drafts
      : null
  }
  return null
}

function isPersonal(draft: Draft): boolean {
  return draft.kind === 'person' || draft.kind === 'people'
}

/** “Two fishermen asked not to be named. **One** said …; **the other** said …”: one of those who spoke together before. */
export function member(context: Context, which: string): Speaking {
  const last = lastSaid(context, 1)
  if (which === 'latter') return unresolved(last?.speakers ?? [], 'speaker.member-open')
  // “**One banker** said … **The other** said …”
  const first = which === 'other one' && last?.speakers.length === 1 ? last.speakers[0]! : null
  if (first?.local && /^one [\p{Ll}-]+$/iu.test(first.name)) {
    const draft = describe(context, first.name.replace(/^one/i, 'other'), first.words.at(-1)!)
    return one(draft, 'speaker.member-other')
  }
  const counted = countedBefore(context)
  if (counted) {
    const draft = describe(context, `${which} of the ${counted}`, which)
    draft.kind = 'person'
    return one(draft, 'speaker.member-counted')
  }
  const group = context.said
    .slice(-4)
    .findLast(
      (each) => each.block >= context.block - 1 && each.speakers.length === 1 && isPlural(each.speakers[0]!),
    )
  const plural = group?.speakers[0]
  if (!plural) return unresolved(last?.speakers ?? [], 'speaker.member-open')
  const head = plural.name.split(/[ ,]/).find((word) => /(?:s|men|women|people)$/.test(word)) ?? plural.name
  const draft = describe(context, `${which} of the ${head}`, which)
  return { speakers: [draft], candidates: [], onBehalfOf: null, rule: 'speaker.member' }
}

/** The persons last counted before, in this block or the one before: “**two miners** who came out”. */
function countedBefore({ layers, attribution, block }: Context): string | null {
  const { tokens, tags } = layers
  const from = layers.blocks[Math.max(0, block - 1)]!.start
  const last = firstTokenFrom(layers, attribution.source[0]!.start)
  for (let at = last - 1; at >= Math.max(0, last - 200) && tokens[at]!.start >= from; at--) {
    if (!/^(?:two|three|four|five)$/.test(tokens[at]!.lower)) continue
    let head = at + 1
    while (head < at + 4 && /^(?:JJ|NN|VBN|VBG)$/.test(tags[head] ?? '')) head++
    const { lower } = tokens[head]!
    if (tags[head] === 'NNS' && kindOfHead(lower) === 'people' && tokens[head + 1]?.lower !== "'s")
      return `${tokens[at]!.lower} ${lower}`
  }
  return null
}

function isPlural(draft: Draft): boolean {
  return (
    draft.local && draft.kind !== 'person' && draft.words.some((word) => /(?:s|men|women|people)$/.test(word))
  )
}
