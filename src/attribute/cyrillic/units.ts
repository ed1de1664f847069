import { cyrillicLanguage, isCyrillic } from '../../text/cyrillic/index.ts'
import type { Quotation, TextLayers } from '../../text/index.ts'

/** A sentence with all that is quoted in it, so that «Q1, — сказал X. — Q2» stays whole. Token indexes, half-open. */
export interface Unit {
  readonly block: number
  readonly first: number
  readonly end: number
  readonly language: 'ru' | 'uk'
  /** The paragraph begins with a dash: it is speech without marks. */
  readonly dialogue: boolean
}

/** Whether a block goes to the Cyrillic rules: most of its letters are Cyrillic. One answer a block. */
export function cyrillicBlocks(layers: Pick<TextLayers, 'text' | 'blocks'>): boolean[] {
  return layers.blocks.map((block) => isCyrillic(layers.text.slice(block.start, block.end)))
}

/** Cut the Cyrillic blocks into units, in text order. A unit has 300 tokens at the most, as a passage of the English rules has.
 *  The language is the block's; where its letters do not tell, the document's, and Russian where that does not tell either. */
export function cutUnits(layers: TextLayers, cyrillic: readonly boolean[]): Unit[] {
  const document = cyrillicLanguage(layers.text) ?? 'ru'
  const units: Unit[] = []
  let quote = 0
  let quotedTo = -1
  const languages = new Map<number, 'ru' | 'uk'>()
  let open: { first: number; block: number } | null = null
  for (const sentence of layers.sentences) {
    if (!cyrillic[sentence.block]) continue
    const block = layers.blocks[sentence.block]!
    if (open && open.block !== sentence.block) open = null
    open ??= { first: sentence.firstToken, block: sentence.block }
    for (; quote < layers.quotations.length && layers.quotations[quote]!.start < sentence.end; quote++)
      quotedTo = Math.max(quotedTo, layers.quotations[quote]!.end)
    const next = layers.tokens[sentence.endToken]
    const dialogue = /^\s*[—–-]\s/.test(layers.text.slice(block.start, block.start + 4))
    if (!languages.has(sentence.block))
      languages.set(sentence.block, cyrillicLanguage(layers.text.slice(block.start, block.end)) ?? document)
    const language = languages.get(sentence.block)!
    const goesOn =
      next !== undefined &&
      next.start < block.end &&
      (next.start < quotedTo || dialogue || /^[—–]$/.test(next.text)) &&
      sentence.endToken - open.first < 300
    if (goesOn) continue
    for (let first = open.first; first < sentence.endToken; first += 300) {
      const end = Math.min(first + 300, sentence.endToken)
      units.push({ block: sentence.block, first, end, language, dialogue })
    }
    open = null
  }
  return units
}

/** The outermost quotation that a token stands in, its marks included; null outside. `deepest` gives the innermost instead. */
export function quotationAt(
  quotations: readonly Quotation[],
  offset: number,
  deepest = false,
): Quotation | null {
  let found: Quotation | null = null
  for (const quotation of quotations) {
    if (quotation.start > offset) break
    if (offset < quotation.end) {
      if (!deepest) return quotation
      found = quotation
    }
  }
  return found
}
