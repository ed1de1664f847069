import { byCodeUnit, type Claim, instant, narrator, type Slot } from '../model/index.ts'
import type { AccountKey } from './accounts.ts'
import { sharedStems } from './claim-stems.ts'
import { isLowerBoundMet, questionOf } from './figures.ts'
import { incompatible } from './incompatible.ts'
import { placesScope, timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'
import { tie } from './tie.ts'
import { wholesOf } from './whole-figures.ts'

/** A value of one slot that one voice gave and later gave anew. */
export interface Update {
  readonly slot: Slot
  readonly earlier: Claim
  readonly later: Claim
}

/** Where one speaker, or one outlet in its own voice, corrects, raises, lowers or takes back what it said before: an update with history, no dispute.
 *
 *  Later is what was published later; inside one report, and on one day, only what words of correction mark: “later said”, “initially”, “not nine”. Two figures of
 *  one voice without either stay side by side: an inconsistency. A series (“as of”, “the toll stood at”) goes on from day to day; else other days are other
 *  happenings. Each claim replaces at most the last one before it. Linear in the claims of a voice times those it last gave for a slot. */
export function findUpdates(
  claims: readonly Claim[],
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
): Update[] {
  const voices = new Map<string, Claim[]>()
  for (const claim of claims) {
    const voice = voiceOf(claim, sources, keys)
    if (voice) voices.set(voice, [...(voices.get(voice) ?? []), claim])
  }
  return [...voices.values()].flatMap((own) => updatesOf(own, sources))
}

/** How far back one voice is compared with itself: a bulletin of years stays linear. */
const mostBack = 24

function updatesOf(claims: readonly Claim[], sources: Sources): Update[] {
  const ordered = [...claims].sort((a, b) => order(a, b, sources))
  const updates: Update[] = []
  for (const [at, later] of ordered.entries()) {
    const slots = new Set<Slot>()
    for (const earlier of ordered.slice(Math.max(0, at - mostBack), at).toReversed()) {
      if (earlier.statement === later.statement || !isAfter(earlier, later, sources)) continue
      for (const slot of changed(earlier, later, sources)) {
        if (slots.has(slot)) continue
        slots.add(slot)
        updates.push({ slot, earlier, later })
      }
    }
  }
  return updates
}

/** The slots on which the later claim takes the place of the earlier. */
function changed(a: Claim, b: Claim, sources: Sources): Slot[] {
  const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources) }
  if (scope.place === 'different') return []
  if (isRetraction(b, sources)) return sharedStems(a, b, sources) > 0 ? [...slotsOf(a)] : []
  const goesOn = scope.time !== 'different' || (isSeries(a, sources) && isSeries(b, sources))
  const figures = goesOn
    ? wholesOf(a, sources).flatMap((x) =>
        wholesOf(b, sources).flatMap((y) => {
          if (x.low === y.low && x.high === y.high) return []
          const question = questionOf({ a, b, x, y, place: scope.place }, sources)
          return question && !isLowerBoundMet(x, y) ? [question.slot] : []
        }),
      )
    : []
  if (scope.time === 'different') return figures
  const says = (a.says ?? []).flatMap((x) =>
    (b.says ?? []).flatMap((y) =>
      x.slot === y.slot && incompatible(x.slot, x.value, y.value) && tie(a, b, scope, sources)
        ? [x.slot]
        : [],
    ),
  )
  return [...new Set([...figures, ...says])]
}

function slotsOf(claim: Claim): Set<Slot> {
  const slots = new Set<Slot>(claim.says?.map(({ slot }) => slot))
  if (claim.quantities.length > 0)
    for (const slot of ['deaths', 'wounded', 'losses', 'amount', 'count'] as const) slots.add(slot)
  if (claim.control) slots.add('control')
  return slots.add('existence')
}

/** Who gives an account, by its key; the report itself by its outlet; null where nobody is known to speak. */
function voiceOf(claim: Claim, sources: Sources, keys: ReadonlyMap<string, AccountKey>): string | null {
  const { speakers } = sources.statements.get(claim.statement)!
  if (speakers.length === 0) return null
  if (!speakers.includes(narrator)) return keys.get(claim.statement)!
  const { publisher } = sources.documents.get(claim.document)!
  return publisher ? `outlet:${publisher}` : null
}

const publishedAt = (claim: Claim, sources: Sources): number =>
  instant(sources.documents.get(claim.document)!.published) ?? 0

/** By publication, then as the text has it, but what was said “initially” before the rest of its report. */
function order(a: Claim, b: Claim, sources: Sources): number {
  return (
    publishedAt(a, sources) - publishedAt(b, sources) ||
    (a.document === b.document ? Number(isFirst(b, sources)) - Number(isFirst(a, sources)) : 0) ||
    byCodeUnit(a.document, b.document) ||
    a.start - b.start
  )
}

function isAfter(earlier: Claim, later: Claim, sources: Sources): boolean {
  if (earlier.document !== later.document && publishedAt(later, sources) > publishedAt(earlier, sources))
    return true
  return isFirst(earlier, sources) || corrects.test(aroundOf(later, sources))
}

const isFirst = (claim: Claim, sources: Sources): boolean => atFirst.test(aroundOf(claim, sources))

const atFirst =
  /\b(?:initially|originally|at first|(?:had )?earlier (?:said|reported|put|told)|previously|first (?:said|reported))\b|(?<!\p{L})(?:сначала|первоначально|ранее|спочатку|раніше|спершу)(?!\p{L})/iu
const corrects =
  /\b(?:later (?:said|put|told|raised|lowered|revised|added|corrected)|now (?:say|says|puts?|counts?)|correct(?:ed|s|ion)|revis(?:ed|es|ion)|updated?|lowered|raised|ris(?:en|es)|rose|climbed|grown|grew|not (?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|instead of|withdr(?:ew|awn)|retract\w*|after all|clarified)\b|(?<!\p{L})(?:уточн|исправ|выросл|возросл|увеличил|снизил|зросл|збільшил|виправ|позже|пізніше|а не (?:\d|од|дв|тр|чет|чот|пят|п.ят|шест|шіст|сем|сім|вос|віс|дев|дес))\p{L}*/iu

/** A claim with the words that bring it: cue and what stands around it in its sentence. */
function aroundOf(claim: Claim, sources: Sources): string {
  const statement = sources.statements.get(claim.statement)!
  const spans = [...statement.source, ...statement.cue, ...statement.content]
  const { text } = sources.documents.get(claim.document)!
  const [start, end] = [
    Math.min(...spans.map((span) => span.start)),
    Math.max(...spans.map((span) => span.end)),
  ]
  return `${text
    .slice(Math.max(0, start - lead), start)
    .split(/[.!?\n]/)
    .at(-1)} ${text.slice(start, Math.min(end, start + longest))}`
}

const lead = 60
const longest = 600

function isRetraction(claim: Claim, sources: Sources): boolean {
  return sources.statements.get(claim.statement)!.stance === 'retracts'
}

const series =
  /\b(?:as of|as at|by (?:the end of |early |late )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|stood at|stands at|toll|total|so far|since|confirmed cases|in all|altogether|cumulative\w*)\b|(?<!\p{L})(?:всего|на сегодня|по состоянию|с начала|усього|станом на|від початку|число (?:погибших|жертв|пострадавших)|кількість)(?!\p{L})/iu

const isSeries = (claim: Claim, sources: Sources): boolean =>
  series.test(wordsOf(claim, sources)) || series.test(aroundOf(claim, sources))
