/** One line of a text, without its end, and its number from 1. */
export type LineReader = (line: string, number: number) => void

/** A line longer than this is no row of a table. */
export const longestLine = 1 << 20

export class LineTooLong extends Error {
  override readonly name = 'LineTooLong'
  readonly line: number
  constructor(line: number) {
    super(`line ${line} is longer than ${longestLine} bytes`)
    this.line = line
  }
}

/** Hand on every line of a UTF-8 stream, in order; a byte-order mark at the start and the `\r` of `\r\n` are dropped.
 *  Memory is one chunk and one line. `progress` is told the bytes so far after each chunk. Throws `LineTooLong`. */
export async function eachLine(
  chunks: AsyncIterable<Buffer>,
  read: LineReader,
  progress?: (bytes: number) => void,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  let bytes = 0
  const hand = (text: string) => {
    for (const line of text.split('\n')) {
      number++
      const whole = number === 1 ? line.replace(/^\ufeff/, '') : line
      read(whole.endsWith('\r') ? whole.slice(0, -1) : whole, number)
    }
  }
  for await (const chunk of chunks) {
    bytes += chunk.length
    const end = chunk.lastIndexOf(10)
    if (end < 0) {
      if (rest.length + chunk.length > longestLine) throw new LineTooLong(number + 1)
      rest = Buffer.concat([rest, chunk])
      continue
    }
    const first = chunk.indexOf(10)
    if (rest.length + first > longestLine) throw new LineTooLong(number + 1)
    if (rest.length > 0) {
      hand(Buffer.concat([rest, chunk.subarray(0, first)]).toString('utf8'))
      if (end > first) hand(chunk.toString('utf8', first + 1, end))
    } else hand(chunk.toString('utf8', 0, end))
    rest = Buffer.from(chunk.subarray(end + 1))
    progress?.(bytes)
  }
  if (rest.length > 0) hand(rest.toString('utf8'))
  progress?.(bytes)
}
