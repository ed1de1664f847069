import type { EventType } from './event-list.ts'
import type { Event } from './reading.ts'
import type { Outcome } from './words.ts'

/** From a code of a public list to one of our types: the one that an import takes where the record says no more. */
export interface CodeRow {
  readonly code: string
  /** Id of a type in the event list; null where we have none. */
  readonly id: string | null
  readonly why: string
}

/** ACLED's sub-event types under their event types (codebook 2023), each with the type an import takes. */
// biome-ignore format: a table is read by its columns
export const acledSubEvents: readonly (CodeRow & { readonly eventType: string })[] = ([
  ['Battles', 'Armed clash', 'clash', 'who attacked is in the actors, so the type says only that both sides fought'],
  ['Battles', 'Government regains territory', 'territory.regained', ''],
  ['Battles', 'Non-state actor overtakes territory', 'territory.overtaken', 'ACLED uses it for a foreign state too'],
  ['Protests', 'Peaceful protest', 'protest', ''],
  ['Protests', 'Protest with intervention', 'protest.intervened', ''],
  ['Protests', 'Excessive force against protesters', 'protest.force', ''],
  ['Riots', 'Violent demonstration', 'riot', ''],
  ['Riots', 'Mob violence', 'riot.mob', ''],
  ['Explosions/Remote violence', 'Chemical weapon', 'attack.chemical', ''],
  ['Explosions/Remote violence', 'Air/drone strike', 'attack.air', 'aircraft or drone is not told apart'],
  ['Explosions/Remote violence', 'Suicide bomb', 'attack.suicide', ''],
  ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'attack.shelling', ''],
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'attack.mine', ''],
  ['Explosions/Remote violence', 'Grenade', 'attack.grenade', ''],
  ['Violence against civilians', 'Sexual violence', 'attack.sexual', ''],
  ['Violence against civilians', 'Attack', 'attack.civilians', ''],
  ['Violence against civilians', 'Abduction/forced disappearance', 'people.abducted', ''],
  ['Strategic developments', 'Agreement', 'talks.agreed', 'talks, releases and surrenders are under it too'],
  ['Strategic developments', 'Arrests', 'arrest', ''],
  ['Strategic developments', 'Change to group/activity', 'forces.moved', ''],
  ['Strategic developments', 'Disrupted weapons use', 'weapons.disrupted', 'finds and interceptions are not told apart'],
  ['Strategic developments', 'Headquarters or base established', 'forces.based', ''],
  ['Strategic developments', 'Looting/property destruction', 'property', ''],
  ['Strategic developments', 'Non-violent transfer of territory', 'territory.transferred', ''],
  ['Strategic developments', 'Other', null, 'a remainder: graves, flight, coups; the notes must be read'],
] as const).map(([eventType, code, id, why]) => ({ eventType, code, id, why }))

