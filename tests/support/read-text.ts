import { captureText } from '../../src/capture/index.ts'
import type { Article } from '../../src/model/index.ts'
import { readArticle } from '../../src/read/index.ts'
import type { TextLayers } from '../../src/text/index.ts'
import { tagged } from './tagged.ts'

/** Plain text as the first two stages hand it on: the article with its layers. */
export async function readOf(text: string): Promise<{ article: Article; layers: TextLayers }> {
  const article = await readArticle(captureText(text, null))
  return { article, layers: tagged(article.text, article.blocks) }
}
