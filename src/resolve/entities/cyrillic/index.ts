import {
  type Attribution,
  type Country,
  type EntityKind,
  firstOffset,
  type Toponym,
} from '../../../model/index.ts'
import { actorNoun, isCyrillic, isSpokesNoun } from '../../../text/cyrillic/index.ts'
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
import { one, type Speaking, unresolved } from '../speaker-context.ts'
import { isAcronym, isBody, isInstitution, isSeveral, samePlural } from './actor-words.ts'
import { genderOf, isGoverned, isSubject, languageOf } from './attribution-form.ts'
import { Bodies } from './bodies.ts'
import { headed } from './headed-phrase.ts'
import { nominativePlural } from './nominative-plural.ts'
import { officesOf } from './offices.ts'
import { findPersonNames, type PersonName, samePerson, womanly } from './person-names.ts'
import { Persons } from './persons.ts'
import { type Said, SaidBefore } from './said-before.ts'
import { States } from './states.ts'
import { tokensBetween } from './tokens-between.ts'

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

class Speakers {
  readonly #layers: TextLayers
  readonly #register: Register
  readonly #states: States
  readonly #isPlace: (token: Token) => boolean
  readonly #bodies: Bodies
  readonly #names: readonly PersonName[]
  readonly #persons: Persons
  readonly #said: SaidBefore
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
    this.#states = new States(countries, toponyms)
    this.#said = new SaidBefore(layers)
    const places = new Coverage(toponyms)
    this.#isPlace = (token) => places.meets(token) || this.#states.countryOf(token.text) !== null
    this.#names = layers.sentences.flatMap((sentence) =>
      layers.blocks[sentence.block]!.role === 'heading'
        ? []
        : findPersonNames(layers, sentence.firstToken, sentence.endToken, this.#isPlace),
    )
    const subjects = attributions.filter(isSubject).flatMap(({ source }) => source)
    this.#persons = new Persons(
      layers,
      register,
      this.#names,
      subjects.flatMap((span) => this.#namesIn(span.start, span.end)),
    )
    this.#bodies = new Bodies(layers, register, this.#states, this.#said)
  }

  #namesIn(start: number, end: number): PersonName[] {
    const first = firstTokenFrom(this.#layers, start)
    return findPersonNames(this.#layers, first, firstTokenFrom(this.#layers, end), this.#isPlace)
  }

  of(attribution: Attribution, parent: Speaking | null): Speaking {
    const source = attribution.source[0]
    if (!source) return undecided([], 'speaker.nobody-named')
    const key = `${source.start} ${source.end}`
    const known = this.#known.get(key)
    const speaking = known ?? this.#resolve(attribution, source.start, source.end, parent)
    if (!known) this.#known.set(key, speaking)
    const [only] = speaking.speakers
    if (only && speaking.speakers.length === 1)
      this.#said.add({
        draft: only,
        at: source.start,
        end: source.end,
        block: blockAt(this.#layers, source.start),
        gender: genderOf(attribution),
      })
    return speaking
  }

  #resolve(attribution: Attribution, start: number, end: number, parent: Speaking | null): Speaking {
    const tokens = tokensBetween(this.#layers, start, end)
    const lower = tokens.map((token) => token.text.toLowerCase().replaceAll('ё', 'е'))
    if (tokens.length === 1) {
      if (/^(?:он|его|він|його)$/.test(lower[0]!)) return this.#pronoun(start, 'm', attribution)
      if (/^(?:она|ее|вона|її)$/.test(lower[0]!)) return this.#pronoun(start, 'f', attribution)
      if (/^(?:я)$/.test(lower[0]!)) return parent ?? undecided([], 'speaker.first-person')
      if (
        /^(?:тот|та|те|этот|эта|эти|той|ті|цей|ця|ці|другой|другая|другие|первый|последний)$/.test(lower[0]!)
      )
        return undecided(
          this.#said.last(start, 1).map((said) => said.draft),
          'speaker.pronoun-ties',
        )
      if (/^(?:они|их|вони|їх)$/.test(lower[0]!)) return this.#they(start)
      if (/^(?:оно|воно|мы|ми|вы|ви|кто|хто|котор\p{L}+|як\p{L}+|нам|им|їм)$/u.test(lower[0]!))
        return undecided(
          this.#said.last(start, 1).map((said) => said.draft),
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
        this.#bodies.quotedIn(start, end).length === 1 ||
        (tokensBetween(this.#layers, start, end)[0]!.text !== tokens[0]!.text &&
          isAcronym(tokensBetween(this.#layers, start, end)[0]!)) ||
        isInstitution(tokensBetween(this.#layers, start, end)[0]!),
    )
    if (!named) return null
    const speakers = sides.flatMap(({ start, end }) => this.#phrase(attribution, start, end).speakers)
    return speakers.length === 2
      ? { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.joint' }
      : null
  }

  /** A phrase that names or describes somebody. */
  #phrase(attribution: Attribution, from: number, to: number): Speaking {
    const { start, end } = this.#bare(from, to)
    const tokens = tokensBetween(this.#layers, start, end)
    if (tokens.length === 0) return undecided([], 'speaker.no-phrase')
    const names = this.#namesIn(start, end)
    const quoted = this.#bodies.quotedIn(start, end)
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
      this.#persons.isPersonHere(person, tokens, noun?.kind ?? null)
    ) {
      const draft = this.#persons.person(person, attribution)
      if (!draft)
        return undecided(
          this.#persons.matching(person.words).map((each) => each.draft),
          'speaker.name-ties',
        )
      const behalf =
        spokes >= 0 && tokens[spokes]!.start < person.start
          ? this.#bodies.namedIn(tokens[spokes]!.end, person.start)
          : null
      if (noun?.kind === 'person' && tokens[head]!.start < person.start) this.#bodies.bears(noun.lemma, draft)
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
        spokes >= 0 ? this.#bodies.namedIn(tokens[spokes]!.end, end) : null,
        head,
        tokens,
      )
    // “Компании сообщили”: several, not the one named.
    if (noun && tokens.length === 1 && isSubject(attribution) && isSeveral(tokens[0]!, noun.lemma))
      return this.#described(attribution, start, end, 'people', null, -1, tokens)
    const organisation = this.#bodies.namedIn(start, end)
    if (organisation) return one(organisation, 'speaker.named', null)
    if (
      /^(?:сообщени|заявлени|отч[её]т|пресс-релиз|релиз|документ|публикаци|обращени|повідомленн|заяв|звіт|зверненн|допис|пост)/u.test(
        tokens[0]!.text.toLowerCase(),
      )
    )
      return undecided(
        this.#said.last(start, 1).map((said) => said.draft),
        'speaker.issuer-ties',
      )
    if (
      /^(?:его|ее|её|их|його|її|їх)$/iu.test(tokens[0]!.text) &&
      /^(?:сообщени|заявлени|повідомленн|заяв)/iu.test(tokens[1]?.text ?? '')
    )
      return this.#issuer(start)
    const state = this.#states.named(tokens)
    if (state) return one(this.#register.state(state, tokens[0]!.text), 'speaker.state', null)
    if (noun && tokens.length === 1) return this.#bodies.takenUp(start, end, noun.lemma, noun.kind)
    if (noun) return this.#described(attribution, start, end, noun.kind, null, head, tokens)
    if (quoted.length > 0) return one(this.#bodies.quoted(quoted[0]!), 'speaker.named', null)
    return this.#described(attribution, start, end, 'other', null, 0, tokens)
  }

  /** Without the preposition before it and the relative clause behind it: “В больнице, куда увезли раненых,” → больнице. */
  #bare(start: number, end: number): { start: number; end: number } {
    const tokens = tokensBetween(this.#layers, start, end)
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

  /** “Министр транспорта … **Министр** отметил”: the one person who was called so; nobody where two were, null where none. */
  #called(offices: readonly string[], start: number, end: number): Speaking | null {
    const called = [...new Set(offices.flatMap((noun) => this.#bodies.bearing(noun)))]
    if (called.length === 0) return null
    return called.length === 1
      ? this.#bodies.taken(called[0]!, start, end, 'speaker.office')
      : undecided(called, 'speaker.office-ties')
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
        const draft = this.#persons.person(name, attribution)
        if (draft) this.#bodies.bears(noun.lemma, draft)
        break
      }
    }
  }

  /** “В **его** заявлении говорится”: whoever spoke last, right before it. */
  #issuer(start: number): Speaking {
    const last = this.#said.last(start, 0)[0]
    return last ? one(last.draft, 'speaker.issuer-last-speaker', null) : undecided([], 'speaker.issuer-ties')
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
        ? headed(this.#layers, tokens, head, noun.lemma)
        : plural && head === 0 && isGoverned(attribution)
          ? nominativePlural(noun.lemma, languageOf(attribution)) +
            this.#layers.text.slice(tokens[0]!.end, end)
          : written
    const draft = this.#register.described(words, plural ? 'people' : kind)
    this.#register.alias(draft, written)
    this.#register.mention(draft, start, end)
    if (head === 0 && noun && (isBody(tokens[0]!) || (noun.kind === 'person' && tokens.length > 1)))
      this.#bodies.bears(noun.lemma, draft)
    return one(draft, behalf ? 'speaker.spokesman' : 'speaker.described', behalf)
  }

  /** The last person of that gender who spoke, if nobody of it is named since. */
  #pronoun(at: number, gender: 'm' | 'f', attribution: Attribution): Speaking {
    const fits = (said: Said) =>
      said.draft.kind === 'person' && (said.gender === null || said.gender === gender)
    const spoke = this.#said.last(at, 1).filter(fits)
    const last = spoke[0]
    if (!last) return undecided([], 'speaker.pronoun-nobody')
    const sentence = sentenceAt(this.#layers, attribution.cue[0]?.start ?? at)
    const own = this.#persons.wordsOf(last.draft)
    const between = this.#names.slice(firstFrom(this.#names, last.at + 1), firstFrom(this.#names, at))
    const others = between.filter(
      (name) =>
        (name.words.length > 1 ||
          this.#persons.fullNames(name).length > 0 ||
          this.#persons.matching(name.words).length > 0) &&
        !samePerson(own, name.words) &&
        (womanly(name.words) === null || womanly(name.words) === (gender === 'f')),
    )
    if (others.length > 0 || sentence === null) return undecided([last.draft], 'speaker.pronoun-ties')
    return one(last.draft, 'speaker.pronoun-last-speaker', null)
  }

  /** “По **их** словам”: several who spoke last, or a body of which it is said in the plural, if no others who could be meant are named since. */
  #they(at: number): Speaking {
    const said = this.#said.last(at, 1)
    const last = said.find(({ draft }) => draft.kind !== 'person')
    if (!last || last !== said[0])
      return undecided(
        said.slice(0, 1).map(({ draft }) => draft),
        'speaker.pronoun-ties',
      )
    const between = tokensBetween(this.#layers, last.end, at)
    const others = between.some((token) => token.kind === 'word' && actorNoun(token.text) !== null)
    return others
      ? undecided([last.draft], 'speaker.pronoun-ties')
      : one(last.draft, 'speaker.pronoun-last-speaker', null)
  }
}

/** Nobody: each of those it might be is named once. */
function undecided(candidates: readonly Draft[], rule: string): Speaking {
  return unresolved([...new Set(candidates)], rule)
}
