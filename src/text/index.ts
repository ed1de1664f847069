import type { Article } from '../model/index.ts'
import type { TextLayers } from './layers.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import type { Tagger } from './tags/index.ts'
import { shapeWords } from './tags/word-shape.ts'
import { tokenise } from './tokens.ts'

export { blockAt, firstFrom, firstOf, firstTokenFrom, sentenceAt, tokensIn } from './bisect.ts'
export { contentStems } from './content-stems.ts'
export { Coverage } from './coverage.ts'
export { type CueFinder, cueFinder, cueWordsOf } from './cue-words.ts'
export type { Quotation, Sentence, TextLayers, Token, TokenKind } from './layers.ts'
export { isSameOutlet, outletKey } from './outlet-names.ts'
export type { Range } from './range.ts'
export { tokenise } from './tokens.ts'
export { parseRarities, type WordRarity } from './word-rarity.ts'

/** Tokens, sentences, quotations and tags of an article, each with its offsets in `article.text`.
 *  One pass; every stage after `read` works from these. Without a tagger `tags` is empty. */
export function layerText(article: Pick<Article, 'text' | 'blocks'>, tagger?: Tagger): TextLayers {
  const { text, blocks } = article
  const tokens = tokenise(text)
  const sentences = splitSentences(text, blocks, tokens)
  const shapes = tagger ? shapeWords(tokens) : []
  return {
    text,
    blocks,
    tokens,
    sentences,
    quotations: findQuotations(text, blocks),
    tags: tagger ? tagger.tag(tokens, sentences, shapes) : [],
    shapes,
  }
}
