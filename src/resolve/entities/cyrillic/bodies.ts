import type { EntityKind } from '../../../model/index.ts'
import { actorNoun } from '../../../text/cyrillic/index.ts'
import { firstFrom, type TextLayers } from '../../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Register } from '../register.ts'
import { one, type Speaking, unresolved } from '../speaker-context.ts'
import { isAcronym, isBody, nobodyInParticular, standsForAny, undeclined } from './actor-words.ts'
import { headed } from './headed-phrase.ts'
import { findQuotedNames, type QuotedName, quotedKey, quotedNominative } from './organisation-names.ts'
import type { SaidBefore } from './said-before.ts'
import type { States } from './states.ts'
import { tokensBetween } from './tokens-between.ts'

/** The bodies of a document: in quotation marks, by an acronym, by a noun with a name; and who was called by which noun. */
export class Bodies {
  readonly #layers: TextLayers
  readonly #register: Register
  readonly #states: States
  readonly #said: SaidBefore
  readonly #quoted: readonly QuotedName[]
  /** By the stems of their names' words. */
  readonly #organisations = new Map<string, Draft>()
  /** Which nouns an entity bears: «Прибой» is the профсоюз. */
  readonly #nouns = new Map<string, Set<Draft>>()

  constructor(layers: TextLayers, register: Register, states: States, said: SaidBefore) {
    this.#layers = layers
    this.#register = register
    this.#states = states
    this.#said = said
    this.#quoted = findQuotedNames(layers)
    for (const each of this.#quoted) if (each.noun) this.quoted(each)
  }

  /** Everybody, persons too, who was called by a noun, given in the nominative. */
  bearing(noun: string): Draft[] {
    return [...(this.#nouns.get(noun) ?? [])]
  }

  /** The organisation a stretch names: in quotation marks, or by an acronym with what stands behind it (“Минобороны России”). */
  namedIn(start: number, end: number): Draft | null {
    const quoted = this.quotedIn(start, end)[0]
    if (quoted) return this.quoted(quoted)
    const tokens = tokensBetween(this.#layers, start, end)
    const at = tokens.findIndex((token) => isAcronym(token))
    if (at >= 0 && !tokens.slice(0, at).some((token) => isBody(token))) {
      let to = at + 1
      while (to < tokens.length && (isAcronym(tokens[to]!) || this.#states.countryOf(tokens[to]!.text))) to++
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
      const taken = this.takenUp(start, end, noun.lemma, noun.kind)
      return taken.speakers[0] ?? null
    }
    if (
      !tokens.some((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !actorNoun(token.text))
    )
      return null
    const written = this.#layers.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
    const key = quotedKey(written)
    const draft =
      this.#organisations.get(key) ??
      this.#register.given(headed(this.#layers, tokens, head, noun.lemma), noun.kind)
    this.#organisations.set(key, draft)
    this.bears(noun.lemma, draft)
    this.#register.alias(draft, written)
    this.#register.mention(draft, tokens[0]!.start, tokens.at(-1)!.end)
    return draft
  }

  quotedIn(start: number, end: number): QuotedName[] {
    const found: QuotedName[] = []
    for (let next = firstFrom(this.#quoted, start - 30); next < this.#quoted.length; next++) {
      const each = this.#quoted[next]!
      if (each.start >= end) break
      if (each.end <= end && each.end > start) found.push(each)
    }
    return found
  }

  /** “в компании”, “в профсоюзе”, “у відомстві”: the one that bears the noun; a noun for any office is the last office that spoke. */
  takenUp(start: number, end: number, noun: string, kind: EntityKind): Speaking {
    const bearing = [...(this.#nouns.get(noun) ?? [])].filter((draft) =>
      draft.mentions.some((mention) => mention.start < start),
    )
    if (bearing.length === 1) return this.taken(bearing[0]!, start, end, 'speaker.noun-only')
    if (bearing.length > 1) {
      const last = this.#said.last(start, 1)[0]
      if (last && bearing.includes(last.draft))
        return this.taken(last.draft, start, end, 'speaker.noun-last-speaker')
      return unresolved(bearing, 'speaker.noun-ties')
    }
    if (standsForAny.has(noun)) {
      const spoke = this.#said
        .last(start, 2)
        .find(
          (said) =>
            said.draft.kind === kind ||
            (kind === 'media' && said.draft.kind === 'organisation') ||
            (kind === 'government' && said.draft.kind === 'military'),
        )
      return spoke
        ? this.taken(spoke.draft, start, end, 'speaker.noun-last-speaker')
        : unresolved([], 'speaker.noun-nobody')
    }
    const draft = this.#register.described(noun, kind)
    this.#register.mention(draft, start, end)
    return one(draft, 'speaker.described', null)
  }

  taken(draft: Draft, start: number, end: number, rule: string): Speaking {
    this.#register.mention(draft, start, end)
    return one(draft, rule, null)
  }

  bears(noun: string, draft: Draft): void {
    const known = this.#nouns.get(noun) ?? new Set<Draft>()
    known.add(draft)
    this.#nouns.set(noun, known)
  }

  quoted(quoted: QuotedName): Draft {
    let draft = this.#organisations.get(quoted.key)
    const forms = this.#quoted.filter((each) => each.key === quoted.key)
    if (!draft) {
      const named = forms.find((form) => form.noun !== null)
      draft = this.#register.given(quotedNominative(forms), named?.kind ?? 'organisation')
      this.#organisations.set(quoted.key, draft)
      for (const form of forms) {
        if (form.noun) this.bears(form.noun, draft)
        this.#register.mention(draft, form.start, form.end)
        this.#register.alias(draft, this.#layers.text.slice(form.start, form.end))
      }
    }
    return draft
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
}
