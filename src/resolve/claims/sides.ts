import type { Claim, Country, Entity, Quantity, Statement } from '../../model/index.ts'
import { type CountryWords, countryWords } from '../entities/name-key.ts'

export interface SideSources {
  readonly text: string
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly countries: readonly Country[]
}

/** Give each quantity of one document the side that the counted belonged to, as an entity id; null where nobody is told of.
 *
 *  Tried in this order, each with its rule behind the quantity's own:
 *  - `side.named`: a country or an entity in the noun phrase or hung on it ("60 Ukrainian soldiers", "12 tanks of the Legion",
 *    "the Legion's 12 tanks"), but not the maker of a thing ("a US-produced launcher");
 *  - `side.own`: "our dead", "12 of its tanks", "lost 40 men": the speaker's or the actor's, of an officer who speaks his body's;
 *  - `side.enemy`: "enemy drones", "the enemy lost …": the one enemy of the speaker's party;
 *  - `side.opponent`: arms and combatants that a party says it destroyed, shot down or captured are its enemy's, where the document
 *    shows just one: whose attacks it says it repelled, whose soldiers it says it killed. An inference, and marked as one by its rule.
 *  - `side.giver`: money that is pledged, approved or delivered is its giver's: who acts, or who announces it in the first person, or the
 *    body whose officer the words call him ("Georgia's finance minister"), or on whose behalf he says he does ("on behalf of the Legion").
 *    Other money, ages and distances have no side. Linear in quantities and claims, with the entities looked at once. */
export function withSides(quantities: readonly Quantity[], sources: SideSources): Quantity[] {
  const context = contextOf(sources)
  const named = quantities.map((quantity) => (mayHaveSide(quantity) ? namedOwner(quantity, context) : null))
  const enemies = enemiesOf(quantities, named, context)
  const described = describedSides(quantities, named)
  return quantities.map((quantity, index) => {
    const giver = giverOf(quantity, context)
    if (giver !== null) return { ...quantity, side: giver, rule: `${quantity.rule}>side.giver` }
    if (!mayHaveSide(quantity)) return quantity
    const found: Side | null =
      asSide(named[index] ?? null, 'side.named') ??
      asSide(ownOwner(quantity, context), 'side.own') ??
      enemySide(quantity, context, enemies, described)
    return found ? { ...quantity, side: found.id, rule: `${quantity.rule}>${found.rule}` } : quantity
  })
}

interface Side {
  readonly id: string
  readonly rule: string
}

const asSide = (id: string | null, rule: string): Side | null => (id === null ? null : { id, rule })

const mayHaveSide = ({ role, unit, low, high }: Quantity): boolean =>
  unit === null && role !== 'age' && role !== 'distance' && !(low === 0 && high === 0)

interface Context extends SideSources {
  readonly words: CountryWords
  /** The claims that a quantity stands in. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>
  readonly statementOf: ReadonlyMap<string, Statement>
  readonly entityOf: ReadonlyMap<string, Entity>
  /** The entity that stands for a country's side: its army, else its government. */
  readonly stateOf: ReadonlyMap<string, Entity>
  /** Of bodies alone, as all but the last. */
  readonly mentionsByStart: ReadonlyMap<number, Entity>
  readonly anybodyByStart: ReadonlyMap<number, Entity>
  readonly mentionsByEnd: ReadonlyMap<number, Entity>
}

