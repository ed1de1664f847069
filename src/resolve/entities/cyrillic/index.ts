import {
  type Attribution,
  type Country,
  type EntityKind,
  firstOffset,
  type Toponym,
} from '../../../model/index.ts'
import {
  actorNoun,
  cyrillicLanguage,
  isCyrillic,
  isNominativeActor,
  isSpokesNoun,
  wordStem,
} from '../../../text/cyrillic/index.ts'
import {
  blockAt,
  Coverage,
  firstFrom,
  firstTokenFrom,
  sentenceAt,
  type TextLayers,
  type Token,
} from '../../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Register } from '../register.ts'
import type { Speaking } from '../speaker-context.ts'
import { nominativePhrase } from './nominative-phrase.ts'
import { nominativePlural } from './nominative-plural.ts'
import { officesOf } from './offices.ts'
import { findQuotedNames, type QuotedName, quotedKey, quotedNominative } from './organisation-names.ts'
import { familyOf, findPersonNames, outOfGenitive, type PersonName, samePerson } from './person-names.ts'

/** Who speaks the attributions that stand in Russian or Ukrainian blocks; null for the others, in the given order.
 *
 *  A name is found again in all its cases, and written in the nominative where the text shows one or the case is sure (“по словам”).
 *  A pronoun is the last speaker of its gender, in the block and the one before, unless somebody else is named between; “в компании”
 *  is the one company named. Where two fit nobody is chosen: a wrong speaker is worse than none. */
export function resolveCyrillicSpeakers(
  layers: TextLayers,
  attributions: readonly Attribution[],
  register: Register,
  countries: readonly Country[],
  toponyms: readonly Toponym[],
): (Speaking | null)[] {
  const cyrillic = layers.blocks.map((block) => isCyrillic(layers.text.slice(block.start, block.end)))
  const own = attributions.map(
    (each) => !each.narrator && cyrillic[blockAt(layers, firstOffset(each))] === true,
  )
  if (!own.includes(true)) return attributions.map(() => null)
  const speakers = new Speakers(
    layers,
    attributions.filter((_, index) => own[index]),
    register,
    countries,
    toponyms,
  )
  const result: (Speaking | null)[] = attributions.map(() => null)
  const order = attributions.flatMap((_, index) => (own[index] ? [index] : []))
  order.sort((a, b) => firstOffset(attributions[a]!) - firstOffset(attributions[b]!) || a - b)
  for (const index of order) {
    const parent = attributions[index]!.parent
    result[index] = speakers.of(attributions[index]!, parent === null ? null : (result[parent] ?? null))
  }
  return result
}

interface Person {
  words: readonly string[]
  draft: Draft | null
}

interface Said {
  readonly draft: Draft
  readonly at: number
  readonly end: number
  readonly block: number
  readonly gender: Gender
}

type Gender = 'm' | 'f' | null

class Speakers {
  readonly #layers: TextLayers
  readonly #register: Register
  readonly #countries: readonly Country[]
  readonly #toponyms: readonly Toponym[]
  readonly #isPlace: (token: Token) => boolean
  readonly #quoted: readonly QuotedName[]
  readonly #names: readonly PersonName[]
  /** Names, subjects and persons by the stem of the family name. */
  readonly #namesOf: ReadonlyMap<string, readonly PersonName[]>
  readonly #subjectsOf: ReadonlyMap<string, readonly PersonName[]>
  readonly #personsOf = new Map<string, Person[]>()
  readonly #fullOf = new Map<string, readonly (readonly string[])[]>()
  readonly #wordsOf = new Map<Draft, readonly string[]>()
  readonly #organisations = new Map<string, Draft>()
  /** Which nouns an entity bears: «Прибой» is the профсоюз. */
  readonly #nouns = new Map<string, Set<Draft>>()
  readonly #said: Said[] = []
  readonly #known = new Map<string, Speaking>()

