import { actorNoun, isNominativeActor } from '../../text/cyrillic/index.ts'
import type { Token } from '../../text/index.ts'
import { plain } from './cue-forms.ts'

/** Words that stand between a subject and its verb, or before a subject, and are no part of it. */
const adverbs = new Set(
  (
    'пока специально особенно наиболее одновременно вероятно возможно потому здесь там тут далее дальше недавно поэтому тем временем також тоді далі нещодавно там тут тим часом ' +
    'также тоже ранее позже позднее затем потом уже еще сейчас теперь тогда однако между тем при этом кроме того впрочем накануне сегодня вчера утром вечером днем ночью снова вновь официально публично ' +
    'і отдельно а и но да же ведь вот так зато поэтому причем дополнительно прямо лично первым впервые только лишь наконец впоследствии неоднократно категорически резко решительно кратко коротко именно не как ' +
    'також теж раніше пізніше потім вже уже ще зараз тепер тоді однак проте водночас при цьому крім того втім напередодні сьогодні вчора вранці ввечері увечері вдень вночі знову офіційно публічно ' +
    'окремо та й але ж адже ось тому причому додатково прямо особисто вперше лише тільки нарешті згодом неодноразово категорично різко рішуче коротко саме не як що что'
  ).split(' '),
)

export const isAdverb = (token: Token): boolean => {
  const word = plain(token.text)
  return adverbs.has(word) || (/^\p{Ll}{3,}[нт]о$/u.test(token.text) && actorNoun(word) === null)
}

const pronouns = new Set(
  'он она оно они я мы вы кто который которая которое которые він вона воно вони я ми ви хто який яка яке які'.split(
    ' ',
  ),
)

export const isPronoun = (token: Token): boolean => pronouns.has(plain(token.text))

const prepositions = new Set(
  'в во у на из от об о по после до перед через для при за с со к ко под над без во-первых із з зі від про після перед через для при за до під над без щодо протягом під'.split(
    ' ',
  ),
)

export const isPreposition = (token: Token): boolean => prepositions.has(plain(token.text))

/** Nouns that, behind в or на, say when or where somebody spoke, not who they are: “в среду”, “на брифинге”, “в Telegram”. */
const settings =
  /^(?:понедельник\p{L}*|вторник\p{L}*|сред[уы]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|понеділ\p{L}*|вівтор\p{L}*|середу|п'ятниц\p{L}*|субот\p{L}*|неділ\p{L}*|эфир\p{L}*|ефір\p{L}*|интервью|інтерв'ю|комментари\p{L}*|коментар\p{L}*|беседе|разговоре|розмові|брифинг\p{L}*|брифінг\p{L}*|пресс-конференци\p{L}*|пресконференці\p{L}*|telegram\p{L}*|телеграм\p{L}*|телеграмі|facebook|фейсбук\p{L}*|twitter|х|x|instagram|youtube|вконтакте|соцсет\p{L}*|соцмереж\p{L}*|страниц\p{L}*|сторінц\p{L}*|канале|каналі|telegram-канал\p{L}*|телеграм-канал\p{L}*|телеграмм-канал\p{L}*|ходе|ході|рамках|время|час|заседании|засіданні|выступлении|виступі|обращении|зверненні|видео|відео|посте|пості|дописі|январ\p{L}*|феврал\p{L}*|март\p{L}*|апрел\p{L}*|ма[еяй]|июн\p{L}*|июл\p{L}*|август\p{L}*|сентябр\p{L}*|октябр\p{L}*|ноябр\p{L}*|декабр\p{L}*|січн\p{L}*|лют\p{L}*|берез\p{L}*|квіт\p{L}*|трав\p{L}*|черв\p{L}*|лип\p{L}*|серп\p{L}*|верес\p{L}*|жовт\p{L}*|листопад\p{L}*|груд\p{L}*|году|року|ночь|ніч|телефону|телефоном|словам|даним|данным|фоне|тлі|итогам|підсумками|свою|очередь|чергу|целом|цілому|итоге|підсумку|результате|результаті|связи|зв'язку|качестве|якості|случае|випадку|конце|кінці|начале|початку|последствии|момент|общем|принципе|реальности|частности|частности|зокрема|ответ|відповідь|встрече|зустрічі)$/u

export const isSetting = (token: Token): boolean => settings.test(plain(token.text))

/** Those who are spoken to: “сообщил **журналистам** …”. */
const addressees =
  /^(?:журналистам|журналісту|журналісту|журналисту|корреспонденту|кореспонденту|корреспондентам|кореспондентам|репортерам|агентству|агенції|агентству|изданию|виданню|телеканалу|каналу|газете|газеті|порталу|радио|радіо|прессе|пресі|нам|мне|мені|им|їм|ему|йому|ей|їй|редакции|редакції|жителям|мешканцям|депутатам|рабочим|reuters|тасс|рбк|риа|afp|ap|cnn|укринформу|укрінформу|интерфаксу|інтерфаксу)$/u

/** An agency's acronym has no cases: it is spoken to only where a subject follows, “сообщил ТАСС **мэр**”. */
export function isAddressee(token: Token, next?: Token): boolean {
  const word = plain(token.text)
  if (!addressees.test(word)) return false
  if (!/^\p{Lu}{2,}$/u.test(token.text) && !/^\p{Script=Latin}+$/u.test(token.text)) return true
  return next?.kind === 'word' && (isNominativeActor(next.text) || /^\p{Lu}\p{Ll}/u.test(next.text))
}

/** Fronted objects: “в порту **это** отрицают”, “в полиции **эту версию** назвали”. */
export const isDemonstrative = (token: Token): boolean =>
  /^(?:это|эту|этот|эти|эта|такую|такие|такое|подобные|данную|данные|его|ее|их|свое|свою|свои|произошедшее|случившееся|инцидент|все|всю|це|цю|цей|ці|таку|такі|подібні|дану|його|її|їхні|те|подію|події)$/u.test(
    plain(token.text),
  )

/** Words that open a relative clause behind a comma. */
export const isRelative = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:котор\p{L}+|где|куда|откуда|чей|чья|чьи|чье|як(?:ий|а|е|і|ого|ої|ому|ій|их|им)|де|куди|звідки|чий|чия|чиї)$/u.test(
    plain(token.text),
  )

