/** Kinds of happening that claims can be parts of: claims of one family may be one incident, claims of two never are.
 *  Attack, accident, death and loss are one family: whether it was an attack or an accident is what is often disputed. */
export type EventFamily = 'violence' | 'aid' | 'protest' | 'law' | 'talks' | 'movement' | 'other'

const families: Readonly<Record<string, EventFamily>> = {
  territory: 'violence',
  attack: 'violence',
  clash: 'violence',
  losses: 'violence',
  casualties: 'violence',
  people: 'violence',
  responsibility: 'violence',
  collision: 'violence',
  explosion: 'violence',
  protest: 'protest',
  riot: 'protest',
  boycott: 'protest',
  arrest: 'law',
  sanction: 'law',
  aid: 'aid',
  talks: 'talks',
  movement: 'movement',
}

/** The family of an event type; `other` for a type that is not on the list. */
export function familyOf(type: string): EventFamily {
  return Object.hasOwn(families, type) ? families[type]! : 'other'
}
