import { type Country, type Entity, type EntityKind, type Mention, stableId } from '../../model/index.ts'
import type { FoundName } from './find-names.ts'
import { type CountryWords, nameKey, nameWords } from './name-key.ts'
import { kindOfHead, titles } from './words.ts'

/** An entity while a document is read: the same shape, still growing. */
export interface Draft {
  readonly id: string
  readonly key: string
  name: string
  kind: EntityKind
  readonly aliases: Set<string>
  readonly mentions: Mention[]
  /** Ranks and offices written before the name: “the mayor” is then this person. */
  readonly titles: Set<string>
  /** The pronoun the document uses for this person; null until it shows. */
  pronoun: 'he' | 'she' | null
  readonly party: string | null
  /** Known in this document only: “two witnesses”. */
  readonly local: boolean
  /** `nameWords(name)`. */
  words: readonly string[]
  /** How many were made before it. */
  readonly serial: number
}

/** Everybody a document names, found again under any of the names it uses.
 *
 *  A name is the entity it was first given for; a short form, an acronym or a surname joins it when only one entity fits.
 *  Two that fit stay apart: `find` then gives both, and the caller decides nothing. */
export class Register {
  readonly #document: string
  readonly #countries: CountryWords
  readonly #byKey = new Map<string, Draft>()
  /** Drafts by each part of their key, by the last word of their name with `$` behind it, and by each way to write their initials. */
  readonly #byPart = new Map<string, Set<Draft>>()
  readonly #byInitials = new Map<string, Set<Draft>>()
  readonly #drafts: Draft[] = []
  readonly #mentioned = new Set<string>()

  constructor(document: string, countries: CountryWords) {
    this.#document = document
    this.#countries = countries
  }

  get countries(): CountryWords {
    return this.#countries
  }

  /** In the order they were first named. */
  all(): readonly Draft[] {
    return this.#drafts
  }

