import { describe, expect, it } from 'vitest'
import { furnitureForms, furnitureSentences } from './furniture-sentences.ts'

describe.each(furnitureForms)('$id', ({ example, counterExample }) => {
  it(`shows no copying: ${example}`, () => {
    const text = `The ferry sank. ${example}`
    expect(
      furnitureSentences(text)
        .map(({ start, end }) => text.slice(start, end).trim())
        .join(' '),
    ).toContain(example.split(/(?<=\.) /)[0])
  })
  it(`is news: ${counterExample}`, () => expect(furnitureSentences(counterExample)).toEqual([]))
})

it('takes the sentence, not what stands before and behind it', () => {
  const text = 'The ferry sank. Anyone with information may call. Eleven were saved.'
  expect(furnitureSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ' Anyone with information may call.',
  ])
})
