import type { Gazetteer } from '../../model/index.ts'
import type { Context } from './context.ts'
import type { Scored } from './rank.ts'

/** Example: "the village of Tyotkeno" in a report about Russia could be Tyotkino. Counter-example: the same in a report that names no
 *  country of such a place. */
export const nearRule = 'place.near-spelling'

/** For a name that nothing knows: up to five settlements of the countries that the report names whose names are a slip or two away, the
 *  nearest first. Their score is the share of letters that agree. They are candidates; none is ever chosen.
 *  Each name is asked for once, and no more than `mostNames` a report: an asking costs milliseconds. */
export function nearSpellings(context: Context, gazetteer: Gazetteer): (name: string) => readonly Scored[] {
  const asked = new Map<string, readonly Scored[]>()
  return (name) => {
    const known = asked.get(name)
    if (known) return known
    if (asked.size >= mostNames || context.countries.size === 0) return []
    const near = gazetteer
      .near(name)
      .filter(({ place }) => place.precision === 'settlement' && context.countries.has(place.country ?? ''))
      .slice(0, 5)
      .map(({ place, steps }) => ({ place, score: Math.round(100 * (1 - steps / name.length)) / 100 }))
    asked.set(name, near)
    return near
  }
}

const mostNames = 40
