import { actorNoun } from '../../text/cyrillic/index.ts'
import { firstFrom, type Quotation, type Range, type TextLayers, type Token } from '../../text/index.ts'
import { type CueForm, cueForm, plain } from './cue-forms.ts'
import { sourcePhrases } from './cue-lexicon.ts'
import { sourceAfter } from './find-source.ts'
import { isAddressee, isAdverb, isPreposition, isPronoun, isRelative, mayBeSubject } from './source-words.ts'
import { quotationAt, type Unit } from './units.ts'

/** Where clauses, asides and quotations of one unit begin and end, by marks, conjunctions and reporting verbs alone.
 *  All indexes are tokens of the text, half-open. Every answer looks at one unit at the most, and a unit is bounded. */
export class ClauseBounds {
  readonly layers: TextLayers
  readonly tokens: readonly Token[]
  readonly unit: Unit
  readonly quotations: readonly Quotation[]

  constructor(layers: TextLayers, unit: Unit) {
    this.layers = layers
    this.tokens = layers.tokens
    this.unit = unit
    const from = layers.tokens[unit.first]!.start
    const to = layers.tokens[unit.end - 1]!.end
    this.quotations = layers.quotations.slice(
      firstFrom(layers.quotations, from),
      firstFrom(layers.quotations, to),
    )
  }

  /** Why a verb form reports nothing here; '' for one that is no cue at all, null where it may be one. */
  outlaw(at: number, { cue, mood }: CueForm): string | null {
    const before = plain(text(this.tokens[at - 1]))
    const negated = before === 'не'
    if (cue.negated) {
      if (!negated) return ''
    } else if (negated && cue.stance !== 'declines') return 'negated: nothing is said'
    if (cue.needs) {
      const next = this.tokens
        .slice(at + 1, at + 14)
        .map((token) => plain(token.text))
        .join(' ')
      const behind = this.tokens
        .slice(Math.max(this.unit.first, at - 3), at)
        .map((token) => plain(token.text))
      const fronted =
        cue.stance === 'declines' && behind.some((_, index) => cue.needs!.test(behind.slice(index).join(' ')))
      if (!fronted && !cue.needs.test(next)) return ''
    }
    if (mood === 'gerund' && cue.frames[0] === 'complement') return ''
    return null
  }

  /** The sentence a token stands in, inside its quotation if it stands in one. Token indexes, half-open. */
  sentence(at: number): [number, number] {
    const { sentences } = this.layers
    const token = this.tokens[at]!
    let low = this.unit.first
    let high = this.unit.end
    for (const sentence of sentences.slice(this.#firstSentence(), this.#firstSentence() + 60)) {
      if (sentence.firstToken <= at && at < sentence.endToken) {
        low = Math.max(low, sentence.firstToken)
        high = Math.min(high, sentence.endToken)
      }
    }
    const inner = quotationAt(this.quotations, token.start, true)
    if (inner) {
      while (low < at && this.tokens[low]!.start < inner.innerStart) low++
      while (high > at + 1 && this.tokens[high - 1]!.start >= inner.innerEnd) high--
    }
    return [low, high]
  }

  #first = -1
  #firstSentence(): number {
    if (this.#first < 0) {
      const start = this.tokens[this.unit.first]!.start
      this.#first = Math.max(0, firstFrom(this.layers.sentences, start + 1) - 1)
    }
    return this.#first
  }

  hasWord(part: Range): boolean {
    for (let at = part.start; at < part.end; at++) if (this.tokens[at]!.kind !== 'mark') return true
    return false
  }

  quotationRange(quotation: Quotation): Range {
    let start = this.unit.first
    while (start < this.unit.end && this.tokens[start]!.start < quotation.start) start++
    let end = start
    while (end < this.unit.end && this.tokens[end]!.start < quotation.end) end++
    return { start, end }
  }

  closes(at: number): boolean {
    return this.quotations.some((each) => each.end === this.tokens[at]!.end && each.innerEnd < each.end)
  }

  outermost(quotation: Quotation): Quotation {
    return (
      this.quotations.find((each) => each.start <= quotation.start && each.end >= quotation.end) ?? quotation
    )
  }