const past = {
  ru: /^\p{Ll}+[аеёиоуыяю]л(?:[аои]|ся|ась|ось|ись)?$/u,
  uk: /^\p{Ll}+(?:[аиіуяює](?:в|вся)|[аиіуяює]л[аои](?:ся|сь)?)$/u,
}

/** A past tense, by its ending. */
export function isPast(token: Token, language: 'ru' | 'uk' = 'ru'): boolean {
  return past[language].test(token.text) && actorNoun(token.text) === null && !isAdverb(token)
}

/** An adjective or participle in the nominative, by its ending: “источник, **близкий** к суду”. */
export const isAdjective = (token: Token): boolean =>
  /^\p{Ll}{3,}(?:[ыи]й|ая|яя|ое|ее|[ыи]е)$/u.test(token.text)

/** “**Нам** приказали”: who is spoken to, or what is spoken of. */
export const isDative = (token: Token): boolean =>
  /^(?:нам|мне|мені|вам|им|їм|ему|йому|ей|їй|нас|его|її|их|їх|это|це)$/u.test(plain(token.text))

/** Whether a token can be the first word of somebody who speaks, as a subject: a pronoun, a noun for an actor in the nominative, a name. */
export function opensSubject(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word') return false
  if (isPronoun(token) || isNominativeActor(token.text)) return true
  if (before && (isPreposition(before) || (before.kind === 'word' && actorNoun(before.text)))) return false
  return (
    /^\p{Lu}/u.test(token.text) &&
    !isAdverb(token) &&
    !isPreposition(token) &&
    !isSetting(token) &&
    !isDative(token)
  )
}

/** Whether an unknown word can be the subject of a verb of that number, by its ending: not “**Девушке** пригрозили”. */
export function mayBeSubject(token: Token, number: 'singular' | 'plural'): boolean {
  if (token.kind !== 'word' || isPronoun(token) || !/^[\p{Script=Cyrillic}’'-]+$/u.test(token.text))
    return true
  if (actorNoun(token.text))
    return (
      isNominativeActor(token.text) ||
      !/(?:[оеі]в|ей|[ая]ми?|[ая]х|[ую]|[ое]м|ого|ому|[иы]х)$/u.test(plain(token.text))
    )
  if (/^\p{Lu}{2,}/u.test(token.text)) return true
  const word = plain(token.text)
  if (number === 'plural')
    return (
      !/(?:[нтсл]ие|[нт]тя|ння)$/u.test(word) &&
      /(?:[ыиіїая]|[ыиі]е|[ая]не|ро|два|три|сот|ько|дцять|дцать|мало|много|ь)$/u.test(word)
    )
  return (
    !/(?:ами|ями|ому|ему|ах|ях|ам|ям)$/u.test(word) && (/^\p{Lu}/u.test(token.text) || !/[ую]$/u.test(word))
  )
}

/** Whether «по» at an index says what the body before it is for: “служба **по** чрезвычайным ситуациям”; “служба **по** телефону” does not. */
export function saysField(tokens: readonly Token[], at: number): boolean {
  const [before, preposition, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before !== undefined &&
    next !== undefined &&
    /^(?:по|з|із)$/.test(plain(preposition!.text)) &&
    ofField.test(plain(before.text)) &&
    (plain(preposition!.text) === 'по'
      ? /(?:ам|ям|им|ым|ому|ему|у|ю|е)$/u.test(next.text) && !isSetting(next)
      : /^(?:надзвичайн|питан|прав|безпек|боротьб|зв['’]язк|нагляд)/u.test(plain(next.text)))
  )
}

/** Bodies and offices that are for something. */
const ofField =
  /^(?:служб|комитет|комітет|управлени|управлінн|агентств|департамент|комисси|комісі|инспекци|інспекці|уполномоченн|уповноважен|совет|центр|штаб|представител|представник|докладчик|доповідач|подкомитет|миссии?$|отдел|відділ)\p{L}*$/u
