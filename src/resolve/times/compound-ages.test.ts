import { describe, expect, it } from 'vitest'
import { data } from '../../../tests/support/reports.ts'
import { captureText } from '../../capture/index.ts'
import { readCapture } from '../../pipeline.ts'

async function read(text: string) {
  const reading = await readCapture(captureText(text, null), data, { published: '2024-03-12' })
  const { timexes, quantities } = reading.documents[0]!
  return {
    times: timexes.map(({ value }) => value),
    ages: quantities.filter(({ role }) => role === 'age').map(({ low }) => low),
  }
}

describe('a number of years before a noun', () => {
  it.each([
    ['Погиб 53-летний мэр, сообщила полиция.', 53],
    ['Погибла 34-летняя местная жительница, сообщила полиция.', 34],
    ['Загинув 52-річний рибалка, повідомила поліція.', 52],
  ])('is an age: %s', async (text, age) => expect(await read(text)).toEqual({ times: [], ages: [age] }))

  it.each([
    ['Закончилась 30-летняя война, сообщила газета.', 'P30Y'],
    ['Підписали 10-річний контракт, повідомила газета.', 'P10Y'],
    ['Отметили двухлетний срок работы, сообщила газета.', 'P2Y'],
  ])('is how long it lasts: %s', async (text, value) => expect((await read(text)).times).toContain(value))
})

it.each([
  ['The mayor said that 1709 schoolchildren were moved.', []],
  ['The mayor said that in 2015 protesters blocked the port.', ['2015']],
])('a year is no count: %s', async (text, times) => expect((await read(text)).times).toEqual(times))
