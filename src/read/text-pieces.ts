import type { Dropped } from '../model/index.ts'
import { findHardWraps, type NumberedLine } from './hard-wraps.ts'
import type { Piece, Pieces } from './pieces.ts'

/** The paragraphs of a plain text with their line ranges: `line=7`, or `line=7,9` (1-based) where an editor had wrapped
 *  it. Marks that are not words (`>` of a quoted line, `#` of a heading, `**` around a whole line) are dropped on the way.
 *  Inner white space stays as it is, but for the line ends of wrapped paragraphs, which become one space. */
export function splitTextPieces(text: string): Pieces {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line, index) => ({ number: index + 1, text: trimLine(line) }))
  const dropped: Dropped[] = []
  const marked = lines.map((line) => takeMark(line, dropped))
  const isWrap = findHardWraps(lines)
  const pieces: Piece[] = []
  let first = 0
  for (let index = 0; index < lines.length; index += 1) {
    const sameQuote = (marked[index]?.role === 'blockquote') === (marked[index + 1]?.role === 'blockquote')
    if (isWrap(index) && sameQuote && marked[first]?.role !== 'heading') continue
    const run = marked.slice(first, index + 1)
    const words = run.map((line) => line.text).join(' ')
    if (words !== '') {
      const apart = (lines[first - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === ''
      pieces.push({
        text: words,
        selector: lineSelector(lines[first]!, lines[index]!),
        role: run[0]!.role,
        apart,
      })
    }
    first = index + 1
  }
  return { pieces, dropped }
}

interface MarkedLine {
  readonly text: string
  readonly role: Piece['role']
}

const lineMarks: readonly { role: 'blockquote' | 'heading'; mark: RegExp; example: string }[] = [
  { role: 'blockquote', mark: /^((?:>\s?)+)(?=\S)(.*)$/, example: '> We are home, the message read.' },
  { role: 'heading', mark: /^(#{1,6}\s+)(\S.*)$/, example: '## What the ministry says' },
]

function takeMark(line: NumberedLine, dropped: Dropped[]): MarkedLine {
  for (const { role, mark } of lineMarks) {
    const match = mark.exec(line.text)
    if (match === null) continue
    dropped.push({ text: match[1]!.trim(), reason: 'mark', selector: lineSelector(line, line) })
    return { text: match[2]!, role }
  }
  const bold = /^(\*\*|__|\*|_)(?=[^\s*_])([^*_]+)\1$/.exec(line.text)
  if (bold !== null) {
    dropped.push({ text: `${bold[1]}${bold[1]}`, reason: 'mark', selector: lineSelector(line, line) })
    return { text: bold[2]!, role: null }
  }
  const item = /^(?:[-*•◦▪‣]\s+\S|\d{1,2}[.)]\s+\S)/.test(line.text)
  return { text: line.text, role: item ? 'list-item' : null }
}

function trimLine(line: string): string {
  return line.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')
}

function lineSelector(first: NumberedLine, last: NumberedLine): string {
  return first.number === last.number ? `line=${first.number}` : `line=${first.number},${last.number}`
}
