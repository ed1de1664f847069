/** Lists of words and phrases that a text is searched for in one pass.
 *
 *  A list is written as one string, entries parted by commas: `protest*` is every word that begins so, `tear gas` a phrase,
 *  `opened … fire` a phrase with up to three words between. Words are compared in lower case; hyphens and apostrophes part words,
 *  and a possessive `s` is dropped, so `air-strike` is found as `air strike`. */
export interface CueFinder {
  /** Which lists have a word in `words`, with the places (0, 1, 2 …) where their entries begin, in rising order. */
  readonly find: (words: readonly string[]) => Map<string, number[]>
}

interface Part {
  readonly word: string
  readonly kind: 'whole' | 'begins' | 'gap'
}

interface Entry {
  readonly list: string
  readonly rest: readonly Part[]
}

/** “12 March”, “last March”: the month is no marching. */
const month =
  /\bMarch\b(?=,? \d)|(?<=\d(?:st|nd|rd|th)?(?: of)? )March\b|(?<=\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id)[ -])March\b/g

/** The words of a text as cue lists see them. */
export function cueWordsOf(text: string): string[] {
  return (
    text
      .replace(month, 'Mar')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[’']s\b/g, '')
      .match(/\p{L}+|\d+/gu) ?? []
  )
}

/** Make a finder of lists by name. Throws for an entry that begins with a gap. */
export function cueFinder(lists: Readonly<Record<string, string>>): CueFinder {
  const whole = new Map<string, Entry[]>()
  const begins = new Map<string, Entry[]>()
  const lengths = new Set<number>()
  for (const [list, entries] of Object.entries(lists)) {
    for (const written of entries.split(/\s*,\s*/).filter(Boolean)) {
      const [first, ...rest] = written.split(/\s+/).map(partOf)
      if (first!.kind === 'gap') throw new Error(`“${written}” of ${list} begins with a gap.`)
      const index = first!.kind === 'whole' ? whole : begins
      if (first!.kind === 'begins') lengths.add(first!.word.length)
      index.set(first!.word, [...(index.get(first!.word) ?? []), { list, rest }])
    }
  }
  const prefixes = [...lengths].sort((a, b) => a - b)
  return {
    find(words) {
      const found = new Map<string, number[]>()
      const look = (entries: readonly Entry[] | undefined, at: number): void => {
        for (const { list, rest } of entries ?? []) {
          const places = found.get(list)
          if (places?.at(-1) === at || !follows(words, at + 1, rest, 0)) continue
          if (places) places.push(at)
          else found.set(list, [at])
        }
      }
      for (const [at, word] of words.entries()) {
        look(whole.get(word), at)
        for (const length of prefixes) {
          if (length > word.length) break
          look(begins.get(word.slice(0, length)), at)
        }
      }
      return found
    },
  }
}

function partOf(written: string): Part {
  if (written === '…') return { word: '', kind: 'gap' }
  return written.endsWith('*')
    ? { word: written.slice(0, -1), kind: 'begins' }
    : { word: written, kind: 'whole' }
}

/** At most this many words stand in a gap. */
const widest = 3

function follows(words: readonly string[], at: number, rest: readonly Part[], next: number): boolean {
  const part = rest[next]
  if (part === undefined) return true
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= widest; skip++) if (follows(words, at + skip, rest, next + 1)) return true
    return false
  }
  const word = words[at]
  if (word === undefined) return false
  const fits = part.kind === 'whole' ? word === part.word : word.startsWith(part.word)
  return fits && follows(words, at + 1, rest, next + 1)
}
