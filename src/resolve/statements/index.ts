import { type Attribution, firstOffset, narrator, type Statement, type Timex } from '../../model/index.ts'
import { firstFrom, sentenceAt, type TextLayers } from '../../text/index.ts'
import type { SpeakerIds } from '../entities/index.ts'

/** Put attributions and their speakers together: statements with ids, chains and the time of the speaking.
 *
 *  A chain runs from the voice nearest the reader to the origin: a statement inside another's content follows that one's chain.
 *  Where the inner speaker is unresolved the chain ends in nobody, so it is empty: it must not end in who merely passed it on.
 *  Ids `<document>.s<n>` in text order. Pure. */
export function makeStatements(
  document: string,
  layers: TextLayers,
  attributions: readonly Attribution[],
  speaking: readonly SpeakerIds[],
  timexes: readonly Timex[],
): Statement[] {
  const order = attributions
    .flatMap((each, index) => (each.carries ? [] : [index]))
    .sort((a, b) => firstOffset(attributions[a]!) - firstOffset(attributions[b]!) || a - b)
  const ids = new Map(order.map((index, position) => [index, `${document}.s${position + 1}`]))
  const chains = chainsOf(attributions, speaking)
  return order.map((index) => {
    const attribution = attributions[index]!
    const who = speaking[index]!
    return {
      id: ids.get(index)!,
      document,
      kind: attribution.kind,
      stance: attribution.stance,
      relay: attribution.relay,
      relayWords: attribution.relayWords,
      medium: attribution.medium,
      said: saidAt(layers, attribution, timexes),
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      speakers: attribution.narrator ? [narrator] : who.speakers,
      candidates: who.candidates,
      onBehalfOf: who.onBehalfOf,
      parent: statementAround(attributions, ids, attribution.parent),
      chain: chains[index]!,
      opinion: attribution.opinion,
      rule: attribution.narrator ? attribution.rule : `${attribution.rule} ${who.rule}`,
      confidence: Math.min(1, attribution.confidence),
    }
  })
}

/** The statement in whose content one stands: who only passes it on is none. */
function statementAround(
  attributions: readonly Attribution[],
  ids: ReadonlyMap<number, string>,
  parent: number | null,
): string | null {
  let around = parent
  while (around !== null && attributions[around]!.carries) around = attributions[around]!.parent
  return around === null ? null : ids.get(around)!
}

/** The chain of every attribution: its parent's, then its own voices. */
function chainsOf(attributions: readonly Attribution[], speaking: readonly SpeakerIds[]): string[][] {
  const chains = new Array<string[] | undefined>(attributions.length)
  for (const start of attributions.keys()) {
    const path: number[] = []
    for (let at: number | null = start; at !== null && !chains[at]; at = attributions[at]!.parent)
      path.push(at)
    for (const index of path.reverse()) {
      const parent = attributions[index]!.parent
      chains[index] = chain(parent === null ? [] : chains[parent]!, speaking[index]!)
    }
  }
  return chains.map((each) => each!)
}
function chain(before: string[], { speakers, onBehalfOf }: SpeakerIds): string[] {
  const [first] = speakers
  if (first === undefined) return []
  // Those who speak together stand in one place of the chain: the first of them holds it, and `speakers` names them all.
  const added = [first, ...(onBehalfOf ? [onBehalfOf] : [])].filter((id) => !before.includes(id))
  return added.length > 0 ? [...before, ...added] : before
}

/** The timex beside the cue, outside what is said: “announced **Tuesday**”. */
function saidAt(layers: TextLayers, attribution: Attribution, timexes: readonly Timex[]): string | null {
  const cue = attribution.cue[0]
  if (!cue) return null
  const sentence = sentenceAt(layers, cue.start)
  if (!sentence) return null
  const within = timexes.slice(firstFrom(timexes, sentence.start), firstFrom(timexes, sentence.end))
  const beside = within.filter(
    (timex) =>
      timex.end <= sentence.end &&
      (timex.type === 'DATE' || timex.type === 'TIME') &&
      !attribution.content.some((span) => span.start <= timex.start && timex.end <= span.end),
  )
  return beside.sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0]?.id ?? null
}