  constructor(
    layers: TextLayers,
    attributions: readonly Attribution[],
    register: Register,
    countries: readonly Country[],
    toponyms: readonly Toponym[],
  ) {
    this.#layers = layers
    this.#register = register
    this.#countries = countries
    this.#toponyms = toponyms
    const places = new Coverage(toponyms)
    this.#isPlace = (token) => places.meets(token) || this.#countryOf(token.text) !== null
    this.#quoted = findQuotedNames(layers)
    this.#names = layers.sentences.flatMap((sentence) =>
      layers.blocks[sentence.block]!.role === 'heading'
        ? []
        : findPersonNames(layers, sentence.firstToken, sentence.endToken, this.#isPlace),
    )
    // A subject stands in the nominative: its name is the one to write.
    this.#subjectsOf = byFamily(
      attributions.flatMap((each) =>
        isSubject(each) ? each.source.flatMap((span) => this.#namesIn(span.start, span.end)) : [],
      ),
    )
    this.#namesOf = byFamily(this.#names)
    for (const each of this.#quoted) if (each.noun) this.#organisation(each)
  }

  #namesIn(start: number, end: number): PersonName[] {
    const first = firstTokenFrom(this.#layers, start)
    return findPersonNames(this.#layers, first, firstTokenFrom(this.#layers, end), this.#isPlace)
  }

  of(attribution: Attribution, parent: Speaking | null): Speaking {
    const source = attribution.source[0]
    if (!source) return unresolved([], 'speaker.nobody-named')
    const key = `${source.start} ${source.end}`
    const known = this.#known.get(key)
    const speaking = known ?? this.#resolve(attribution, source.start, source.end, parent)
    if (!known) this.#known.set(key, speaking)
    const [only] = speaking.speakers
    if (only && speaking.speakers.length === 1)
      this.#said.push({
        draft: only,
        at: source.start,
        end: source.end,
        block: blockAt(this.#layers, source.start),
        gender: genderOf(attribution),
      })
    return speaking
  }

  #resolve(attribution: Attribution, start: number, end: number, parent: Speaking | null): Speaking {
    const tokens = this.#tokens(start, end)
    const lower = tokens.map((token) => token.text.toLowerCase().replaceAll('ё', 'е'))
    if (tokens.length === 1) {
      if (/^(?:он|его|він|його)$/.test(lower[0]!)) return this.#pronoun(start, 'm', attribution)
      if (/^(?:она|ее|вона|її)$/.test(lower[0]!)) return this.#pronoun(start, 'f', attribution)
      if (/^(?:я)$/.test(lower[0]!)) return parent ?? unresolved([], 'speaker.first-person')
      if (
        /^(?:тот|та|те|этот|эта|эти|той|ті|цей|ця|ці|другой|другая|другие|первый|последний)$/.test(lower[0]!)
      )
        return unresolved(
          this.#lastSaid(start, 1).map((said) => said.draft),
          'speaker.pronoun-ties',
        )
      if (/^(?:они|их|вони|їх)$/.test(lower[0]!)) return this.#they(start)
      if (/^(?:оно|воно|мы|ми|вы|ви|кто|хто|котор\p{L}+|як\p{L}+|нам|им|їм)$/u.test(lower[0]!))
        return unresolved(
          this.#lastSaid(start, 1).map((said) => said.draft),
          'speaker.pronoun-ties',
        )
    }
    const joint = this.#joint(attribution, tokens)
    if (joint) return joint
    return this.#phrase(attribution, start, end)
  }

