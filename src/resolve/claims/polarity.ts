import { rowsByScript } from './rows-by-script.ts'

/** Whether the words themselves deny what they tell of: “did not enter the village”, “no boats were lost”. A negation beside the event
 *  (“not for the first time”, “whom no one elected”) denies nothing of it. Only the clause that tells of it counts (`about`): “was
 *  repelled, and nobody was hurt” denies no repelling. Where no clause is found to tell of it, all of the words count. */
export function isNegative(words: string, about: RegExp | null = null): boolean {
  const clauses = words.split(/(?:[;:,]\s+|\s)(?:and|but|while|although|though)\s|[;:,]\s/i)
  const telling = about ? clauses.filter((clause) => about.test(clause)) : []
  return (telling.length > 0 ? telling : [words]).some((clause) => {
    const bare = harmlessIn(clause).reduce((rest, { words }) => rest.replace(words, ' '), clause)
    return negationsIn(bare).some(({ words }) => words.test(bare))
  })
}

const harmlessIn = rowsByScript([
  {
    words:
      /(?<!\p{L})(?:не (?:только|менее|более|впервые|исключ\p{L}+|лише|тільки|менше|більше|вперше|виключ\p{L}+))(?!\p{L})/giu,
  },
  {
    words:
      /\b(?:not (?:only|just|merely|least|far|yet known|for the (?:first|last) time)|no (?:doubt|less|fewer|matter)|with no (?:[^\s,;]+ )?[^\s,;]+|(?:who|whom|which|that) (?:no|nobody)\b.*)\b/giu,
  },
  // “did not explicitly deny the raid”
  {
    words:
      /\b(?:(?:did|do|does|has|have|had|was|were|is|are) )?(?:not|never) (?:\w+ly )?(?:been )?(?:den(?:y|ied)|disputed?|contest(?:ed)?)\b/giu,
  },
  { words: /n[’']t (?:\w+ly )?(?:been )?(?:den(?:y|ied)|disputed?|contest(?:ed)?)\b/giu },
])

const negationsIn = rowsByScript(
  [
    /\b(?:did|do|does|was|were|is|are|has|have|had|could|would|will|can) (?:\w+ly )?(?:not|never)\b/i,
    /n[’']t\b/i,
    /^(?:that )?(?:no|none|nobody|nothing|neither|not one|not a single)\b(?! longer)/i,
    /\b(?:there (?:is|was|were|are|had been|has been|have been)|found|saw|seen|suffered|caused|reported) no\b/i,
    /\b(?:threw|thrown|fired|used|launched|dropped|laid|planted|hit|struck|attacked|targeted|shot|sent|lost|killed|wounded|hurt|arrested|detained|seized|crossed|violated|received|carried|entered) no \p{Ll}/iu,
    /\bno longer (?:\w+ly )?(?:under|holds?|controls?|held|controlled|in)\b/i,
    /\bnever\b/i,
    // Russian and Ukrainian: “не” right before a verb or a short participle, and words for nobody and nothing.
    /(?<!\p{L})не\s+(?:был[аои]?\s+|було\s+)?\p{L}+(?:л|ла|ло|ли|лся|лась|лось|лись|в|вся|ет|ит|ют|ят|ут|ат|ють|ять|уть|ать|є|ть|но|то|ны|ты|на|ні|ті)(?!\p{L})/iu,
    /(?<!\p{L})(?:никто|ничего|ни один|ни одного|ни одной|ни одна|никак\p{L}+|нет|ніхто|нічого|жоден|жодн\p{L}+|ніяк\p{L}+|немає)(?!\p{L})/iu,
  ].map((words) => ({ words })),
)
