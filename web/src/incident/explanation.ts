import type { Dispute } from '../../../src/model/index.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { narratorKey } from '../speakers.ts'
import type { Words } from '../words/languages.ts'

const because = ', because '
/** As long as the engine's own sentence quotes. */
const longest = 160
const enclosing = /^[“”"„«]+([^“”"„«»]*)[“”"»]+$/u

/** Why two accounts conflict, in the language of the interface, made of the dispute's own parts; null where a language has no words for the
 *  engine's reason: then its own sentence stands. In English it is that sentence. */
export function explanationOf(dispute: Dispute, index: IncidentIndex, words: Words): string | null {
  const { explain } = words.incident
  const { kind, slot, between, explanation } = dispute
  const [a, b] = dispute.sides
  if (!a || !b) return null
  if (kind === 'characterisation' && slot === 'affiliation') return explain.rivalNames(a.text, b.text)
  const quotes = [a, b].map((side) => explain.quote(quoted(side.text), namesOf(side.speakers, index, words)))
  const both = words.say.joined(quotes)
  if (kind === 'characterisation') return explain.rivalActNames(both)
  if (kind === 'inconsistency')
    return between === 'one-report' ? explain.twoInOneReport(both) : explain.twoOfOneSpeaker(both)
  const open = openParts(dispute).map((part) => explain.part[part])
  if (open.length > 0) {
    const isOfAll = b.claims[0] !== undefined && (index.claim(b.claims[0])?.universal ?? false)
    return explain.onlyIf(words.say.joined(open), both, isOfAll ? explain.ofAll : '')
  }
  if (kind === 'numeric') return explain.impossible(both, explain.figuresApart)
  const why = explanation.slice(explanation.lastIndexOf(because) + because.length).replace(/\.$/, '')
  const reason = words.language === 'en' ? why : words.sayings.whys[why]
  return reason === undefined ? null : explain.impossible(both, reason)
}

/** What is not known to be the same. Ground that is held can be lost within the day: there the hours count. */
function openParts({ scope, slot }: Dispute): ('place' | 'time' | 'object' | 'hours')[] {
  const parts = (['place', 'time', 'object'] as const).filter((part) => scope[part] !== 'same')
  return parts.map((part) => (part === 'time' && slot === 'control' ? 'hours' : part))
}

function namesOf(speakers: readonly string[], index: IncidentIndex, { incident }: Words): string {
  const named = speakers.filter((id) => id !== narratorKey)
  return named.map((id) => index.name(id)).join(', ') || incident.explain.unknownSpeaker
}

/** The exact words, cut between words where they are long; marks of quotation that they bring themselves are left off where they enclose all of
 *  them. */
function quoted(text: string): string {
  const bare = text.replace(/\s+/gu, ' ').trim().replace(enclosing, '$1')
  if (bare.length <= longest) return bare
  return `${bare.slice(0, bare.lastIndexOf(' ', longest)).replace(/[\s,;:–—-]+$/u, '')} …`
}