  /** “мэр Кленов и губернатор Осин”: two that each name somebody. */
  #joint(attribution: Attribution, tokens: readonly Token[]): Speaking | null {
    const at = tokens.findIndex((token) => /^(?:и|і|та|й)$/.test(token.text))
    if (at < 1 || at + 1 >= tokens.length) return null
    const sides = [tokens.slice(0, at), tokens.slice(at + 1)].map((side) => ({
      start: side[0]!.start,
      end: side.at(-1)!.end,
    }))
    const named = sides.every(
      ({ start, end }) =>
        this.#namesIn(start, end).length === 1 ||
        this.#quotedIn(start, end).length === 1 ||
        (this.#tokens(start, end)[0]!.text !== tokens[0]!.text && isAcronym(this.#tokens(start, end)[0]!)) ||
        isInstitution(this.#tokens(start, end)[0]!),
    )
    if (!named) return null
    const speakers = sides.flatMap(({ start, end }) => this.#phrase(attribution, start, end).speakers)
    return speakers.length === 2
      ? { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.joint' }
      : null
  }

  #tokens(start: number, end: number): readonly Token[] {
    return this.#layers.tokens.slice(firstTokenFrom(this.#layers, start), firstTokenFrom(this.#layers, end))
  }

  /** A phrase that names or describes somebody. */
  #phrase(attribution: Attribution, from: number, to: number): Speaking {
    const { start, end } = this.#bare(from, to)
    const tokens = this.#tokens(start, end)
    if (tokens.length === 0) return unresolved([], 'speaker.no-phrase')
    const names = this.#namesIn(start, end)
    const quoted = this.#quotedIn(start, end)
    const head = tokens.findIndex((token) => token.kind === 'word' && actorNoun(token.text) !== null)
    const noun = head < 0 ? null : actorNoun(tokens[head]!.text)!
    const spokes = tokens.findIndex((token) => isSpokesNoun(token.text))
    const person = names.at(-1)
    // “соратники Кленова”: they speak, not he.
    const several =
      head === 0 &&
      (noun?.kind === 'people' ||
        (noun?.kind === 'person' && this.#areSeveral(tokens[0]!, noun.lemma, attribution)))
    if (
      person &&
      !several &&
      (person.words.length > 1 || noun === null || noun.kind === 'person') &&
      this.#isPersonHere(person, tokens, noun?.kind ?? null)
    ) {
      const draft = this.#person(person, attribution)
      if (!draft)
        return unresolved(
          this.#matching(person.words).flatMap((each) => each.draft ?? []),
          'speaker.name-ties',
        )
      const behalf =
        spokes >= 0 && tokens[spokes]!.start < person.start
          ? this.#organisationIn(tokens[spokes]!.end, person.start)
          : null
      if (noun?.kind === 'person' && tokens[head]!.start < person.start) this.#bears(noun.lemma, draft)
      return one(draft, 'speaker.named', behalf)
    }
    const offices = noun?.kind === 'person' ? officesOf(noun.lemma, tokens.slice(head + 1)) : []
    if (offices.length > 0 && head === 0) {
      this.#learnOffices(offices, start, attribution)
      const called = this.#called(offices, start, end)
      if (called) return called
    }
    if (noun && (noun.kind === 'person' || noun.kind === 'people' || isSpokesNoun(tokens[head]!.text)))
      return this.#described(
        attribution,
        start,
        end,
        noun.kind,
        spokes >= 0 ? this.#organisationIn(tokens[spokes]!.end, end) : null,
        head,
        tokens,
      )
    // “Компании сообщили”: several, not the one named.
    if (noun && tokens.length === 1 && isSubject(attribution) && isSeveral(tokens[0]!, noun.lemma))
      return this.#described(attribution, start, end, 'people', null, -1, tokens)
    const organisation = this.#organisationIn(start, end)
    if (organisation) return one(organisation, 'speaker.named', null)
    if (
      /^(?:сообщени|заявлени|отч[её]т|пресс-релиз|релиз|документ|публикаци|обращени|повідомленн|заяв|звіт|зверненн|допис|пост)/u.test(
        tokens[0]!.text.toLowerCase(),
      )
    )
      return unresolved(
        this.#lastSaid(start, 1).map((said) => said.draft),
        'speaker.issuer-ties',
      )
    if (
      /^(?:его|ее|её|их|його|її|їх)$/iu.test(tokens[0]!.text) &&
      /^(?:сообщени|заявлени|повідомленн|заяв)/iu.test(tokens[1]?.text ?? '')
    )
      return this.#issuer(start)
    const state = this.#state(tokens)
    if (state) return one(state, 'speaker.state', null)
    if (noun && tokens.length === 1) return this.#takenUp(start, end, noun.lemma, noun.kind)
    if (noun) return this.#described(attribution, start, end, noun.kind, null, head, tokens)
    if (quoted.length > 0) return one(this.#organisation(quoted[0]!), 'speaker.named', null)
    return this.#described(attribution, start, end, 'other', null, 0, tokens)
  }

  /** Without the preposition before it and the relative clause behind it: “В больнице, куда увезли раненых,” → больнице. */
  #bare(start: number, end: number): { start: number; end: number } {
    const tokens = this.#tokens(start, end)
    const first = tokens.findIndex(
      (token) =>
        !/^(?:в|во|у|на|при|від|из|так|называем\p{L}*|зван\p{L}*)$/iu.test(token.text) && token.text !== ',',
    )
    if (first < 0) return { start: end, end }
    const comma = tokens.findIndex(
      (token, index) =>
        index > first &&
        token.text === ',' &&
        /^(?:котор\p{L}*|где|куда|откуда|чей|як(?:ий|а|е|і|ого|ої)|де|куди|\p{Ll}+(?:щ|вш|нн|ем|им)(?:ий|ый|ая|ие|ые|ее|ое|его|его|их|ых|ая|ей|ой))?$/u.test(
          tokens[index + 1]?.text ?? '',
        ),
    )
    const last = comma > first ? tokens[comma - 1]! : tokens.at(-1)!
    return { start: tokens[first]!.start, end: last.end }
  }

  /** A single word is a person's name where it stands alone, behind an office, or is a name known in full. */
  #isPersonHere(name: PersonName, tokens: readonly Token[], kind: EntityKind | null): boolean {
    if (name.words.length > 1)
      return (
        (kind !== 'organisation' && kind !== 'media') ||
        (name.first > 0 && tokens.some((token) => actorNoun(token.text)?.kind === 'person'))
      )
    if (this.#matching(name.words).length > 0) return true
    if (kind === 'person')
      return tokens.some((token) => token.start < name.start && actorNoun(token.text)?.kind === 'person')
    return tokens.length === 1 && this.#isSurname(name)
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

  #matching(words: readonly string[]): Person[] {
    return (this.#personsOf.get(familyStem(words)) ?? []).filter((each) => samePerson(each.words, words))
  }

  /** The person a name stands for, made if it is new; null where two fit. */
  #person(name: PersonName, attribution: Attribution): Draft | null {
    const full = this.#fullNames(name)
    if (name.words.length === 1 && full.length > 1) return null
    const words = name.words.length === 1 && full.length === 1 ? full[0]! : name.words
    const known = this.#matching(words).filter((each) => each.words.length > 1 || words.length === 1)
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

  #mention(draft: Draft, name: PersonName): void {
    if (name.words.length === 1 && this.#fullNames(name).length > 1) return
    this.#register.mention(draft, name.start, this.#layers.tokens[name.end - 1]!.end)
  }

  /** Different full names in the text that a family name may be short for. */
  #fullNames(name: Pick<PersonName, 'words'>): readonly (readonly string[])[] {
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

  #quotedIn(start: number, end: number): QuotedName[] {
    const found: QuotedName[] = []
    for (let next = firstFrom(this.#quoted, start - 30); next < this.#quoted.length; next++) {
      const each = this.#quoted[next]!
      if (each.start >= end) break
      if (each.end <= end && each.end > start) found.push(each)
    }
    return found
  }

  /** The organisation a stretch names: in quotation marks, or by an acronym with what stands behind it (“Минобороны России”). */
  #organisationIn(start: number, end: number): Draft | null {
    const quoted = this.#quotedIn(start, end)[0]
    if (quoted) return this.#organisation(quoted)
    const tokens = this.#tokens(start, end)
    const at = tokens.findIndex((token) => isAcronym(token))
    if (at >= 0 && !tokens.slice(0, at).some((token) => isBody(token))) {
      let to = at + 1
      while (to < tokens.length && (isAcronym(tokens[to]!) || this.#countryOf(tokens[to]!.text))) to++
      const written = this.#layers.text.slice(tokens[at]!.start, tokens[to - 1]!.end)
      const words = undeclined(tokens[at]!) + written.slice(tokens[at]!.end - tokens[at]!.start)
      const short = this.#organisations.get(quotedKey(words)) ?? this.#shortAcronym(words)
      const kind = actorNoun(tokens[at]!.text)?.kind ?? 'organisation'
      // “СМИ” are some outlets, and others in the next report.
      const make = nobodyInParticular.test(words) ? 'described' : 'given'
      const draft = short ?? this.#register[make](words, kind)
      this.#organisations.set(quotedKey(words), draft)
      this.#register.alias(draft, written)
      this.#register.mention(draft, tokens[at]!.start, tokens[to - 1]!.end)
      return draft
    }
    const head = tokens.findIndex((token) => isBody(token))
    if (head < 0) return null
    const noun = actorNoun(tokens[head]!.text)!
    const rest = tokens.slice(head + 1)
    if (head === 0 && rest.length === 0) {
      const taken = this.#takenUp(start, end, noun.lemma, noun.kind)
      return taken.speakers[0] ?? null
    }
    if (
      !tokens.some((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !actorNoun(token.text))
    )
      return null
    const written = this.#layers.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
    const key = quotedKey(written)
    const draft =
      this.#organisations.get(key) ?? this.#register.given(this.#headed(tokens, head, noun.lemma), noun.kind)
    this.#organisations.set(key, draft)
    this.#bears(noun.lemma, draft)
    this.#register.alias(draft, written)
    this.#register.mention(draft, tokens[0]!.start, tokens.at(-1)!.end)
    return draft
  }

  /** A phrase with its noun, and the adjectives before it, in the nominative; as written where it stands so already. */
  #headed(tokens: readonly Token[], head: number, lemma: string): string {
    const { text } = this.#layers
    const before = tokens.slice(0, head)
    const written = text.slice(tokens[0]!.start, tokens.at(-1)!.end)
    const noun = tokens[head]!.text
    const stands = noun.toLowerCase().replaceAll('ё', 'е') === lemma.replaceAll('ё', 'е')
    const declined = before.every((token) =>
      /\p{L}{3}(?:о(?:го|му|м|й|ю)|ему?|его|[ыи][мх]и?|ей|[ую]ю|ої|ій|ього|ьому)$/u.test(token.text),
    )
    if ((stands && head > 0) || !declined) return written
    const language = cyrillicLanguage(text) ?? 'ru'
    const adjectives = before.map((token) => token.text)
    return nominativePhrase(adjectives, lemma, language) + text.slice(tokens[head]!.end, tokens.at(-1)!.end)
  }

  /** “Минобороны” is the one ministry whose longer name begins so. */
  #shortAcronym(words: string): Draft | null {
    const fits = new Set(
      [...this.#organisations].flatMap(([key, draft]) =>
        key.startsWith(`${quotedKey(words)} `) ? [draft] : [],
      ),
    )
    return fits.size === 1 ? [...fits][0]! : null
  }

  #organisation(quoted: QuotedName): Draft {
    let draft = this.#organisations.get(quoted.key)
    const forms = this.#quoted.filter((each) => each.key === quoted.key)
    if (!draft) {
      const named = forms.find((form) => form.noun !== null)
      draft = this.#register.given(quotedNominative(forms), named?.kind ?? 'organisation')
      this.#organisations.set(quoted.key, draft)
      for (const form of forms) {
        if (form.noun) this.#bears(form.noun, draft)
        this.#register.mention(draft, form.start, form.end)
        this.#register.alias(draft, this.#layers.text.slice(form.start, form.end))
      }
    }
    return draft
  }

  #bears(noun: string, draft: Draft): void {
    const known = this.#nouns.get(noun) ?? new Set<Draft>()
    known.add(draft)
    this.#nouns.set(noun, known)
  }

  /** “в компании”, “в профсоюзе”, “у відомстві”: the one that bears the noun; a noun for any office is the last office that spoke. */
  #takenUp(start: number, end: number, noun: string, kind: EntityKind): Speaking {
    const bearing = [...(this.#nouns.get(noun) ?? [])].filter((draft) =>
      draft.mentions.some((mention) => mention.start < start),
    )
    if (bearing.length === 1) return this.#taken(bearing[0]!, start, end, 'speaker.noun-only')
    if (bearing.length > 1) {
      const last = this.#lastSaid(start, 1)[0]
      if (last && bearing.includes(last.draft))
        return this.#taken(last.draft, start, end, 'speaker.noun-last-speaker')
      return unresolved(bearing, 'speaker.noun-ties')
    }
    if (standsForAny.has(noun)) {
      const spoke = this.#lastSaid(start, 2).find(
        (said) =>
          said.draft.kind === kind ||
          (kind === 'media' && said.draft.kind === 'organisation') ||
          (kind === 'government' && said.draft.kind === 'military'),
      )
      return spoke
        ? this.#taken(spoke.draft, start, end, 'speaker.noun-last-speaker')
        : unresolved([], 'speaker.noun-nobody')
    }
    const draft = this.#register.described(noun, kind)
    this.#register.mention(draft, start, end)
    return one(draft, 'speaker.described', null)
  }

