import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventType, ploverNow } from '../model/index.ts'
import { packageRoot } from '../package-facts.ts'
import { eventRule } from '../resolve/claims/event-rules.ts'
import type { EventExample } from './learn-events.ts'

/** Our own sentences in `training/events`: a line `= id`, then one sentence a line; `#` begins a comment. */
export function ownEventSentences(): EventExample[] {
  return sentenceFiles.flatMap((name) => {
    let type = ''
    return readFileSync(join(packageRoot, 'training/events', name), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('= ')) type = line.slice(2).trim()
        return line === '' || line.startsWith('#') || line.startsWith('= ') ? [] : [{ text: line, type }]
      })
  })
}

/** Deeds, words about deeds, both in longer sentences; and what is neither. */
const sentenceFiles = ['deeds', 'words', 'reports', 'none'].map((what) => `sentences-${what}.txt`)

/** Ids that stand for PLOVER's types where nothing in a record says more. */
const ploverDefaults: Readonly<Record<string, string>> = {
  AGREE: 'words.promise',
  CONSULT: 'talks.visit',
  SUPPORT: 'words.support',
  COOPERATE: 'cooperation',
  AID: 'aid',
  CONCEDE: 'words.concession',
  RETREAT: 'easing.access',
  REQUEST: 'words.request',
  ACCUSE: 'words.accusation',
  REJECT: 'words.rejection',
  THREATEN: 'words.threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'forces.moved',
  COERCE: 'law.restricted',
  ASSAULT: 'attack',
}

export interface PloverRecord {
  readonly text: string
  /** One of the 16 types; records of the older 18 types are mapped. */
  readonly plover: string
}

/** The gold records of PLOVER (CC BY-SA 4.0); empty where the file is absent. */
export function ploverRecords(folder: string): PloverRecord[] {
  const path = join(folder, 'plover-gsr/PLOVER_GSR_CAMEO.json')
  if (!existsSync(path)) return []
  const records = JSON.parse(readFileSync(path, 'utf8')) as { event: string; text?: string }[]
  return records.flatMap(({ event, text }) =>
    text ? [{ text: text.trim(), plover: ploverNow(event).split('/')[0]! }] : [],
  )
}

/** CAMEO root categories as PLOVER types; 01 (statements) and 15 to 20 by their own rows. */
const cameoRoots: Readonly<Record<string, string>> = {
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
}

/** The PLOVER type of a CAMEO code: 084 to 087 are RETREAT; null for public statements. */
function ploverOfCameo(code: string): string | null {
  return /^08[4-7]/.test(code) ? 'RETREAT' : (cameoRoots[code.slice(0, 2)] ?? null)
}

/** Sentences of PETRARCH's tests with one coding (MIT), each once; empty where the files are absent. */
export function petrarchRecords(folder: string): PloverRecord[] {
  const seen = new Map<string, PloverRecord>()
  for (const name of ['PETR2_GSR_validation.xml', 'PETR.UnitTest.records.xml']) {
    const path = join(folder, 'petrarch-validation', name)
    if (!existsSync(path)) continue
    for (const part of readFileSync(path, 'utf8').split('<Sentence ').slice(1)) {
      const text = /<Text>([\s\S]*?)<\/Text>/.exec(part)?.[1]?.replace(/\s+/g, ' ').trim()
      const plover = new Set(
        [...part.matchAll(/eventcode="(\d+)"/g)].map((match) => ploverOfCameo(match[1]!)),
      )
      const only = plover.size === 1 ? [...plover][0] : null
      if (text && only) seen.set(text, { text, plover: only })
    }
  }
  return [...seen.values()]
}

/** A record as an example: under the rule's type where the rule has the record's own PLOVER type, else under that type's default. */
export function exampleOf({ text, plover }: PloverRecord): EventExample {
  const event = eventRule(text)?.event
  const [type, subtype = null] = (event ?? '').split('.') as [string, string?]
  const same = event !== undefined && eventType(type, subtype)?.plover?.split('/')[0] === plover
  return { text, type: same ? event : ploverDefaults[plover]! }
}
