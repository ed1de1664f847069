import type { EntityKind } from '../../model/index.ts'
import { isSameLand } from './demonyms.ts'
import { type Draft, inOrder } from './draft.ts'
import { type CountryWords, nameKey, nameWords } from './name-key.ts'
import { keysOfBody } from './seats.ts'
import { initials, isShortFor, withoutNamesakes } from './short-forms.ts'
import { kindOfHead, titles } from './words.ts'

/** Drafts filed under what they are called, and found again under any of the names a document uses for them.
 *  Every list is in the order in which the drafts were first named; empty where nobody fits. */
export class DraftsByName {
  readonly #countries: CountryWords
  readonly #byKey = new Map<string, Draft>()
  /** By each part of their key, and by the last word of their name with `$` behind it. */
  readonly #byPart = new Map<string, Set<Draft>>()
  /** By each way to write the initials of their name. */
  readonly #byInitials = new Map<string, Set<Draft>>()
  readonly #byRole = new Map<string, Set<Draft>>()

  constructor(countries: CountryWords) {
    this.#countries = countries
  }

  /** Make a draft known under its name as it is now. */
  file(draft: Draft): void {
    draft.words = nameWords(draft.name)
    for (const part of [...draft.key.split(' '), `${draft.words.at(-1)}$`]) put(this.#byPart, part, draft)
    for (const short of initials(draft.words)) put(this.#byInitials, short, draft)
  }

  /** From now on a key (`nameKey`, or `@UA` for a state) is this draft's, whosesoever it was. */
  fileUnderKey(key: string, draft: Draft): void {
    this.#byKey.set(key, draft)
  }

  /** From now on a noun is one by which a draft is called. */
  fileUnderRole(head: string, draft: Draft): void {
    put(this.#byRole, head, draft)
  }

  /** Who has the very key, and nobody who is merely like it. */
  withKey(key: string): Draft | undefined {
    return this.#byKey.get(key)
  }

  /** Those with a word in their name. */
  bearing(word: string): readonly Draft[] {
    return inOrder(this.#byPart.get(word))
  }

  /** Those who are called by a noun. */
  borneBy(head: string): readonly Draft[] {
    return inOrder(this.#byRole.get(head))
  }

  /** Whether a word is the surname of a person the document has named in full: “Paris” of Ana Paris is no capital. */
  bearsSurname(word: string): boolean {
    const last = this.#byPart.get(`${word.toLowerCase()}$`)
    return last !== undefined && [...last].some((draft) => draft.kind === 'person' && draft.words.length > 1)
  }

  /** Entities a name may stand for: none, one, or several that tie. */
  find(name: string): readonly Draft[] {
    const key = nameKey(name, this.#countries)
    const exact = this.#byKey.get(key) ?? this.#byOtherName(key)
    if (exact) return [exact]
    const words = nameWords(name)
    if (words.length === 0) return []
    if (words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(name)) {
      const short = words[0]!.replaceAll('.', '')
      const spelled = inOrder(this.#byInitials.get(short)).filter((draft) => initials(draft.words).has(short))
      if (spelled.length > 0) return spelled
    }
    // “United Nations” behind “UN”.
    for (const short of words.length > 1 ? initials(words) : []) {
      const acronym = this.#byKey.get(short)
      if (acronym && /^\p{Lu}+$/u.test(acronym.name)) return [acronym]
    }
    const last = words.findLast((word) => !titles.has(word)) ?? ''
    const parts = key.split(' ')
    const sharing = parts.map((part) => this.#byPart.get(part) ?? noDrafts)
    const fewest = sharing.reduce((least, each) => (each.size < least.size ? each : least))
    const near = new Set([...(this.#byPart.get(`${last}$`) ?? []), ...fewest])
    const fitting = inOrder(near).filter((draft) => !draft.local && isShortFor(parts, words, draft))
    // “DC Reyk” behind “Detective Constable Ana Reyk”
    if (fitting.length === 0 && words.length === 2 && policeRanks.test(name)) {
      const bearers = inOrder(this.#byPart.get(`${words[1]}$`)).filter((draft) => draft.kind === 'person')
      if (bearers.length === 1) return bearers
    }
    if (fitting.length === 0) {
      const body = this.ofSameLand(key)
      if (body) return [body]
      if (words.length > 2) return this.#lengthened(words)
    }
    return fitting.length > 1 && words.length === 1 ? withoutNamesakes(fitting, words[0]!) : fitting
  }

  /** “the Valmerian army” behind “Valmeria’s army”: the one body whose key differs in nothing but that. */
  ofSameLand(key: string): Draft | undefined {
    const parts = key.split(' ')
    const head = parts.find((part) => stateKinds.has(kindOfHead(part) ?? ''))
    if (head === undefined || parts.length < 2) return undefined
    const found = inOrder(this.#byPart.get(head)).filter((draft) => {
      const own = draft.key.split(' ')
      const [rest] = own.filter((part) => !parts.includes(part))
      const [other, ...more] = parts.filter((part) => !own.includes(part))
      return own.length === parts.length && more.length === 0 && rest && other && isSameLand(rest, other)
    })
    return found.length === 1 ? found[0] : undefined
  }

  /** “the Pentagon” behind “the Department of Defense”, and the other way about. */
  #byOtherName(key: string): Draft | undefined {
    const known = keysOfBody(key).find((other) => this.#byKey.has(other))
    return known === undefined ? undefined : this.#byKey.get(known)
  }

  /** “Republican Ana Reyk” behind “Ana Reyk”: the person whose whole name it ends in. */
  #lengthened(words: readonly string[]): readonly Draft[] {
    const [given, last] = words.slice(-2)
    return inOrder(this.#byPart.get(`${last}$`)).filter(
      (draft) =>
        draft.kind === 'person' &&
        draft.words.length === 2 &&
        draft.words[0] === given &&
        !words.some((word) => /^(?:of|for|and)$/.test(word)),
    )
  }
}

const policeRanks = /^(?:DC|DS|DI|DCI|DSU|PC|PS) \p{Lu}/u

/** Kinds of bodies that are a land's own. */
export const stateKinds: ReadonlySet<string> = new Set<EntityKind>(['government', 'military'])

const noDrafts: ReadonlySet<Draft> = new Set()

function put(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key)
  if (known) known.add(draft)
  else map.set(key, new Set([draft]))
}
