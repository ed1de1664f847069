import {
  type Article,
  type Diagnostic,
  type Gazetteer,
  outerFirst,
  type Place,
  type PlacePrecision,
  type Toponym,
} from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { splitCompounds } from './compounds.ts'
import { contextOf } from './context.ts'
import { nearRule, nearSpellings } from './near-spellings.ts'
import type { Scored } from './rank.ts'
import { recogniseNames } from './recognise.ts'
import { type Resolved, resolvePlaces } from './resolve.ts'
import { findUnknownNames } from './unknown.ts'
import { findWithheld } from './withheld.ts'

export interface FoundToponyms {
  /** In text order; ids are `<article>.p1`, `<article>.p2`, … */
  readonly toponyms: readonly Toponym[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The places an article names, each with its candidates and the rule that took it for a place.
 *
 *      The settlement of Tyotkino in the Kursk region
 *                        ^^^^^^^^ settlement  ^^^^^^^^^^^^ region: its centroid and reach
 *
 *  Coordinates are degrees, WGS 84, and null where two candidates tie, where the gazetteer lacks the name and where the
 *  speaker withheld the place, the country where states dispute it; a diagnostic says which. Governments, people and outlets named after a place are left out.
 *  Never throws. */
export function findToponyms(article: Article, whole: TextLayers, gazetteer: Gazetteer): FoundToponyms {
  const layers = splitCompounds(whole, gazetteer)
  const { places, mentions } = recogniseNames(layers, gazetteer)
  const context = contextOf(layers, mentions, gazetteer)
  const resolved = resolvePlaces(places, context, gazetteer)
  const near = nearSpellings(context, gazetteer)
  const drafts = [
    ...resolved.flatMap((one) => draftOf(one, layers)),
    ...unknownDrafts(layers, resolved).map((draft) =>
      withNear(draft, near(layers.text.slice(draft.start, draft.end))),
    ),
    ...findWithheld(layers.text).map(({ start, end, rule }) => blank(start, end, rule, 'site', true)),
  ]
  const ordered = drafts.sort(outerFirst)
  const toponyms = ordered.map((draft, at) => ({
    ...draft,
    id: `${article.id}.p${at + 1}`,
    text: layers.text.slice(draft.start, draft.end),
  }))
  return { toponyms, diagnostics: [...toponyms.flatMap(diagnose), ...disputedCountries(toponyms)] }
}

type Draft = Omit<Toponym, 'id' | 'text'>

function draftOf(one: Resolved, { tokens }: TextLayers): readonly Draft[] {
  const { mention, candidates, chosen, rule } = one
  if (isIdle(one)) return []
  const start = tokens[mention.first]?.start ?? 0
  const end = tokens[mention.spanEnd - 1]?.end ?? 0
  const best = chosen ?? candidates[0]?.place
  const precision = precisionOf(mention.kind, best)
  return [
    {
      ...blank(start, end, rule, precision, false),
      ...(chosen ? known(chosen, precision) : {}),
      candidates: candidates.slice(0, 5).flatMap(toCandidates),
    },
  ]
}

/** Only a spelling key met it, and no place of a country where keys count bears it. */
function isIdle({ mention, candidates }: Resolved): boolean {
  return candidates.length === 0 && mention.by === 'spelling'
}

/** The unit that was named: a site is in a town, a district is known here by its seat. */
function precisionOf(kind: PlacePrecision | null, place: Place | undefined): PlacePrecision {
  if (kind === 'site' || kind === 'district') return kind
  return place?.precision ?? kind ?? 'settlement'
}

function known(place: Place, precision: PlacePrecision) {
  return {
    name: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    radiusMeters:
      precision === 'district' ? Math.max(districtRadius, place.radiusMeters) : place.radiusMeters,
    country: place.claimedBy ? null : place.country,
    admin1: place.admin1,
    geonameId: place.geonameId,
  }
}

/** A district known only by its seat: most raions and counties reach about this far from theirs. */
const districtRadius = 30_000

function blank(
  start: number,
  end: number,
  rule: string,
  precision: PlacePrecision,
  withheld: boolean,
): Draft {
  return {
    start,
    end,
    name: null,
    latitude: null,
    longitude: null,
    radiusMeters: null,
    country: null,
    admin1: null,
    geonameId: null,
    precision,
    withheld,
    candidates: [],
    rule,
  }
}

function unknownDrafts(layers: TextLayers, resolved: readonly Resolved[]): readonly Draft[] {
  const taken = new Set<number>()
  for (const { mention } of resolved.filter((one) => !isIdle(one)))
    for (let at = mention.first; at < mention.spanEnd; at++) taken.add(at)
  const holders = resolved.filter((one) => one.rule === 'holder-of-unknown').map((one) => one.mention.first)
  return findUnknownNames(layers, taken, holders).map(({ first, end, rule }) =>
    blank(layers.tokens[first]?.start ?? 0, layers.tokens[end - 1]?.end ?? 0, rule, 'settlement', false),
  )
}

/** A name that no gazetteer has, with what it could be. */
function withNear(draft: Draft, near: readonly Scored[]): Draft {
  return near.length === 0 ? draft : { ...draft, candidates: near.flatMap(toCandidates), rule: nearRule }
}

/** One candidate, or one for each state that claims a disputed place. */
function toCandidates({ place, score }: Scored) {
  const { name, latitude, longitude, admin1, geonameId, radiusMeters, precision } = place
  return (place.claimedBy ?? [place.country]).map((country) => ({
    name,
    latitude,
    longitude,
    country,
    admin1,
    geonameId,
    radiusMeters,
    precision,
    score,
  }))
}

/** Why a place with a point has no country: states dispute it. Once for each place of a document, at its first mention. */
function disputedCountries(toponyms: readonly Toponym[]): readonly Diagnostic[] {
  const told = new Set<string>()
  return toponyms.flatMap(({ start, end, text, name, admin1, country, latitude, candidates }) => {
    const claimants = candidates
      .filter((one) => one.name === name && one.admin1 === admin1)
      .flatMap((one) => one.country ?? [])
    const key = `${name}, ${admin1}`
    if (country !== null || latitude === null || claimants.length < 2 || told.has(key)) return []
    told.add(key)
    return {
      code: 'resolve.country-disputed',
      severity: 'info',
      stage: 'resolve',
      start,
      end,
      message: `“${text}” lies in what ${claimants.join(' and ')} both call theirs; its country is left open. Choose a view: --borders.`,
    }
  })
}

function diagnose(toponym: Toponym): readonly Diagnostic[] {
  if (toponym.latitude !== null) return []
  const { start, end, text, candidates, withheld } = toponym
  const row = (code: string, severity: Diagnostic['severity'], message: string): Diagnostic[] => [
    { code, severity, stage: 'resolve', start, end, message },
  ]
  if (withheld)
    return row('resolve.place-withheld', 'info', `“${text}”: the report says that the place was not given.`)
  const rivals = candidates
    .slice(0, 3)
    .map(({ name, admin1, country }) => [name, admin1, country].filter(Boolean).join(', '))
  if (toponym.rule === nearRule)
    return row(
      'resolve.place-near-spelling',
      'warning',
      `“${text}” is named as a place and is not in the gazetteer; nearly so written are ${rivals.join('; ')}. Choose one, or import a larger gazetteer.`,
    )
  if (rivals.length > 0) {
    return row(
      'resolve.place-tie',
      'warning',
      `“${text}” may be ${rivals.join('; or ')}; nothing in the report decides. Choose one.`,
    )
  }
  return row(
    'resolve.place-unknown',
    'warning',
    `“${text}” is named as a place and is not in the gazetteer. Import a larger one or set its point.`,
  )
}
