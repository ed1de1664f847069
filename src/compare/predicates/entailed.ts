import { deedKey } from './verbs.ts'

/** Who says that the first was not done to a thing says that none of the others was: to beat somebody is to touch them. */
export interface EntailedRow {
  readonly id: string
  readonly general: string
  readonly kinds: readonly string[]
  readonly example: string
  readonly counterExample: string
}

/** Base forms, after the troponyms of WordNet that news tells of. What can be done without the first stands in no row: to fine somebody is not to touch them. */
// biome-ignore format: a table is read by its columns
export const entailedRows: readonly EntailedRow[] = [
  row('touch', 'touch', 'break damage destroy hit beat move remove take steal push attack harm smash wreck tear strike kick punch bulldoze burn open loot vandalise', '“nobody had touched the barrier” / “the crowd had broken the barrier”', '“nobody had touched the barrier” / “the crowd had broken a window”'),
  row('harm', 'harm', 'beat torture kick punch shoot kill stab abuse rape assault injure wound mistreat burn drown strike', '“the hostages were not harmed” / “the captors beat the hostages”', '“the hostages were not harmed” / “the captors moved the hostages”'),
  row('mistreat', 'mistreat', 'beat torture kick punch abuse rape starve assault', '“prisoners are not mistreated” / “guards tortured prisoners”', '“prisoners are not mistreated” / “guards counted prisoners”'),
  row('remove', 'remove', 'confiscate seize steal loot take carry empty plunder unload', '“nothing was removed from the lorries” / “soldiers confiscated the flour in the lorries”', '“nothing was removed from the lorries” / “soldiers searched the lorries”'),
  row('take', 'take', 'confiscate seize steal loot rob plunder', '“the soldiers had not taken the flour” / “soldiers had stolen the flour”', '“the soldiers had not taken the flour” / “soldiers had weighed the flour”'),
  row('attack', 'attack', 'shell bomb bombard ambush storm strike hit raid ram beat stab shoot fire', '“we did not attack the convoy” / “rebels ambushed the convoy”', '“we did not attack the convoy” / “rebels watched the convoy”'),
  row('fire', 'fire', 'shell bombard', '“the army did not fire on the village” / “the army shelled the village”', '“the army did not fire on the village” / “the army entered the village”'),
  row('enter', 'enter', 'cross raid invade penetrate', '“the police did not enter the church” / “the police raided the church”', '“the police did not enter the church” / “the police watched the church”'),
  row('cross', 'cross', 'invade penetrate', '“no soldier crossed the border” / “soldiers invaded over the border”', '“no soldier crossed the border” / “soldiers guarded the border”'),
  row('hold', 'hold', 'arrest detain abduct kidnap imprison jail', '“the ministry is not holding the singer” / “the ministry abducted the singer”', '“the ministry is not holding the singer” / “the ministry questioned the singer”'),
  row('detain', 'detain', 'abduct kidnap imprison jail', '“the singer was never detained” / “the police jailed the singer”', '“the singer was never detained” / “the police fined the singer”'),
  row('kill', 'kill', 'execute murder behead hang shoot poison assassinate', '“the army killed no prisoners” / “the army executed prisoners”', '“the army killed no prisoners” / “the army freed prisoners”'),
  row('use', 'use', 'fire launch drop throw', '“gas was not used” / “police fired gas”', '“gas was not used” / “police stored gas”'),
  row('damage', 'damage', 'destroy wreck burn smash gut flatten', '“the church was not damaged” / “a shell destroyed the church”', '“the church was not damaged” / “a shell destroyed the mill”'),
  row('inspect', 'inspect', 'check test examine service survey', '“the ferry had not been inspected” / “the ferry had been surveyed”', '“the ferry had not been inspected” / “the ferry had been painted”'),
  row('contact', 'contact', 'call warn alert telephone radio inform hail ring notify', '“nobody had contacted the crew” / “the tower warned the crew”', '“nobody had contacted the crew” / “the tower saw the crew”'),
  row('call', 'call', 'warn radio hail alert', '“nobody called the trawler” / “the cutter hailed the trawler”', '“nobody called the trawler” / “the cutter hit the trawler”'),
  row('help', 'help', 'rescue feed treat evacuate', '“nobody helped the villagers” / “soldiers evacuated the villagers”', '“nobody helped the villagers” / “soldiers counted the villagers”'),
]

function row(
  id: string,
  general: string,
  kinds: string,
  example: string,
  counterExample: string,
): EntailedRow {
  return { id: `entailed.${id}`, general, kinds: kinds.split(' '), example, counterExample }
}

const generals = new Map<string, string[]>()
for (const { general, kinds } of entailedRows)
  for (const kind of kinds) {
    const [of, key] = [kind, general].map((verb) => `deed ${deedKey(verb)}`) as [string, string]
    if (of !== key) generals.set(of, [...(generals.get(of) ?? []), key])
  }

/** The keys of deeds that are done wherever the deed of a key is. Empty for most. */
export const entailedBy = (key: string): readonly string[] => generals.get(key) ?? []