  /** “Министр транспорта … **Министр** отметил”: the one person who was called so; nobody where two were, null where none. */
  #called(offices: readonly string[], start: number, end: number): Speaking | null {
    const called = [...new Set(offices.flatMap((noun) => [...(this.#nouns.get(noun) ?? [])]))]
    if (called.length === 0) return null
    return called.length === 1
      ? this.#taken(called[0]!, start, end, 'speaker.office')
      : unresolved(called, 'speaker.office-ties')
  }

  /** Those named before `end` right behind one of the offices: “министр финансов страны **Рэй Ривз**”. */
  #learnOffices(offices: readonly string[], end: number, attribution: Attribution): void {
    const { tokens } = this.#layers
    for (const name of this.#names.slice(0, firstFrom(this.#names, end))) {
      const sentence = sentenceAt(this.#layers, name.start)
      for (let at = name.first - 1; at >= Math.max(sentence?.firstToken ?? 0, name.first - 6); at--) {
        const token = tokens[at]!
        if (token.kind !== 'word' || /^(?:и|і|та|й|а|но)$/.test(token.text)) break
        const noun = actorNoun(token.text)
        if (
          noun?.kind !== 'person' &&
          !/^\p{Lu}|(?:ой|ого|ей|его|их|ых|ої|ого|а|я|и|ы|ів|ов|ей)$/u.test(token.text)
        )
          break
        if (noun?.kind !== 'person') continue
        if (!offices.includes(noun.lemma)) break
        const draft = this.#person(name, attribution)
        if (draft) this.#bears(noun.lemma, draft)
        break
      }
    }
  }

  /** “В **его** заявлении говорится”: whoever spoke last, right before it. */
  #issuer(start: number): Speaking {
    const last = this.#lastSaid(start, 0)[0]
    return last ? one(last.draft, 'speaker.issuer-last-speaker', null) : unresolved([], 'speaker.issuer-ties')
  }

  #taken(draft: Draft, start: number, end: number, rule: string): Speaking {
    this.#register.mention(draft, start, end)
    return one(draft, rule, null)
  }

  #areSeveral(token: Token, lemma: string, attribution: Attribution): boolean {
    return isGoverned(attribution)
      ? /(?:[оеё]в|ей|ів|їв)$/u.test(token.text) && token.text.toLowerCase() !== lemma
      : isSubject(attribution) && isSeveral(token, lemma)
  }

  /** Somebody who is not named, in the words of the text, the noun in the nominative where it stands first. */
  #described(
    attribution: Attribution,
    start: number,
    end: number,
    kind: EntityKind,
    behalf: Draft | null,
    head: number,
    tokens: readonly Token[],
  ): Speaking {
    const noun = head >= 0 ? actorNoun(tokens[head]?.text ?? '') : null
    const opens = sentenceAt(this.#layers, start)?.firstToken === firstTokenFrom(this.#layers, start)
    const asWritten = this.#layers.text.slice(start, end)
    const written =
      opens && head <= 0 && actorNoun(tokens[0]?.text ?? '')
        ? asWritten[0]!.toLowerCase() + asWritten.slice(1)
        : asWritten
    const plural =
      noun !== null &&
      kind === 'person' &&
      (isGoverned(attribution)
        ? /(?:[оеё]в|ей|ів|їв|ах|ям|ям|ами|ями)$/u
        : /(?:и|ы|ые|ие|ов|ев|ей|ам|ами|ах|ів|ям|ями)$/u
      ).test(tokens[head]!.text) &&
      !samePlural(noun.lemma, tokens[head]!.text)
    const words =
      head >= 0 && noun && !plural
        ? this.#headed(tokens, head, noun.lemma)
        : plural && head === 0 && isGoverned(attribution)
          ? nominativePlural(noun.lemma, languageOf(attribution)) +
            this.#layers.text.slice(tokens[0]!.end, end)
          : written
    const draft = this.#register.described(words, plural ? 'people' : kind)
    this.#register.alias(draft, written)
    this.#register.mention(draft, start, end)
    if (head === 0 && noun && (isBody(tokens[0]!) || (noun.kind === 'person' && tokens.length > 1)))
      this.#bears(noun.lemma, draft)
    return one(draft, behalf ? 'speaker.spokesman' : 'speaker.described', behalf)
  }

  /** A state by its name or its capital: “Киев заявил”. */
  #state(tokens: readonly Token[]): Draft | null {
    if (tokens.length !== 1) return null
    const [token] = tokens
    const country = this.#countryOf(token!.text) ?? this.#countryOfCapital(token!)
    return country ? this.#register.state(country, token!.text) : null
  }

