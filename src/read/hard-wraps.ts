/** A line of a text file with its number. */
export interface NumberedLine {
  /** 1-based. */
  readonly number: number
  /** Without white space at the ends; empty for a blank line. */
  readonly text: string
}

/** Whether two neighbouring lines without a blank line between them are one paragraph.
 *
 *  A text is hard-wrapped when its lines fit a margin (the longest is at most 120 characters) and most line ends inside a
 *  block look like an editor's: the next word would not have fitted any more, and often the sentence goes on. Such a line
 *  end is a space, and so is one before a lower-case letter. In every other text each line is a paragraph, as a browser
 *  pastes it. Returns a test of the line end between `lines[i]` and `lines[i + 1]`. */
export function findHardWraps(lines: readonly NumberedLine[]): (index: number) => boolean {
  const width = lines.reduce(
    (widest, { text }) => (/\s/.test(text) ? Math.max(widest, text.length) : widest),
    0,
  )
  const ends = lines.map((line, index) => ({ line, next: lines[index + 1] })).filter(isInner)
  const full = ends.filter(({ line, next }) => isFull(line.text, next.text, width))
  const open = full.filter(({ line }) => !endsSentence(line.text))
  const wrapped = width >= 40 && width <= widestMargin && open.length >= 2 && full.length >= ends.length / 2
  return (index) => {
    const line = lines[index]
    const next = lines[index + 1]
    if (!wrapped || line === undefined || next === undefined || line.text === '' || next.text === '')
      return false
    if (/^(?:[>•*–—-]|\d+[.)]|via\b|by\b)\s/.test(next.text)) return false
    return isFull(line.text, next.text, width) || (!endsSentence(line.text) && /^\p{Ll}/u.test(next.text))
  }
}

/** Mail and editors wrap at 65 to 100; beyond 120 a line is a paragraph. */
const widestMargin = 120

function isInner(end: { line: NumberedLine; next: NumberedLine | undefined }): end is {
  line: NumberedLine
  next: NumberedLine
} {
  return end.next !== undefined && end.line.text !== '' && end.next.text !== ''
}

function isFull(line: string, next: string, width: number): boolean {
  return line.length >= 40 && line.length + 1 + (next.split(/\s/)[0] ?? '').length > width
}

function endsSentence(line: string): boolean {
  return /[.!?…:][”"’»)\]]*$/u.test(line)
}
