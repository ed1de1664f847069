import { type Country, type Entity, type EntityKind, type Mention, stableId } from '../../model/index.ts'
import { isSameLand, landStem } from './demonyms.ts'
import type { Draft } from './draft.ts'
import type { FoundName } from './found-name.ts'
import { pronounOfGivenName } from './given-names.ts'
import { type CountryWords, nameKey, nameWords } from './name-key.ts'
import { initials, isShortFor, withoutNamesakes } from './short-forms.ts'
import {
  bodyEndings,
  isPersonNoun,
  kindOfHead,
  notCompanies,
  roleKind,
  takesUp,
  thingEndings,
  titles,
} from './words.ts'

/** Everybody a document names, found again under any of the names it uses.
 *
 *  A name is the entity it was first given for; a short form, an acronym or a surname joins it when only one entity fits.
 *  Two that fit stay apart: `find` then gives both, and the caller decides nothing. */
export class Register {
  readonly #document: string
  readonly #countries: CountryWords
  readonly #byKey = new Map<string, Draft>()
  readonly #byId = new Map<string, Draft>()
  /** Drafts by each part of their key, by the last word of their name with `$` behind it, and by each way to write their initials. */
  readonly #byPart = new Map<string, Set<Draft>>()
  readonly #byInitials = new Map<string, Set<Draft>>()
  readonly #byRole = new Map<string, Set<Draft>>()
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
    const kind = shown !== 'person' ? shown : acronym ? 'organisation' : impersonal ? 'other' : shown
    const draft = found.length === 1 ? found[0]! : this.#make(name, kind, false)
    if (impersonal && draft.kind === 'person' && draft.roles.length === 0 && draft.pronoun === null)
      draft.kind = 'other'
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
    const known = this.#byKey.get(key) ?? (stateKinds.has(kind) ? this.#ofSameLand(key) : undefined)
    if (known) return known
    const isOfLand = /@[A-Z]{2}/.test(key) || (stateKinds.has(kind) && isBodyOfLand(words, key))
    return this.#make(words, kind, !isOfLand)
  }

  /** An entity whose name and kind are read already, as the rules of another language do; made if it is new. */
  given(name: string, kind: EntityKind): Draft {
    return this.#byKey.get(nameKey(name, this.#countries)) ?? this.#make(name, kind, false)
  }

  /** Another way the document writes an entity's name. */
  alias(draft: Draft, name: string): void {
    if (name !== draft.name) draft.aliases.add(name)
  }

  /** Say what an entity is called: “the bank chief”. A noun for a body makes one of what looked like a person. */
  call(draft: Draft, role: readonly string[]): void {
    const head = role.at(-1)
    if (!head || draft.roles.some((known) => known.join(' ') === role.join(' '))) return
    draft.roles.push(role)
    put(this.#byRole, head, draft)
    // “Mr Reyk” alone is a person all the same, and so is Captain Hall.
    const bare = draft.words.filter((word) => !titles.has(word))
    if (
      !draft.local &&
      isPersonNoun(head) &&
      bare.length <= 2 &&
      !bare.some((word) => notCompanies.has(word))
    )
      draft.kind = 'person'
    // “a supplier, Teknik Reyk”; “the supplier Ana Reyk” is a person.
    const isTrade =
      !draft.local && draft.pronoun === null && pronounOfGivenName(draft.words[0] ?? '') === null
    const kind = roleKind(head) ?? (isTrade ? (takesUp.get(head)?.[0] ?? null) : null)
    // “the fund Reyk runs”, said of Ana Reyk: no fund.
    const isKnownPerson =
      draft.kind === 'person' && draft.words.length > 1 && pronounOfGivenName(draft.words[0]!) !== null
    if (kind && !isKnownPerson && (draft.kind === 'person' || draft.kind === 'other') && !isPersonNoun(head))
      draft.kind = kind
  }

  /** Those with a word in their name, in the order they were first named. */
  bearing(word: string): readonly Draft[] {
    return inOrder(this.#byPart.get(word))
  }

  /** Those who are called by a noun, in the order they were first named. */
  borneBy(head: string): readonly Draft[] {
    return inOrder(this.#byRole.get(head))
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
      const body = this.#ofSameLand(key)
      if (body) return [body]
      if (words.length > 2) return this.#lengthened(words)
    }
    return fitting.length > 1 && words.length === 1 ? withoutNamesakes(fitting, words[0]!) : fitting
  }

  /** “the Pentagon” behind “the Department of Defense”, and the other way about. */
  #byOtherName(key: string): Draft | undefined {
    const row = seats.find(({ keys }) => keys.includes(key))
    const known = row?.keys.find((other) => this.#byKey.has(other))
    return known === undefined ? undefined : this.#byKey.get(known)
  }

  /** “the Valmerian army” behind “Valmeria’s army”: the one body whose key differs in nothing but that. */
  #ofSameLand(key: string): Draft | undefined {
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

  /** Whether a word is the surname of a person the document has named in full: “Paris” of Ana Paris is no capital. */
  bearsSurname(word: string): boolean {
    const last = this.#byPart.get(`${word.toLowerCase()}$`)
    return last !== undefined && [...last].some((draft) => draft.kind === 'person' && draft.words.length > 1)
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
    const id = stableId('e', local ? `${this.#document} ${key}` : acrossReports(name, key))
    const known = this.#byId.get(id)
    if (known) {
      this.#byKey.set(key, known)
      return known
    }
    const draft: Draft = {
      id,
      key,
      name,
      kind,
      aliases: new Set(),
      mentions: [],
      roles: [],
      pronoun: null,
      speaksFor: null,
      party: partyOf(key, this.#countries),
      local,
      words: [],
      serial: this.#drafts.length,
    }
    for (const { seat, name: own } of seats) if (seat === key) draft.aliases.add(own)
    this.#byKey.set(key, draft)
    this.#byId.set(id, draft)
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

/** The key by which reports share an entity: that of a land's own body does not hang on whether the land or its people are named, “the Valmerian army”
 *  and “the army of Valmeria”. */
function acrossReports(name: string, key: string): string {
  if (!isBodyOfLand(name, key)) return key
  const parts = key.split(' ').map((part) => (stateWords.has(part) ? part : landStem(part)))
  return parts.sort().join(' ')
}

/** “Valmerian army”, “the Valmerian defence ministry”: one name of a land that no table holds, and else words of a state's bodies. */
function isBodyOfLand(name: string, key: string): boolean {
  const parts = key.split(' ')
  const [land, ...more] = parts.filter((part) => !stateWords.has(part))
  if (!land || more.length > 0 || parts.length < 2 || !/^\p{Script=Latin}{5,}$/u.test(land)) return false
  return [...name.matchAll(/\p{Lu}\p{Ll}+/gu)].some(([word]) => word.toLowerCase() === land)
}

/** A state's own ministry, army or government is of that state's side; nothing else is given a party without a person: a corps that
 *  bears a country's name may well fight it. */
function partyOf(key: string, countries: CountryWords): string | null {
  const parts = key.split(' ')
  const codes = new Set(parts.flatMap((part) => /^@([A-Z]{2})$/.exec(part)?.[1] ?? forcesOf.get(part) ?? []))
  const [code] = codes
  const isState = (part: string) => part.startsWith('@') || forcesOf.has(part) || stateWords.has(part)
  if (codes.size !== 1 || !parts.every(isState)) return null
  for (const country of countries.byWord.values()) if (country.code === code) return country.name
  return null
}

/** Forces that are known by letters of their own, with the code of the state whose they are. */
const forcesOf: ReadonlyMap<string, string> = new Map([
  ['всу', 'UA'],
  ['зсу', 'UA'],
])

const stateWords = new Set(
  (
    'ministry defense foreign interior affairs internal external finance justice health emergency situations army navy air force forces troops soldiers armed military general staff government parliament president presidency state security service border guard coast federal ' +
    'минобороны мид мвд мчс минфин минюст минздрав генштаб генпрокуратура министерство обороны иностранных внутренних дел финансов юстиции здравоохранения энергетики генеральный штаб генеральная прокуратура государственная дума федеральная безопасности армия вс ввс вмф вооружённые вооруженные силы правительство парламент погранслужба ' +
    'міноборони мзс мвс мінфін мінюст моз генпрокуратура міністерство оборони закордонних внутрішніх справ фінансів юстиції армія збройні сили уряд прикордонна служба державна'
  ).split(' '),
)

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
  // “Der Morgen”, “Il Ponte”: an article of another language opens no person's name.
  if (words.length > 1 && articles.has(name.split(/\s+/)[0]!)) return 'organisation'
  if (words.length === 1) return /\p{Lu}.*\p{Lu}/u.test(name) ? 'organisation' : 'other'
  if (words.includes('of') || words[0] === 'radio') return 'organisation'
  if (words.some((word) => countries.byWord.has(word))) return 'organisation'
  const end = words.at(-1)!
  // “Marina Bay”, “Victoria Bridge”: no family is called so.
  if (sites.test(end)) return 'other'
  // “Brass Homes” and “Salt Award” are nobody; “Ana Castle” is.
  if (pronounOfGivenName(words[0]!) === null) {
    if (bodyEndings.has(end)) return 'organisation'
    if (thingEndings.has(end)) return 'other'
  }
  return words.length <= 4 && name.split(/\s+/).every((word) => personal.test(word)) ? 'person' : 'other'
}

/** Bodies that are called by where they sit: the keys of one body, and the name it has besides its seat. */
const seats: readonly { readonly keys: readonly string[]; readonly seat: string; readonly name: string }[] = [
  {
    keys: ['pentagon', 'defense department', '@US defense department', 'dod'],
    seat: 'pentagon',
    name: 'Department of Defense',
  },
  { keys: ['scotland yard', 'metropolitan police'], seat: 'scotland yard', name: 'Metropolitan Police' },
]

const sites =
  /^(?:airport|avenue|bay|beach|bridge|harbou?r|highway|islands?|peninsula|railway|stadium|strait|valley)$/

const policeRanks = /^(?:DC|DS|DI|DCI|DSU|PC|PS) \p{Lu}/u

const articles = new Set('Der Die Il Les Het'.split(' '))

/** A given or family name, a particle or an initial: not `HIMARS`, not `US-produced`. */
const personal = /^(?:\p{Lu}[\p{Ll}’'‘]+(?:-?\p{Lu}[\p{Ll}’']+)*|\p{Lu}\.|de|van|von|bin|al|del|la)$/u

const stateKinds: ReadonlySet<string> = new Set<EntityKind>(['government', 'military'])

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
