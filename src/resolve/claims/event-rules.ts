import { cueWordsOf } from '../../text/index.ts'
import { type EventCue, eventCueFinder, eventIdioms } from './event-cues.ts'

/** What is worked out from several lists together. */
type Derived = 'taken-by-state' | 'taken-by-rebels'

export interface EventRule {
  readonly id: string
  /** Id of a type in `event-list.ts`. */
  readonly event: string
  /** All of these must be found; of the inner ones, either. Several lists in one: words of them follow each other closely. */
  readonly needs: readonly (readonly (readonly (EventCue | Derived)[])[])[]
  /** None of these may be found. */
  readonly unless: readonly (EventCue | Derived)[]
  /** It gives way to the learnt proposer where the sentence first of all demands, refuses, promises, threatens or the like. */
  readonly yields: boolean
  readonly example: string
  readonly counterExample: string
}

type Row = readonly [
  id: string,
  event: string,
  needs: string,
  unless: string,
  example: string,
  counterExample: string,
]

/** Which words together tell which type. The first rule that fits decides: special before general, deeds before means, means before sides. */
// biome-ignore format: a table is read by its columns
const rows: readonly Row[] = [
  ['grave', 'graves', 'grave', 'protest', 'a mass grave with forty bodies was found', 'a grave mistake'],
  ['expelled', 'sanction.expelled', 'expel_diplomat', '', 'the republic expelled two diplomats', 'the school expelled two pupils'],
  ['sanction', 'sanction', 'sanction', 'kill', 'new sanctions on the shipping line', 'sanctioned by the referee'],
  ['suicide', 'attack.suicide', 'suicide', '', 'a bomber blew himself up near the market', 'the market blew up'],
  ['sexual', 'attack.sexual', 'rape', 'protest lynch', 'two officers were charged with sexual assault', 'an assault on the hill'],
  ['chemical-loaded', 'attack.chemical', 'gas_loaded gas_attack', 'protest', 'the bomb was filled with a poison gas', 'the tank was filled with gas'],
  ['chemical', 'attack.chemical', 'gas gas_attack', 'air gas_site accident protest', 'rebels fired shells with sarin', 'a chlorine leak closed the pool'],
  ['mob', 'riot.mob', 'lynch kill|beat|attack|burn|wound', 'rebel', 'an angry mob beat a man accused of theft', 'a mob of tourists'],
  ['protest-force', 'protest.force', 'harshly>crowd|harshly>protest|crowd>harshly police|shot_at', 'rioting', 'soldiers opened fire on the demonstrators', 'demonstrators threw stones at soldiers'],
  ['riot', 'riot', 'protest|crowd rioting', 'intercept demand_release', 'demonstrators threw stones and set fire to cars', 'demonstrators sang'],
  ['riot-word', 'riot', 'riot_word', '', 'rioters broke into the town hall', 'the riot police were absent'],
  ['protest-intervened', 'protest.intervened', 'protest|crowd police>intervene|intervene>police|intervene>crowd|crowd>intervene', 'demand_release', 'police used water cannon on the marchers', 'police watched the marchers'],
  ['protest-dispersed', 'protest.intervened', 'protest>intervene', 'peaceful demand_release', 'the rally was dispersed', 'the rally ended'],
  ['blockade', 'protest.blockade', 'blockade', 'shell air clash', 'farmers blocked the road to the port', 'snow blocked the pass'],
  ['hunger', 'protest.hunger', 'hunger', '', 'prisoners are on hunger strike', 'hunger in the valley'],
  ['curfew', 'law.curfew', 'impose>curfew|curfew>impose', 'concede', 'a curfew was imposed on the port', 'home before curfew'],
  ['emergency', 'law.martial', 'impose>emergency|emergency>impose', 'concede nature', 'the president declared martial law', 'an emergency exit'],
  ['hacked', 'information.hacked', 'hack', '', 'hackers broke into the power company', 'a hack for tired cooks'],
  ['weapons-hidden', 'weapons.disrupted', 'find hidden weapons', 'kill', 'a cache of rifles was found in a cellar', 'a cache of letters'],
  ['drone-downed', 'attack.drone', 'intercept>drone|drone>intercept', 'hidden trade protest', 'the air defence shot down 14 drones', 'a drone filmed the depot'],
  ['missile-downed', 'attack.shelling', 'intercept>projectile|projectile>intercept', 'aircraft hidden trade protest', 'two missiles were intercepted over the port', 'a jet was shot down by a missile'],
  ['weapons-found', 'weapons.disrupted', 'find>weapons|weapons>find', 'kill wound detonate protest air', 'police seized two pistols and 90 rounds', 'police seized the paper'],
  ['abducted', 'people.abducted', 'abduct', 'arrest', 'gunmen kidnapped two engineers', 'the engineers arrived'],
  ['grenade', 'attack.grenade', 'grenade', 'rpg', 'a grenade was thrown into a café', 'a grenade was found'],
  ['mine', 'attack.mine', 'mine detonate', 'air accident shell', 'a roadside bomb killed two soldiers', 'a roadside stall'],
  ['drone', 'attack.drone', 'drone attack|kill|wound|shell_hit|bomb_verb', '', 'a drone struck the depot', 'a drone filmed the depot'],
  ['air', 'attack.air', 'air', 'ready', 'an air strike destroyed the bridge', 'planes were late'],
  ['air-bombed', 'attack.air', 'aircraft>bomb_verb', 'accident nature protest', 'helicopters bombed the hill', 'helicopters landed'],
  ['shelling', 'attack.shelling', 'shell>shell_hit|shell_hit>shell', 'protest', 'rockets hit the harbour', 'rockets were on show'],
  ['base', 'forces.based', 'base>base_place|base_place>base', 'taken-by-state taken-by-rebels clash kill protest', 'the army set up an observation post', 'the army left the post'],
  ['transferred', 'territory.transferred', 'take|withdraw unresisted ground', 'protest accident nature', 'rebels took over the town without a fight', 'rebels took over the town'],
  ['regained', 'territory.regained', 'taken-by-state', 'protest repel', 'the army recaptured two villages', 'the rebels recaptured two villages'],
  ['overtaken', 'territory.overtaken', 'taken-by-rebels', 'protest repel', 'rebels captured the town of Orlu', 'the army captured the town of Orlu'],
  ['looted', 'property', 'loot property', 'protest', 'shops were looted overnight', 'shops were shut'],
  ['burnt', 'property', 'burn>property|property>burn', 'protest accident nature clash', 'gunmen burnt nine houses', 'calories burnt'],
  ['signed', 'talks.signed', 'sign peace', 'protest kill', 'the two sides signed a peace accord', 'they signed the guest book'],
  ['truce-agreed', 'talks.agreed', 'agree_to>ceasefire|ceasefire>agree_to', 'protest kill', 'the two sides agreed on a ceasefire', 'a ceasefire began'],
  ['ceasefire', 'talks.ceasefire', 'ceasefire', 'kill air', 'a truce took effect at noon', 'the firing went on'],
  ['released', 'people.released', 'release', 'protest', 'the sides exchanged forty prisoners', 'the film was released'],
  ['surrendered', 'people.surrendered', 'surrender', 'protest', 'fifty fighters surrendered', 'he never smiled'],
  ['agreed', 'talks.agreed', 'agree peace', 'protest kill', 'the factions reached a deal on prisoners', 'they agreed that it rained'],
  ['talks', 'talks', 'talks peace', 'protest kill', 'peace talks opened in Varna', 'he talks too much'],
  ['clash', 'clash', 'clash', 'protest accident', 'troops clashed with militants', 'a clash of colours'],
  ['armed', 'attack.ground', 'attack>state|attack>rebel|kill>state|kill>rebel|ambush>state|shoot>state|state>repel|rebel>repel|rebel>attack>base_place', 'arrest protest', 'militants attacked an army post', 'militants attacked a farm'],
  ['arrest', 'arrest', 'arrest|catch>suspect', 'protest', 'police arrested nine suspects', 'an arresting view'],
  ['civilians', 'attack.civilians', 'murder>civilian|attack>civilian|attack>civil_place|shoot>civilian|beat>civilian|civilian>murder|civilian>shoot|civilian>beat', 'accident nature run_down', 'a man stabbed five farmers', 'five farmers died'],
  ['civilians-killed', 'attack.civilians', 'slay>civilian', 'accident nature run_down cause', 'the men killed five farmers', 'the cold has killed five farmers'],
  ['moved', 'forces.moved', 'move force_noun', 'protest kill nature', 'reinforcements were sent to the border troops', 'reinforced concrete'],
  ['nature', 'disaster.natural', 'nature', 'attack protest waterworks', 'an earthquake shook the valley', 'a landslide victory'],
  ['fled', 'movement', 'flee', 'accident nature', 'thousands fled the town', 'a fleeting view'],
  ['protest', 'protest', 'protest', '', 'hundreds marched through the city', 'on 3 March'],
]

