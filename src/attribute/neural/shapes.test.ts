import { expect, it } from 'vitest'
import { shapeCount, shapesOf } from './shapes.ts'

const cases = ['lower', 'capitalised', 'capitals', 'digit', 'mark']
const states = ['outside', 'inside', 'opening', 'closing']

function check(text: string, ...expected: string[]): void {
  const paragraphs: number[] = []
  const words = text.split('\n').flatMap((line, number) => {
    const own = line.split(' ')
    paragraphs.push(...own.map(() => number))
    return own
  })
  const told = [...shapesOf(words, paragraphs)].map((shape) => {
    expect(shape).toBeLessThan(shapeCount)
    return `${cases[shape >> 3]} ${states[(shape >> 1) & 3]}${shape & 1 ? ' first' : ''}`
  })
  expect(told).toEqual(expected)
}

it('tells letter cases apart', () => {
  check(
    'The MoD CNN U.S. A 3rd . ’s de',
    'capitalised outside first',
    'capitalised outside',
    'capitals outside',
    'capitals outside',
    'capitalised outside',
    'digit outside',
    'mark outside',
    'lower outside',
    'lower outside',
  )
  check('é É сказал ЗСУ', 'lower outside first', 'capitalised outside', 'lower outside', 'capitals outside')
})

it('knows what stands in quotation marks', () => {
  check('“ we ” said', 'mark opening first', 'lower inside', 'mark closing', 'lower outside')
  check('" we " said', 'mark opening first', 'lower inside', 'mark closing', 'lower outside')
  check('« we »', 'mark opening first', 'lower inside', 'mark closing')
})

it('a paragraph begins outside, whatever was left open', () => {
  check('“ we\nthey', 'mark opening first', 'lower inside', 'lower outside first')
})

it('an apostrophe opens nothing', () => {
  check('‘ we ’ go', 'mark outside first', 'lower outside', 'mark outside', 'lower outside')
})
