import type { Extractor } from '../../attribute/index.ts'
import { type Article, type Attribution, firstOffset, type Gazetteer } from '../../model/index.ts'
import type { Draft } from '../../resolve/entities/draft.ts'
import { resolveEntities } from '../../resolve/entities/index.ts'
import type { Question } from '../../resolve/entities/judge/question.ts'
import { findToponyms } from '../../resolve/places/index.ts'
import { layerText } from '../../text/index.ts'
import type { Tagger } from '../../text/tags/index.ts'
import type { CoreferentMention, CoreferentText } from './coreferent-text.ts'

/** A question with what the corpus answers. */
export interface AnsweredQuestion {
  readonly document: string
  readonly question: Question
  /** Which of the answers are right: never empty. */
  readonly right: ReadonlySet<number>
  /** Whether the reader of attributions holds the mention for a source. */
  readonly isSource: boolean
  /** Whether the rules were fitted to this very text: what they decide there is right more often than elsewhere. */
  readonly isFitted: boolean
}

export interface Readers {
  readonly tagger: Tagger
  readonly extractor: Extractor
  readonly gazetteer: Gazetteer
}

/** What is asked of one text: of every source that the reader finds in it, and of every other mention that stands where a source may. Each of those
 *  is asked on its own, as if it spoke, with what was said before it. */
export async function questionsOf(text: CoreferentText, readers: Readers): Promise<AnsweredQuestion[]> {
  const layers = layerText(text, readers.tagger)
  const { attributions } = await readers.extractor.extract(layers)
  const { toponyms } = findToponyms(articleOf(text), layers, readers.gazetteer)
  const asked: AnsweredQuestion[] = []
  const run = (list: readonly Attribution[], only: number | null): void => {
    resolveEntities(text, layers, list, readers.gazetteer.countries, toponyms, (question) => {
      const right = only === null || question.offset === only ? rightAnswers(text, question) : null
      if (right) asked.push({ document: text.id, question, right, isSource: only === null, isFitted: false })
      return null
    })
  }
  run(attributions, null)
  const sources = new Set(attributions.flatMap(({ source }) => source.map(({ start }) => start)))
  for (const mention of text.mentions)
    if (!sources.has(mention.start) && mayBeSource(text, mention))
      run(before(attributions, mention, text), mention.start)
  return asked
}

/** What was said before a mention, whoever quotes it, and the mention itself as the source of something. */
function before(
  attributions: readonly Attribution[],
  mention: CoreferentMention,
  { text }: CoreferentText,
): Attribution[] {
  const holds = ({ content }: Attribution) =>
    content.some((span) => span.start <= mention.start && mention.end <= span.end)
  const kept = attributions.filter((each) => firstOffset(each) < mention.start || holds(each))
  const placeOf = (index: number | null) => {
    const at = index === null ? -1 : kept.indexOf(attributions[index]!)
    return at < 0 ? null : at
  }
  const parent = kept.findLastIndex(holds)
  const { start, end } = mention
  return [
    ...kept.map((each) => ({ ...each, parent: placeOf(each.parent) })),
    {
      source: [{ start, end, text: text.slice(start, end) }],
      cue: [],
      content: [],
      kind: 'indirect',
      stance: 'asserts',
      relay: 'neutral',
      relayWords: null,
      medium: null,
      parent: parent < 0 ? null : parent,
      narrator: false,
      opinion: false,
      rule: 'asked',
      confidence: 1,
    },
  ]
}

export function articleOf({ id, text, blocks }: Pick<CoreferentText, 'id' | 'text' | 'blocks'>): Article {
  const nothing = { url: null, title: null, byline: null, publisher: null, published: null, modified: null }
  return {
    ...nothing,
    id,
    sha256: '',
    language: 'en',
    license: null,
    via: [],
    text,
    blocks,
    dropped: [],
    diagnostics: [],
  }
}

const verbs =
  /(?:ed|s|d)$|^(?:had|was|were|is|are|will|would|may|can|could|did|does|do|have|said|told|made|wrote|took|gave|came|went|began|won|met|led|left|felt|knew|thought|saw|found|got|put|set|ran)$/

/** He, she, it, they, or a description of a person or a body that is no name, before what looks like a verb. */
function mayBeSource({ text }: CoreferentText, { start, end, head, type }: CoreferentMention): boolean {
  const words = text.slice(start, end)
  const next = /^\s*,?\s*([\p{L}’']+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''
  if (words.length > 80 || !verbs.test(next)) return false
  if (/^(?:he|she|it|they)$/i.test(words)) return true
  const opens = /^(?:the|this|that|its|their|his|her|a|an|one|two|three|some|several|many)\b/i.test(words)
  return opens && /^(?:person|organization)$/.test(type) && /^\p{Ll}/u.test(text.slice(...head))
}

/** The answers that are one with the source; “nobody named before” where none is; null where the corpus does not say who the source is. */
function rightAnswers(text: CoreferentText, { answers, offset }: Question): Set<number> | null {
  // The widest that begins here.
  const own = text.mentions.find((each) => each.start === offset)
  if (!own) return null
  const right = new Set<number>()
  for (const [at, { speakers }] of answers.entries())
    if (speakers.length > 0 && speakers.every((each) => clusterOf(text, each, offset) === own.cluster))
      right.add(at)
  return right.size > 0 ? right : new Set([0])
}

/** The cluster that most of somebody's mentions before an offset are of. */
function clusterOf(text: CoreferentText, draft: Draft, offset: number): string | null {
  const counts = new Map<string, number>()
  for (const { start, end } of draft.mentions) {
    const cluster = start < offset ? clusterAt(text, start, end) : null
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The mention whose head these words carry, the one nearest to them in length. */
function clusterAt({ mentions }: CoreferentText, start: number, end: number): string | null {
  let best: CoreferentMention | null = null
  const unlike = (each: CoreferentMention) => Math.abs(each.end - each.start - (end - start))
  for (const each of mentions) {
    if (each.start >= end) break
    const [from, to] = each.head
    const shared = Math.min(end, to) - Math.max(start, from)
    if (shared <= 0 || shared * 2 < Math.min(to - from, end - start)) continue
    if (!best || unlike(each) < unlike(best)) best = each
  }
  return best?.cluster ?? null
}