function contextOf(sources: SideSources): Context {
  const claimsOf = new Map<string, Claim[]>()
  for (const claim of sources.claims)
    for (const id of claim.quantities) claimsOf.set(id, [...(claimsOf.get(id) ?? []), claim])
  const stateOf = new Map<string, Entity>()
  for (const kind of ['military', 'government'] as const)
    for (const entity of sources.entities)
      if (entity.kind === kind && entity.party !== null && !stateOf.has(entity.party))
        stateOf.set(entity.party, entity)
  const everybody = sources.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ entity, ...mention })),
  )
  const mentions = everybody.filter(({ entity }) => bodyKinds.has(entity.kind))
  return {
    ...sources,
    words: countryWords(sources.countries),
    claimsOf,
    statementOf: new Map(sources.statements.map((statement) => [statement.id, statement])),
    entityOf: new Map(sources.entities.map((entity) => [entity.id, entity])),
    stateOf,
    mentionsByStart: new Map(mentions.map(({ entity, start }) => [start, entity])),
    anybodyByStart: new Map(everybody.map(({ entity, start }) => [start, entity])),
    mentionsByEnd: new Map(mentions.map(({ entity, end }) => [end, entity])),
  }
}

const bodyKinds: ReadonlySet<string> = new Set(['military', 'armed-group', 'government', 'organisation'])

