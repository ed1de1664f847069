// What the product makes of a pair, and what a naive peer does.

const numberWords = 'one two three four five six seven eight nine ten eleven twelve dozen'.split(' ')

/** The label a reading of both sides comes to. `sides`: the document of each and where it ends there. */
export function judge(reading, sides) {
  const [first, second] = sides
  const sideOf = (claim) =>
    claim.document === first.document && claim.start < first.end
      ? 'a'
      : claim.document === second.document
        ? 'b'
        : null
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]))
  const parted = reading.disputes.filter((dispute) => dispute.between !== 'one-speaker')
  const disputes = parted.length > 0 ? parted : reading.disputes
  if (disputes.length > 0) return { label: 'contradict', disputes }
  const replaced = reading.claims.some(
    (claim) => claim.supersedes && sideOf(claim) !== sideOf(claims.get(claim.supersedes)),
  )
  if (replaced) return { label: 'corrected', disputes }
  const met = reading.incidents.filter(
    (incident) => new Set(incident.claims.map((id) => sideOf(claims.get(id))).filter(Boolean)).size === 2,
  )
  if (met.length === 0) return { label: 'unrelated', disputes }
  const agrees = met.some((incident) => {
    const values = incident.accounts.flatMap((account) =>
      account.slots
        .filter(({ slot }) => slot !== 'place' && slot !== 'time')
        .flatMap(({ slot, value, claims: ids }) =>
          ids.map((id) => [`${slot} ${value}`, sideOf(claims.get(id))]),
        ),
    )
    return values.some(([value, side]) =>
      values.some(([other, otherSide]) => value === other && side !== otherSide),
    )
  })
  return { label: agrees ? 'agree' : 'compatible', disputes }
}

/** Any two differing numbers, or one side that denies and one that does not, of texts that share a name and lie two days apart at most: what a spreadsheet's rule
 *  would say. */
export function naive(pair) {
  const [names, others] = [pair.a, pair.b].map(({ text }) => new Set(text.match(/(?<=\s)\p{Lu}\p{Ll}{2,}/gu)))
  const shares = pair.reports === 1 || [...names].some((name) => others.has(name))
  const days = Math.abs(Date.parse(pair.a.published ?? '') - Date.parse(pair.b.published ?? '')) / 86_400_000
  if (!shares || days > 2) return 'unrelated'
  const [x, y] = [pair.a, pair.b].map(({ text }) => ({ numbers: numbersIn(text), denied: denies.test(text) }))
  const apart =
    x.numbers.length > 0 && y.numbers.length > 0 && !x.numbers.some((number) => y.numbers.includes(number))
  return apart || x.denied !== y.denied ? 'contradict' : 'compatible'
}

const denies =
  /\b(?:den(?:y|ied|ies)|reject\w*|no|not|none|nobody|never)\b|(?<!\p{L})(?:не|нет|опроверг\p{L}*|жодн\p{L}*)(?!\p{L})/iu

function numbersIn(text) {
  const words = text.toLowerCase().match(/\d[\d,]*|\p{L}+/gu) ?? []
  return words.flatMap((word) => {
    if (/^\d/.test(word)) return [Number(word.replaceAll(',', ''))]
    const at = numberWords.indexOf(word)
    return at > 0 ? [at + 1] : []
  })
}