  #countryOf(word: string): Country | null {
    if (!/^\p{Lu}/u.test(word)) return null
    const stem = wordStem(word)
    return (
      this.#countries.find((each) =>
        [...each.ru, ...each.uk].some(
          (name) => name === word || (name.length > 4 && wordStem(name) === stem),
        ),
      ) ?? null
    )
  }

  #countryOfCapital(token: Token): Country | null {
    const toponym = this.#toponyms.find((each) => each.start === token.start && each.end === token.end)
    if (!toponym?.name) return null
    return (
      this.#countries.find(
        (each) =>
          each.code === toponym.country && bareLetters(each.capitals[0] ?? '') === bareLetters(toponym.name!),
      ) ?? null
    )
  }

  /** The last person of that gender who spoke, if nobody of it is named since. */
  #pronoun(at: number, gender: 'm' | 'f', attribution: Attribution): Speaking {
    const fits = (said: Said) =>
      said.draft.kind === 'person' && (said.gender === null || said.gender === gender)
    const spoke = this.#lastSaid(at, 1).filter(fits)
    const last = spoke[0]
    if (!last) return unresolved([], 'speaker.pronoun-nobody')
    const sentence = sentenceAt(this.#layers, attribution.cue[0]?.start ?? at)
    const own = this.#wordsOf.get(last.draft) ?? []
    const between = this.#names.slice(firstFrom(this.#names, last.at + 1), firstFrom(this.#names, at))
    const others = between.filter(
      (name) =>
        (name.words.length > 1 ||
          this.#fullNames(name).length > 0 ||
          this.#matching(name.words).length > 0) &&
        !samePerson(own, name.words) &&
        (womanly(name.words) === null || womanly(name.words) === (gender === 'f')),
    )
    if (others.length > 0 || sentence === null) return unresolved([last.draft], 'speaker.pronoun-ties')
    return one(last.draft, 'speaker.pronoun-last-speaker', null)
  }

  /** “По **их** словам”: several who spoke last, or a body of which it is said in the plural, if no others who could be meant are named since. */
  #they(at: number): Speaking {
    const said = this.#lastSaid(at, 1)
    const last = said.find(({ draft }) => draft.kind !== 'person')
    if (!last || last !== said[0])
      return unresolved(
        said.slice(0, 1).map(({ draft }) => draft),
        'speaker.pronoun-ties',
      )
    const between = this.#tokens(last.end, at)
    const others = between.some((token) => token.kind === 'word' && actorNoun(token.text) !== null)
    return others
      ? unresolved([last.draft], 'speaker.pronoun-ties')
      : one(last.draft, 'speaker.pronoun-last-speaker', null)
  }

  /** Who spoke before, the last first, in the block and so many blocks before it. */
  #lastSaid(at: number, blocks: number): Said[] {
    const block = blockAt(this.#layers, at)
    return this.#said
      .slice(-mostLookedBack)
      .filter((said) => said.at < at && said.block >= block - blocks)
      .reverse()
  }
}

