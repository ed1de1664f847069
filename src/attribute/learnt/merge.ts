import type { TextSpan } from '../../model/index.ts'
import { Coverage, firstFrom, type Range, type TextLayers } from '../../text/index.ts'
import { cueRows } from '../cue-lexicon.ts'
import { cueSense } from '../cue-sense.ts'
import type { RuleReading } from '../extract.ts'
import { type Passage, passageAt } from '../passage.ts'
import type { PlacedRelation } from '../relation.ts'
import { textSpan } from '../spans.ts'
import type { TokenRelation } from './token-relation.ts'
import { trimCue, trimSource } from './trim.ts'

/** Put the relations of a learnt reader beside those of the rules: one relation a cue.
 *
 *  Where both know a cue the rules' reading stays, for they see quotations and colons as one; but a learnt source that holds
 *  all of theirs is taken, for they cut long ones short (not where they took one out of a longer phrase, “the man **police** say shot two”). A learnt relation is added where its cue is none of
 *  theirs, unless they refused that cue (negated, modal), they found nothing told by it and it is not plainly told, another
 *  relation with a source has its content, or its words are no cue of any lexicon and nobody is named. What is merely
 *  thought is no statement. */
export function mergeRelations(
  layers: TextLayers,
  { passages, placed: ruled, missed }: RuleReading,
  learnt: readonly TokenRelation[],
): PlacedRelation[] {
  const refused = new Coverage(missed.filter(({ reason }) => refusals.test(reason)))
  const untold = new Coverage(missed.filter(({ reason }) => /^no content/.test(reason)))
  const byCue = nearest(ruled, (each) => each.cue[0] ?? each.content[0]!)
  const byContent = nearest(ruled, (each) => each.content[0]!)
  const kept = new Set(ruled)
  const added: PlacedRelation[] = []
  for (const each of learnt) {
    const placed = placedOf(layers, passages, each)
    if (!placed) continue
    const same = byCue(placed.cue[0]!.start).find((other) => kept.has(other) && meet(other.cue, placed.cue))
    if (same) {
      if (
        !same.relation.carries &&
        !same.relation.rule.includes('reduced-relative') &&
        isWider(placed.source, same.source) &&
        !isAlien(layers, placed.source, same)
      ) {
        kept.delete(same)
        added.push({ ...same, source: placed.source })
      }
      continue
    }
    if (placed.cue.some((cue) => refused.meets(cue))) continue
    if (placed.cue.some((cue) => untold.meets(cue)) && !isPlainlyTold(placed)) continue
    const twin = byContent(placed.content[0]!.start).find(
      ({ content }) => share(content, placed.content) >= (isUnlisted(placed) ? 0.5 : 0.7),
    )
    if (twin && twin.source.length > 0) continue
    if (twin) kept.delete(twin)
    added.push(placed)
  }
  return [...ruled.filter((each) => kept.has(each)), ...added]
}

/** “**resigned**, revealing that …”: a word of no lexicon gives way where another cue has most of what it would tell. */
const isUnlisted = ({ relation }: PlacedRelation): boolean => relation.rule === 'learnt cue.unlisted'

const refusals = /^(?:negated|modal|infinitive)/

/** Words that the rules have told to be something else: “**SABRA —** the ministry”, “**The bridge,** Ana Reyk said, was shut”. */
function isAlien(
  layers: TextLayers,
  source: readonly TextSpan[],
  { source: own, content }: PlacedRelation,
): boolean {
  const before = layers.text.slice(source[0]!.start, Math.max(source[0]!.start, own[0]?.start ?? 0))
  // “**the man who** police say …”
  return /\s[—–-]\s|\b(?:who|whom|which) (?:the )?$/.test(before) || meet(source, content)
}

