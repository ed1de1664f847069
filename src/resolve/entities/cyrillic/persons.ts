import type { Attribution, EntityKind } from '../../../model/index.ts'
import { actorNoun, wordStem } from '../../../text/cyrillic/index.ts'
import { sentenceAt, type TextLayers, type Token } from '../../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Register } from '../register.ts'
import { isGoverned, languageOf } from './attribution-form.ts'
import { familyOf, outOfGenitive, type PersonName, samePerson } from './person-names.ts'

interface Person {
  /** As the text first has them: with a given name or an initial, if it gives one. */
  readonly words: readonly string[]
  readonly draft: Draft
}

/** The persons of a document by their names in all cases: which names are one person's, and how that name stands in the nominative. */
export class Persons {
  readonly #layers: TextLayers
  readonly #register: Register
  /** Names, subjects and persons by the stem of the family name. A subject stands in the nominative: its name is the one to write. */
  readonly #namesOf: ReadonlyMap<string, readonly PersonName[]>
  readonly #subjectsOf: ReadonlyMap<string, readonly PersonName[]>
  readonly #personsOf = new Map<string, Person[]>()
  readonly #fullOf = new Map<string, readonly (readonly string[])[]>()
  readonly #wordsOf = new Map<Draft, readonly string[]>()

  /** `names` are all of the document's, in text order; `subjects` those of them that are a cue's subject. */
  constructor(
    layers: TextLayers,
    register: Register,
    names: readonly PersonName[],
    subjects: readonly PersonName[],
  ) {
    this.#layers = layers
    this.#register = register
    this.#namesOf = byFamily(names)
    this.#subjectsOf = byFamily(subjects)
  }

  /** The words of the name a person was made with; empty for anybody else. */
  wordsOf(draft: Draft): readonly string[] {
    return this.#wordsOf.get(draft) ?? []
  }

  /** A single word is a person's name where it stands alone, behind an office, or is a name known in full. */
  isPersonHere(name: PersonName, tokens: readonly Token[], kind: EntityKind | null): boolean {
    if (name.words.length > 1)
      return (
        (kind !== 'organisation' && kind !== 'media') ||
        (name.first > 0 && tokens.some((token) => actorNoun(token.text)?.kind === 'person'))
      )
    if (this.matching(name.words).length > 0) return true
    if (kind === 'person')
      return tokens.some((token) => token.start < name.start && actorNoun(token.text)?.kind === 'person')
    return tokens.length === 1 && this.#isSurname(name)
  }

  /** The person a name stands for, made if it is new; null where two fit. */
  person(name: PersonName, attribution: Attribution): Draft | null {
    const full = this.fullNames(name)
    if (name.words.length === 1 && full.length > 1) return null
    const words = name.words.length === 1 && full.length === 1 ? full[0]! : name.words
    const known = this.matching(words).filter((each) => each.words.length > 1 || words.length === 1)
    if (known.length > 1) return null
    const start = this.#layers.tokens[name.first]!.start
    const end = this.#layers.tokens[name.end - 1]!.end
    let draft = known[0]?.draft ?? null
    if (!draft) {
      draft = this.#register.given(this.#nominative(words, name, attribution).join(' '), 'person')
      const family = familyStem(words)
      this.#personsOf.set(family, [...(this.#personsOf.get(family) ?? []), { words, draft }])
      this.#wordsOf.set(draft, words)
      for (const other of this.#namesOf.get(family) ?? [])
        if (samePerson(other.words, words)) this.#mention(draft, other)
    }
    this.#register.alias(draft, this.#layers.text.slice(start, end))
    this.#register.mention(draft, start, end)
    return draft
  }

  matching(words: readonly string[]): Person[] {
    return (this.#personsOf.get(familyStem(words)) ?? []).filter((each) => samePerson(each.words, words))
  }

  /** Different full names in the text that a family name may be short for. */
  fullNames(name: Pick<PersonName, 'words'>): readonly (readonly string[])[] {
    const key = name.words.join(' ')
    const known = this.#fullOf.get(key)
    if (known) return known
    const full: (readonly string[])[] = []
    for (const other of this.#namesOf.get(familyStem(name.words)) ?? []) {
      if (other.words.length < 2 || !samePerson(other.words, name.words)) continue
      if (!full.some((each) => samePerson(each, other.words))) full.push(other.words)
    }
    this.#fullOf.set(key, full)
    return full
  }

  /** A word that only opens its sentence is a name where it ends like a family name or bears its capital elsewhere too. */
  #isSurname(name: PersonName): boolean {
    const [word] = name.words
    if (
      /(?:ов|ев|ёв|ин|ын|ский|ская|ова|ева|ёва|ина|енко|ко|ук|юк|чук|ян|дзе|швили|ский|ич|ський|ська|ів|їв|ець|няк)$/u.test(
        word!,
      )
    )
      return true
    const opens = sentenceAt(this.#layers, name.start)?.firstToken === name.first
    return !opens || (this.#namesOf.get(familyStem(name.words))?.length ?? 0) > 1
  }

  #mention(draft: Draft, name: PersonName): void {
    if (name.words.length === 1 && this.fullNames(name).length > 1) return
    this.#register.mention(draft, name.start, this.#layers.tokens[name.end - 1]!.end)
  }

  #nominative(words: readonly string[], name: PersonName, attribution: Attribution): readonly string[] {
    const subject = (this.#subjectsOf.get(familyStem(words)) ?? [])
      .filter((each) => samePerson(each.words, words))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (subject && subject.words.length >= words.length) return subject.words
    const language = languageOf(attribution)
    const genitive = isGoverned(attribution)
    if (subject) {
      const family = familyOf(subject.words)
      const inGenitive = (genitive && words === name.words) || familyOf(words) === `${family}а`
      return [...(inGenitive ? outOfGenitive(words.slice(0, -1), language) : words.slice(0, -1)), family]
    }
    return genitive && words === name.words ? outOfGenitive(words, language) : words
  }
}

function byFamily(names: readonly PersonName[]): ReadonlyMap<string, readonly PersonName[]> {
  const map = new Map<string, PersonName[]>()
  for (const name of names) {
    const stem = familyStem(name.words)
    const known = map.get(stem)
    if (known) known.push(name)
    else map.set(stem, [name])
  }
  return map
}

const familyStem = (words: readonly string[]) => wordStem(familyOf(words))
