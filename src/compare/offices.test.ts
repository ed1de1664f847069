import { describe, expect, it } from 'vitest'
import { areOfTwoAreas, officeOf, officeRows } from './offices.ts'
import type { Sources } from './sources.ts'

/** Sources in which each text is a document that mentions one entity, the words in angle brackets. */
function sourcesOf(...texts: readonly string[]): Sources {
  const entities = texts.map((text, nth) => ({
    id: `e${nth}`,
    mentions: [{ document: `d${nth}`, start: text.indexOf('<'), end: text.indexOf('>') - 1 }],
  }))
  const documents = texts.map((text, nth) => ({ id: `d${nth}`, text: text.replace(/[<>]/g, '') }))
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    documents: new Map(documents.map((each) => [each.id, each])),
  } as unknown as Sources
}

describe('an office over an area', () => {
  it.each(officeRows.map((row) => [row.example, row] as const))('%s', (example, { at, pattern }) => {
    const [before, itself, behind] = example.split(/[<>]/) as [string, string, string]
    expect({ before, itself, behind }[at]).toMatch(pattern)
    expect(officeOf('e0', sourcesOf(example))).not.toBeNull()
  })

  it.each(officeRows.map((row) => [row.counterExample]))('none: %s', (example) =>
    expect(officeOf('e0', sourcesOf(example))).toBeNull(),
  )
})

describe('two areas', () => {
  it.each([
    ['Kursk governor <Ona Velt> spoke.', 'The governor of the Belgorod region, <Ian Orm>, spoke.', true],
    ['Kursk governor <Ona Velt> spoke.', 'The governor of the Kursk region, <Ian Orm>, spoke.', false],
    ['Kursk governor <Ona Velt> spoke.', 'The mayor of Belgorod, <Ian Orm>, spoke.', false],
    ['Kursk governor <Ona Velt> spoke.', 'The farmer <Ian Orm> spoke.', false],
    ['Kursk governor <Ona Velt> spoke.', 'Курский губернатор <Ян Ольха> написал.', false],
    ['Смоленский губернатор <Ян Ольха> написал.', 'Губернатор Новгородской области <Ян Клён> написал.', true],
  ])('%s %s', (one, other, expected) =>
    expect(areOfTwoAreas(['e0'], ['e1'], sourcesOf(one, other))).toBe(expected),
  )
})
