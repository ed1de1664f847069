import type { Reading } from '../model/index.ts'

export interface SelectorProblem {
  readonly document: string
  /** What points: `statement s3 content`. */
  readonly what: string
  readonly start: number
  readonly end: number
  readonly found: string
}

interface Range {
  readonly start: number
  readonly end: number
  /** The words it claims to be; ranges without words are only checked to lie in the text. */
  readonly text?: string
}

/** Check every span of a reading against its document's text: it lies within it, start before end, and slices to its
 *  own words. `checked` counts them. Problems never quote the text: they may be printed where words must not go. */
export function checkSelectors(reading: Reading): { checked: number; problems: readonly SelectorProblem[] } {
  const texts = new Map(reading.documents.map((document) => [document.id, document.text]))
  const problems: SelectorProblem[] = []
  let checked = 0
  const check = (document: string, what: string, ranges: readonly Range[]) => {
    for (const range of ranges) {
      checked++
      const found = faultOf(texts.get(document), range)
      if (found !== null) problems.push({ document, what, start: range.start, end: range.end, found })
    }
  }
  for (const document of reading.documents) {
    check(document.id, 'block', document.blocks)
    for (const key of ['toponyms', 'timexes', 'quantities', 'media'] as const) {
      for (const item of document[key]) check(document.id, `${key} ${item.id}`, [item])
    }
    check(document.id, 'diagnostic', document.diagnostics.flatMap(placed))
  }
  for (const entity of reading.entities) {
    for (const mention of entity.mentions) check(mention.document, `mention of ${entity.id}`, [mention])
  }
  for (const statement of reading.statements) {
    for (const key of ['source', 'cue', 'content'] as const) {
      check(statement.document, `statement ${statement.id} ${key}`, statement[key])
    }
  }
  for (const claim of reading.claims) check(claim.document, `claim ${claim.id}`, [claim])
  for (const missed of reading.missed) check(missed.document, 'missed cue', [missed])
  for (const copy of reading.copies) {
    check(copy.document, `copy of ${copy.of}`, copy.spans)
    const origins = copy.spans.map((span) => ({ start: span.ofStart, end: span.ofEnd }))
    check(copy.of, `copied by ${copy.document}`, origins)
  }
  return { checked, problems }
}

function faultOf(text: string | undefined, range: Range): string | null {
  if (text === undefined) return 'a span in a document that the reading does not have'
  if (range.start > range.end) return 'a span that ends before it starts'
  if (range.end > text.length) return `a span beyond the text's ${text.length} code units`
  if (range.text !== undefined && text.slice(range.start, range.end) !== range.text) {
    return 'a span that slices to other words than its own'
  }
  return null
}

function placed(item: { start: number | null; end: number | null }): Range[] {
  return item.start === null || item.end === null ? [] : [{ start: item.start, end: item.end }]
}
