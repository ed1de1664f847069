import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import type { Timex } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { findTimexes } from './index.ts'

function times(text: string, published: string | null = '2024-03-13T04:15', language = 'en'): Timex[] {
  const article = articleOf(text, published, language)
  return findTimexes(article, layerText(article)).timexes
}

const check = (text: string, expected: string[]): void =>
  expect(times(text).map((timex) => `${timex.text} = ${timex.value}`)).toEqual(expected)

describe('findTimexes', () => {
  it.each([
    ['On Tuesday the ministry spoke.', ['Tuesday = 2024-03-12']],
    ['On Wednesday the ministry spoke.', ['Wednesday = 2024-03-13']],
    ['They meet again; talks will start on Friday.', ['Friday = 2024-03-15']],
    ['Last year there were raids.', ['Last year = 2023']],
    ['It began last week.', ['last week = 2024-W10']],
    ['It began on May 22, 2023.', ['May 22, 2023 = 2023-05-22']],
    ['It began late on Friday.', ['late on Friday = 2024-03-08TEV']],
    ['The depot burned overnight.', ['overnight = 2024-03-12TNI']],
    ['In the night of 11 to 12 March it burned.', ['In the night of 11 to 12 March = 2024-03-11TNI']],
    ['It lasted for three hours.', ['three hours = PT3H']],
    ['In the summer of 2023 it stood.', ['In the summer of 2023 = 2023-SU']],
    ['Two days ago it fell.', ['Two days ago = 2024-03-11']],
  ])('%s', check)

  it.each([
    'They march on the capital and may take it.',
    'The Sun and Russia Today printed it.',
    'Shelling goes on 24/7, a second column said.',
    'A T-72, an M142 and a Su-34 of the 47th Brigade.',
    'About 2000 soldiers and 2022 drones.',
  ])('finds no time in: %s', (text) => check(text, []))
})
