import type { Block } from '../../src/model/index.ts'
import { readModel } from '../../src/models.ts'
import { layerText, type TextLayers } from '../../src/text/index.ts'
import { loadTagger } from '../../src/text/tags/index.ts'

const tagger = loadTagger(readModel('tagger-en.bin'))

/** The layers of a text with its tags, as the pipeline makes them: each line a paragraph unless blocks are given. */
export function tagged(text: string, blocks: readonly Block[] = paragraphs(text)): TextLayers {
  return layerText({ text, blocks }, tagger)
}

export function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph',
    selector: '',
  }))
}

/** A phrase written small and without a full stop, as rules quote it, made a sentence. */
export function asSentence(phrase: string): string {
  const opened = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return /[.?!”]$/u.test(opened) ? opened : `${opened}.`
}
