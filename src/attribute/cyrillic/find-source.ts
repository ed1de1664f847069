import { actorNoun, isNominativeActor } from '../../text/cyrillic/index.ts'
import type { Range, Token } from '../../text/index.ts'
import { type CueForm, cueForm, plain } from './cue-forms.ts'
import {
  isAddressee,
  isAdjective,
  isAdverb,
  isDative,
  isDemonstrative,
  isPast,
  isPreposition,
  isPronoun,
  isRelative,
  isSetting,
  mayBeSubject,
  opensSubject,
  saysField,
} from './source-words.ts'

/** What stands left of a verb: its subject, and an object put before it. Null where that part is not there. */
export interface LeftSource {
  readonly source: Range | null
  readonly object: Range | null
  /** No subject of its own: it shares that of the verb before (“призвала … и потребовала”). */
  readonly shares: boolean
}

const isDash = (token: Token | undefined) => token !== undefined && /^[—–-]$/.test(token.text)
const isComma = (token: Token | undefined) => token?.text === ','
const isMark = (token: Token) => /^[«»“”„"‘’]$/.test(token.text)

/** The subject between `limit` and the verb at `cue`. `quoted` says whether a token stands in a quotation that the verb does not.
 *      Во вторник мэр города Иван Кленов также заявил      → мэр города Иван Кленов
 *      В полиции эту версию назвали                        → В полиции; object: эту версию */
export function sourceBefore(
  tokens: readonly Token[],
  limit: number,
  cue: number,
  form: CueForm,
): LeftSource {
  // Nothing behind the verb: what it takes stands before it.
  const bare =
    form.cue.frames.includes('object') &&
    !/^[\p{L}\p{N}«„"“:]/u.test(tokens[cue + 1]?.text ?? '.') &&
    tokens[cue + 1]?.text !== ','
  const none = { source: null, object: null, shares: false }
  let end = cue
  while (
    end > limit &&
    (isAdverb(tokens[end - 1]!) || /^свою$|^очередь$|^чергу$/.test(plain(tokens[end - 1]!.text)))
  )
    end--
  if (end < cue && isPrepositionOf(tokens, end)) end--
  const clause = behindParenthesis(tokens, clauseStart(tokens, limit, end), end)
  const opening = behindCue(tokens, clause, end, form.cue.language)
  const start = skipOpening(tokens, opening, end)
  if (start >= end || (opening > clause && !opensSubject(tokens[start]!, tokens[start - 1]))) {
    const joined = tokens
      .slice(Math.max(limit, clause - 1), cue)
      .some((token) => conjunctions.has(plain(token.text)))
    return { ...none, shares: joined || isComma(tokens[clause - 1]) }
  }
  const from = subjectStart(tokens, start, end, cue, form)
  if (
    from === null ||
    (isDative(tokens[from]!) && !actorNoun(tokens[from + 1]?.text ?? '')) ||
    /^(?:где|когда|куда|де|коли|куди|если|якщо)$/u.test(plain(tokens[from]!.text))
  )
    return none
  const place = isPreposition(tokens[from]!)
  const several = tokens.slice(from, end).some((token) => /^(?:и|і|та|й)$/.test(token.text))
  const owned = /^(?:его|ее|их|її|їх|його)$/.test(plain(tokens[from]!.text)) && from + 1 < end
  if (!place && !several && !mayBeSubject(tokens[owned ? from + 1 : from]!, form.number)) return none
  if (isVerb(tokens[from]!, form.cue.language)) return { ...none, shares: true }
  if (isDeed(tokens[from]!)) return none
  if (form.number === 'plural' && !place && end === from + 1 && isOneName(tokens[from]!)) return none
  if (form.number === 'plural' && isWholeQuotation(tokens, from, end)) return none
  const joined = tokens.slice(end, cue).some((token) => conjunctions.has(plain(token.text)))
  if (personal.test(plain(tokens[from]!.text)) && end - from > 1 && !joined)
    return { ...none, source: { start: from, end: from + 1 } }
  const to = subjectEnd(tokens, from, joined ? beforeVerb(tokens, from, end, form.cue.language) : end)
  const leading = from > start && isInstrumental(tokens[start]!) ? { start, end: from } : null
  const object = fronted(tokens, from, to) ?? (place && bare ? lastNoun(tokens, from, to) : null)
  return {
    source: { start: from, end: object ?? to },
    object: object === null ? leading : { start: object, end: to },
    shares: false,
  }
}

/** “Учёный **изучил** записи и выяснил”: before a verb of its own, by its past tense; `end` where there is none. */
function beforeVerb(tokens: readonly Token[], start: number, end: number, language: 'ru' | 'uk'): number {
  for (let at = start + 1; at < end; at++) if (isPast(tokens[at]!, language)) return at
  return end
}

/** A verb, by its ending, opens no subject: “**играл** с детьми и просит”. */
function isVerb(token: Token, language: 'ru' | 'uk'): boolean {
  return (
    isPast(token, language) ||
    (/^\p{Ll}{2,}(?:[еи]т|[юя]т)(?:ся)?$/u.test(token.text) && actorNoun(token.text) === null)
  )
}

/** A noun for a deed says nothing: “**получение** награды подтверждает …”; one for a body or a text may. */
function isDeed({ text }: Token): boolean {
  return /(?:[ае]ни|ти)е$/u.test(text) && actorNoun(text) === null && !speakingDeeds.test(text)
}

const speakingDeeds =
  /(?:обвин|заявл|сообщ|обращ|постановл|определ|реш|исследов|расследов|уведомл|предупрежд|насел|учрежд|отдел|подраздел|объедин|соедин|ополч|собр|воззв|посл|предпис)/iu

/** One name beside a plural verb is whom it befalls: “**Клёнова** обвиняют в краже”. An acronym (СМИ) may be many. */
function isOneName({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/[ыиіїе]$/u.test(text) && actorNoun(text) === null
}

/** “**«Слабой»** назвали сделку соседи”: what it is called. */
function isWholeQuotation(tokens: readonly Token[], start: number, end: number): boolean {
  return /^[«„“"]$/.test(tokens[start]!.text) && /^[»”“"]$/.test(tokens[end - 1]!.text)
}

/** Past what is left of a parenthesis: “(он закрыт) **Кленов** заявил”. */
function behindParenthesis(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (tokens[at]!.text === '(') return start
    if (tokens[at]!.text === ')') return at + 1
  }
  return start
}

/** Past an earlier reporting verb and the conjunction behind it: “призвал уехать и **губернатор** потребовал”. */
function behindCue(tokens: readonly Token[], start: number, end: number, language: 'ru' | 'uk'): number {
  let cue = -1
  for (let at = start; at < end; at++) if (cueForm(tokens[at]!.text, language)?.mood === 'finite') cue = at
  if (cue < 0) return start
  for (let at = cue + 1; at < end; at++)
    if (/^(?:и|і|а|но|та|й|але)$/.test(plain(tokens[at]!.text))) return at + 1
  return end
}

const personal = /^(?:он|она|они|він|вона|вони)$/
const conjunctions = new Set('и і а но да также та й але або или'.split(' '))

function isPrepositionOf(tokens: readonly Token[], end: number): boolean {
  return end > 0 && /^(?:в|у)$/.test(plain(tokens[end - 1]!.text)) && plain(tokens[end]!.text) === 'свою'
}

/** Back to the comma, dash or colon that opens the verb's clause; a relative clause or an apposition between two commas is passed over. */
export function clauseStart(tokens: readonly Token[], limit: number, end: number): number {
  let at = end
  if (at > limit && isComma(tokens[at - 1])) {
    let opening = at - 2
    while (opening > limit && !isComma(tokens[opening]) && !/^[;:]$/.test(tokens[opening]!.text)) opening--
    if (opening > limit && isComma(tokens[opening])) at = opening
    else return end
  }
  let depth = 0
  while (at > limit) {
    const before = tokens[at - 1]!
    if (/^[»”]$/.test(before.text)) depth++
    if (/^[«„]$/.test(before.text)) {
      if (depth === 0) return at
      depth--
    }
    if (depth === 0 && (isComma(before) || isDash(before) || /^[;:(.!?…]$/.test(before.text))) return at
    at--
  }
  return at
}

/** Past adverbs, days and marks before a clause's first word. */
export function skipOpening(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; ; ) {
    const past = isOpening(tokens, at, end) ? at + 1 : behindDay(tokens, at, end)
    if (past === at) return at
    at = past
  }
}

const isOpening = (tokens: readonly Token[], at: number, end: number): boolean =>
  at < end &&
  !(/^так$/iu.test(tokens[at]!.text) && /^(?:называ|зван)/u.test(tokens[at + 1]?.text ?? '')) &&
  ((/^(?:сам[аои]?|поздно|рано|пізно)$/iu.test(tokens[at]!.text) && at + 1 < end) ||
    (isAdverb(tokens[at]!) && !isPronoun(tokens[at]!)) ||
    (tokens[at]!.kind === 'mark' && !/^[«„"“(]$/.test(tokens[at]!.text)))

/** Past “12 сентября”, “12 сентября 2024 года”, and past the weekday of “вечером **воскресенья**”; `at` where no day stands there, or nothing behind it. */
function behindDay(tokens: readonly Token[], at: number, end: number): number {
  const word = (index: number) => (index < end ? plain(tokens[index]!.text) : '')
  const isOfPart = weekdayOf.test(word(at)) && partsOfDay.test(at > 0 ? plain(tokens[at - 1]!.text) : '')
  const past = at + (isOfPart ? 1 : dayLength(tokens, at, end))
  return past < end ? past : at
}

/** How many tokens from `at` give a day: 2 of “12 сентября”, 4 of “12 сентября 2024 года”; 0 where none does. */
function dayLength(tokens: readonly Token[], at: number, end: number): number {
  const word = (index: number) => (index < end ? plain(tokens[index]!.text) : '')
  if (!/^\d{1,2}$/.test(word(at)) || !months.test(word(at + 1))) return 0
  if (!/^\d{4}$/.test(word(at + 2))) return 2
  return /^(?:года|року)$/.test(word(at + 3)) ? 4 : 3
}

const months =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)$/
const weekdayOf =
  /^(?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|понеділка|вівторка|середи|четверга|п['’]ятниці|суботи|неділі)$/
const partsOfDay = /^(?:утром|вечером|днем|ночью|вранці|увечері|ввечері|вдень|вночі)$/

/** Where the subject begins: past “Во вторник”, “На брифинге”; null where nothing can be one. */
function subjectStart(
  tokens: readonly Token[],
  start: number,
  end: number,
  cue: number,
  form: CueForm,
): number | null {
  const first = tokens[start]!
  const place = /^(?:в|во|у|на)$/.test(plain(first.text)) && start + 1 < end && !isRelative(tokens[start + 1])
  if (place && form.number === 'plural') {
    const noun = tokens
      .slice(start + 1, Math.min(end, start + 6))
      .find(
        (token) =>
          token.kind === 'word' &&
          !isSetting(token) &&
          (actorNoun(token.text) ||
            /^\p{Lu}/u.test(token.text) ||
            (end - start <= 3 && !/^(?:обвин|звинув)/.test(form.cue.lemma))),
      )
    const subject = tokens
      .slice(start + 2, end)
      .some(
        (token, index) =>
          isNominativeActor(token.text) &&
          tokens[start + 1 + index]!.text !== ',' &&
          /^\p{Ll}.*[ыи]$/u.test(token.text) &&
          !isGenitive(tokens, start + 2 + index),
      )
    if (noun && !subject && !isSetting(tokens[start + 1]!)) return start
  }
  if (
    form.mood === 'impersonal' &&
    place &&
    tokens
      .slice(start + 1, end)
      .some((token) =>
        /^(?:сообщени|заявлени|релиз|пресс-релиз|отчет|докумен|обращени|публикаци|повідомленн|заяв|звіт|документ|зверненн|сводк|зведенн|письм|лист)/.test(
          plain(token.text),
        ),
      )
  )
    return start
  let depth = 0
  const adjunct = isPreposition(first)
  // “**Главными причинами** эксперты называют”: what it is called stands first.
  if (isInstrumental(first)) return later(tokens, start + 1, end)
  if (!adjunct)
    return /^\d/.test(first.text) && isSetting(tokens[start + 1] ?? first)
      ? later(tokens, start + 2, end)
      : start
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at]!
    if (/^[«„]$/.test(token.text)) depth++
    if (/^[»”]$/.test(token.text)) depth--
    if (depth > 0 || isMark(token)) continue
    const inPhrase =
      at === start + 1 ||
      (at === start + 2 && !isSetting(tokens[start + 1]!) && isOblique(tokens[start + 1]!))
    if (!inPhrase && opensSubject(token, tokens[at - 1])) return at
    if (at > start + 1 && at + 1 < end && agrees(token, tokens[cue]!.text)) return at
  }
  return null
}

/** An adjective in the nominative, of the verb's gender and number: “В начале ноября **местная** охрана заявила”. */
function agrees(adjective: Token, verb: string): boolean {
  if (!/^\p{Ll}{4,}$/u.test(adjective.text) || isRelative(adjective)) return false
  if (/ли(?:сь|ся)?$/u.test(verb)) return /(?:[ыи]е|[сцз]ькі|ові)$/u.test(adjective.text)
  if (/ла(?:сь|ся)?$/u.test(verb)) return /(?:ая|яя|[сцз]ька|ова)$/u.test(adjective.text)
  if (/ло(?:сь|ся)?$/u.test(verb)) return /(?:ое|ее|[сцз]ьке|ове)$/u.test(adjective.text)
  return /[лв](?:ся)?$/u.test(verb) && /[ыи]й$/u.test(adjective.text)
}

function later(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at++) if (opensSubject(tokens[at]!, tokens[at - 1])) return at
  return null
}

/** Right behind another noun for an actor a plural-looking form is a genitive: “у пресс-службі поліції”. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined && before.kind === 'word' && (actorNoun(before.text) !== null || isOblique(before))
  )
}

const isInstrumental = ({ text }: Token) =>
  /^\p{Lu}?\p{Ll}+(?:ыми|ими)$/u.test(text) && actorNoun(text) === null

const isOblique = (token: Token) => /(?:ом|ой|ем|ей|ых|их|ому|ій|ой|ього|ого)$/.test(token.text)

/** Past the name nothing belongs to the subject: “мэр Кленов в эфире радио”. */
function subjectEnd(tokens: readonly Token[], start: number, end: number): number {
  let named = false
  let depth = 0
  const namedLast = end - start > 2 && isNamePart(tokens[end - 1]!) && isNamePart(tokens[end - 2]!)
  for (let at = start; at < end; at++) {
    const token = tokens[at]!
    // What stands behind the first comma describes the subject, to the comma before the verb.
    if (isComma(token) && isComma(tokens[end - 1]) && at < end - 1) return end
    if (/^[«„]$/.test(token.text)) depth++
    if (/^[»”]$/.test(token.text)) depth--
    if (depth > 0) continue
    if (at > start && isPreposition(token) && !saysField(tokens, at)) {
      const next = tokens[at + 1]
      if (next && (isSetting(next) || (next.text && isSetting(tokens[at + 2] ?? next))))
        return trimmed(tokens, start, at)
      if (named && !namedLast && /^(?:на|в|во|у|по|после|після|во время)$/.test(plain(token.text)))
        return trimmed(tokens, start, at)
    }
    if (at > start && /^\p{Lu}\p{Ll}/u.test(token.text) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
      named = true
  }
  return trimmed(tokens, start, end)
}

function trimmed(tokens: readonly Token[], start: number, end: number): number {
  let to = end
  for (;;) {
    const before = beforeDay(tokens, start, to)
    if (before < to) to = before
    else if (to > start + 1 && (isAdverb(tokens[to - 1]!) || isDash(tokens[to - 1]))) to--
    else return to
  }
}

/** “Порт **12 сентября 2024 года** сообщил”: where the day that ends at `end` begins, `end` where none does. */
function beforeDay(tokens: readonly Token[], start: number, end: number): number {
  for (let at = Math.max(start + 1, end - 4); at < end - 1; at++)
    if (dayLength(tokens, at, end) === end - at) return at
  return end
}

/** The index at which a fronted object begins; null where the words are all subject. */
function fronted(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start + 1; at < end; at++)
    if (isDemonstrative(tokens[at]!) && !isPreposition(tokens[at - 1]!) && tokens[at - 1]!.text !== ',')
      return at
  return null
}

/** “В администрации **обвинения** отвергли”, “в компании **от комментариев** отказались”; null where all is the institution's name. */
function lastNoun(tokens: readonly Token[], start: number, end: number): number | null {
  const noun = tokens.slice(start, end).findIndex((token) => actorNoun(token.text) !== null) + start
  const last = end - 1
  if (noun < start || last <= noun || !/^\p{Ll}/u.test(tokens[last]!.text) || actorNoun(tokens[last]!.text))
    return null
  return isPreposition(tokens[last - 1]!) && last - 1 > noun ? last - 1 : last
}

/** The subject behind an inverted verb: “— рассказал **оператор Ерлан Клён** журналистам”. `end` bounds the clause.
 *  In the nominative or, behind “по словам”, in whatever case it governs; null where nothing stands there that can speak. */
export function sourceAfter(
  tokens: readonly Token[],
  start: number,
  end: number,
  options: { readonly places: boolean } = { places: false },
): Range | null {
  let from = behindNamedAddressee(tokens, start, end)
  while (
    from < end &&
    (isAdverb(tokens[from]!) || isAddressee(tokens[from]!, tokens[from + 1])) &&
    !isPronoun(tokens[from]!)
  ) {
    const addressed = isAddressee(tokens[from]!, tokens[from + 1])
    from++
    // “агентству «Клён»”, “корреспонденту Клён-ТВ”
    if (addressed && from < end && /^[«„"]$/.test(tokens[from]!.text)) {
      while (from < end && !/^[»”“"]$/.test(tokens[from + 1]?.text ?? '»')) from++
      from = Math.min(end, from + 2)
    }
  }
  while (from < end && isPreposition(tokens[from]!) && !options.places) {
    const institution =
      /^(?:в|во|у)$/.test(plain(tokens[from]!.text)) && !isSetting(tokens[from + 1] ?? tokens[from]!)
    if (institution) break
    // Behind “во время” and the like stands what it was during.
    let at = duringWhat.test(plain(tokens[from + 1]?.text ?? '')) ? from + 3 : from + 1
    while (at < end && !opensSubject(tokens[at]!, at === from + 1 ? tokens[from] : undefined)) at++
    if (at >= end) return null
    while (at - 1 > from + 1 && isAdjective(tokens[at - 1]!)) at--
    from = at
  }
  if (from >= end || !(tokens[from]!.kind === 'word' || /^[«„"\d]/.test(tokens[from]!.text))) return null
  let to = from
  let depth = 0
  let named = false
  for (; to < end; to++) {
    const token = tokens[to]!
    // “заявил Кленов «Вестнику»”
    if (named && depth === 0 && /^[«„"]$/.test(token.text) && isNamePart(tokens[to - 1]!)) break
    if (/^[«„]$/.test(token.text) || (token.text === '"' && depth === 0)) depth++
    else if (/^[»”]$/.test(token.text) || token.text === '"') depth--
    if (depth > 0) continue
    if (/^[;:(.!?…]$/.test(token.text) || isDash(token)) break
    if (isComma(token)) {
      if (named || !apposes(tokens, to, end)) break
      continue
    }
    if (to === from) {
      named ||= isNamePart(token)
      continue
    }
    if (isAddressee(token, tokens[to + 1])) break
    if (
      /^(?:и|і|а|но|та|й|але)$/.test(plain(token.text)) &&
      !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
      !actorNoun(tokens[to + 1]?.text ?? '')
    )
      break
    if (isPreposition(token) && to > from && !saysField(tokens, to)) {
      const next = tokens[to + 1]
      if (named || !next || isSetting(next) || isSetting(tokens[to + 2] ?? next)) break
    }
    if (
      /^(?:сегодня|вчера|накануне|утром|вечером|ранее|также|сьогодні|вчора|напередодні|вранці|раніше|також)$/.test(
        plain(token.text),
      )
    )
      break
    named ||=
      isNamePart(token) &&
      !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
      !actorNoun(tokens[to + 1]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[to - 1]!.text)
  }
  return to > from ? { start: from, end: to } : null
}

/** “рассказали **«Вестнику»** рыбаки”, “рассказали **КТВ** местные рыбаки”: a name before those who speak is whom they spoke to. */
function behindNamedAddressee(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  if (/^[«„"]$/.test(tokens[start]?.text ?? ''))
    while (at < end && (at === start || !/^[»”“"]$/.test(tokens[at]!.text))) at++
  else if (!/^(?:\p{Lu}{2,}|\p{Script=Latin}+|\p{Lu}\p{Ll}+(?:-\p{Ll}+)+)$/u.test(tokens[start]?.text ?? ''))
    return start
  let next = at + 1
  // “сообщили «Вестнику» **в порту**”
  if (at > start && /^(?:в|во|у)$/.test(tokens[next]?.text ?? '') && actorNoun(tokens[next + 1]?.text ?? ''))
    return next
  if (next < end && isAdjective(tokens[next]!)) next++
  const person =
    next < end && isNominativeActor(tokens[next]!.text) ? actorNoun(tokens[next]!.text)!.kind : null
  return person === 'person' || person === 'people' ? at + 1 : start
}

const duringWhat = /^(?:время|ходе|рамках|интервью|час|ході|межах|інтерв'ю)$/

const isNamePart = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.text)

/** “глава службы, генерал Иван Кленов”: behind the comma the same person goes on. */
function apposes(tokens: readonly Token[], comma: number, end: number): boolean {
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= end || isRelative(next)) return false
  return isNominativeActor(next.text) && /^\p{Lu}/u.test(tokens[comma + 2]?.text ?? '') && comma + 3 <= end
}
