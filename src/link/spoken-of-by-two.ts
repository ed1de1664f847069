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
      const stem = word.slice(0, stemLength)
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
  return facing
}

/** A word in more claims than this tells what the report is about, and not that two claims speak of one thing. */
const rare = 4

/** As much of a word as its forms share. */
const stemLength = 5

/** Words that name no thing. */
const empty =
  /^(?:that|this|these|those|they|them|their|there|then|than|have|been|were|with|from|into|about|after|before|would|could|should|which|while|when|what|where|some|many|more|most|least|other|only|also|said|says|told|people|over|near|still|never|nobody|nothing|during|because|between|under|again|against|every|each|both|first|last|time|times|year|years|month|months|week|weeks|days|hours|minutes|made|make|taken|take|being|three|four|five|seven|eight|nine|twenty|hundred|thousand|million|если|были|было|была|который|которые|после|перед|этого|этот|только|также|более|когда|через|было|були|який|яких|після|коли|також|тільки|людей|человек)/u
