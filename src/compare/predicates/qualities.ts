import type { Clause } from './clauses.ts'
import { endsOfAdjective, withoutPrefix } from './lexicon.ts'
import { phraseOf, stemOf, subjectOf } from './phrase.ts'
import type { Predicate } from './predicates.ts'
import { isPastForm } from './verbs.ts'

/** What a clause says that something was: “the cable was unsafe” by the ends of opposites that the word stands at and by the word itself, without the prefix that turns it
 *  round; “it was no accident” by the noun, “out of service” by what “in service” says. Forms of verbs are left to deeds, but for those that stand at an end. */
export function qualities({ words }: Clause): Predicate[] {
  return [...words.matchAll(copula)].flatMap((found) => {
    const theme = subjectOf(words.slice(0, found.index))
    if (theme === null || /\bthere\s*$/iu.test(words.slice(0, found.index))) return []
    const rest = words.slice(found.index + found[0].length)
    const denied = denying.test(found[0]) || theme.share === 'none'
    const said = (key: string, isTurned: boolean, pole: 0 | 1 | null): Predicate => ({
      key,
      pole,
      negated: denied !== isTurned,
      theme,
      agent: null,
      clause: words,
    })
    const noun = /^(an?|no)\s+(?=\p{Ll})/iu.exec(rest)
    if (noun) {
      const thing = phraseOf(rest.slice(noun[0].length))
      return thing?.head && !/^no$/i.test(noun[1]!)
        ? [said(`is ${thing.head}`, false, null)]
        : thing?.head
          ? [said(`is ${thing.head}`, true, null)]
          : []
    }
    const state = /^(in|out of)\s+(?=\p{Ll}{3,})(?!the\b|an?\b)/iu.exec(rest)
    if (state) {
      const thing = phraseOf(rest.slice(state[0].length))
      return thing?.head ? [said(`in ${thing.head}`, /^out/i.test(state[1]!), null)] : []
    }
    return listed(rest).flatMap((word) => {
      const ends = endsOfAdjective(word).map(({ key, pole }) => said(key, false, pole))
      const { word: bare, isTurned } = withoutPrefix(word)
      return isPastForm(bare) || light.test(word)
        ? ends
        : [...ends, said(`is ${stemOf(bare)}`, isTurned, null)]
    })
  })
}

const copula =
  /(?<!\p{L})(?:(?:(?:was|were|is|are|be)(?:n[’']t)?|been|remain(?:s|ed)?|stay(?:s|ed)|prove[sd]|seem(?:s|ed)|became|becomes|look(?:s|ed)|ke(?:eps|pt))\s+(?:(?:not|never|no longer|hardly|scarcely|far from|anything but|still|already|also|both|all|very|too|so|quite|rather|almost|nearly|always|now|then|in fact|actually|fully|completely|entirely|perfectly|absolutely|totally|clearly|visibly|plainly|largely|mostly|extremely|dangerously|really|simply)\s+)*)(?=\p{Ll})/giu

const denying = /n[’']t\b|\b(?:not|never|no longer|hardly|scarcely|far from|anything but)\b/iu

/** The first word, and what “and” or “but” joins to it. */
function listed(words: string): string[] {
  const [, first, second] =
    /^(\p{Ll}[\p{Ll}-]{2,})(?:(?:,? and| but) (\p{Ll}[\p{Ll}-]{2,}))?/u.exec(words) ?? []
  return [first, second].filter((word) => word !== undefined)
}

/** Words that say nothing of what something was. */
const light =
  /^(?:the|its|his|her|their|our|from|with|without|into|onto|under|over|about|above|below|near|before|after|during|until|since|where|when|what|who|how|why|that|this|these|those|there|here|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|less|most|least|only|just|ever|even|among|between|behind|beside|outside|inside|around|against|for|and|but|out|off|back|away|together|able|about|due|likely|set|not|never|being|part|because|based|such|like|all|many|several|some|any|said|\p{L}+ing)$/u
