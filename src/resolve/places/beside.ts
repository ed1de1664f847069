import type { Place } from '../../model/index.ts'
import type { TextLayers, Token } from '../../text/layers.ts'
import type { Mention } from './mention.ts'
import { isCapital } from './name-finder.ts'
import {
  bodies,
  calendar,
  grounds,
  local,
  localBodies,
  localEnds,
  openers,
  organisationHeads,
} from './words.ts'

/** "Anna Example of Oxford", "A. Example, 39, of Oxford": who comes from there. Two capitals and no noun of a body among
 *  them, or an age between commas. */
export function isPersonBefore({ first }: Mention, { tokens }: TextLayers): boolean {
  if (tokens[first - 1]?.lower !== 'of') return false
  let at = first - 2
  if (/^(?:also|both|all|formerly|originally)$/.test(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.text === ',') {
    at--
    if (tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]?.text ?? '')) return true
  }
  let capitals = 0
  for (; capitals < 4 && (isPlainCapital(tokens[at]) || isInitial(tokens, at)); at--) {
    if (isInitial(tokens, at)) continue
    if (isBody(tokens[at])) return false
    capitals++
  }
  return capitals >= 2
}

/** "Princeton Community Hospital": the name goes on as that of a building which stands where it says, by a word of local
 *  institutions. "The Example Center" is called after a man. */
export function isOfLocalSite({ end }: Mention, { tokens }: TextLayers): boolean {
  if (!local.has(tokens[end]?.lower ?? '')) return false
  for (let at = end; at < end + 4 && isCapital(tokens[at]); at++) {
    if (grounds.has(tokens[at]?.lower ?? '')) return !isCapital(tokens[at + 1])
  }
  return false
}

/** "the Athens Police Department", "Pineville council": a body of the town or county that is named, which acts where it is. */
export function isOfLocalBody({ end, places }: Mention, { tokens }: TextLayers): boolean {
  if (!isLocal(places)) return false
  if (localBodies.has(tokens[end]?.lower ?? '')) return true
  const isMunicipal = /^(city|town|county|village|borough)$/.test(tokens[end]?.lower ?? '')
  for (let at = end + 1; at < end + 4 && isCapital(tokens[at - 1]) && isCapital(tokens[at]); at++) {
    if (localBodies.has(tokens[at]?.lower ?? '') || localEnds.has(tokens[at]?.lower ?? '')) return true
    if (isMunicipal && /^(commission|manager|hall|board|clerk|attorney)$/.test(tokens[at]?.lower ?? ''))
      return true
  }
  return false
}

/** A town or a county by its best known bearer, or a town beside a unit of its name ("Kursk police", not "Texas police"). */
function isLocal(places: readonly Place[]): boolean {
  const [best] = places
  if (best?.precision !== 'region') return best?.precision === 'settlement' || best?.precision === 'district'
  const town = places.find(({ precision }) => precision === 'settlement')
  return town !== undefined && town.population > Math.max(10_000, best.population / 20)
}

/** "Licking County", "Rapides Parish": the name says itself what it is. */
export function isNamedWithKind({ places }: Mention): boolean {
  return places[0]?.precision === 'district'
}

function isPlainCapital(token: Token | undefined): boolean {
  return isCapital(token) && !openers.has(token?.lower ?? '') && !calendar.has(token?.lower ?? '')
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && /^(\p{Lu}|Jr|Sr)$/u.test(tokens[at - 1]?.text ?? '')
}

/** A noun of a body or an office. */
export function isBody(token: Token | undefined): boolean {
  return organisationHeads.has(token?.lower ?? '') || bodies.has(token?.lower ?? '')
}
