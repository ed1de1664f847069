import { expect, it } from 'vitest'
import { data } from '../tests/support/reports.ts'
import { BadInput } from './model/index.ts'
import { packageRoot, packageVersion } from './package-facts.ts'
import { openReadingData, versionOf } from './reading-data.ts'

it('opens the gazetteer, the tagger and the reader named', () => {
  expect(data.gazetteer.named('Odesa').length).toBeGreaterThan(0)
  expect(data.extractor.name).toBe('embedded')
})

it.each([['tea-leaves'], ['RULES'], ['']])('knows no reader “%s”', async (name) => {
  await expect(openReadingData(name)).rejects.toThrow(BadInput)
  await expect(openReadingData(name)).rejects.toThrow(
    /^--reader: found the reader ".*", expected embedded or embedded-polnear or rules or neural; /,
  )
})

it('names every part that makes a reading what it is', () => {
  expect(versionOf(data)).toContain(packageVersion)
  expect(versionOf(data)).toContain(data.extractor.version)
  expect(versionOf(data)).toContain(data.gazetteer.version)
})

it('lies where the package lies', () => expect(packageRoot).toMatch(/[/\\]$/))
