import type { StatementKind, TextSpan } from '../model/index.ts'
import { firstFrom, type TextLayers } from '../text/index.ts'

/** Direct where quotation marks hold all of the content, mixed where they hold some of its words, else indirect. */
export function kindOf(layers: TextLayers, content: readonly TextSpan[]): StatementKind {
  let quoted = false
  let retold = false
  for (const span of content) {
    let at = span.start
    const unquoted = (end: number) => /[\p{L}\p{N}]/u.test(layers.text.slice(at, end))
    for (let next = firstFrom(layers.quotations, span.start); next < layers.quotations.length; next++) {
      const quotation = layers.quotations[next]!
      if (quotation.start >= span.end) break
      if (quotation.end > span.end || quotation.start < at) continue
      quoted = true
      retold ||= unquoted(quotation.start)
      at = quotation.end
    }
    retold ||= unquoted(span.end)
  }
  if (!quoted) return 'indirect'
  return retold ? 'mixed' : 'direct'
}
