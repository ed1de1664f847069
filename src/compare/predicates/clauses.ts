import { withoutIdioms } from './idioms.ts'

/** A clause of a claim: the words between commas and joining words, by which one thing is said of something. */
export interface Clause {
  readonly words: string
  /** Whether it says what may be, should be or is asked for, and not what is: nothing it says can be set against what is so. */
  readonly isOpen: boolean
}

/** The clauses of some words, in their order. “the trawler was without lights when it was struck” has two. */
export function clausesOf(words: string): Clause[] {
  return withoutIdioms(words.replace(/[“”"«»„]/gu, ''))
    .replace(cleft, '$1 ')
    .split(/(?<=,)\s+/u)
    .flatMap(withoutRelative)
    .flatMap((part) => part.split(border))
    .map((part) => part.trim())
    .filter((part) => part.length > 0)
    .reduce<string[]>((parts, part) => {
      parts.push(withSubject(part, parts.at(-1) ?? ''))
      return parts
    }, [])
    .map((part) => ({ words: part, isOpen: open.test(part) || /\bmay\b/.test(part) }))
}

/** “He was questioned and never detained”: a clause that opens with a helping verb, or with “never”, is said of whom the one in front is said of. */
function withSubject(clause: string, before: string): string {
  const own = headless.exec(clause)
  const lead = own && leading.exec(before)
  if (!lead) return clause
  return `${lead[1]} ${own[1] ? '' : `${lead[2]} `}${clause.replace(/^(?:and|but) /iu, '')}`
}

const headless =
  /^(?:(?:and|but) )?(?:(was|were|is|are|had|has|have|did)|(?:not|never|then|still)\s+\p{Ll}+(?:ed|en|wn|ght|ld|pt|rn))(?!\p{L})/iu

const leading = /^((?:\S+\s+){0,8}?\S+)\s+((?:was|were|is|are|had been|has been|have been|had|has|have)) /iu

/** “It was the driver who had fled”: that the driver had fled. */
const cleft =
  /\bit (?:was|is) ((?!not\b|no\b)(?:\S+\s+){0,5}?\S+),? (?:that|who|which) (?=(?:was|were|is|are|had|has|have|did|\p{Ll}+ed|\p{Ll}{2,}(?:ew|ook|ame|ent|oke|ank|an|ot|it|eft|ell|aid))\b)/giu

/** “The plane that landed at Lviv was new”: that the plane was new, and that it landed. Only where the joining word is the subject of what follows, and a helping verb comes
 *  after that with no subject of its own. */
function withoutRelative(words: string): string[] {
  const found = relative.exec(words)
  return found ? [`${found[1]} ${found[3]}`, `${found[1]} ${found[2]}`] : [words]
}

const relative =
  /^((?:\p{L}[\p{L}’'-]*\s+){0,8}\p{L}[\p{L}’'-]*)\s+(?:that|which|who)\s+((?:(?:was|were|is|are|had|has|have|did|\p{Ll}+ed|\p{Ll}{2,}(?:ew|ook|ame|ent|old|eft|ell|roke|ank|uck|an|ot|it|urt|ost|urnt|aid))\s+)(?:(?!was |were |is |are |had |has |have |did |when |while |because |but )\S+\s+(?:been\s+)?){1,12}?)(?<!\b(?:it|he|she|they|we|I|and|that|which|who|what)\s+)((?:was|were|is|are|had|has|have|did|remained|stayed)(?:n[’']t)?\s.*)$/u

const border =
  /\s*[,;:—–]\s+|\s+(?=(?:but|when|after|because|since|while|which|who|whom|whether|although|though|if|unless|until|despite|но|когда|потому|пока|если|хотя|але|коли|поки|якщо|хоча)(?!\p{L}))|\s+(?:and that|that|что|що)\s+|\s+and\s+(?=(?:was|were|is|are|had|has|did|not|never|then|still)\b)|\s+and\s+(?=(?:nobody|no one|nothing|none|it|he|she|they|we|there|(?:the|an?|no|its|his|her|their|all|both)\s+(?:\p{L}+\s+){1,3}?)\s*(?:was|were|is|are|had|has|have|did)\b)|\s+(?=before\s+(?:\p{L}+\s+){1,3}(?:was|were|had|\p{L}+ed)\s)/iu

const open =
  /(?:\b(?:might|could|would|should|must|can|will(?! (?:on|of))|shall|wants?|wanted|asked|asks|ordered(?! by)|urged|(?<!\bto )plans?|(?<!\b(?:was|were|been) )planned|intends?|intended|expects?|expected|hopes?|hoped|tried|trying|attempted|threatened|about to|ready to|due to|supposed to|if|unless|whether)\b(?<!free will)|\b(?:could|would|should|might|must|need|ca|wo)n[’']t\b|\b(?:do|does|did)(?: not|n[’']t) (?:think|believe)\b|(?<!\p{L})(?:может|могут|мог|могла|могли|должн\p{L}*|если|будет|будут|хочет|хотят|намерен\p{L}*|планиру\p{L}+|может быть|може|можуть|якщо|буде|будуть|хоче|планує|мають намір)(?!\p{L}))/iu
