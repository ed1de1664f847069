/** Why accounts conflict, what happenings and sides are called, in every language: in English it is the engine's own sentence. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { incompatibleRows } from '../../src/compare/incompatible.ts'
import { oppositeRows } from '../../src/compare/predicates/opposite-rows.ts'
import { eventTypes, type Reading } from '../../src/model/index.ts'
import type { IncidentDetail } from '../../src/serve/http/shapes.ts'
import { explanationOf } from '../../web/src/incident/explanation.ts'
import { IncidentIndex } from '../../web/src/parts/incident-index.ts'
import { texts as en } from '../../web/src/words/en.ts'
import { loadWords } from '../../web/src/words/languages.ts'
import { texts as ru } from '../../web/src/words/ru.ts'
import { texts as uk } from '../../web/src/words/uk.ts'
import { readReports } from '../support/reports.ts'

const reports = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8')),
  'Lowland Gazette, 14 May 2031\n\nThe dam\n\nThe Orvel Army said that the explosion in Tyotkino on 13 May 2031 was an accident. The Dawn Regiment said that the explosion in Tyotkino on 13 May 2031 was an act of sabotage.',
  'Harbour Gazette, 14 May 2031\n\nThe march\n\nThe police said that what they saw in Varna on Tuesday was a riot. The Harbour Union said that the march in Varna on Tuesday had been peaceful.',
]

describe('explanations', () => {
  let reading: Reading
  beforeAll(async () => {
    reading = await readReports(...reports)
  })

  const explained = async (language: 'en' | 'ru' | 'uk') => {
    const words = await loadWords(language)
    return reading.disputes.map((dispute) => {
      const incident = reading.incidents.find(({ id }) => id === dispute.incident)
      const detail = { ...reading, incident, toponyms: [], timexes: [] } as unknown as IncidentDetail
      return explanationOf(dispute, new IncidentIndex(detail, words), words)
    })
  }

  it('in English are the engine’s own sentences', async () => {
    expect(reading.disputes.length).toBeGreaterThan(5)
    // One body bears two names in these reports, and is called by either.
    const alike = (sentence: string | null) => sentence?.replaceAll('Ministry of Defence', 'Defence Ministry')
    const own = reading.disputes.map(({ explanation }) => alike(explanation))
    expect((await explained('en')).map(alike)).toEqual(own)
  })

  it.each([
    ['ru', /^[А-ЯЁ].*[а-яё]/],
    ['uk', /^[А-ЯІЇЄҐ].*[а-яіїєґ]/],
  ] as const)('are said in %s, with both quotes', async (language, letters) => {
    const sentences = await explained(language)
    for (const [at, { sides, kind }] of reading.disputes.entries()) {
      expect(sentences[at]).toMatch(letters)
      if (kind === 'numeric') for (const { text } of sides) expect(sentences[at]).toContain(text)
    }
  })
})

describe('tables of words', () => {
  it('call every kind of happening by the name of the event list', () => {
    for (const { id, label } of eventTypes) expect([id, en.events[id]]).toEqual([id, label])
    for (const texts of [ru, uk]) expect(Object.keys(texts.events)).toEqual(Object.keys(en.events))
  })

  it('have words for every reason and every side that a rule can give', () => {
    const source = readdirSync('src/compare', { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:rules|clock-times)\.ts$/.test(name))
      .map((name) => readFileSync(`src/compare/${name}`, 'utf8'))
      .join('\n')
    const whys = [
      ...source.matchAll(/why: '([^']+)'/g),
      ...source.matchAll(/\],\n\s+'([^']+)',\n\s+sources/g),
    ].filter(([, why]) => why !== 'one act bears rival names') // Its sentence is whole in every language.
    const says = [...source.matchAll(/(?:says: |\n +)\['([a-z][^']+)', '([^']+)'\],\n +(?:why|')/g)]
    expect(whys.length).toBeGreaterThan(10)
    expect(says.length).toBeGreaterThan(8)
    const reasons = [...whys.map(([, why]) => why!), ...incompatibleRows.map(({ why }) => why)]
    const values = [
      ...says.flatMap(([, one, other]) => [one!, other!]),
      ...incompatibleRows.flatMap(({ values }) => values),
      ...oppositeRows.flatMap(({ poles }) => poles.map(({ value }) => value)),
    ]
    for (const { sayings } of [ru, uk]) {
      expect(reasons.filter((why) => !sayings.whys[why])).toEqual([])
      expect(values.filter((value) => !sayings.values[value])).toEqual([])
    }
  })
})
