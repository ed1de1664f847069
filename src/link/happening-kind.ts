import { type Claim, familyOf } from '../model/index.ts'

/** What kind of happening these claims tell of, as an id of the event list; `other` where they do not say. An incident's type and its title
 *  both come from it.
 *
 *  The deed names the happening before what came of it, a happening before words about one. Where some speak of an attack and others of an
 *  accident or of nature, which of them it was is what they dispute: what all could say names it then (a collision, an explosion, deaths),
 *  and `other` where nobody says such a thing. At least one claim. */
export function happeningKind(claims: readonly Pick<Claim, 'event'>[]): string {
  const keys = claims.map(({ event }) =>
    event.subtype === null ? event.type : `${event.type}.${event.subtype}`,
  )
  const isDisputed = keys.some(isAttack) && keys.some(isDisaster)
  const levels = [
    keys.filter((key) => isNeutralDeed(key) || (!isDisputed && (isAttack(key) || isDisaster(key)))),
    keys.filter((key) => !isAttack(key) && !isDisaster(key) && isHappening(key)),
    isDisputed ? [] : keys.filter((key) => key !== 'other'),
  ]
  return mostCommon(levels.find((level) => level.length > 0) ?? ['other'])
}

const isAttack = (key: string): boolean => typeOf(key) === 'attack'
const isDisaster = (key: string): boolean => typeOf(key) === 'disaster'
/** Whether somebody meant it is not said. */
const isNeutralDeed = (key: string): boolean => /^(?:collision|explosion)$/.test(typeOf(key))

function isHappening(key: string): boolean {
  const [type, subtype = null] = key.split('.') as [string, string?]
  return familyOf(type, subtype) !== 'other'
}

/** `attack` of `attack.drone`. */
export function typeOf(key: string): string {
  return key.split('.', 1)[0]!
}

/** The most frequent value, the first in the order of characters of two. At least one. */
export function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