/** Rules whose words as often stand in what is demanded, refused, promised or threatened. */
const yielding = new Set(
  'abducted ceasefire fled moved armed clash transferred regained overtaken surrendered released expelled sanction agreed talks protest riot-word air shelling nature'.split(
    ' ',
  ),
)

export const eventRules: readonly EventRule[] = rows.map(
  ([id, event, needs, unless, example, counterExample]) => ({
    id: `event.${id}`,
    event,
    needs: split(needs).map((either) =>
      either.split('|').map((each) => each.split('>') as (EventCue | Derived)[]),
    ),
    unless: split(unless) as (EventCue | Derived)[],
    yields: yielding.has(id),
    example,
    counterExample,
  }),
)

function split(list: string): string[] {
  return list.split(' ').filter(Boolean)
}

/** The first rule that fits a stretch of text; null where none does. */
export function eventRule(text: string): EventRule | null {
  return eventRuleOf(cuesIn(eventWordsOf(text)))
}

/** The same for where its words stand on the lists. */
export function eventRuleOf(cues: Cues): EventRule | null {
  return (
    eventRules.find(
      (rule) =>
        rule.needs.every((either) => either.some((lists) => isFound(cues, lists))) &&
        !rule.unless.some((list) => cues.has(list)),
    ) ?? null
  )
}

