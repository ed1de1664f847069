import { type Claim, type Document, narrator, type Statement } from '../model/index.ts'

/** For each claim of one report that speaks of what another voice in it speaks of, those claims: each shares a word for a thing with a claim of other
 *  speakers, and that word stands in few claims of the report. So what no event type fits, or another one, is set beside what it may contradict: “the
 *  emergency exits were open”, “the exit on the river side was locked”. Claims of the narrator and of nobody known are left out. Linear in the words. */
export function spokenOfByTwo(
  document: Document,
  claims: readonly Claim[],
  statements: ReadonlyMap<string, Statement>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const voices = new Map<string, string>()
  const holders = new Map<string, Set<string>>()
  for (const claim of claims) {
    const speakers = statements.get(claim.statement)?.speakers ?? []
    if (claim.modality !== 'actual' || speakers.length === 0 || speakers.includes(narrator)) continue
    voices.set(claim.id, [...speakers].sort().join())
    for (const [word] of document.text.slice(claim.start, claim.end).matchAll(/\p{L}{4,}/gu)) {
      if (/^\p{Lu}/u.test(word) || empty.test(word)) continue
      const stem = stemOf(word)
      holders.set(stem, (holders.get(stem) ?? new Set()).add(claim.id))
    }
  }
  const facing = new Map<string, Set<string>>()
  for (const held of holders.values()) {
    if (held.size > rare) continue
    for (const id of held)
      for (const other of held)
        if (voices.get(id) !== voices.get(other)) facing.set(id, (facing.get(id) ?? new Set()).add(other))
  }
  faceLastSpoken(document, claims, voices, facing)
  return facing
}

/** “The plane carried medicines,” and, said by somebody else right behind it, “it was full of ammunition”: a claim that opens with a pronoun speaks of what was last spoken of. */
function faceLastSpoken(
  { text }: Document,
  claims: readonly Claim[],
  voices: ReadonlyMap<string, string>,
  facing: Map<string, Set<string>>,
): void {
  const told = claims.filter(({ id }) => voices.has(id)).sort((a, b) => a.start - b.start)
  for (const [at, late] of told.entries()) {
    const last = told[at - 1]
    if (!last || voices.get(last.id) === voices.get(late.id) || late.start - last.end > nearBy) continue
    if (!pronounFirst.test(text.slice(late.start, late.start + 20))) continue
    for (const [one, other] of [
      [last.id, late.id],
      [late.id, last.id],
    ] as const)
      facing.set(one, (facing.get(one) ?? new Set()).add(other))
  }
}

/** Within the next sentence. */
const nearBy = 120

const pronounFirst = /^["“«]?(?:that )?(?:it|he|she|they|this|that|there)(?!\p{L})/iu

/** A word in more claims than this tells what the report is about, and not that two claims speak of one thing. */
const rare = 4

/** As much of a word as its forms share: “fire” and “fired”. */
const stemOf = (word: string): string => word.replace(/(?<=[a-z]{3})(?:ed|ing|s|e)$/, '').slice(0, 5)

/** Words that name no thing. */
const empty =
  /^(?:that|this|these|those|they|them|their|there|then|than|have|been|were|with|from|into|about|after|before|would|could|should|which|while|when|what|where|some|many|more|most|least|other|only|also|said|says|told|people|over|near|still|never|nobody|nothing|during|because|between|under|again|against|every|each|both|first|last|time|times|year|years|month|months|week|weeks|days|hours|minutes|made|make|taken|take|being|three|four|five|seven|eight|nine|twenty|hundred|thousand|million|если|были|было|была|который|которые|после|перед|этого|этот|только|также|более|когда|через|было|були|який|яких|після|коли|також|тільки|людей|человек)/u
