/** One line on stderr. */
export function complain(message: string): void {
  process.stderr.write(`sayso: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`)
}

/** Write all of it before going on: a pipe takes large answers in parts. */
export function write(words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(words, (error) => (error ? reject(error) : resolve()))
  })
}
