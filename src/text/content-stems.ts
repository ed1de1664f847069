/** Stems of the words of some text that name things and deeds: not of reporting, days, amounts, people in general or “the enemy”. English, Russian and Ukrainian; empty where
 *  there are none. */
export function contentStems(words: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(/\p{L}[\p{L}’'-]{2,}/gu)) {
    if (empty.test(word)) continue
    const stem = /\p{Script=Cyrillic}/u.test(word) ? cyrillic(word) : latin(word)
    if (stem.length >= 3) stems.add(stem)
  }
  return stems
}

/** “warned”, “warning”, “warns”: warn. Crude, and the same for both sides. */
const latin = (word: string): string =>
  word
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|ion|ment)$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1')

const cyrillic = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word.slice(0, 4)

const empty =
  /^(?:the|and|for|its|our|his|her|their|that|this|these|those|which|who|whom|had|has|have|was|were|been|are|not|nor|but|with|from|into|onto|over|after|before|during|near|than|then|they|them|there|here|when|where|what|while|would|could|should|will|all|any|every|each|some|none|nobody|nothing|more|less|least|most|about|only|just|also|very|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|day|days|night|morning|evening|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|said|says|say|told|people|persons?|men|killed|dead|died|wounded|injured|hurt|enem(?:y|ies)|что|это|как|был[аои]?|были|его|них|они|она|для|при|над|под|после|перед|все|всех|нет|уже|еще|ещё|том|утром|ночью|вечером|человек|погиб\p{L}*|ранен\p{L}*|було|були|який|яка|які|від|вже|враг\p{L}*|противник\p{L}*|ворог\p{L}*|людей|загин\p{L}+)$/u