/** PLOVER's 16 types and their modes (manual of 2024-02-04), each with the type an import takes. */
// biome-ignore format: a table is read by its columns
export const ploverCodes: readonly CodeRow[] = ([
  ['AGREE', 'words.promise', 'a promise; between sides of a conflict it is talks.agreed'],
  ['CONSULT', 'talks', ''],
  ['CONSULT/visit', 'talks.visit', ''],
  ['CONSULT/third-party', 'talks.mediated', ''],
  ['CONSULT/multilateral', 'talks.several', ''],
  ['CONSULT/phone', 'talks.called', ''],
  ['SUPPORT', 'words.support', 'signing is under it too (CAMEO 057): talks.signed'],
  ['CONCEDE', 'words.concession', ''],
  ['COOPERATE', 'cooperation', ''],
  ['AID', 'aid', ''],
  ['RETREAT', 'easing.access', 'without a mode the weakest of them'],
  ['RETREAT/withdraw', 'territory.left', ''],
  ['RETREAT/release', 'people.released', ''],
  ['RETREAT/disarm', 'people.surrendered', ''],
  ['RETREAT/ceasefire', 'talks.ceasefire', ''],
  ['RETREAT/access', 'easing.access', ''],
  ['RETREAT/resign', 'easing.resigned', ''],
  ['REQUEST', 'words.request', ''],
  ['REQUEST/assist', 'words.request-assist', ''],
  ['REQUEST/change', 'words.request-change', ''],
  ['REQUEST/yield', 'words.request-yield', ''],
  ['REQUEST/meet', 'words.request-meet', ''],
  ['ACCUSE', 'words.accusation', ''],
  ['ACCUSE/disapprove', 'words.accusation', ''],
  ['ACCUSE/investigate', 'law.investigated', ''],
  ['ACCUSE/allege', 'words.allegation', ''],
  ['REJECT', 'words.rejection', ''],
  ['REJECT/assist', 'words.reject-assist', ''],
  ['REJECT/change', 'words.reject-change', ''],
  ['REJECT/yield', 'words.reject-yield', ''],
  ['REJECT/meet', 'words.reject-meet', ''],
  ['THREATEN', 'words.threat', ''],
  ['THREATEN/restrict', 'words.threat-restrict', ''],
  ['THREATEN/arrest', 'words.threat-arrest', ''],
  ['THREATEN/relations', 'words.threat-relations', ''],
  ['THREATEN/expel', 'words.threat-expel', ''],
  ['THREATEN/territory', 'words.threat-territory', ''],
  ['THREATEN/violence', 'words.threat-violence', ''],
  ['PROTEST', 'protest', ''],
  ['PROTEST/demo', 'protest', ''],
  ['PROTEST/riot', 'riot', ''],
  ['PROTEST/strike', 'protest.strike', ''],
  ['PROTEST/hunger', 'protest.hunger', ''],
  ['PROTEST/boycott', 'boycott', ''],
  ['PROTEST/obstruct', 'protest.blockade', ''],
  ['PROTEST/vandalize', 'protest.vandalised', ''],
  ['SANCTION', 'sanction', ''],
  ['SANCTION/convict', 'law.tried', ''],
  ['SANCTION/expel', 'sanction.expelled', ''],
  ['SANCTION/withdraw', 'sanction.withdrawn', ''],
  ['SANCTION/discontinue', 'sanction.discontinued', ''],
  ['MOBILIZE', 'forces.moved', ''],
  ['MOBILIZE/troops', 'forces.moved', ''],
  ['MOBILIZE/weapons', 'forces.armed', ''],
  ['MOBILIZE/police', 'forces.police', ''],
  ['MOBILIZE/militia', 'forces.militia', ''],
  ['COERCE', 'law.restricted', 'without a mode the weakest of them'],
  ['COERCE/seize', 'law.seized', 'ground only where the record says so: territory.taken'],
  ['COERCE/restrict', 'law.restricted', ''],
  ['COERCE/censor', 'law.censored', ''],
  ['COERCE/curfew', 'law.curfew', ''],
  ['COERCE/martial-law', 'law.martial', ''],
  ['COERCE/arrest', 'arrest', ''],
  ['COERCE/deport', 'law.deported', ''],
  ['COERCE/withhold', 'law.withheld', ''],
  ['COERCE/misinformation', 'information.false', ''],
  ['COERCE/cyber', 'information.hacked', ''],
  ['ASSAULT', 'attack', ''],
  ['ASSAULT/abduct', 'people.abducted', 'captured combatants are under it too: people.captured'],
  ['ASSAULT/beat', 'attack.beaten', ''],
  ['ASSAULT/torture', 'attack.tortured', ''],
  ['ASSAULT/sexual', 'attack.sexual', ''],
  ['ASSAULT/targeted', 'attack.assassinated', ''],
  ['ASSAULT/destroy', 'losses.destroyed', 'of civilians’ goods: property'],
  ['ASSAULT/primitive', 'attack.civilians', 'blades and clubs are a means, kept apart from the type'],
  ['ASSAULT/firearms', 'clash', 'guns are a means, kept apart from the type'],
  ['ASSAULT/explosives', 'attack.mine', ''],
  ['ASSAULT/suicide-attack', 'attack.suicide', ''],
  ['ASSAULT/aerial', 'attack.air', ''],
  ['ASSAULT/drone', 'attack.drone', ''],
  ['ASSAULT/heavy-weapons', 'attack.shelling', ''],
  ['ASSAULT/crowd-control', 'protest.force', ''],
  ['ASSAULT/unconventional', 'attack.chemical', ''],
] as const).map(([code, id, why]) => ({ code, id, why }))

