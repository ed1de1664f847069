/** Stretches of a text that list other films of the site, each line a length and a title:
 *      2:41 Ferry crew rescues a seal from the harbour chain
 *      0:38 Who pays for the pier?
 *  The lengths go up and down, twice at least each; the hours of a chronicle go one way, but for midnight. UTF-16, half-open, in text order. Linear. */
export function findPlaylists(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let lines: Timed[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const words = line.trim()
    if (words === '') continue
    const [, minutes, seconds] = timedTitle.exec(words) ?? []
    if (seconds) {
      lines.push({ start: index, end: index + line.length, at: 60 * Number(minutes) + Number(seconds) })
      continue
    }
    found.push(...playlistOf(lines))
    lines = []
  }
  return [...found, ...playlistOf(lines)]
}

interface Timed {
  readonly start: number
  readonly end: number
  readonly at: number
}

/** A sentence that ends with a full stop tells something. */
const timedTitle = /^(\d{1,2}):(\d{2})\s(?!\s*[ap]\.?\s?m\b).*[^.]$/iu

function playlistOf(lines: readonly Timed[]): { start: number; end: number }[] {
  let [up, down] = [0, 0]
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && line.at > before.at) up++
    if (before && line.at < before.at) down++
  }
  return up >= 2 && down >= 2 ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : []
}