/** The words of a text, without figures of speech. */
export function eventWordsOf(text: string): string[] {
  return cueWordsOf(text.replace(eventIdioms, ' '))
}

/** Where words stand that are on a list, by the list's name. */
export type Cues = ReadonlyMap<string, readonly number[]>

/** Words closer than this follow each other closely: a verb, its object's adjectives and numerals. */
const close = 8

function isFound(cues: Cues, [first, ...rest]: readonly string[]): boolean {
  let places = cues.get(first!) ?? []
  for (const list of rest) {
    const next = cues.get(list) ?? []
    places = next.filter((at) => places.some((before) => at > before && at - before < close))
  }
  return places.length > 0
}

/** Who may act: a word that only tells of it is no actor. */
const actors: readonly EventCue[] = ['state', 'rebel', 'police']

/** Where words of a text stand that are on the lists, and what follows from several of them. */
export function cuesIn(words: readonly string[]): Cues {
  const cues: Map<string, readonly number[]> = eventCueFinder.find(words)
  for (const list of actors) {
    const acting = (cues.get(list) ?? []).filter((at) => !isTold(words, at))
    if (acting.length > 0) cues.set(list, acting)
    else cues.delete(list)
  }
  const taken = takerOf(words, cues)
  if (taken) cues.set(taken, [0])
  return cues
}

const telling =
  /^(?:sa(?:id|ys?|ying)|told|tells?|report(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|add(?:ed|s)|stat(?:ed|es)|sources?|officials?|spokes\w+|chief|statement)$/

/** “**police** said”, “according to the **army**”: who tells of it takes no part in it. */
function isTold(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1, at + 4)
  if (behind.some((word) => telling.test(word))) return true
  return words.slice(Math.max(0, at - 5), at).includes('according')
}

/** Whose side took ground: who stands before the verb of taking, or behind its `by`; behind its `from` stands who lost it. */
function takerOf(words: readonly string[], cues: Cues): Derived | null {
  const ground = cues.get('ground') ?? []
  const state = cues.get('state') ?? []
  const rebel = cues.get('rebel') ?? []
  for (const verb of cues.get('take') ?? []) {
    const isOfGround = ground.some((at) => Math.abs(at - verb) < close)
    if (!isOfGround || isMeant(words, verb)) continue
    const by = words.indexOf('by', verb)
    if (by > 0 && by - verb < close && isPassive(words, verb)) {
      const side = nearest(state, rebel, (at) => (at > by ? at - by : null))
      if (side) return side
    }
    const side = nearest(state, rebel, (at) => (at < verb ? verb - at : null))
    // “the rebels were pushed out”: who is named is who lost it.
    const isLoser = side !== null && (cues.get('expel') ?? []).includes(verb) && isPassive(words, verb)
    if (side) return isLoser ? other(side) : side
    const from = words.indexOf('from', verb)
    if (from > 0) {
      const loser = nearest(state, rebel, (at) => (at > from ? at - from : null))
      if (loser) return other(loser)
    }
  }
  return null
}

function other(side: Derived): Derived {
  return side === 'taken-by-state' ? 'taken-by-rebels' : 'taken-by-state'
}

/** “an attack **to** capture the town”, “tried to seize it”: meant, not done. */
function isMeant(words: readonly string[], verb: number): boolean {
  return words[verb - 1] === 'to' && !/^(?:manag|able|ma[dn]e|succe)/.test(words[verb - 2] ?? '')
}

function isPassive(words: readonly string[], verb: number): boolean {
  return (
    words
      .slice(Math.max(0, verb - 3), verb)
      .some((word) => /^(?:was|were|been|being|is|are|be)$/.test(word)) || words[verb + 1] === 'by'
  )
}

function nearest(
  state: readonly number[],
  rebel: readonly number[],
  distance: (at: number) => number | null,
): Derived | null {
  const least = (places: readonly number[]) =>
    Math.min(Infinity, ...places.map(distance).filter((each) => each !== null))
  const [own, other] = [least(state), least(rebel)]
  if (own === other) return null
  return own < other ? 'taken-by-state' : 'taken-by-rebels'
}
