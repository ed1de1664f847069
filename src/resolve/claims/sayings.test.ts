import { describe, expect, it } from 'vitest'
import { sayingRows } from './saying-rows.ts'
import { cyrillicSayingRows } from './saying-rows-cyrillic.ts'
import { sayingsOf } from './sayings.ts'

const said = (words: string) => sayingsOf(words).map(({ slot, value }) => `${slot}: ${value}`)

describe.each([...sayingRows, ...cyrillicSayingRows].map((row) => [row.id, row] as const))(
  '%s',
  (id, row) => {
    it(`is said by “${row.example}”`, () => {
      expect(row.words.test(row.example)).toBe(true)
      expect(said(row.example)).toContain(`${row.slot}: ${row.value}`)
    })
    it(`is not said by “${row.counterExample}”`, () =>
      expect(sayingsOf(row.counterExample).map(({ rule }) => rule)).not.toContain(id))
  },
)

it('gives each row one id', () => {
  const ids = [...sayingRows, ...cyrillicSayingRows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it.each([
  ['the fire was not arson', []],
  ['it was no accident', ['cause: sabotage']],
  ['the crash was caused by a faulty sensor and not by the weather', ['cause: malfunction']],
  ['a direct hit, not falling debris', ['cause: attack']],
  ['every drone was shot down and debris started the fire', ['cause: debris']],
  ['all 16 drones were shot down', []],
  ['the plane was shot down', ['cause: attack']],
  ['взрыв не был диверсией', []],
  ['none of them was a fighter', ['victim-status: civilian']],
  ['there was no sign of arson', []],
  ['tests had found no poison', ['cause: illness']],
  ['there were no signs of arson', []],
  ['the ship was not rammed on purpose', []],
  ['Никаких следов диверсии нет', []],
  ['Жодних ознак диверсії немає', []],
  ['ознак підпалу не виявлено', []],
  ['no one was in the house when it was deliberately set on fire', ['cause: sabotage', 'intent: on purpose']],
  ['it was not only arson', ['cause: sabotage']],
  ['the seizure was not legal', ['legality: unlawful']],
  ['nothing was said of the bridge', []],
  ['there is no question that it was late', []],
  ['there was no shooting', ['existence: not so']],
  ['it was about illegal immigration', []],
  ['the raid was illegal', ['legality: unlawful']],
  ['he knowingly stored a loaded gun', []],
  ['the crew knowingly rammed the boat', ['intent: on purpose']],
  ['meetings with people who had nothing to do with the bank', []],
  ['the bank had nothing to do with the raid', ['responsibility: no part in it']],
])('what is denied is not said: %s', (words, values) => expect(said(words)).toEqual(values))
