import type { Relay, Stance } from '../../model/index.ts'
import { actorNoun, isNominativeActor } from '../../text/cyrillic/index.ts'
import type { Range, TextLayers, Token } from '../../text/index.ts'
import type { MissedRange } from '../relation.ts'
import { ClauseBounds } from './clause-bounds.ts'
import { type CueForm, cueForm, plain } from './cue-forms.ts'
import { sourcePhrases, viaPhrases } from './cue-lexicon.ts'
import { clauseStart, skipOpening, sourceAfter, sourceBefore } from './find-source.ts'
import {
  isAdjective,
  isAdverb,
  isDemonstrative,
  isPast,
  isPreposition,
  isPronoun,
  isRelative,
  mayBeSubject,
} from './source-words.ts'
import { quotationAt, type Unit } from './units.ts'

/** Source, cue and content that belong together, as token ranges of the text. */
export interface CyrillicRelation {
  readonly source: Range | null
  readonly cue: Range
  readonly content: readonly Range[]
  readonly stance: Stance
  readonly relay: Relay
  readonly lemma: string
  /** Speech without marks, behind a dash. */
  readonly direct: boolean
  /** It is said inside this one: “сообщает агентство со ссылкой на источник”. */
  readonly via: CyrillicRelation | null
  readonly rule: string
}

/** Find who is said to say what in a unit, by the place of reporting verbs and of phrases like “по словам”, without a tagger.
 *
 *      «C», — заявил X. — «C».   tail: what is said stands before the verb
 *      X заявил: «C»             colon
 *      X заявил, что C           clause
 *      X опроверг C              object, infinitive and the like, as the verb's row says
 *      По словам X, C            phrase; so is “как сообщил X”
 *
 *  A cue that fits none of them is missed, with the reason. `before` is the unit before it in the same block, for “Об этом сообщил X”. */
export function findCyrillicRelations(
  layers: TextLayers,
  unit: Unit,
  before: Unit | null,
): { relations: CyrillicRelation[]; missed: MissedRange[] } {
  const scan = new Scan(layers, unit, before)
  for (let at = unit.first; at < unit.end; at++) {
    const token = layers.tokens[at]!
    if (token.kind !== 'word') continue
    const phrase = scan.phraseAt(at)
    if (phrase) {
      at = phrase - 1
      continue
    }
    const form = cueForm(token.text, unit.language)
    if (form) scan.verb(at, form)
  }
  scan.colonOnly()
  scan.dashOnly()
  return { relations: scan.relations, missed: scan.missed }
}