/** So many statements back a pronoun is looked for at the most. */
const mostLookedBack = 20

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

const standsForAny = new Set([
  'ведомство',
  'відомство',
  'издание',
  'видання',
  'агентство',
  'агенція',
  'канал',
  'телеканал',
  'газета',
  'служба',
  'управление',
  'управління',
  'департамент',
  'комитет',
  'комітет',
])

/** The nominative plural of a noun that has a singular. */
function isSeveral({ text }: Token, lemma: string): boolean {
  const lower = text.toLowerCase().replaceAll('ё', 'е')
  return lower !== lemma.replaceAll('ё', 'е') && isNominativeActor(text) && /[ыиії]$/u.test(lower)
}

function samePlural(lemma: string, written: string): boolean {
  return lemma === written.toLowerCase()
}

/** Chișinău, Chisinau: letters without their marks. */
const bareLetters = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** A noun for a body, in any case; none of those who speak for one. */
function isBody(token: Token): boolean {
  const noun = token.kind === 'word' ? actorNoun(token.text) : null
  return noun !== null && noun.kind !== 'person' && noun.kind !== 'people' && !isSpokesNoun(token.text)
}

/** “прокуратура”, “полиция”: a noun for a body, in the nominative. */
function isInstitution(token: Token): boolean {
  const kind = actorNoun(token.text)?.kind
  return isNominativeActor(token.text) && kind !== 'person' && kind !== 'people'
}

