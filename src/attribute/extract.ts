import type { Attribution, Extraction, MissedCue, TextSpan } from '../model/index.ts'
import { Coverage, type TextLayers } from '../text/index.ts'
import { findCues } from './find-cues.ts'
import { kindOf } from './kind.ts'
import { mediumOf } from './medium.ts'
import { narratorAttributions } from './narrator.ts'
import { withoutEchoes, withParents } from './nesting.ts'
import { cutPassages, type Passage } from './passage.ts'
import { followingBlocks, ownQuotations } from './quotation-owner.ts'
import type { PlacedRelation, Relation } from './relation.ts'
import { findRelations } from './relations.ts'
import { itemsSpan, spanOf } from './spans.ts'
import { relayOf, stanceOf } from './stance.ts'

/** Read who is said to say what: one attribution a statement, in text order, nested ones with their parent, the narrator's own last in
 *  each passage. Rule-based; English. Empty for a text without tags. Never throws. */
export function extractByRules(layers: TextLayers): Extraction {
  if (layers.tags.length === 0) return { attributions: [], missed: [] }
  const passages = cutPassages(layers)
  const placed: PlacedRelation[] = []
  const missed: MissedCue[] = []
  for (const [index, passage] of passages.entries()) {
    const heading = layers.blocks[passage.block]!.role === 'heading'
    const found = heading ? headingCues(passage) : findRelations(passage)
    placed.push(...found.relations.flatMap((relation) => place(layers, passages, index, relation)))
    for (const cue of found.missed) {
      const span = spanOf(layers, passage, cue.cue)
      if (span) missed.push({ ...span, reason: cue.reason })
    }
  }
  const owned = ownQuotations(layers, passages, placed)
  const attributions = owned.flatMap((each) => attribution(layers, passages, each, missed))
  const nested = withoutEchoes(withParents(attributions), missed)
  const told = new Coverage(nested.flatMap((each) => each.cue))
  const kept = missed.filter((cue) => !told.holds(cue))
  return {
    attributions: [...nested, ...narratorAttributions(layers, passages, nested)],
    missed: kept.sort((a, b) => a.start - b.start),
  }
}

/** A headline repeats in short what the text says at length: its cues are shown as missed, and nobody is made to speak twice. */
function headingCues(passage: Passage): ReturnType<typeof findRelations> {
  const missed = findCues(passage).map((cue) => ({
    cue: cue.range,
    reason: 'in a heading, which repeats the text',
  }))
  return { relations: [], missed }
}

function place(
  layers: TextLayers,
  passages: readonly Passage[],
  index: number,
  relation: Relation,
): PlacedRelation[] {
  const passage = passages[index]!
  const content = relation.opensBlock
    ? followingBlocks(layers, passages, index)
    : relation.content.flatMap((range) => spanOf(layers, passage, range) ?? [])
  const cue = itemsSpan(layers, passage, relation.cue)
  if (content.length === 0) return []
  const source = relation.source ? spanOf(layers, passage, relation.source) : null
  return [{ relation, passage: index, source: source ? [source] : [], cue: [cue], content }]
}

function attribution(
  layers: TextLayers,
  passages: readonly Passage[],
  placed: PlacedRelation,
  missed: MissedCue[],
): Attribution[] {
  const { relation, source, cue, content } = placed
  const words = content.map((span) => span.text).join(' ')
  const kind = kindOf(layers, content)
  const stance = stanceOf(relation.stance, relation.lemma, words)
  if (stance === null) {
    missed.push(...cue.map((span) => ({ ...span, reason: 'the verb reports nothing here' })))
    return []
  }
  const cueWords = cue.map((span) => span.text).join(' ')
  const { relay, words: relayWords } = relayOf(relation.relay, cueWords, words, kind === 'direct')
  return [
    {
      source,
      cue,
      content,
      kind,
      stance,
      relay,
      relayWords,
      medium: mediumOf(settingOf(layers, passages[placed.passage]!, content), relation.lemma),
      parent: null,
      narrator: false,
      opinion: false,
      rule: relation.rule,
      confidence: relation.confidence,
    },
  ]
}

/** The passage's words without the content. */
function settingOf(layers: TextLayers, passage: Passage, content: readonly TextSpan[]): string {
  const whole = spanOf(layers, passage, { start: 0, end: passage.items.length })
  if (!whole) return ''
  let setting = ''
  let at = whole.start
  for (const span of content) {
    if (span.start >= at && span.start < whole.end) setting += `${layers.text.slice(at, span.start)} `
    at = Math.max(at, span.end)
  }
  return setting + layers.text.slice(at, Math.max(at, whole.end))
}
