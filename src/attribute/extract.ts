import type { Attribution, Extraction, MissedCue } from '../model/index.ts'
import { Coverage, type TextLayers } from '../text/index.ts'
import { findCues } from './find-cues.ts'
import { mannerOf } from './manner.ts'
import { narratorAttributions } from './narrator.ts'
import { withoutEchoes, withParents } from './nesting.ts'
import { withoutOwnAside } from './own-aside.ts'
import { cutPassages, type Passage } from './passage.ts'
import { followingBlocks, ownQuotations } from './quotation-owner.ts'
import type { PlacedRelation, Relation } from './relation.ts'
import { findRelations } from './relations.ts'
import { Settings } from './setting.ts'
import { itemsSpan, spanOf } from './spans.ts'
import { findTurns } from './turns.ts'

/** What the rules find before it is told apart by stance: relations with their place in the text, quotations owned. */
export interface RuleReading {
  readonly passages: readonly Passage[]
  readonly placed: readonly PlacedRelation[]
  readonly missed: readonly MissedCue[]
}

/** The relations that rules find in a text. Empty for a text without tags. Never throws. */
export function readByRules(layers: TextLayers): RuleReading {
  const passages = layers.tags.length === 0 ? [] : cutPassages(layers)
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
  const turns = findTurns(layers, passages)
  const spoken = new Coverage(turns.flatMap((each) => each.cue))
  const others = placed.filter((each) => !each.cue.some((cue) => spoken.meets(cue)))
  return { passages, placed: ownQuotations(layers, passages, [...turns, ...others]), missed }
}

/** Placed relations as attributions, with stance, relay, medium and parents: one a statement, in text order, then the narrator's own. Where
 *  nothing is told by its cue after all, the cue is missed. */
export function extractionOf(
  layers: TextLayers,
  { passages, placed, missed: before }: RuleReading,
): Extraction {
  const missed = [...before]
  const settings = new Settings(layers, passages)
  const attributions = placed.flatMap((each) => attribution(layers, settings, each, missed))
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
  settings: Settings,
  placed: PlacedRelation,
  missed: MissedCue[],
): Attribution[] {
  const { relation, source, cue } = placed
  const content = withoutOwnAside(layers, placed.content)
  const manner = mannerOf(
    layers,
    { ...placed, content },
    relation,
    settings.of(placed.passage, source, content),
  )
  const { stance } = manner
  if (stance === null) {
    missed.push(...cue.map((span) => ({ ...span, reason: 'the verb reports nothing here' })))
    return []
  }
  return [
    {
      source,
      cue,
      content,
      ...manner,
      stance,
      parent: null,
      narrator: false,
      opinion: false,
      rule: relation.rule,
      confidence: relation.confidence,
      ...(relation.carries ? { carries: true } : {}),
    },
  ]
}