  /** A quotation that somebody may have said: three words, or the marks of a sentence. A name («Прибой») is none. */
  isSpeech(closing: number): boolean {
    const quotation = this.quotations.find((each) => each.end === this.tokens[closing]!.end)
    if (!quotation) return false
    const inner = this.layers.text.slice(quotation.innerStart, quotation.innerEnd)
    const words = inner.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
    const before = this.layers.text.slice(0, quotation.start).trimEnd()
    const opens =
      before === '' ||
      /[\n.!?:;,—–-]$/.test(before) ||
      quotation.start === this.tokens[this.unit.first]!.start
    return opens && (words.length >= 3 || /[.!?…]$/.test(inner)) && /^[\s…(]*[\p{Lu}\p{N}]/u.test(inner)
  }

  /** Where the words about the speaker end: at the dash or mark that goes on with what is said, else at the sentence's end. */
  tailEnd(from: number, quote: Quotation | null): number {
    const limit = this.unit.end
    for (let at = from; at < limit; at++) {
      const token = this.tokens[at]!
      if (quote && token.start >= quote.innerEnd) return at
      if (/^[.!?…;:]$/.test(token.text) && !/^\p{Ll}/u.test(text(this.tokens[at + 1]))) return at
      if (/^[;:]$/.test(token.text)) return at
      if (isDash(token) && /^[,.]$/.test(text(this.tokens[at - 1]))) return at
      const next = this.tokens[at + 1]
      if (token.text === ',' && next && cueForm(next.text, this.unit.language)) return at
      if (/^(?:и|і|а|та|й|але|но)$/.test(plain(token.text)) && this.cueWithin(at + 1, 2)) return at
    }
    return limit
  }

  cueWithin(from: number, words: number): boolean {
    for (let at = from; at <= from + words && at < this.unit.end; at++) {
      const token = this.tokens[at]!
      if (token.kind !== 'word') return false
      if (cueForm(token.text, this.unit.language)) return true
      if (!isAdverb(token)) return false
    }
    return false
  }

  /** Past the marks between the speaker and the rest of what is said. */
  resumes(end: number): number {
    let at = end
    while (at < this.unit.end && (/^[,.]$/.test(text(this.tokens[at])) || isDash(this.tokens[at]))) at++
    return at
  }

  /** Whether a verb behind a comma closes its sentence with a speaker and nothing more. */
  endsHere(at: number): boolean {
    const [, high] = this.sentence(at)
    const end = this.tailEnd(at + 1, null)
    if (end - at > 26) return false
    for (let next = at + 1; next < Math.min(end, high); next++) {
      const token = this.tokens[next]!
      if (
        token.text === ',' &&
        /^(?:что|що|чтобы|щоб|будто|будто|нібито)$/.test(plain(text(this.tokens[next + 1])))
      )
        return false
    }
    return true
  }

  canSpeak(range: Range): boolean {
    for (let at = range.start; at < range.end; at++) {
      const token = this.tokens[at]!
      if (
        isPronoun(token) ||
        actorNoun(token.text) ||
        (token.kind === 'word' && /^\p{Lu}/u.test(token.text)) ||
        /^[«"„]$/.test(token.text)
      )
        return true
    }
    return false
  }

  /** “…, сообщил авиаперевозчик”: verbs of telling take no bare object, so the one noun behind them speaks. */
  isOneNoun({ start, end }: Range, form: CueForm): boolean {
    const telling = /^(?:сообщить|передать|заявить|повідомити|передати|заявити)$/.test(form.cue.lemma)
    if (/^(?:то|это|все|такое|те|це)$/.test(plain(text(this.tokens[start])))) return false
    return telling && end - start <= 3 && mayBeSubject(this.tokens[start]!, form.number)
  }

  withoutComma(stop: number, start: number): number {
    return this.tokens[stop]!.text === ',' && stop > start ? stop : stop + 1
  }

  /** The clause that a quotation closes: itself where it stands alone, else the words before it as well. */
  clauseBefore(quote: number): number {
    const [low] = this.sentence(quote)
    let at = quote
    while (
      at > low &&
      !/^[,;:—–.!?…]$/.test(text(this.tokens[at - 1])) &&
      !closingMark.test(text(this.tokens[at - 1]))
    )
      at--
    for (let word = at; word < quote; word++)
      if (cueForm(text(this.tokens[word]), this.unit.language)) return quote
    return at
  }

  /** Where what is said before `end` begins: the sentence, or behind a semicolon; a dash that opens speech is left out. */
  clauseStart(end: number): number {
    const [low] = this.sentence(end)
    let at = this.unit.dialogue ? this.unit.first : low
    for (let next = end - 1; next > at; next--) if (this.tokens[next]!.text === ';') at = next + 1
    while (at < end && this.isLoose(at)) at++
    return at
  }

  /** The comma that closes an aside with its speaker; the sentence's end where none does. */
  asideEnd(from: number, high: number): number {
    let depth = 0
    for (let at = from; at < high; at++) {
      const token = this.tokens[at]!
      if (/^[«„]$/.test(token.text)) depth++
      if (/^[»”]$/.test(token.text)) depth--
      if (depth > 0) continue
      if (token.text === ',' || isDash(token) || /^[;:)]$/.test(token.text)) return at
      if (/^[.!?…]$/.test(token.text) && at >= high - 3) return at
    }
    return high
  }

  /** What a sentence says around an aside. */
  around(start: number, end: number, low: number, high: number): Range[] {
    let from = low
    for (let at = start - 1; at > low; at--) {
      if (this.tokens[at]!.text === ';') {
        from = at + 1
        break
      }
    }
    let first = start
    while (first > from && /^[,(—–-]$/.test(text(this.tokens[first - 1]))) first--
    let rest = end
    while (rest < high && /^[,)—–-]$/.test(text(this.tokens[rest]))) rest++
    while (
      from < first &&
      (isDash(this.tokens[from]) ||
        /^(?:однако|но|а|и|при|этом|та|але)$/.test(plain(text(this.tokens[from]))))
    )
      from++
    return [
      this.trim({ start: from, end: first }),
      this.trim({ start: rest, end: this.clauseEnd(rest, high) }),
    ]
  }

  /** The unit opens its paragraph, and the one before closes the paragraph before, which is no heading. */
  opensBlock(before: Unit): boolean {
    const { blocks } = this.layers
    return before.block === this.unit.block - 1 && blocks[before.block]!.role !== 'caption'
  }

  /** Behind a verb without a subject before it only a nominative can be one: “Заявил мэр, что …”, not “заявила журналистам”. */
  startsAsSubject(range: Range): boolean {
    const first = this.tokens[range.start]!
    // “призналась мужу”: to whom it is said.
    const told = actorNoun(first.text) !== null && /^\p{Ll}+[ую]$/u.test(first.text)
    return !told && !isAddressee(first) && !isPreposition(first) && this.canSpeak(range)
  }

  /** Where a clause ends that begins at `start`: at `;`, before “, добавив”, before “и потребовал”, before “, сообщает X”. */
  clauseEnd(start: number, high: number): number {
    let depth = 0
    for (let at = start; at < high; at++) {
      const token = this.tokens[at]!
      if (/^[«„]$/.test(token.text)) depth++
      else if (/^[»”]$/.test(token.text)) depth--
      if (depth > 0) continue
      if (token.text === ';') return at
      if (
        at > start &&
        isDash(token) &&
        /^[,?!…]$/.test(text(this.tokens[at - 1])) &&
        this.cueWithinWords(at + 1, 6)
      )
        return at - 1
      if (at === start) continue
      if (token.text === ',') {
        const next = this.tokens[at + 1]
        const form = next ? cueForm(next.text, this.unit.language) : null
        if (form?.mood === 'gerund') return at
        if (
          form?.cue.frames.includes('tail') &&
          this.endsHere(at + 1) &&
          sourceAfter(this.tokens, at + 2, high, { places: form.mood === 'impersonal' })
        )
          return at
        const joins = /^(?:и|і|а|но|однако|та|але|проте)$/.test(plain(text(next)))
        if (joins && (this.ownVerb(at + 2) || this.phraseBegins(at + 2))) return at
        if (
          /^(?:как|як)$/.test(plain(text(next))) &&
          this.cueWithin(at + 2, 2) &&
          this.asideEnd(at + 2, high) >= high - 2
        )
          return at
      } else if (/^(?:и|і|та|й|но|але)$/.test(plain(token.text)) && this.ownVerb(at + 1)) return at
    }
    return high
  }

  phraseBegins(at: number): boolean {
    return sourcePhrases.some((phrase) => this.matchPhrase(phrase.words, at) !== null)
  }

  cueWithinWords(from: number, words: number): boolean {
    for (let at = from; at < from + words && at < this.unit.end; at++)
      if (cueForm(text(this.tokens[at]), this.unit.language)) return true
    return false
  }

  /** A reporting verb right behind a conjunction shares the subject of the verb before. */
  ownVerb(at: number): boolean {
    for (let next = at; next < at + 4 && next < this.unit.end; next++) {
      const token = this.tokens[next]!
      const form = cueForm(token.text, this.unit.language)
      if (form && form.mood !== 'impersonal') return this.outlaw(next, form) === null
      if (!isAdverb(token)) return false
    }
    return false
  }

  /** A mark that belongs to no word: a dash, a bullet, an emoji. */
  isLoose(at: number): boolean {
    const token = this.tokens[at]!
    return token.kind === 'mark' && !/^[«„"“(№$€#‘]$/.test(token.text)
  }

  trim({ start, end }: Range): Range {
    let from = start
    let to = end
    while (from < to && this.isLoose(from)) from++
    while (to > from && /^[,:;.—–!?…-]$/.test(text(this.tokens[to - 1]))) to--
    return { start: from, end: to }
  }

  /** At the sentence's start, or behind a comma, a dash or a bracket. */
  opensAside(at: number, low: number): boolean {
    let before = at
    while (before > low && isAdverb(this.tokens[before - 1]!)) before--
    return before === low || this.tokens[before - 1]!.kind === 'mark' || this.tokens[at - 1]!.kind === 'mark'
  }

  /** “По словам Клёновой, **представлявшей порт**, C”: the comma behind what describes the speaker. */
  pastParticiple(comma: number, high: number): number {
    const next = this.tokens[comma + 1]
    if (text(this.tokens[comma]) !== ',' || !next) return comma
    const participle =
      /(?:вш|ющ|ящ|ущ|ащ|юч|яч|уч|ач)(?:ий|ая|ее|ие|его|ей|их|ему|им|ую|ої|ого|им|их)(?:ся)?$/u.test(
        next.text,
      )
    return participle || isRelative(next) ? this.asideEnd(comma + 1, high) : comma
  }

  /** “по словам”, “по его словам”, “по предварительным данным”, “согласно отчёту”. */
  matchPhrase(words: readonly string[], at: number): { end: number; possessive: Range | null } | null {
    let next = at
    let possessive: Range | null = null
    for (const [index, word] of words.entries()) {
      if (index > 0 && index === words.length - 1) {
        const own = /^(?:его|ее|их|його|її|їхнім|їхніми)$/.test(plain(text(this.tokens[next])))
        if (own) {
          possessive = { start: next, end: next + 1 }
          next++
        } else if (
          /(?:ым|им|ой|ими|ыми|ій|ою)$/.test(text(this.tokens[next])) &&
          plain(text(this.tokens[next + 1])) === word
        )
          next++
      }
      if (plain(text(this.tokens[next])) !== word) return null
      next++
    }
    const data =
      /^(?:данным|даними|информации|інформацією|отчету|звітом|сообщению|повідомленням|заявлению|заявою|сведениям|відомостями|отчета|сообщения|заявления|данных|версии|документу|документам)$/
    while (
      next < this.unit.end &&
      words.length < 4 &&
      (words[0] === 'согласно' || words[0] === 'згідно' || words[0] === 'как') &&
      data.test(plain(text(this.tokens[next])))
    )
      next++
    return { end: next, possessive }
  }

  isSpeechInside(quotation: Quotation): boolean {
    const inner = this.layers.text.slice(quotation.innerStart, quotation.innerEnd)
    return (inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3
  }
}

const isDash = (token: Token | undefined) => token !== undefined && /^[—–-]$/.test(token.text)
const text = (token: Token | undefined) => token?.text ?? ''
const closingMark = /^[»”“"]$/