const isDash = (token: Token | undefined) => token !== undefined && /^[—–-]$/.test(token.text)
const closingMark = /^[»”“"]$/
const text = (token: Token | undefined) => token?.text ?? ''

class Scan extends ClauseBounds {
  readonly relations: CyrillicRelation[] = []
  readonly missed: MissedRange[] = []
  readonly #before: Unit | null

  constructor(layers: TextLayers, unit: Unit, before: Unit | null) {
    super(layers, unit)
    this.#before = before
  }

  /** Try each frame of a verb, the most telling first. */
  verb(at: number, form: CueForm): void {
    const { cue } = form
    const why = this.outlaw(at, form)
    if (why !== null) {
      if (why !== '') this.missed.push({ cue: { start: at, end: at + 1 }, reason: why })
      return
    }
    const frames = new Set(cue.frames)
    const relation =
      this.#asAside(at, form) ??
      (frames.has('quote') || frames.has('tail') ? this.#tail(at, form) : null) ??
      this.#ofThis(at, form) ??
      (frames.has('about') ? this.#aboutFirst(at, form) : null) ??
      (frames.has('quote') ? this.#colon(at, form) : null) ??
      (frames.has('clause') || cue.lemma.startsWith('обвин') || cue.lemma.startsWith('звинув')
        ? this.#clause(at, form)
        : null) ??
      this.#framed(at, form, frames)
    if (!relation) {
      this.missed.push({
        cue: { start: at, end: at + 1 },
        reason: 'nothing that is said was found beside it',
      })
      return
    }
    this.#add(relation)
  }

  #add(relation: CyrillicRelation): void {
    const { start, end } = this.#viaRange(relation)
    if (start < 0) {
      this.relations.push(relation)
      return
    }
    const inner = this.#viaSource(start, end, relation)
    const source =
      relation.source && relation.source.start < start && relation.source.end > start
        ? { start: relation.source.start, end: start }
        : relation.source
    const outer = { ...relation, source }
    this.relations.push(outer)
    if (inner)
      this.relations.push({
        ...relation,
        source: inner,
        cue: { start, end },
        stance: 'asserts',
        relay: 'neutral',
        via: outer,
        rule: `${relation.rule} via`,
      })
    else this.missed.push({ cue: { start, end }, reason: 'nobody is named behind it' })
  }

  /** “со ссылкой на …” in the verb's sentence, outside the content; -1 where there is none. */
  #viaRange(relation: CyrillicRelation): Range {
    const [low, high] = this.sentence(relation.cue.start)
    for (let at = low; at < high; at++) {
      for (const words of viaPhrases) {
        if (!words.every((word, index) => plain(text(this.tokens[at + index])) === word)) continue
        if (relation.content.some((part) => part.start <= at && at < part.end)) continue
        return { start: at, end: at + words.length }
      }
    }
    return { start: -1, end: -1 }
  }

  #viaSource(start: number, end: number, relation: CyrillicRelation): Range | null {
    const [, high] = this.sentence(start)
    const limit = start < relation.cue.start ? relation.cue.start : high
    return sourceAfter(this.tokens, end, limit)
  }

  #relation(
    at: number,
    form: CueForm,
    source: Range | null,
    content: readonly Range[],
    rule: string,
    more: Partial<CyrillicRelation> = {},
  ): CyrillicRelation | null {
    const parts = content.filter((part) => this.hasWord(part))
    if (parts.length === 0) return null
    // “потребовали **закрыть** порт”: a verb is nobody.
    const isNobody =
      source !== null &&
      isInfinitive(text(this.tokens[source.start])) &&
      actorNoun(text(this.tokens[source.start])) === null
    return {
      source: isNobody ? null : source,
      cue: { start: at, end: at + 1 },
      content: parts,
      stance: form.cue.stance,
      relay: form.cue.relay,
      lemma: form.cue.lemma,
      direct: false,
      via: null,
      rule: `${form.cue.id} ${rule}`,
      ...more,
    }
  }

  /** «Q», — сказал X; «Q1, — сказал X. — Q2»; C, сообщает X. */
  #tail(at: number, form: CueForm): CyrillicRelation | null {
    const tokens = this.tokens
    let mark = at - 1
    while (mark > this.unit.first && at - mark <= 8 && tokens[mark]!.kind !== 'mark') mark--
    if (mark <= this.unit.first - 1 || tokens[mark]?.kind !== 'mark' || mark < this.unit.first) return null
    const dash = isDash(tokens[mark])
    const stop = dash ? mark - 1 : mark
    if (stop < this.unit.first) return null
    const before = tokens[stop]!
    const afterQuote =
      closingMark.test(before.text) && this.closes(stop)
        ? stop
        : before.text === ',' && closingMark.test(text(tokens[stop - 1])) && this.closes(stop - 1)
          ? stop - 1
          : -1
    const afterStop = dash && /^[,?!…]$/.test(before.text)
    const comma = !dash && before.text === ',' && mark === at - 1
    if (afterQuote < 0 && !afterStop && !(comma && form.cue.frames.includes('tail'))) return null
    if (form.mood === 'gerund') return null
    const words = tokens.slice(mark + 1, at)
    const quote = dash ? quotationAt(this.quotations, tokens[mark]!.start) : null
    const split = quote !== null && quote.start < tokens[stop]!.start && afterQuote < 0
    if (afterQuote < 0 && !split && comma && !this.endsHere(at)) return null
    // “он сказал, «Q», и ушёл”: a quotation that closes right before must be speech, not a name: «Прибой» сообщил.
    const named = afterQuote >= 0 && !this.isSpeech(afterQuote)
    if (named && !comma && !(dash && !words.some((token) => isPast(token, this.unit.language)))) return null
    const end = this.tailEnd(at + 1, split ? quote : null)
    const own = words.length > 0 ? sourceBefore(tokens, mark + 1, at, form) : null
    const source = own?.source ?? sourceAfter(tokens, at + 1, end, { places: form.mood === 'impersonal' })
    if (
      comma &&
      (named || afterQuote < 0) &&
      (!source || !(this.canSpeak(source) || this.isOneNoun(source, form)))
    )
      return null
    if (split) {
      const whole = this.quotationRange(quote)
      const rest = this.resumes(end)
      const parts = [
        { start: whole.start, end: this.withoutComma(stop, whole.start) },
        ...(rest < whole.end ? [{ start: rest, end: whole.end }] : []),
      ]
      return this.#relation(at, form, source, parts, 'split-quote', { direct: true })
    }
    const second = this.#secondPart(end)
    if (afterQuote >= 0 && !(named && comma)) {
      const closed = this.quotations.find((each) => each.end === tokens[afterQuote]!.end)!
      const whole = this.quotationRange(this.outermost(closed))
      const start = this.clauseBefore(whole.start)
      return this.#relation(at, form, source, [{ start, end: whole.end }, ...second], 'quote-before')
    }
    const start = this.clauseStart(stop)
    if (comma && this.#pointsBack(start, stop)) return null
    const speech = this.unit.dialogue && dash
    if (comma && source && source.start > at) second.push(...this.#interrupted(source.end, start))
    const rest =
      dash &&
      second.length === 0 &&
      isDash(tokens[this.resumes(end) - 1]) &&
      this.resumes(end) < this.unit.end
        ? [this.trim({ start: this.resumes(end), end: this.unit.end })]
        : second
    return this.#relation(
      at,
      form,
      source,
      [{ start, end: stop + (before.text === ',' ? 0 : 1) }, ...rest],
      dash ? 'said-before' : 'told-before',
      { direct: speech },
    )
  }

  /** “**Об этом, стоя у причала,** рассказал X”: nothing is told in it. */
  #pointsBack(start: number, end: number): boolean {
    return (
      /^(?:об|про)$/.test(plain(text(this.tokens[start]))) &&
      /^(?:этом|это|це)$/.test(plain(text(this.tokens[start + 1]))) &&
      (text(this.tokens[start + 2]) === ',' ||
        !this.tokens.slice(start + 2, end).some((token) => isPast(token, this.unit.language)))
    )
  }

  /** “Эта тенденция, говорят эксперты, **сохранится**”: what goes on behind the comma after the speaker. */
  #interrupted(end: number, low: number): Range[] {
    const next = this.tokens[end + 1]
    if (text(this.tokens[end]) !== ',' || !next || next.kind !== 'word' || isRelative(next)) return []
    if (cueForm(next.text, this.unit.language) || actorNoun(next.text)) return []
    if (/^(?:и|і|а|но|та|але|что|що|чтобы|щоб)$/.test(plain(next.text))) return []
    // “говорит источник, близкий к суду”: it tells of the speaker.
    if (isAdjective(next) && isPreposition(this.tokens[end + 2] ?? next)) return []
    const [, high] = this.sentence(low)
    return [this.trim({ start: end + 1, end: this.clauseEnd(end + 1, high) })]
  }

  /** «Q1», — сказал X, — «Q2». */
  #secondPart(end: number): Range[] {
    const at = this.resumes(end)
    const token = this.tokens[at]
    if (!token || at >= this.unit.end || at === end || !isDash(this.tokens[at - 1])) return []
    const quotation = this.quotations.find((each) => each.start === token.start)
    return quotation ? [this.quotationRange(quotation)] : []
  }

  /** “как сообщил X, C”, “C, как сообщил X, C”. */
  #asAside(at: number, form: CueForm): CyrillicRelation | null {
    let as = at - 1
    while (
      as > this.unit.first &&
      at - as < 4 &&
      (isAdverb(this.tokens[as]!) || isPronoun(this.tokens[as]!)) &&
      !/^(?:как|як)$/.test(plain(text(this.tokens[as])))
    )
      as--
    if (as < this.unit.first || !/^(?:как|як)$/.test(plain(text(this.tokens[as])))) return null
    const [low, high] = this.sentence(at)
    const end = this.pastParticiple(this.asideEnd(at + 1, high), high)
    const before = as + 1 < at ? sourceBefore(this.tokens, as + 1, at, form).source : null
    const own = before ?? sourceAfter(this.tokens, at + 1, end, { places: form.mood === 'impersonal' })
    const content = this.around(as, end, low, high)
    const relay = /^(?:утвержда|ствердж)/.test(form.cue.lemma) ? 'distances' : form.cue.relay
    return this.#relation(at, form, own, content, 'aside', { cue: { start: as, end: at + 1 }, relay })
  }

  /** “Об этом сообщил X”: what the sentence before says, in the same block. */
  #ofThis(at: number, form: CueForm): CyrillicRelation | null {
    const [low, high] = this.sentence(at)
    let this_ = -1
    for (let word = low; word < at && word < low + 8; word++) {
      if (
        /^(?:об|про)$/.test(plain(text(this.tokens[word]))) &&
        /^(?:этом|это|це)$/.test(plain(text(this.tokens[word + 1])))
      )
        this_ = word
    }
    if (this_ < 0) return null
    const before = this.#before
    if (!before || !(this.unit.block === before.block || this.opensBlock(before))) return null
    for (let word = before.first; word < before.end; word++)
      if (cueForm(text(this.tokens[word]), this.unit.language)) return null
    const end = this.tailEnd(at + 1, null)
    const left = sourceBefore(this.tokens, this_ + 2, at, form)
    const source =
      left.source ??
      sourceAfter(this.tokens, at + 1, Math.min(end, high), { places: form.mood === 'impersonal' })
    return this.#relation(at, form, source, [this.trim({ start: before.first, end: before.end })], 'of-this')
  }

  /** “О пожаре сообщил X”. */
  #aboutFirst(at: number, form: CueForm): CyrillicRelation | null {
    const [low, high] = this.sentence(at)
    let start = low
    while (start < at && (isAdverb(this.tokens[start]!) || this.tokens[start]!.kind === 'mark')) start++
    if (!/^(?:о|об|обо|про)$/.test(plain(text(this.tokens[start]))) || at - start > 16) return null
    if (/^(?:этом|это|це)$/.test(plain(text(this.tokens[start + 1])))) return null
    const end = this.tailEnd(at + 1, null)
    const source = sourceAfter(this.tokens, at + 1, Math.min(end, high))
    if (!source || !(this.canSpeak(source) || this.isOneNoun(source, form))) return null
    let stop = at
    while (stop > start && isAdverb(this.tokens[stop - 1]!)) stop--
    return this.#relation(at, form, source, [this.trim({ start, end: stop })], 'about-first')
  }

  /** “X заявил: «Q»”, “X написал в своём канале: Q”. */
  #colon(at: number, form: CueForm): CyrillicRelation | null {
    const [low, high] = this.sentence(at)
    let colon = -1
    for (let next = at + 1; next < high && next < at + 16; next++) {
      const token = this.tokens[next]!
      if (token.text === ':') {
        colon = next
        break
      }
      if (/^[,;.!?…]$/.test(token.text)) break
    }
    if (colon < 0 || colon + 1 >= this.unit.end) return null
    const opening = this.tokens[colon + 1]!
    // An address: https://…
    if (opening.text.startsWith('/')) return null
    const quotation = this.quotations.find((each) => each.start === opening.start)
    const content = quotation ? this.quotationRange(quotation) : { start: colon + 1, end: high }
    const { source, rule } = this.#subject(low, at, form, colon)
    return this.#relation(at, form, source, [quotation ? content : this.trim(content)], `colon${rule}`)
  }

  /** The subject of a verb: left of it, shared with the verb before, or right of it before `end`. */
  #subject(
    low: number,
    at: number,
    form: CueForm,
    end: number,
  ): { source: Range | null; object: Range | null; rule: string } {
    if (form.mood === 'gerund') return { source: this.#lastSource(low, at), object: null, rule: ' gerund' }
    const left = sourceBefore(this.tokens, low, at, form)
    if (left.source) {
      // “заявила, что **сумма** мала и **добавила**”: what it is of goes on with whoever spoke before.
      const joined = /^(?:и|і|та|й)$/.test(plain(text(this.tokens[at - 1])))
      const last = joined && !this.#isActor(left.source, low) ? this.#lastSource(low, at) : null
      if (last) return { source: last, object: null, rule: ' shared' }
      return { source: left.source, object: left.object, rule: '' }
    }
    if (left.shares) {
      const last = this.#lastSource(low, at)
      if (last) return { source: last, object: null, rule: ' shared' }
    }
    const right =
      form.mood === 'impersonal'
        ? sourceAfter(this.tokens, at + 1, end, { places: true })
        : sourceAfter(this.tokens, at + 1, end)
    return {
      source: right && this.startsAsSubject(right) ? right : null,
      object: null,
      rule: right ? ' inverted' : '',
    }
  }

  /** The source of the relation before, in the same sentence. */
  #lastSource(low: number, at: number): Range | null {
    for (let index = this.relations.length - 1; index >= 0; index--) {
      const relation = this.relations[index]!
      if (relation.via || relation.cue.start >= at) continue
      if (relation.cue.start < low && !(relation.cue.start >= this.unit.first && low - relation.cue.end < 3))
        return null
      return relation.source
    }
    return null
  }

  /** “X заявил, что C”. */
  #clause(at: number, form: CueForm): CyrillicRelation | null {
    const [low, high] = this.sentence(at)
    let comma = -1
    for (let next = at + 1; next < high && next < at + 24; next++) {
      const token = this.tokens[next]!
      if (token.text === ',' && opensClause(this.tokens, next + 1)) {
        comma = next
        break
      }
      if (/^[;:.!?…]$/.test(token.text) || cueForm(token.text, this.unit.language)) break
      // “сообщил о пожаре, где …”: a comma without a conjunction ends the search unless it only closes an address.
      if (token.text === ',' && next > at + 12) break
    }
    if (comma < 0) return null
    const start = comma + 1
    const asked = /^(?:чтобы|щоб)$/.test(plain(text(this.tokens[start])))
    const between = this.tokens.slice(at + 1, comma)
    // “заключил контракт, однако …, что”: it reports only with the clause right behind it.
    if (/^заключить$/.test(form.cue.lemma) && between.length > 0) return null
    if (asked && between.some((token) => isInfinitive(token.text))) return null
    if (form.cue.frames.includes('infinitive') && isInfinitive(text(between[0]))) return null
    const { source, rule } = this.#subject(low, at, form, comma)
    const target = /^(?:обвин|звинув)/.test(form.cue.lemma)
    const content = target
      ? { start: at + 1, end: this.clauseEnd(start, high) }
      : { start: start, end: this.clauseEnd(start, high) }
    return this.#relation(at, form, source, [this.trim(content)], `clause${rule}`)
  }

  /** What a verb takes besides: about, object, infinitive, towards, complement. */
  #framed(at: number, form: CueForm, frames: ReadonlySet<string>): CyrillicRelation | null {
    const [low, high] = this.sentence(at)
    const end = this.clauseEnd(at + 1, high)
    const { source, object, rule } = this.#subject(low, at, form, at + 1)
    const inverted = this.#inverted(low, at, form, end, source)
    if (inverted) return inverted
    const words = (from: number, count: number) => this.tokens.slice(from, Math.min(end, from + count))
    let start = at + 1
    while (start < end && isAdverb(this.tokens[start]!) && plain(text(this.tokens[start])) !== 'не') start++
    if (form.cue.lemma === 'взять' || form.cue.lemma === 'взяти') {
      const own = start + 2
      return this.#relation(at, form, source, [this.trim({ start: own, end })], `object${rule}`, {
        cue: { start: at, end: own },
      })
    }
    if (frames.has('about')) {
      const about = words(start, 5).findIndex((token) => /^(?:о|об|обо|про)$/.test(plain(token.text)))
      const between = words(start, Math.max(0, about))
      if (
        about >= 0 &&
        between.every((token) => token.kind !== 'mark') &&
        (about === 0 || !isPreposition(between[0]!))
      )
        return this.#relation(at, form, source, [this.trim({ start: start + about, end })], `about${rule}`)
    }
    if (frames.has('infinitive')) {
      const infinitive = words(start, 10).findIndex(
        (token) => token.kind === 'word' && isInfinitive(token.text),
      )
      if (infinitive >= 0)
        return this.#relation(at, form, source, [this.trim({ start, end })], `infinitive${rule}`)
    }
    if (frames.has('towards')) {
      const towards = words(start, 6).findIndex((token) => /^(?:к|ко|до)$/.test(plain(token.text)))
      if (towards >= 0) return this.#relation(at, form, source, [this.trim({ start, end })], `towards${rule}`)
    }
    if (frames.has('complement')) {
      const parts = object ? [object, { start, end }] : [{ start, end }]
      const named = this.#complement(parts)
      return named && source
        ? this.#relation(at, form, source, named, `complement${rule}`, { stance: this.#judging(named) })
        : null
    }
    if (frames.has('object')) {
      if (object)
        return this.#relation(
          at,
          form,
          source,
          [object, ...(this.#isObject(start, end) ? [this.trim({ start, end })] : [])],
          'object-before',
        )
      // “обвинило **в обстреле** соседей”: of what stands before whom.
      const ofWhat =
        /^(?:обвин|звинув)/.test(form.cue.lemma) &&
        /^(?:в|во|у)$/.test(plain(text(this.tokens[start]))) &&
        end - start > 2
      if (ofWhat || this.#isObject(start, end))
        return this.#relation(at, form, source, [this.trim({ start, end })], `object${rule}`)
    }
    return null
  }

  /** “**Пожар** подтвердил **источник**”, “**это** подтвердили **двое очевидцев**”: what is said stands before the verb, whoever says it behind it. */
  #inverted(
    low: number,
    at: number,
    form: CueForm,
    end: number,
    left: Range | null,
  ): CyrillicRelation | null {
    const behind = this.tokens[at + 1]
    if (form.mood !== 'finite' || !behind || !form.cue.frames.includes('object')) return null
    const counted = /^(?:двое|трое|четверо|несколько|оба|обе|двоє|троє|четверо|кілька|обидва|обидві)$/.test(
      plain(behind.text),
    )
    const actor = counted ? this.tokens[at + 2] : behind
    if (!actor || actorNoun(actor.text) === null) return null
    if (!counted && !(isNominativeActor(actor.text) && mayBeSubject(actor, form.number))) return null
    if (left && this.#isActor(left, low)) return null
    const start = clauseStart(this.tokens, low, at)
    const before = this.trim({ start: skipOpening(this.tokens, start, at), end: at })
    const source = sourceAfter(this.tokens, at + 1, end)
    return source ? this.#relation(at, form, source, [before], 'object-before') : null
  }

  /** Whether a subject is somebody; the capital that only opens a sentence is none, unless it ends as a family name does. */
  #isActor({ start, end }: Range, low: number): boolean {
    return this.tokens
      .slice(start, end)
      .some(
        (token, index) =>
          (isPronoun(token) && !isDemonstrative(token)) ||
          actorNoun(token.text) !== null ||
          (/^\p{Lu}/u.test(token.text) &&
            (start + index > low ||
              /(?:[оеё]в|ин|ын|ий|ая|ко|[уюч]к|ян|дзе|швили|ич|ва|на)$/u.test(token.text) ||
              /^\p{Lu}{2}/u.test(token.text))),
      )
  }

  #isObject(start: number, end: number): boolean {
    const first = this.tokens[start]
    if (!first || start >= end || first.text === ',') return false
    if (first.kind === 'mark' && !/^[«„"“]$/.test(first.text)) return false
    return !isPreposition(first) || /^(?:от|від)$/.test(plain(first.text))
  }

  /** “назвал удар «актом отчаяния»”: one of the words must be an instrumental, or in quotation marks. */
  #complement(parts: readonly Range[]): readonly Range[] | null {
    const trimmed = parts.map((part) => this.trim(part)).filter((part) => part.end > part.start)
    const all = trimmed.flatMap((part) => this.tokens.slice(part.start, part.end))
    const instrumental = all.some(
      (token) =>
        token.kind === 'word' &&
        /(?:ом|ем|ой|ей|ым|им|ами|ями|ью|ою|ею|єю|ією|ю)$/.test(token.text) &&
        token.text.length > 3,
    )
    const quoted = trimmed.some((part) =>
      this.quotations.some(
        (each) => each.start >= this.tokens[part.start]!.start && each.end <= this.tokens[part.end - 1]!.end,
      ),
    )
    const honour = all.some((token) => /^(?:честь|именем|ім'ям)$/.test(plain(token.text)))
    return (instrumental || quoted) && !honour && all.filter((token) => token.kind === 'word').length >= 2
      ? trimmed
      : null
  }

  #judging(parts: readonly Range[]): Stance {
    const words = parts
      .map((part) => this.layers.text.slice(this.tokens[part.start]!.start, this.tokens[part.end - 1]!.end))
      .join(' ')
      .toLowerCase()
    const word = (list: string) => new RegExp(`(?:${list})`, 'u').test(words)
    if (
      word(
        'выдумк|вигадк|ложь|ложью|неправд|фейк|брехн|дезинформац|дезінформац|вымысл|вымысел|слухам|чутками|бред',
      )
    )
      return 'denies'
    if (
      word('преступлен|злочин|провокац|терр?акт|теракт|диверс|попытк|спроб|позор|ганьб|варвар|цинич|цинічн')
    )
      return 'condemns'
    return 'asserts'
  }

  /** “По словам X, C”, “C, по данным X”. Gives the token behind the phrase, so that its words are not read again; null where none begins. */
  phraseAt(at: number): number | null {
    const first = plain(text(this.tokens[at]))
    if (!phraseOpeners.has(first)) return null
    for (const phrase of sourcePhrases) {
      if (phrase.words[0] !== first) continue
      const found = this.matchPhrase(phrase.words, at)
      if (!found) continue
      const [low, high] = this.sentence(at)
      const miss = (reason: string) => {
        this.missed.push({ cue: { start: at, end: found.end }, reason })
        return found.end
      }
      const end = this.pastParticiple(this.asideEnd(found.end, high), high)
      const source = found.possessive ?? sourceAfter(this.tokens, found.end, end)
      if (!source || (phrase.ofActor && !this.canSpeak(source)))
        return phrase.ofActor ? null : miss('nobody is named')
      if (!this.opensAside(at, low))
        return phrase.ofActor ? null : miss('whether it belongs to the verb or to the report is not plain')
      const bounded = text(this.tokens[end]) === ',' || end >= high - 2 || isDash(this.tokens[end])
      if (!bounded) return miss('where the speaker ends is not plain')
      const content = this.around(at, end, low, high)
        .map((part) => this.trim(part))
        .filter((part) => this.hasWord(part))
      if (content.length === 0) return miss('nothing that is said was found beside it')
      const cueEnd = found.possessive ? found.end : source.start
      const relation = {
        source,
        cue: { start: at, end: cueEnd },
        content,
        stance: phrase.stance,
        relay: 'neutral' as const,
        lemma: phrase.words.join(' '),
        direct: false,
        via: null,
        rule: phrase.id,
      }
      this.#add(relation)
      return source.end > found.end ? source.end : found.end
    }
    return null
  }

  /** “Кленов: «Q»”: a name, a colon and a quotation, with no verb at all. */
  colonOnly(): void {
    const { first, end } = this.unit
    const colon = this.tokens.slice(first, Math.min(end, first + 9)).findIndex((token) => token.text === ':')
    if (colon < 1 || this.relations.length > 0) return
    const at = first + colon
    const quotation = this.quotations.find((each) => each.start === this.tokens[at + 1]?.start)
    if (!quotation || !this.isSpeechInside(quotation)) return
    const words = this.tokens.slice(first, at)
    if (words.some((token) => token.kind === 'mark' && !/^[«»"„“]$/.test(token.text))) return
    const named =
      words.some((token) => actorNoun(token.text)) ||
      words.filter((token) => /^\p{Lu}/u.test(token.text)).length === words.length
    if (!named) return
    this.relations.push({
      source: { start: first, end: at },
      cue: { start: at, end: at + 1 },
      content: [this.quotationRange(quotation)],
      stance: 'asserts',
      relay: 'neutral',
      lemma: ':',
      direct: false,
      via: null,
      rule: 'cue.colon',
    })
  }

  /** “Страна, **способная на это,** — Липандия”: the comma before the dash ends what describes it. */
  #isDescribed(low: number, comma: number): boolean {
    for (let at = comma - 1; at > low; at--) {
      if (text(this.tokens[at]) !== ',') continue
      const next = this.tokens[at + 1]!
      return isRelative(next) || isAdjective(next)
    }
    return false
  }

  /** “Мост закрыт, — Клён-ТВ.”: a comma, a dash and a name at the end, as posts write it. */
  dashOnly(): void {
    const { first, end } = this.unit
    let last = end
    while (last > first && /^[.!]$/.test(text(this.tokens[last - 1]))) last--
    let dash = last - 1
    while (dash > first && last - dash < 9 && !isDash(this.tokens[dash])) dash--
    if (!isDash(this.tokens[dash]) || dash + 1 >= last || dash - first < 5) return
    const words = this.tokens.slice(dash + 1, last)
    const opening = words[0]!
    if (text(this.tokens[dash - 1]) !== ',' && !namesAReport(words)) return
    if (words.some((token) => cueForm(token.text, this.unit.language) || token.text === ',')) return
    const names =
      isNominativeActor(opening.text) ||
      (opening.kind === 'word' && /^\p{Lu}/u.test(opening.text)) ||
      /^[«"]$/.test(opening.text)
    if (!names || isAdverb(opening) || isPronoun(opening) || isPreposition(opening)) return
    const content = this.trim({ start: first, end: dash })
    if (!this.hasWord(content) || this.#isDescribed(first, dash - 1)) return
    this.#add({
      source: { start: dash + 1, end: last },
      cue: { start: dash, end: dash + 1 },
      content: [content],
      stance: 'asserts',
      relay: 'neutral',
      lemma: '—',
      direct: false,
      via: null,
      rule: 'cue.dash',
    })
  }
}

/** “– СМИ”, “— источник «Вестника»”, “– Reuters”: a dash alone is enough before those whom a post takes its news from. */
function namesAReport(words: readonly Token[]): boolean {
  const [opening, next] = words
  if (words.length === 1)
    return /^(?:сми|змі|источники?|джерел[оа]|очевидцы|очевидці|reuters|bloomberg|afp|ap|cnn|bbc|тасс|рбк|интерфакс|інтерфакс)$/.test(
      plain(opening!.text),
    )
  return /^(?:источники?|джерел[оа])$/.test(plain(opening!.text)) && /^[«"„\p{Lu}\d]/u.test(text(next))
}

const phraseOpeners = new Set(sourcePhrases.map((phrase) => phrase.words[0]!))

/** The conjunction, or the words before it, that open what is said behind a comma. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return /^(?:что|чтобы|будто|якобы|що|щоб|нібито|наче|начебто|мол|мовляв|почему|чому|кто|хто|когда|коли|сколько|скільки|насколько|наскільки)$/.test(
    plain(text(tokens[at])),
  )
}

/** A Russian or Ukrainian infinitive by its ending; a noun in -ость, -сть or -іть is none. */
function isInfinitive(word: string): boolean {
  const lower = plain(word)
  if (/(?:ость|асть|ість|ють|ять|ать?ь)$/.test(lower) && !/(?:ать|ять)$/.test(lower)) return false
  if (
    /^(?:часть|область|смерть|сеть|пять|десять|шесть|путь|опять|девять|власть|честь|есть|связь|помощь|ночь|треть|дети|пути|власти|части|области|новости|мати)$/.test(
      lower,
    )
  )
    return false
  return (
    /(?:ать|ять|еть|ить|оть|уть|ыть|сть|зть|чь|ться|тись|чься|сти|зти|йти|ти|тися)$/.test(lower) &&
    !/(?:ности|ости|асти|істи|ості|ству)$/.test(lower)
  )
}
