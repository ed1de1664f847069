/** A clause of a claim: the words between commas and joining words, by which one thing is said of something. */
export interface Clause {
  readonly words: string
  /** Whether it says what may be, should be or is asked for, and not what is: nothing it says can be set against what is so. */
  readonly isOpen: boolean
}

/** The clauses of some words, in their order. “the trawler was without lights when it was struck” has two. */
export function clausesOf(words: string): Clause[] {
  return words
    .replace(/[“”"«»„]/gu, '')
    .split(/(?<=,)\s+/u)
    .flatMap(withoutRelative)
    .flatMap((part) => part.split(border))
    .map((part) => part.trim())
    .filter((part) => part.length > 0)
    .map((part) => ({ words: part, isOpen: open.test(part) || /\bmay\b/.test(part) }))
}

/** “The plane that landed at Lviv was new”: that the plane was new, and that it landed. Only where the joining word is the subject of what follows, and a helping verb comes
 *  after that with no subject of its own. */
function withoutRelative(words: string): string[] {
  const found = relative.exec(words)
  return found ? [`${found[1]} ${found[3]}`, `${found[1]} ${found[2]}`] : [words]
}

const relative =
  /^((?:\p{L}[\p{L}’'-]*\s+){0,8}\p{L}[\p{L}’'-]*)\s+(?:that|which|who)\s+((?:(?:was|were|is|are|had|has|have|did|\p{Ll}+ed|\p{Ll}{2,}(?:ew|ook|ame|ent|old|eft|ell|roke|ank|uck|an|ot|it|urt|ost|urnt|aid))\s+)(?:(?!was |were |is |are |had |has |have |did |when |while |because |but )\S+\s+(?:been\s+)?){1,12}?)(?<!\b(?:it|he|she|they|we|I|and|that|which|who|what)\s+)((?:was|were|is|are|had|has|have|did|remained|stayed)(?:n[’']t)?\s.*)$/u

const border =
  /\s*[,;:—–]\s+|\s+(?=(?:but|when|after|because|since|while|which|who|whom|whether|although|though|if|unless|until|despite|но|когда|потому|пока|если|хотя|але|коли|поки|якщо|хоча)(?!\p{L}))|\s+(?:and that|that|что|що)\s+|\s+and\s+(?=(?:was|were|is|are|had|has|did|not|never|then|still)\b)|\s+(?=before\s+(?:\p{L}+\s+){1,3}(?:was|were|had|\p{L}+ed)\s)/iu

const open =
  /(?:\b(?:might|could|would|should|must|can|will(?! (?:on|of))|shall|wants?|wanted|asked|asks|ordered|urged|plans?|planned|intends?|intended|expects?|expected|hopes?|hoped|tried|trying|attempted|threatened|about to|ready to|due to|supposed to|if|unless|whether)\b(?<!free will)|(?<!\p{L})(?:может|могут|мог|могла|могли|должн\p{L}*|если|будет|будут|хочет|хотят|намерен\p{L}*|планиру\p{L}+|может быть|може|можуть|якщо|буде|будуть|хоче|планує|мають намір)(?!\p{L}))/iu