const nobodyInParticular = /^(?:СМИ|ЗМІ)$/

/** МЧС, Минобороны, Harbour Wire: a name that is not declined, a ministry's short name, or one in Latin letters. */
function isAcronym(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (/^\p{Lu}[\p{L}\d.-]*$/u.test(token.text) && /\p{Script=Latin}/u.test(token.text)) return true
  if (/^\p{Lu}{2,}[\p{L}\d-]*$/u.test(token.text) && !/^(?:ООО|ОАО|ЗАО|ПАО|ТОВ|ВАТ|АО)$/.test(token.text))
    return true
  return (
    /^(?:Мин(?!ист)|Мін(?!іст)|Ген(?!ер)|Рос|Следком|Кабмин|Кремл|Госдум|Держ|Интерф|Інтерф|Укр[еі])\p{Ll}/u.test(
      token.text,
    ) && actorNoun(token.text) !== null
  )
}

/** Минсельхоза → Минсельхоз; what is no noun of the list, or all capitals, as it stands. */
function undeclined({ text }: Token): string {
  const noun = /^\p{Lu}\p{Ll}/u.test(text) ? actorNoun(text) : null
  return noun ? text[0] + noun.lemma.slice(1) : text
}

/** Whether a name's ending shows a woman; null where it shows nothing. */
function womanly(words: readonly string[]): boolean | null {
  const family = familyOf(words)
  if (/(?:ова|ева|ёва|ина|ая|ська)$/u.test(family) && /[ая]$/u.test(words[0]!)) return true
  if (/(?:ов|ев|ёв|ин|ий)$/u.test(family)) return false
  return null
}

