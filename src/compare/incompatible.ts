import type { Slot } from '../model/index.ts'

/** Two values of one slot that one happening cannot have. */
export interface IncompatibleRow {
  readonly slot: Slot
  readonly values: readonly [string, string]
  /** What parts them, as the end of a sentence. */
  readonly why: string
  readonly example: string
  /** Two claims that name like things and can both be true. */
  readonly counterExample: string
  /** What the words of the second value's claim must tell, where its value alone does not part the two. */
  readonly asks?: RegExp
}

/** That something was hit, and not only aimed at: a missile that was shot down was an attack too. */
const hit =
  /\b(?:hits?|hitting|struck|direct|slammed|landed|impact|ploughed|blew up|exploded)\b|(?<!\p{L})(?:попа[лд]|порази|поражен|прилет|прям|влуч|уразил|вцілил|взорвал|прям)/iu

const cause = 'what began it was one thing or the other'

/** The values are those of `says` in a claim (`src/resolve/claims/saying-rows.ts`). What stands in no row is compatible: an accident and a faulty part. */
// biome-ignore format: a table is read by its columns
export const incompatibleRows: readonly IncompatibleRow[] = [
  row('cause', 'accident', 'attack', cause, '“a gas cylinder exploded” / “it was hit by a missile”', '“a gas cylinder exploded” / “a spark set it off”'),
  row('cause', 'accident', 'sabotage', cause, '“a pump blew up” / “it was arson”', '“a pump blew up” / “the pump was old”'),
  row('cause', 'accident', 'debris', cause, '“a short circuit” / “falling debris of a drone”', '“a short circuit” / “the wiring was old”'),
  row('cause', 'accident', 'nature', cause, '“gas exploded” / “caused by lightning”', '“gas exploded” / “there was a storm”'),
  row('cause', 'malfunction', 'attack', cause, '“an engine failed” / “it was struck by a rocket”', '“an engine failed” / “the engine was old”'),
  row('cause', 'malfunction', 'sabotage', cause, '“brakes failed” / “somebody cut the brakes’ line”', '“brakes failed” / “brakes had been checked”'),
  row('cause', 'malfunction', 'nature', cause, '“a faulty sensor” / “the airline blamed ice”', '“a faulty sensor” / “it had snowed”'),
  row('cause', 'human error', 'malfunction', cause, '“the driver’s carelessness” / “a brake failure”', '“the driver was careless” / “the tram was old”'),
  row('cause', 'human error', 'nature', cause, '“the captain’s mistake” / “because of a storm”', '“the captain’s mistake” / “the sea was rough”'),
  row('cause', 'human error', 'attack', cause, '“pilot error” / “hit by gunfire”', '“pilot error” / “a pilot was hurt”'),
  row('cause', 'human error', 'sabotage', cause, '“negligence” / “arson”', '“negligence” / “a fire”'),
  row('cause', 'nature', 'attack', cause, '“washed out by high water” / “hit by a shell”', '“washed out by high water” / “the water was high”'),
  row('cause', 'nature', 'sabotage', cause, '“washed out by high water” / “somebody dug through it”', '“washed out by high water” / “nobody had mended it”'),
  row('cause', 'debris', 'attack', cause, '“falling debris of a drone shot down” / “a direct hit”', '“falling debris” / “an attack by drones that were shot down”', hit),
  row('cause', 'debris', 'sabotage', cause, '“falling debris” / “arson”', '“falling debris” / “glass fell”'),
  row('cause', 'own weapon', 'attack', cause, '“hit by their own air defence” / “hit by a missile of the enemy”', '“their own air defence fired” / “two drones came”'),
  row('cause', 'own weapon', 'accident', cause, '“a stray interceptor missile” / “gas exploded”', '“a stray missile” / “a house burnt”'),
  row('cause', 'sabotage', 'attack', cause, '“explosives were laid” / “a missile struck it”', '“explosives were laid” / “a guard was shot at”'),
  row('cause', 'poison', 'illness', cause, '“he had been poisoned” / “it was a heart attack”', '“he had been poisoned” / “he had been ill before”'),
  row('outcome', 'destroyed', 'undamaged', 'what is destroyed is not whole', '“they blew up the bridge” / “the bridge is intact”', '“they blew up the bridge” / “the station is intact”'),
  row('outcome', 'destroyed', 'not destroyed', 'what is destroyed is not whole', '“they sank the ferry” / “the ferry was not sunk”', '“they sank the ferry” / “the pier was not destroyed”'),
  row('outcome', 'damaged', 'undamaged', 'what is damaged is not whole', '“a shell damaged the church” / “the church is unharmed”', '“a shell damaged the church” / “the school is unharmed”'),
  row('means', 'live rounds', 'no live rounds', 'they were fired or they were not', '“live rounds” / “only rubber bullets”', '“live rounds” / “tear gas”'),
  row('authenticity', 'genuine', 'not genuine', 'one thing is not both genuine and made up', '“the letter was genuine” / “the letter is a forgery”', '“the letter was genuine” / “a stamp on another letter is forged”'),
  row('intent', 'on purpose', 'not meant', 'what was meant was no mistake', '“on purpose” / “it was an accident”', '“on purpose” / “the boats met”'),
  row('intent', 'on purpose', 'self-defence', 'one planned it or one was forced to it', '“a deliberate killing” / “he fired in self-defence”', '“a deliberate killing” / “he had a gun”'),
  row('legality', 'lawful', 'unlawful', 'the law allows it or does not', '“the seizure was lawful” / “it broke the law of the sea”', '“the seizure was lawful” / “smuggling is illegal”'),
  row('victim-status', 'civilian', 'combatant', 'who or what was hit is one or the other', '“they were farmers” / “they were militants”', '“three civilians were killed” / “forty soldiers were killed”'),
  row('other', 'held', 'broken', 'what holds has not broken', '“the dam held” / “the dam had broken”', '“the dam held” / “the road broke up”'),
  row('other', 'armed', 'not armed', 'one has a weapon or has none', '“the man was armed” / “he had no weapon”', '“the man was armed” / “the woman had no weapon”'),
  row('other', 'fair', 'rigged', 'a vote is clean or is not', '“the vote was clean” / “the ballots were forged”', '“the vote was clean” / “the turnout was low”'),
  row('other', 'open', 'closed', 'a way is open or shut', '“the crossing is open” / “the crossing is closed”', '“the port is open” / “the road is closed”'),
  row('other', 'alive', 'dead', 'nobody is both', '“the commander is alive” / “the commander was killed”', '“a guard survived” / “the commander was killed”'),
  row('other', 'people', 'weapons', 'each says that it was the one and no other', '“the plane carried prisoners of war” / “the plane was carrying missiles”', '“the plane carried prisoners” / “the lorry carried weapons”'),
  row('other', 'agreement', 'no agreement', 'talks end in an agreement or do not', '“the talks ended in an agreement” / “the talks collapsed”', '“the talks ended in an agreement” / “the talks lasted a day”'),
  row('other', 'food', 'weapons', 'each says that it was the one and no other', '“the convoy was carrying food” / “the convoy was carrying weapons”', '“the ship carried food” / “the lorry carried weapons”'),
]

function row(
  slot: Slot,
  one: string,
  other: string,
  why: string,
  example: string,
  counterExample: string,
  asks?: RegExp,
): IncompatibleRow {
  return { slot, values: [one, other], why, example, counterExample, ...(asks ? { asks } : {}) }
}

/** The row that sets two values of a slot against each other, in either order; null where both can be. */
export function incompatible(slot: Slot, one: string, other: string): IncompatibleRow | null {
  return (
    incompatibleRows.find(
      ({ slot: of, values }) =>
        of === slot && one !== other && values.includes(one) && values.includes(other),
    ) ?? null
  )
}