/** Types of older PLOVER records (18 or 19 types) that the 16 no longer have, and modes that went another way: what they are now. */
// biome-ignore format: a table is read by its columns
export const ploverRenamed: readonly { readonly old: string; readonly now: string; readonly why: string }[] = ([
  ['INVESTIGATE', 'ACCUSE/investigate', 'became a mode'],
  ['DISAPPROVE', 'ACCUSE/disapprove', 'became a mode'],
  ['DEMAND', 'REQUEST', 'renamed; a demand is a strong request'],
  ['FIGHT', 'ASSAULT', 'joined: two-sided violence lists every side as an actor'],
  ['CRIME', 'COERCE', 'dropped: crime is a context now'],
  ['COERCE/detain', 'ASSAULT/abduct', 'of combatants or by rebels; by police it is COERCE/arrest'],
  ['COERCE/confiscate', 'COERCE/seize', 'renamed'],
  ['COERCE/destroy', 'ASSAULT/destroy', 'moved with the mode'],
  ['ASSAULT/assassinate', 'ASSAULT/targeted', 'renamed'],
  ['ASSAULT/massacre', 'ASSAULT', 'the mode is gone; size is kept as figures'],
  ['ASSAULT/cleansing', 'ASSAULT', 'the mode is gone; size is kept as figures'],
  ['ASSAULT/seize', 'COERCE/seize', 'CAMEO 192, ground taken: the table and the manual differ, we follow the manual'],
  ['FIGHT/deport', 'COERCE/deport', 'the mode is COERCE’s'],
  ['COERCE/ban', 'COERCE/restrict', 'undefined in the manual'],
  ['COERCE/political', 'COERCE/restrict', 'undefined in the manual'],
  ['RETREAT/ease', 'CONCEDE', 'undefined in the manual: a restriction eased is conceded'],
  ['RETREAT/return', 'RETREAT/release', 'undefined in the manual'],
  ['CONSULT/host', 'CONSULT/visit', 'a visit has a host'],
  ['PROTEST/demo-org', 'PROTEST/demo', 'who called for it is no mode any more'],
  ['PROTEST/demo-spon', 'PROTEST/demo', 'who called for it is no mode any more'],
  ['PROTEST/riot-org', 'PROTEST/riot', 'who called for it is no mode any more'],
  ['PROTEST/riot-spon', 'PROTEST/riot', 'who called for it is no mode any more'],
  ['PROTEST/strike-gen', 'PROTEST/strike', 'renamed'],
  ['PROTEST/strike-hun', 'PROTEST/hunger', 'renamed'],
] as const).map(([old, now, why]) => ({ old, now, why }))

/** The code of the 16 types for one of the older 18: the type with its mode where a row has both, else by the type. A mode that the 16
 *  do not have is left out. */
export function ploverNow(type: string, mode: string | null = null): string {
  const both = mode ? ploverRenamed.find((row) => row.old === `${type}/${mode}`) : undefined
  if (both) return both.now
  const renamed = ploverRenamed.find((row) => row.old === type)?.now ?? type
  const code = mode && !renamed.includes('/') ? `${renamed}/${mode}` : renamed
  return ploverCodes.some((row) => row.code === code) ? code : renamed
}

/** Strikes from afar that ACLED counts as weapons stopped where they were intercepted or prevented. */
const stoppable = new Set(['drone', 'air', 'shelling', 'mine'])

/** The codes of an event by how it ended: a missile shot down is ACLED's Disrupted weapons use. PLOVER has no code for an outcome. */
export function withOutcome(event: Event, outcome: Outcome): Event {
  const isStopped =
    event.type === 'attack' &&
    stoppable.has(event.subtype ?? '') &&
    (outcome === 'intercepted' || outcome === 'prevented')
  return isStopped ? { ...event, acled: 'Disrupted weapons use' } : event
}

/** The ACLED event type over a sub-event type; null for none. */
export function acledEventType(type: Pick<EventType, 'acled'>): string | null {
  return acledSubEvents.find((row) => row.code === type.acled)?.eventType ?? null
}