/** The gender a past tense shows. */
function genderOf(attribution: Attribution): Gender {
  const cue = attribution.cue[0]?.text.toLowerCase() ?? ''
  if (!/^cue\./.test(attribution.rule) || /\s/.test(cue)) return null
  if (/(?:ла|лась|лася)$/.test(cue)) return 'f'
  if (/\.ru\./.test(attribution.rule)) return /(?:л|лся)$/.test(cue) ? 'm' : null
  return /(?:в|вся)$/.test(cue) ? 'm' : null
}

/** A verb's subject, in the nominative: not behind “по словам”, “в” or “у”. */
function isSubject(attribution: Attribution): boolean {
  return (
    /^cue\./.test(attribution.rule) &&
    !/ via\b/.test(attribution.rule) &&
    !/^(?:в|во|у|на)\s/iu.test(attribution.source[0]?.text ?? '')
  )
}

/** Behind “по словам”: in the genitive. */
function isGoverned(attribution: Attribution): boolean {
  return /^phrase\.(?!согласно|згідно)/.test(attribution.rule)
}

function languageOf(attribution: Attribution): 'ru' | 'uk' {
  return /^phrase\.(?:за-|на-думку|зі-)/.test(attribution.rule) ? 'uk' : 'ru'
}

function one(draft: Draft, rule: string, onBehalfOf: Draft | null): Speaking {
  return { speakers: [draft], candidates: [], onBehalfOf: onBehalfOf === draft ? null : onBehalfOf, rule }
}

function unresolved(candidates: readonly Draft[], rule: string): Speaking {
  return { speakers: [], candidates: [...new Set(candidates)], onBehalfOf: null, rule }
}