  /** The entity a full name stands for, made if it is new. */
  named(name: string, { acronym, impersonal }: Pick<FoundName, 'acronym' | 'impersonal'>): Draft {
    const found = this.find(name)
    const shown = kindOf(name, this.#countries)
    const kind = shown === 'person' && impersonal ? 'other' : shown
    const draft = found.length === 1 ? found[0]! : this.#make(name, kind, false)
    this.#alias(draft, name)
    if (acronym) {
      this.#alias(draft, acronym)
      this.#byKey.set(nameKey(acronym, this.#countries), draft)
    }
    return draft
  }

  /** A state, by whatever word stands for it: its name or its capital. */
  state(country: Country, words: string): Draft {
    const draft = this.#byKey.get(`@${country.code}`) ?? this.#make(country.name, 'government', false)
    this.#alias(draft, words)
    return draft
  }

  /** Someone described, not named: “local officials”, “a witness”. Known in this document only, unless a country’s name marks them. */
  described(words: string, kind: EntityKind): Draft {
    const key = nameKey(words, this.#countries)
    const known = this.#byKey.get(key)
    if (known) return known
    return this.#make(words, kind, !/@[A-Z]{2}/.test(key))
  }

  /** An entity whose name and kind are read already, as the rules of another language do; made if it is new. */
  given(name: string, kind: EntityKind): Draft {
    return this.#byKey.get(nameKey(name, this.#countries)) ?? this.#make(name, kind, false)
  }

  /** Another way the document writes an entity's name. */
  alias(draft: Draft, name: string): void {
    if (name !== draft.name) draft.aliases.add(name)
  }

  /** Entities a name may stand for: none, one, or several that tie. */
  find(name: string): readonly Draft[] {
    const key = nameKey(name, this.#countries)
    const exact = this.#byKey.get(key)
    if (exact) return [exact]
    const words = nameWords(name)
    if (words.length === 0) return []
    if (words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(name)) {
      const short = words[0]!.replaceAll('.', '')
      const spelled = inOrder(this.#byInitials.get(short)).filter((draft) => initials(draft.words).has(short))
      if (spelled.length > 0) return spelled
    }
    const last = words.findLast((word) => !titles.has(word)) ?? ''
    const parts = key.split(' ')
    const sharing = parts.map((part) => this.#byPart.get(part) ?? noDrafts)
    const fewest = sharing.reduce((least, each) => (each.size < least.size ? each : least))
    const near = new Set([...(this.#byPart.get(`${last}$`) ?? []), ...fewest])
    return inOrder(near).filter((draft) => !draft.local && isShortFor(parts, words, draft))
  }

  mention(draft: Draft, start: number, end: number): void {
    const mention = `${draft.id} ${start} ${end}`
    if (this.#mentioned.has(mention)) return
    this.#mentioned.add(mention)
    draft.mentions.push({ document: this.#document, start, end })
  }

  /** What the document leaves behind: named entities, and described ones that were used. */
  entities(used: ReadonlySet<string>): Entity[] {
    return this.#drafts
      .filter((draft) => !draft.local || used.has(draft.id))
      .map(({ id, name, kind, aliases, mentions, party }) => ({
        id,
        name,
        kind,
        aliases: [...aliases].filter((alias) => alias !== name).sort(byText),
        mentions: [...mentions].sort(byPlace),
        party,
      }))
      .sort((a, b) => byText(a.id, b.id))
  }

  #make(words: string, kind: EntityKind, local: boolean): Draft {
    const name = words
      .replace(/^(?:the|a|an)\s+/i, '')
      .replaceAll(/[’']s\b(?= (?:military|army|government|forces))/gu, '’s')
    const key = nameKey(name, this.#countries)
    const id = stableId('e', local ? `${this.#document} ${key}` : key)
    const draft: Draft = {
      id,
      key,
      name,
      kind,
      aliases: new Set(),
      mentions: [],
      titles: new Set(),
      pronoun: null,
      party: partyOf(key, this.#countries),
      local,
      words: [],
      serial: this.#drafts.length,
    }
    this.#byKey.set(key, draft)
    this.#drafts.push(draft)
    this.#index(draft)
    return draft
  }

  /** Make a draft known under its name as it is now. */
  #index(draft: Draft): void {
    draft.words = nameWords(draft.name)
    for (const part of [...draft.key.split(' '), `${draft.words.at(-1)}$`]) put(this.#byPart, part, draft)
    for (const short of initials(draft.words)) put(this.#byInitials, short, draft)
  }

  #alias(draft: Draft, name: string): void {
    const alias = name.replace(/^(?:the|The)\s+/, '')
    if (alias === draft.name) return
    if (draft.aliases.has(alias)) return
    const longer = nameWords(alias).length > draft.words.length
    if (longer && draft.kind !== 'person' && nameKey(alias, this.#countries) === draft.key) {
      draft.aliases.add(draft.name)
      draft.name = alias
      this.#index(draft)
    } else draft.aliases.add(alias)
  }
}

/** A state's own ministry, army or government is of that state's side; nothing else is given a party without a person: a corps that
 *  bears a country's name may well fight it. */
function partyOf(key: string, countries: CountryWords): string | null {
  const parts = key.split(' ')
  const code = /^@([A-Z]{2})$/.exec(parts[0] ?? '')?.[1]
  if (!code || !parts.slice(1).every((part) => stateWords.has(part))) return null
  for (const country of countries.byWord.values()) if (country.code === code) return country.name
  return null
}

const stateWords = new Set(
  'ministry defense foreign interior affairs internal external finance justice health emergency situations army navy air force forces armed military general staff government parliament president presidency state security service border guard coast federal'.split(
    ' ',
  ),
)

/** Whether a name is a short form of a draft's: a person's surname, or words of the name with its head among them. */
function isShortFor(parts: readonly string[], words: readonly string[], draft: Draft): boolean {
  if (parts.every((part) => part.startsWith('@')) || (words.length === 1 && chambers.has(words[0]!)))
    return false
  const full = draft.words
  if (draft.kind === 'person') {
    const bare = words.filter((word) => !titles.has(word))
    return bare.length > 0 && bare.at(-1) === full.at(-1) && bare.every((word) => full.includes(word))
  }
  const fullParts = draft.key.split(' ')
  if (parts.length >= fullParts.length || parts.some((part) => !fullParts.includes(part))) return false
  const head = full.at(-1)!
  return words.includes(head) || words.includes(full[0]!)
}

/** Bodies of their own, never short for a longer name: the House is not the White House. */
const chambers = new Set(['house', 'senate', 'council', 'state', 'party', 'court'])

/** Ways to write the initials: “Ministry of Defence” → mod, md. */
function initials(words: readonly string[]): ReadonlySet<string> {
  const all = words.map((word) => word[0]).join('')
  const main = words
    .filter((word) => !/^(?:of|for|the|and|in)$/.test(word))
    .map((word) => word[0])
    .join('')
  return new Set([
    all,
    main,
    words
      .filter((word) => !/^(?:the|and)$/.test(word))
      .map((word) => word[0])
      .join(''),
  ])
}

/** The kind a name shows: by its head noun, by a country, or a person where two or three plain capitalised words stand. */
export function kindOf(name: string, countries: CountryWords): EntityKind {
  const words = nameWords(name)
  const beforeOf = words.includes('of') ? words.slice(0, words.indexOf('of')) : words
  for (const word of [beforeOf.at(-1)!, words.at(-1)!]) {
    const kind = word ? kindOfHead(word) : null
    if (kind && kind !== 'person' && kind !== 'people') return kind
  }
  const whole = words.join(' ')
  if (countries.byWord.has(whole) || countries.byCapital.has(whole)) return 'government'
  if (words.length === 1) return /\p{Lu}.*\p{Lu}/u.test(name) ? 'organisation' : 'other'
  if (words.includes('of')) return 'organisation'
  return words.length <= 4 && name.split(/\s+/).every((word) => personal.test(word)) ? 'person' : 'other'
}

/** A given or family name, a particle or an initial: not `HIMARS`, not `US-produced`. */
const personal = /^(?:\p{Lu}[\p{Ll}’'‘]+(?:-?\p{Lu}[\p{Ll}’']+)*|\p{Lu}\.|de|van|von|bin|al|del|la)$/u

const noDrafts: ReadonlySet<Draft> = new Set()

function put(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key)
  if (known) known.add(draft)
  else map.set(key, new Set([draft]))
}

/** In the order they were first named. */
export function inOrder(drafts: Iterable<Draft> = []): Draft[] {
  return [...drafts].sort((a, b) => a.serial - b.serial)
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function byPlace(a: Pick<Mention, 'start' | 'end'>, b: Pick<Mention, 'start' | 'end'>): number {
  return a.start - b.start || a.end - b.end
}
