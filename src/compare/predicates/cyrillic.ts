import type { Clause } from './clauses.ts'
import { cyrillicPoles } from './opposite-rows-cyrillic.ts'
import type { Phrase, Share } from './phrase.ts'
import type { Predicate } from './predicates.ts'

/** What a clause in Russian or Ukrainian says. Words are bent there and stand in any order, so a thing is known by all nouns that no preposition leads: it may be
 *  what another clause names where one of them stands in both. */
export function cyrillicPredicates({ words }: Clause): Predicate[] {
  const theme = thingsIn(words)
  const isNone = theme.share === 'none'
  const stated = cyrillicPoles.flatMap(({ id, pole, words: pattern }) => {
    const found = pattern.exec(words)
    if (!found) return []
    const negated = isNone || /(?<!\p{L})не\s+(?:\p{L}+\s+)?$/iu.test(words.slice(0, found.index))
    return [{ key: id, pole, negated, theme, agent: null, clause: words }]
  })
  const deeds = [...words.matchAll(verb)].map((found) => ({
    key: `deed ${deedStem(found[2]!)}`,
    pole: null,
    negated: isNone || found[1] !== undefined,
    theme,
    agent: null,
    clause: words,
  }))
  return [...stated, ...deeds]
}

/** A past form or a short participle, with “не” in front of it. */
const verb =
  /(?<!\p{L})(не\s+(?:был[аои]?\s+|було\s+)?)?(\p{Ll}{2,}(?:ал[аио]?|ял[аио]?|ил[аио]?|ел[аио]?|ыл[аио]?|ул[аио]?|ли|лся|лась|лись|лися|ося|ався|ився|ають|яють|ают|яют|ены|ено|ена|ен|ён|аны|ано|ана|ні|то|ує|ує))(?!\p{L})/gu

function thingsIn(words: string): Phrase {
  const bare = new Set<string>()
  const all = new Set<string>()
  const names = new Set<string>()
  let led = false
  for (const [token] of words.matchAll(/\p{L}[\p{L}’'-]*/gu)) {
    if (preposition.test(token)) {
      led = true
      continue
    }
    if (light.test(token) || isVerb(token)) {
      led = false
      continue
    }
    const stem = nounStem(token)
    all.add(stem)
    if (!led && /^\p{Lu}/u.test(token) && !words.startsWith(token)) names.add(stem)
    else if (!led) bare.add(stem)
    // “на площади Ленина”: a preposition leads all that follows up to a verb, but for an adjective in front of a noun that it leads.
    led = led && adjective.test(token)
  }
  return { head: null, pronoun: null, traits: bare, names, around: all, share: shareIn(words) }
}

const shareIn = (words: string): Share =>
  /(?<!\p{L})(?:никто|никого|никому|ни од\p{L}+|ничего|ніхто|нікого|жод\p{L}+|нічого)(?!\p{L})/iu.test(words)
    ? 'none'
    : /(?<!\p{L})(?:все|всех|всі|усі|всіх|кажд\p{L}+|кожн\p{L}+|оба|обе|обидв\p{L})(?!\p{L})/iu.test(words)
      ? 'all'
      : /(?<!\p{L})(?:часть|половин\p{L}+|некотор\p{L}+|нескольк\p{L}+|кілька|деяк\p{L}+|двое|трое|двоє|троє|частин\p{L}+)(?!\p{L})|\d/iu.test(
            words,
          )
        ? 'part'
        : null

/** As much of a noun as its cases share. */
const nounStem = (word: string): string => word.toLowerCase().slice(0, word.length > 5 ? 5 : 4)

const deedStem = (word: string): string => word.slice(0, 5)

const isVerb = (word: string): boolean =>
  new RegExp(`^${verb.source.replace('(?<!\\p{L})', '')}$`, 'u').test(word)

const preposition =
  /^(?:в|во|на|у|о|об|около|возле|под|над|при|по|из|с|со|от|до|за|к|ко|для|через|после|перед|между|біля|під|із|зі|з|від|до|після|над|поблизу|край|об|про|через|між|проти|против|вдоль|вздовж|среди|серед)$/iu

const light =
  /^(?:не|ни|и|й|та|а|же|ли|бы|это|этот|эта|эти|его|её|ее|их|він|вона|вони|это|що|что|как|як|был|была|было|были|був|була|було|були|есть|є|нет|немає|уже|вже|еще|ще|только|лише|тільки|никто|ничего|ніхто|все|всех|всі|усі|один|одна|двое|трое|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п[’']ятницю|суботу|неділю|утром|вечером|ночью|днем|днём)$/iu

const adjective = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ой|ей|ых|их|ым|им|ою|ій|ої|ому)$/u
