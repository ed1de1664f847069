import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../tests/support/tagged.ts'
import { findQuotations } from './quotations.ts'

/** Each quotation with its marks; `→` behind one that goes on in the next block. */
function quotations(text: string): string[] {
  return findQuotations(text, paragraphs(text)).map(
    ({ start, end, continues }) => text.slice(start, end) + (continues ? ' →' : ''),
  )
}

describe('findQuotations', () => {
  it.each([
    ['He said: “We are home.”', ['“We are home.”']],
    ['He said: "We are home."', ['"We are home."']],
    ['the ‘peace’ march', ['‘peace’']],
    ["the 'peace' march", ["'peace'"]],
    ['«Мы дома», — сказал он', ['«Мы дома»']],
    ['„Wir sind da“, sagte er', ['„Wir sind da“']],
    ['„Wir sind da”, sagte er', ['„Wir sind da”']],
    ['“She said ‘go home’ and left”', ['“She said ‘go home’ and left”', '‘go home’']],
    ['“She called it the ‘great’ raid,” he said', ['“She called it the ‘great’ raid,”', '‘great’']],
    ['“We won’t go,” he said', ['“We won’t go,”']],
    ['“The groups’ claim is false,” he said', ['“The groups’ claim is false,”']],
    ['“typed by hand" he said', ['“typed by hand"']],
    ['“One.\n“Two.”', ['“One. →', '“Two.”']],
    ['“One.\n“Two.\n“Three.”', ['“One. →', '“Two. →', '“Three.”']],
    ['“Never closed.\nThe next one.', ['“Never closed.']],
  ])('%j', (text, expected) => expect(quotations(text)).toEqual(expected))

  it.each([
    'the groups’ claim',
    'they won’t go',
    'the class of ’24',
    "the class of '24 and the crew's boat",
    'a 6" gun and a 9" gun',
    'six o’clock',
    'Moscow’s and Kyiv’s',
    'no marks at all',
    'closed” and closed again”',
    '',
  ])('none in: %s', (text) => expect(quotations(text)).toEqual([]))
})
