import { type Entity, outerFirst } from '../model/index.ts'

/** Puts a number in the place of each protected person, the same one throughout an export: `[person 1]`. Names are found where the reader
 *  found them and wherever else their full form or last word stands as whole words, in quotes, titles and addresses alike. */
export class Mask {
  readonly #numbers = new Map<string, number>()
  readonly #isProtected: (entity: Entity) => boolean

  constructor(isProtected: (entity: Entity) => boolean) {
    this.#isProtected = isProtected
  }

  /** How many persons were masked so far. */
  get count(): number {
    return this.#numbers.size
  }

  nameOf(entity: Entity): string {
    return this.#isProtected(entity) ? this.#standIn(entity.id) : entity.name
  }

  /** Words out of a document with the names of protected persons replaced. `at` is where the words begin in the document, and lets mentions
   *  be found that no list of names holds; null for words that are not the document's text. */
  words(
    words: string,
    at: { readonly document: string; readonly start: number } | null,
    persons: readonly Entity[],
  ): string {
    const found: Found[] = []
    for (const person of persons) {
      if (!this.#isProtected(person)) continue
      if (at !== null)
        for (const { document, start, end } of person.mentions)
          if (document === at.document && start >= at.start && end <= at.start + words.length)
            found.push({ start: start - at.start, end: end - at.start, person: person.id })
      for (const name of namesOf(person))
        for (const start of wholeWords(words, name))
          found.push({ start, end: start + name.length, person: person.id })
    }
    found.sort(outerFirst)
    let masked = ''
    let done = 0
    for (const { start, end, person } of found) {
      if (start < done) {
        done = Math.max(done, end)
        continue
      }
      masked += words.slice(done, start) + this.#standIn(person)
      done = end
    }
    return masked + words.slice(done)
  }

  /** An address that names a protected person keeps its host alone. */
  address(url: string, persons: readonly Entity[]): string {
    const spelled = slugOf(decoded(url))
    const isNamed = persons.some(
      (person) => this.#isProtected(person) && namesOf(person).some((name) => spelled.includes(slugOf(name))),
    )
    if (!isNamed) return url
    const host = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/iu.exec(url)
    return host ? `${host[0]}/…` : '…'
  }

  #standIn(person: string): string {
    const number = this.#numbers.get(person) ?? this.#numbers.size + 1
    this.#numbers.set(person, number)
    return `[person ${number}]`
  }
}

interface Found {
  readonly start: number
  readonly end: number
  readonly person: string
}

/** The forms a person is named by, and the last word of each that has several: one word alone is a name only with a capital and three letters. */
function namesOf({ name, aliases }: Entity): readonly string[] {
  const full = [name, ...aliases].filter((form) => /^\p{Lu}/u.test(form) && form.length > 2)
  const last = full.flatMap((form) => /\s(\p{Lu}[\p{L}\p{M}’ʼ'-]{2,})$/u.exec(form)?.[1] ?? [])
  return [...new Set([...full, ...last])]
}

function wholeWords(words: string, name: string): number[] {
  const starts: number[] = []
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const isWhole = !isLetter(words[at - 1]) && !isLetter(words[at + name.length])
    if (isWhole) starts.push(at)
  }
  return starts
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\d]/u.test(character)

/** Lower-case words with one hyphen between and at both ends, as addresses spell a title. */
const slugOf = (words: string): string =>
  `-${words.toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, '-')}-`.replace(/-+/gu, '-')

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
