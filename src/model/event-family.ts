/** Kinds of happening that claims can be parts of: claims of one family may be one incident, claims of two never are. */
export type EventFamily = 'armed' | 'aid' | 'protest' | 'accident' | 'law' | 'talks' | 'movement' | 'other'

const families: Readonly<Record<string, EventFamily>> = {
  territory: 'armed',
  attack: 'armed',
  clash: 'armed',
  losses: 'armed',
  casualties: 'armed',
  people: 'armed',
  responsibility: 'armed',
  collision: 'accident',
  explosion: 'accident',
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
  return families[type] ?? 'other'
}
