import type { Article } from '../model/index.ts'
import type { TextLayers } from './layers.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'

export type { Quotation, Sentence, TextLayers, Token, TokenKind } from './layers.ts'
export { tokenise } from './tokens.ts'

/** Tokens, sentences and quotations of an article, each with its offsets in `article.text`. One pass; every stage after `read` works from these. */
export function layerText(article: Pick<Article, 'text' | 'blocks'>): TextLayers {
  const { text, blocks } = article
  const tokens = tokenise(text)
  return {
    text,
    blocks,
    tokens,
    sentences: splitSentences(text, blocks, tokens),
    quotations: findQuotations(text, blocks),
  }
}