function namedOwner(quantity: Quantity, context: Context): string | null {
  const { text } = context
  const of = quantity.of ?? ''
  const near = text.slice(quantity.start, quantity.end + of.length + 40)
  const phrase = of === '' ? -1 : near.indexOf(of)
  const end = phrase < 0 ? quantity.end : quantity.start + phrase + of.length
  const behind = ofWhom.exec(text.slice(end, end + 48))
  const owner = behind ? context.mentionsByStart.get(end + behind[0].length) : undefined
  if (owner) return owner.id
  const state = behind ? stateForces(text.slice(end + behind[0].length, end + 96), context) : null
  if (state !== null) return state
  const country = ofNoState.test(of)
    ? undefined
    : of
        .split(/\s+/)
        .map((word) => countryOf(word, context))
        .find((found) => found !== null)
  if (country) return context.stateOf.get(country.name)?.id ?? null
  const possessive = /[’']s?\s+$/.exec(text.slice(Math.max(0, quantity.start - 4), quantity.start))
  return possessive ? (context.mentionsByEnd.get(quantity.start - possessive[0].length)?.id ?? null) : null
}

/** "Of the Legion", "belonging to the corps", "fighting as part of the army": what stands right behind the phrase. */
const ofWhom =
  /^\s+(?:of|from|belonging to|(?:fighting|serving) (?:as part of|for|with|within|in|on the side of))\s+(?:the\s+)?/

/** “Ukraine’s armed forces”, where no entity stands for these words: the country's army. */
function stateForces(words: string, context: Context): string | null {
  const [, name] = /^(\p{Lu}\p{L}+)[’']s? (?:armed forces|army|military|air force|navy)\b/u.exec(words) ?? []
  const country = name === undefined ? null : countryOf(name, context)
  return country ? (context.stateOf.get(country.name)?.id ?? null) : null
}

/** Whose money it is that is given: null for money that is asked for, lost or wanted, and where several give. */
function giverOf(quantity: Quantity, context: Context): string | null {
  if (!/^[A-Z]{3}$/.test(quantity.unit ?? '') || !givenMoney.has(quantity.role)) return null
  for (const claim of context.claimsOf.get(quantity.id) ?? []) {
    if (claim.polarity === 'denied') continue
    const before = context.text.slice(claim.start, quantity.start)
    const statement = context.statementOf.get(claim.statement)
    if (claim.actor.length === 1 && !receiving.test(before))
      return purseOf(claim.actor[0]!, statement, context) ?? inWhoseName(claim, quantity, context)
    const [speaker, ...others] = speakersOf(claim, context)
    if (claim.actor.length === 0 && speaker !== undefined && others.length === 0 && announcing.test(before))
      return (
        purseOf(statement?.onBehalfOf ?? speaker, statement, context) ?? inWhoseName(claim, quantity, context)
      )
  }
  return null
}

/** An official announces the money of his government; of a person who speaks for no party it is not told whose it is. */
function purseOf(id: string, statement: Statement | undefined, context: Context): string | null {
  const entity = context.entityOf.get(id)
  if (entity?.kind !== 'person') return id
  const party = entity.party === null ? null : (context.stateOf.get(entity.party)?.id ?? null)
  return party ?? (statement?.speakers.includes(id) ? bodyOfOfficer(statement, context) : null)
}

/** The body whose officer the words of the source call the speaker: “the commander of **the Legion**, Ana Reyk”, “**Georgia's** finance
 *  minister”; null where they name no office or no body, or several. */
function bodyOfOfficer(statement: Statement, context: Context): string | null {
  const bodies = new Set<string>()
  for (const { start, end } of statement.source) {
    const words = context.text.slice(start, end)
    if (!office.test(words)) continue
    for (const { index, 0: word } of words.matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
      const body = context.mentionsByStart.get(start + index)
      if (body) bodies.add(body.id)
      const country = body ? null : countryOf(word, context)
      const state = country === null ? undefined : context.stateOf.get(country.name)
      if (state) bodies.add(state.id)
    }
  }
  return bodies.size === 1 ? [...bodies][0]! : null
}

const office =
  /\b(?:president|premier|chancellor|(?:prime |deputy )?minister|secretary|adviser|advisor|ambassador|governor|commander|chief|head|leader|chairman|chairwoman|director|general)\b/i

/** “**On behalf of President Reyk**, I am announcing”: in whose name it is given, in the giver's own words; null where that is nobody known. */
function inWhoseName(claim: Claim, quantity: Quantity, context: Context): string | null {
  const before = context.text.slice(claim.start, quantity.start)
  const found = /\b(?:on behalf of|in the name of) (?:the )?(?=(?:\p{Lu}[\p{L}.]* ){0,3})/iu.exec(before)
  if (!found || !announcing.test(before)) return null
  let at = claim.start + found.index + found[0].length
  for (let word = 0; word < 4; word++) {
    const entity = context.anybodyByStart.get(at)
    if (entity) return entity.id
    const next = /^\p{Lu}[\p{L}.’'-]* /u.exec(context.text.slice(at, at + 40))
    if (!next) return null
    at += next[0].length
  }
  return null
}

const givenMoney: ReadonlySet<string> = new Set(['pledged', 'approved', 'delivered'])

/** “I’m announcing a package of”, “we will give”. */
const announcing =
  /\b(?:I|we)(?:[’']m|[’']re|[’']ll|[’']ve| am| are| will| have)? (?:(?:now|today|also|hereby) )?(?:announc|giv|send|provid|pledg|approv|grant|offer|donat|commit|allocat|deliver)/iu

/** “received”, “has won a loan of”: who acts there is given it. */
const receiving = /\b(?:receiv|got|obtain|secur|won|wins|borrow|rais)\w*\b/iu

/** Where such fighters come from is not whose they are: "Russian volunteers" may fight against Russia. */
const ofNoState =
  /(?:volunteer|fighter|mercenar|rebel|militant|separatist|partisan|insurgent|defector|prisoner|captive|hostage|national|citizen|добровол|боевик|бойовик|наемник|найман|повстан|партизан|пленн|полонен|заложник|заручник)\p{L}*$/iu

/** The country that an adjective names; "US-produced" and "Ukraine-backed" say who made or helps, not whose. */
function countryOf(word: string, { words, countries }: Context): Country | null {
  if (word.includes('-') || !/^\p{Lu}|^\p{Script=Cyrillic}/u.test(word)) return null
  const known = words.byWord.get(word.toLowerCase().replace(/[’']s$/, ''))
  if (known) return known
  if (!/(?:ск|ськ)\p{L}{2,3}$/u.test(word)) return null
  const lower = word.toLowerCase()
  return countries.find(({ ru, uk }) => [...ru, ...uk].some((name) => isAdjectiveOf(lower, name))) ?? null
}

/** "Украинских" of Украина, "російських" of Росія: the name's stem and an adjective's ending. */
function isAdjectiveOf(word: string, name: string): boolean {
  const stem = name.toLowerCase().replace(/[аяьй]$/u, '')
  return (
    stem.length >= 4 && word.startsWith(stem) && /^й?(?:ск|ськ)\p{L}{2,3}$/u.test(word.slice(stem.length))
  )
}

function ownOwner(quantity: Quantity, context: Context): string | null {
  const phrase = `${quantity.text} ${quantity.of ?? ''}`
  for (const claim of context.claimsOf.get(quantity.id) ?? []) {
    const before = context.text.slice(claim.start, quantity.start)
    const ours = /\b(?:our|ours)\b|(?:^|\s)(?:наших|наши|нашей|своих|своїх|наші)\s/iu.test(phrase)
    const theirs = /\b(?:its|their|his|her)\b/i.test(phrase)
    const lost =
      /\b(?:los[ts]|lose|losing|lost|suffered)\s*$|\b(?:lost|losing|suffered)\b[^.;:,]{0,30}$/i.test(before)
    if (!ours && !theirs && !lost) continue
    if (/\benemy\b/i.test(before)) return null
    const isHead = !ours && theirs && claim.actor.length === 0 && opening.test(before)
    const [actor, ...others] = ours || isHead ? speakersOf(claim, context) : claim.actor
    if (actor === undefined || others.length > 0) continue
    const statement = context.statementOf.get(claim.statement)
    const isPerson = context.entityOf.get(actor)?.kind === 'person'
    // “Its”, of what a person says, is of something else.
    if (isHead && isPerson) continue
    const body = isPerson && statement?.speakers.includes(actor) ? bodyOfOfficer(statement, context) : null
    return body ?? actor
  }
  return null
}

/** Nothing stands before it that “its” could be of but the speaker: “admitted that | nine of its fighters”. */
const opening = /^[“"«]?(?:that )?(?:at least |more than |up to |some |about )?$/i

function speakersOf(claim: Claim, { statementOf }: Context): readonly string[] {
  return (statementOf.get(claim.statement)?.speakers ?? []).filter((id) => id !== 'narrator')
}

/** The party that all speakers of a claim belong to, an entity without one being a party of its own; null for the narrator and for several. */
function partyOf(ids: readonly string[], { entityOf }: Context): string | null {
  const parties = new Set(ids.map((id) => entityOf.get(id)?.party ?? id))
  return parties.size === 1 ? [...parties][0]! : null
}

/** For each party that speaks, its enemies: by party, with the entity that stands for each. */
type Enemies = ReadonlyMap<string, ReadonlyMap<string, string>>

function enemiesOf(
  quantities: readonly Quantity[],
  named: readonly (string | null)[],
  context: Context,
): Enemies {
  const enemies = new Map<string, Map<string, string>>()
  const put = (speaker: string | null, id: string) => {
    const party = partyOf([id], context)
    if (speaker === null || party === null || party === speaker) return
    set(speaker, party, id)
    // War is between two: who strikes them is their enemy.
    const striker = context.stateOf.get(speaker)?.id
    if (striker !== undefined) set(party, speaker, striker)
  }
  const set = (party: string, enemy: string, id: string) => {
    const known = enemies.get(party) ?? new Map<string, string>()
    if (!known.has(enemy)) known.set(enemy, id)
    enemies.set(party, known)
  }
  for (const claim of context.claims) {
    if (claim.polarity === 'denied') continue
    const speaker = partyOf(speakersOf(claim, context), context)
    if (beaten.has(claim.outcome)) for (const id of claim.target) put(speaker, id)
  }
  for (const [index, quantity] of quantities.entries()) {
    const owner = named[index]
    if (!owner || !struck.has(quantity.role) || quantity.status === 'civilian') continue
    for (const claim of context.claimsOf.get(quantity.id) ?? [])
      put(partyOf(speakersOf(claim, context), context), owner)
  }
  return enemies
}

const beaten: ReadonlySet<string> = new Set(['prevented', 'repelled', 'intercepted', 'failed'])
const struck: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'destroyed', 'shot-down'])

/** Strengths whose side the words name, by where they begin: “the group, some 300 men fighting for the army, said …”. */
type Described = readonly { readonly start: number; readonly side: string }[]

function describedSides(quantities: readonly Quantity[], named: readonly (string | null)[]): Described {
  return quantities.flatMap(({ start, role }, index) => {
    const side = role === 'strength' ? named[index] : null
    return side ? [{ start, side }] : []
  })
}

/** The party of a speaker who is not known, where the words between source and cue say for whom such people fight. */
function describedParty(
  statement: Statement | undefined,
  described: Described,
  context: Context,
): string | null {
  const source = statement?.source[0]
  const cue = statement?.cue[0]
  if (!statement || !source || !cue || statement.speakers.length > 0) return null
  const own = described.find(({ start }) => start >= source.end && start < cue.start)
  return own ? partyOf([own.side], context) : null
}

function enemySide(
  quantity: Quantity,
  context: Context,
  enemies: Enemies,
  described: Described,
): Side | null {
  for (const claim of context.claimsOf.get(quantity.id) ?? []) {
    const statement = context.statementOf.get(claim.statement)
    const speaker =
      partyOf(speakersOf(claim, context), context) ?? describedParty(statement, described, context)
    const foes = speaker === null ? undefined : enemies.get(speaker)
    if (foes?.size !== 1 || statement?.stance === 'admits') continue
    const foe = [...foes.values()][0]!
    const before = context.text.slice(claim.start, quantity.end)
    if (/\b(?:enemy|hostile)\b|(?:^|\s)(?:вражеск|ворож|противник|супротивник|ворог)/iu.test(before))
      return { id: foe, rule: 'side.enemy' }
    if (isWarlike(quantity) && isOwnDeed(claim, quantity, speaker!, context))
      return { id: foe, rule: 'side.opponent' }
  }
  return null
}

/** Arms, and those whose word says that they fight. */
function isWarlike({ status, role, of }: Quantity): boolean {
  if (status === 'combatant') return struck.has(role) || role === 'captured'
  if (role !== 'destroyed' && role !== 'shot-down' && role !== 'intercepted' && role !== 'captured')
    return false
  return arms.test(
    of
      ?.toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.at(-1) ?? '',
  )
}

const arms =
  /^(?:tanks?|carriers?|vehicles?|howitzers?|launchers?|guns?|mortars?|cannons?|himars|apcs?|ifvs?|drones?|uavs?|missiles?|rockets?|aircraft|warplanes?|bombers?|jets?|helicopters?|warships?|boats?|batter(?:y|ies)|radars?|systems?|танк\p{L}*|бпла|дрон\p{L}*|бронемашин\p{L}*|бмп|бтр|гаубиц\p{L}*|ракет\p{L}*|гармат\p{L}*|миномет\p{L}*|міномет\p{L}*)$/u

/** The speaker's party did it, or the verb is one that is said only of an enemy. */
function isOwnDeed(claim: Claim, quantity: Quantity, speaker: string, context: Context): boolean {
  if (claim.actor.length > 0) return partyOf(claim.actor, context) === speaker
  const around = context.text.slice(claim.start, Math.min(claim.end, quantity.end + 40))
  return ofAnEnemy.test(around) || ownDeed.test(context.text.slice(claim.start, quantity.start))
}

/** “it had destroyed”: a pronoun at the head of what somebody says is the speaker. */
const ownDeed =
  /^[“"«]?(?:it|they|we|he|she)\s+(?:(?:has|have|had|also|later|then)\s+){0,2}(?:destroyed|captured|seized|hit|struck|burn(?:t|ed)|blew up|blown up)\s/iu

const ofAnEnemy =
  /\b(?:eliminat|neutrali[sz]|liquidat|shot down|downed|intercepted|taken out|took out|knocked out|wiped out)|(?:^|\s)(?:сбит|збит|ликвидирова|ліквідова|нейтрализ|нейтраліз|уничтожен|знищен|перехвач|перехопл)/iu
