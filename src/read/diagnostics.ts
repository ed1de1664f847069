import type { Article, Capture, Diagnostic } from '../model/index.ts'
import type { Facts } from './pieces.ts'

/** What a reader should know about how the bytes became letters. Empty where encoding and bytes agree. */
export function diagnoseCapture(capture: Capture, source: string): Diagnostic[] {
  const contradicted = capture.contradictedEncoding ?? null
  if (contradicted !== null)
    return [
      warn(
        'capture.wrong-encoding',
        'capture',
        `The page says it is ${contradicted}, its bytes are not: read as ${capture.encoding}. If names look wrong, save it again as UTF-8.`,
      ),
    ]
  if (capture.encodingFrom === 'guess')
    return [
      warn(
        'capture.encoding-guessed',
        'capture',
        `No encoding is declared and the bytes are not UTF-8: read as ${capture.encoding} by how its letters stand. If names look wrong, save it again as UTF-8.`,
      ),
    ]
  const lost = source.split('\ufffd').length - 1
  if (lost === 0) return []
  const characters = lost === 1 ? '1 character' : `${lost} characters`
  return [
    warn(
      'capture.wrong-encoding',
      'capture',
      `${characters} could not be read as ${capture.encoding} and stand as \ufffd. Save it again in the encoding that it declares.`,
    ),
  ]
}

/** What the article does not say, or says in two ways. `hints` are the facts of dropped lines. */
export function diagnoseReading(
  article: Omit<Article, 'diagnostics'>,
  raw: { readonly cut: boolean },
  hints: readonly Facts[],
): Diagnostic[] {
  const found: Diagnostic[] = []
  if (raw.cut)
    found.push(
      warn(
        'read.cut-page',
        'read',
        'The page breaks off before its end: the text may lack its last part. Save the page again in full.',
      ),
    )
  if (article.title === null)
    found.push(
      warn(
        'read.no-title',
        'read',
        'No title was found: the first line is a full paragraph. Put the title on a line of its own.',
      ),
    )
  const yearless = hints.some((facts) => facts.yearless !== undefined)
  if (article.published === null)
    found.push(
      warn(
        'read.no-publication-date',
        'read',
        `${yearless ? 'A date without its year was found, and no' : 'No'} publication date: days such as "Tuesday" cannot be placed. Write it on a line under the title, or add --published 2024-03-13 to sayso read.`,
      ),
    )
  const ambiguous = hints.find(
    (facts) => facts.ambiguousDate !== undefined && facts.published === article.published,
  )
  if (ambiguous !== undefined)
    found.push(
      warn(
        'read.ambiguous-date',
        'read',
        `The publication date reads two ways and was taken as ${ambiguous.ambiguousDate} (month first). If day comes first, say so with --published.`,
      ),
    )
  if (article.language === null)
    found.push(
      warn(
        'read.language-unknown',
        'read',
        'The language could not be told from the letters and words. Name it with --language en.',
      ),
    )
  return found
}

function warn(code: string, stage: Diagnostic['stage'], message: string): Diagnostic {
  return { code, severity: 'warning', stage, start: null, end: null, message }
}
