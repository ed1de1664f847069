import type { Attribution, Extraction, MissedCue, TextSpan } from '../../model/index.ts'
import type { Range, TextLayers } from '../../text/index.ts'
import { kindOf } from '../kind.ts'
import { cueForm } from './cue-forms.ts'
import { type CyrillicRelation, findCyrillicRelations } from './find-relations.ts'
import { narrated } from './narrate.ts'
import { nested } from './nest.ts'
import { cyrillicRelay, cyrillicStance } from './stance.ts'
import { cutUnits, cyrillicBlocks, type Unit } from './units.ts'

export { cyrillicBlocks } from './units.ts'

/** Read who is said to say what in the blocks written in Russian or Ukrainian, by rules over words and marks; no tagger is asked.
 *  One attribution a statement, in text order, nested ones with their parent; the narrator's own last. Empty for a text without Cyrillic
 *  blocks. Never throws. */
export function extractCyrillic(
  layers: TextLayers,
  cyrillic: readonly boolean[] = cyrillicBlocks(layers),
): Extraction {
  const units = cutUnits(layers, cyrillic)
  const missed: MissedCue[] = []
  const attributions: Attribution[] = []
  for (const [index, unit] of units.entries()) {
    if (layers.blocks[unit.block]!.role === 'heading') {
      missed.push(...headingCues(layers, unit))
      continue
    }
    const { relations, missed: left } = findCyrillicRelations(layers, unit, units[index - 1] ?? null)
    missed.push(...left.map(({ cue, reason }) => ({ ...spanOf(layers, cue), reason })))
    const at = attributions.length
    attributions.push(
      ...nested(
        relations,
        relations.map((each) => attribution(layers, each)),
        at,
      ),
    )
  }
  return {
    attributions: [...attributions, ...narrated(layers, units, attributions)],
    missed: missed.sort((a, b) => a.start - b.start),
  }
}

function attribution(layers: TextLayers, relation: CyrillicRelation): Attribution {
  const content = relation.content.map((part) => spanOf(layers, part))
  const words = content.map((span) => span.text).join(' ')
  const kind = relation.direct ? 'direct' : kindOf(layers, content)
  const { relay, words: relayWords } = cyrillicRelay(
    relation.relay,
    spanOf(layers, relation.cue).text,
    relation.source ? `${spanOf(layers, relation.source).text} ${words}` : words,
    kind,
  )
  return {
    source: relation.source ? [spanOf(layers, relation.source)] : [],
    cue: [spanOf(layers, relation.cue)],
    content,
    kind,
    stance: cyrillicStance(relation.stance, words),
    relay,
    relayWords,
    medium: null,
    parent: null,
    narrator: false,
    opinion: false,
    rule: relation.rule,
    confidence: relation.source ? 0.75 : 0.5,
  }
}

/** A headline repeats in short what the text says at length: its cues are shown as missed. */
function headingCues(layers: TextLayers, unit: Unit): MissedCue[] {
  return layers.tokens.slice(unit.first, unit.end).flatMap((token) =>
    token.kind === 'word' &&
    cueForm(token.text, unit.language) &&
    !cueForm(token.text, unit.language)!.cue.needs
      ? [
          {
            start: token.start,
            end: token.end,
            text: token.text,
            reason: 'in a heading, which repeats the text',
          },
        ]
      : [],
  )
}

function spanOf(layers: TextLayers, { start, end }: Range): TextSpan {
  // The sign behind an emoji that asks for its coloured form counts as part of the word.
  const from = layers.tokens[start]!.start + (/^\p{M}+/u.exec(layers.tokens[start]!.text)?.[0].length ?? 0)
  const to = layers.tokens[end - 1]!.end
  return { start: from, end: to, text: layers.text.slice(from, to) }
}
