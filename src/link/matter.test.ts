import { expect, it } from 'vitest'
import { matterOf } from './matter.ts'

it.each([
  ['The mayor of Varna said the crane fell on Tuesday.', ['cran', 'fel']],
  ['Police in Varna arrested nine dockers.', ['ar', 'docker']],
  ['The army said so.', []],
  ['', []],
])('“%s” is about %j', (text, stems) => {
  const found = [...matterOf(text)]
  for (const stem of stems) expect(found.some((each) => each.startsWith(stem))).toBe(true)
  expect(found.length).toBe(stems.length)
})
