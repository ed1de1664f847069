import {
  byCodeUnit,
  byPlace,
  type Country,
  type Entity,
  type EntityKind,
  stableId,
} from '../../model/index.ts'
import type { Draft } from './draft.ts'
import { DraftsByName, stateKinds } from './drafts-by-name.ts'
import type { FoundName } from './found-name.ts'
import { pronounOfGivenName } from './given-names.ts'
import type { Issuer } from './issuer/index.ts'
import { kindOfName } from './kind-of-name.ts'
import { acrossReports, isBodyOfLand, partyOf } from './land-bodies.ts'
import { type CountryWords, nameKey, nameWords } from './name-key.ts'
import { nameOfBodyAt } from './seats.ts'
import { isPersonNoun, notCompanies, roleKind, takesUp, titles } from './words.ts'

/** Everybody a document names, found again under any of the names it uses.
 *
 *  A name is the entity it was first given for; a short form, an acronym or a surname joins it when only one entity fits.
 *  Two that fit stay apart: `find` then gives both, and the caller decides nothing. */
export class Register {
  readonly #document: string
  readonly #countries: CountryWords
  readonly #byName: DraftsByName
  readonly #byId = new Map<string, Draft>()
  readonly #drafts: Draft[] = []
  readonly #mentioned = new Set<string>()

  constructor(document: string, countries: CountryWords) {
    this.#document = document
    this.#countries = countries
    this.#byName = new DraftsByName(countries)
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
    const shown = kindOfName(name, this.#countries)
    const kind = shown !== 'person' ? shown : acronym ? 'organisation' : impersonal ? 'other' : shown
    const draft = found.length === 1 ? found[0]! : this.#make(name, kind, false)
    if (impersonal && draft.kind === 'person' && draft.roles.length === 0 && draft.pronoun === null)
      draft.kind = 'other'
    this.#alias(draft, name)
    if (acronym) {
      this.#alias(draft, acronym)
      this.#byName.fileUnderKey(nameKey(acronym, this.#countries), draft)
    }
    return draft
  }

  /** A state, by whatever word stands for it: its name or its capital. */
  state(country: Country, words: string): Draft {
    const draft = this.#byName.withKey(`@${country.code}`) ?? this.#make(country.name, 'government', false)
    this.#alias(draft, words)
    return draft
  }

  /** Someone described, not named: “local officials”, “a witness”. Known in this document only, unless a country’s name marks them. */
  described(words: string, kind: EntityKind): Draft {
    const key = nameKey(words, this.#countries)
    const known =
      this.#byName.withKey(key) ?? (stateKinds.has(kind) ? this.#byName.ofSameLand(key) : undefined)
    if (known) return known
    const isOfLand = /@[A-Z]{2}/.test(key) || (stateKinds.has(kind) && isBodyOfLand(words, key))
    return this.#make(words, kind, !isOfLand)
  }

  /** An entity whose name and kind are read already, as the rules of another language do; made if it is new. */
  given(name: string, kind: EntityKind): Draft {
    return this.#byName.withKey(nameKey(name, this.#countries)) ?? this.#make(name, kind, false)
  }

  /** Who gives the report out: a body, unless the name is plainly a person's. */
  issuing({ name, mention }: Pick<Issuer, 'name' | 'mention'>): Draft {
    const kind = kindOfName(name, this.#countries)
    const isPerson = kind === 'person' && pronounOfGivenName(nameWords(name)[0] ?? '') !== null
    const draft = this.given(
      name,
      (kind === 'person' && !isPerson) || kind === 'other' ? 'organisation' : kind,
    )
    if (mention) this.mention(draft, mention.start, mention.end)
    return draft
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
    this.#byName.fileUnderRole(head, draft)
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

  /** Entities a name may stand for: none, one, or several that tie. */
  find(name: string): readonly Draft[] {
    return this.#byName.find(name)
  }

  /** Those with a word in their name, in the order they were first named. */
  bearing(word: string): readonly Draft[] {
    return this.#byName.bearing(word)
  }

  /** Those who are called by a noun, in the order they were first named. */
  borneBy(head: string): readonly Draft[] {
    return this.#byName.borneBy(head)
  }

  /** Whether a word is the surname of a person the document has named in full: “Paris” of Ana Paris is no capital. */
  bearsSurname(word: string): boolean {
    return this.#byName.bearsSurname(word)
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
        aliases: [...aliases].filter((alias) => alias !== name).sort(byCodeUnit),
        mentions: [...mentions].sort(byPlace),
        party,
      }))
      .sort((a, b) => byCodeUnit(a.id, b.id))
  }

  #make(words: string, kind: EntityKind, local: boolean): Draft {
    const name = words
      .replace(/^(?:the|a|an)\s+/i, '')
      .replaceAll(/[’']s\b(?= (?:military|army|government|forces))/gu, '’s')
    const key = nameKey(name, this.#countries)
    const id = stableId('e', local ? `${this.#document} ${key}` : acrossReports(name, key))
    const known = this.#byId.get(id)
    if (known) {
      this.#byName.fileUnderKey(key, known)
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
    const sitting = nameOfBodyAt(key)
    if (sitting !== undefined) draft.aliases.add(sitting)
    this.#byName.fileUnderKey(key, draft)
    this.#byId.set(id, draft)
    this.#drafts.push(draft)
    this.#byName.file(draft)
    return draft
  }

  #alias(draft: Draft, name: string): void {
    const alias = name.replace(/^(?:the|The)\s+/, '')
    if (alias === draft.name) return
    if (draft.aliases.has(alias)) return
    const longer = nameWords(alias).length > draft.words.length
    if (longer && draft.kind !== 'person' && nameKey(alias, this.#countries) === draft.key) {
      draft.aliases.add(draft.name)
      draft.name = alias
      this.#byName.file(draft)
    } else draft.aliases.add(alias)
  }
}