/** What is told begins behind its cue, and no word of it is quoted: whose a quotation is, is for the rules to say. */
const isPlainlyTold = ({ cue, content }: PlacedRelation): boolean =>
  content[0]!.start >= cue[0]!.end && content.every(({ text }) => !/[“"«]/.test(text))

/** A look-up of the few relations of which a part stands nearest to an offset. */
function nearest(
  relations: readonly PlacedRelation[],
  part: (each: PlacedRelation) => TextSpan,
): (offset: number) => readonly PlacedRelation[] {
  const sorted = relations
    .map((each) => ({ each, start: part(each).start }))
    .sort((a, b) => a.start - b.start)
  return (offset) => {
    const at = firstFrom(sorted, offset)
    return sorted.slice(Math.max(0, at - 6), at + 6).map(({ each }) => each)
  }
}

function placedOf(
  layers: TextLayers,
  passages: readonly Passage[],
  relation: TokenRelation,
): PlacedRelation | null {
  const passage = passageAt(passages, relation.cue[0]!.start)
  if (passage === passages.length || layers.blocks[passages[passage]!.block]!.role === 'heading') return null
  const source = spansOf(
    layers,
    relation.source.map((range) => trimSource(layers, range)),
  )
  const cue = spansOf(
    layers,
    relation.cue.map((range) => trimCue(layers, range)),
  )
  const content = spansOf(layers, relation.content)
  const said = content.map(({ text }) => text).join(' ')
  const { id, stance, relay, lemma, uttered } = cueSense(cue.map(({ text }) => text).join(' '), said)
  if (!uttered || (id === 'cue.unlisted' && source.length === 0)) return null
  if (takesNoSuchObject(layers, id, relation.content) || tellsNothing(layers, id, relation)) return null
  return {
    relation: {
      stance,
      relay,
      lemma,
      opensBlock: false,
      rule: `learnt ${id}`,
      confidence: relation.confidence,
    },
    passage,
    source,
    cue,
    content,
  }
}

/** “claimed the attention of parliament”: a verb that takes but some nouns as what is said, with a bare noun phrase of another. */
function takesNoSuchObject(layers: TextLayers, id: string, content: readonly Range[]): boolean {
  const objects = objectsById.get(id)
  if (!objects) return false
  let head: string | null = null
  for (const { start, end } of content)
    for (let at = start; at < end; at++) {
      const tag = layers.tags[at]!
      if (/^(?:VB|MD|TO|``)/.test(tag)) return false
      // The head of the first noun phrase: its last noun before a preposition.
      if (/^NN/.test(tag)) head = layers.tokens[at]!.lower
      else if (head !== null) return !objects.test(head)
    }
  return head !== null && !objects.test(head)
}

/** “The man **accused** of arson”: nobody is said to accuse, and the man least of all. “The judge **added** two conditions”: no words are told. */
function tellsNothing(layers: TextLayers, id: string, { source, cue, content }: TokenRelation): boolean {
  const [first] = cue
  if (!first) return false
  const { lower } = layers.tokens[first.start]!
  if (
    /^(?:accused|suspected|charged|convicted|identified)$/.test(lower) &&
    source.some(({ end }) => end === first.start)
  )
    return /^(?:of|with|as)$/.test(layers.tokens[first.end]?.lower ?? '')
  return (
    id === 'cue.add' &&
    content.every(
      ({ start, end }) =>
        start >= first.end &&
        !layers.tags.slice(start, end).some((tag) => /^(?:VB[DPZ]|MD|``|'')$/.test(tag)),
    )
  )
}

const objectsById: ReadonlyMap<string, RegExp> = new Map(
  cueRows.flatMap(({ id, objects }) => (objects ? [[id, objects] as const] : [])),
)

function spansOf(layers: TextLayers, ranges: readonly Range[]): TextSpan[] {
  return ranges.map(({ start, end }) =>
    textSpan(layers, layers.tokens[start]!.start, layers.tokens[end - 1]!.end),
  )
}

/** “a farmer who lives beside it”, where the rules took “a farmer who lives”. */
function isWider(source: readonly TextSpan[], than: readonly TextSpan[]): boolean {
  const [outer] = source
  const [inner] = than
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && outer.end >= inner.end
}

const meet = (a: readonly TextSpan[], b: readonly TextSpan[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

/** Characters that both have, over those that either has. */
function share(a: readonly TextSpan[], b: readonly TextSpan[]): number {
  let both = 0
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const length = (spans: readonly TextSpan[]) =>
    spans.reduce((total, span) => total + span.end - span.start, 0)
  return both / (length(a) + length(b) - both || 1)
}
