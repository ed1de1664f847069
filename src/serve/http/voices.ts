/** Who speaks in a dossier, one by one or by party, each with a number that stays whatever is filtered. */
import type { ClaimViews, EntityFacts, SpeakerCount } from '../../ledger/index.ts'
import { narrator } from '../../model/index.ts'
import type { Voice } from './claim-shapes.ts'
import type { ServedDossier } from './served-dossier.ts'

export type VoicesBy = 'speaker' | 'party'

const nobody = 'unresolved'
const partyPrefix = 'party:'

/** A voice before its name is looked up. */
export type CountedVoice = Pick<Voice, 'key' | 'number' | 'claims'>

export interface Voices {
  /** Most claims first. */
  readonly list: readonly CountedVoice[]
  /** Voice key of a speaker key. */
  voiceOf(speaker: string): string
  /** Speaker keys of a voice; none for a key that nobody has. */
  speakersOf(voice: string): readonly string[]
  /** With their names, in the order given. */
  named(voices: readonly CountedVoice[]): Promise<Voice[]>
}

type Asked = ClaimViews & Pick<ServedDossier, 'version'>
type Kept = { readonly version: string; readonly voices: Promise<Voices> }

/** Every speaker of a dossier is counted once for each state of it, however often its voices are asked for. */
const kept = new WeakMap<Asked, Partial<Record<VoicesBy, Kept>>>()

/** A speaker belongs to a party's voice where all who speak jointly are of that party; a party is a person's decision. */
export async function voicesOf(dossier: Asked, by: VoicesBy): Promise<Voices> {
  const version = await dossier.version()
  const held = kept.get(dossier) ?? {}
  if (held[by]?.version === version) return await held[by].voices
  const voices = countVoices(dossier, by)
  kept.set(dossier, { ...held, [by]: { version, voices } })
  // What could not be counted is counted again at the next question.
  voices.catch(() => kept.delete(dossier))
  return await voices
}

async function countVoices(views: Asked, by: VoicesBy): Promise<Voices> {
  const counts = await views.claimSpeakers({})
  const keyOf = by === 'party' ? await partyKeys(views, counts) : (speaker: string) => speaker
  const groups = new Map<string, SpeakerCount[]>()
  for (const one of counts) {
    const key = keyOf(one.speaker)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const sums = [...groups].map(([key, members]) => ({
    key,
    claims: members.reduce((sum, member) => sum + member.claims, 0),
  }))
  sums.sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1))
  let number = 0
  const list = sums.map(({ key, claims }): CountedVoice => {
    const isNumbered = key !== narrator && key !== nobody
    if (isNumbered) number++
    return { key, number: isNumbered ? number : 0, claims }
  })
  const voices = new Map([...groups].flatMap(([key, all]) => all.map(({ speaker }) => [speaker, key])))
  return {
    list,
    voiceOf: (speaker) => voices.get(speaker) ?? speaker,
    speakersOf: (voice) => (groups.get(voice) ?? []).map(({ speaker }) => speaker),
    async named(some) {
      const facts = await factsOf(
        views,
        some.flatMap(({ key }) => (key.startsWith(partyPrefix) ? [] : memberIds(key))),
      )
      return some.map((voice) => ({ ...voice, ...nameOf(voice.key, facts) }))
    },
  }
}

async function factsOf(views: ClaimViews, ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
  return new Map((await views.entityFacts(ids)).map((entity) => [entity.id, entity]))
}

async function partyKeys(
  views: ClaimViews,
  counts: readonly SpeakerCount[],
): Promise<(speaker: string) => string> {
  const facts = await factsOf(
    views,
    counts.flatMap(({ speaker }) => memberIds(speaker)),
  )
  return (speaker) => partyKey(speaker, facts) ?? speaker
}

/** Parts or marks that were counted by speaker, by voice. */
export function byVoice<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function memberIds(speaker: string): string[] {
  return speaker === narrator || speaker === nobody ? [] : speaker.split('+')
}

function partyKey(speaker: string, facts: ReadonlyMap<string, EntityFacts>): string | null {
  const parties = new Set(memberIds(speaker).map((id) => facts.get(id)?.party ?? null))
  const [party] = parties
  return parties.size === 1 && party != null ? `${partyPrefix}${party}` : null
}

function nameOf(
  key: string,
  facts: ReadonlyMap<string, EntityFacts>,
): Pick<Voice, 'name' | 'kind' | 'party'> {
  if (key.startsWith(partyPrefix)) {
    const name = key.slice(partyPrefix.length)
    return { name, kind: null, party: name }
  }
  const ids = memberIds(key)
  if (ids.length === 0) return { name: null, kind: null, party: null }
  const [only] = ids.map((id) => facts.get(id))
  const name = ids.map((id) => facts.get(id)?.name ?? id).join(' + ')
  return ids.length === 1
    ? { name, kind: only?.kind ?? null, party: only?.party ?? null }
    : { name, kind: null, party: null }
}
