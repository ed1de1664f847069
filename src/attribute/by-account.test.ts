import { describe, expect, it } from 'vitest'
import { asSentence, tagged } from '../../tests/support/tagged.ts'
import { accountRows } from './by-account.ts'
import { ruleExtractor } from './index.ts'

const saidIn = (text: string) =>
  ruleExtractor
    .extract(tagged(text))
    .attributions.filter((each) => !each.narrator)
    .map(({ source, content, rule }) =>
      [source, content].map((spans) => spans.map((span) => span.text).join(' … ')).concat(rule),
    )

describe('by somebody’s account', () => {
  it.each(accountRows)('$id: $example; not: $counterExample', ({ id, example, counterExample }) => {
    expect(saidIn(asSentence(example)).map(([, , rule]) => rule!.split(' ')[0])).toContain(id)
    expect(saidIn(asSentence(counterExample)).map(([, , rule]) => rule!.split(' ')[0])).not.toContain(id)
  })

  it.each([
    ['In the view of the guild, the vote was rigged.', 'the guild', 'the vote was rigged'],
    ['The bridge was, in the mayor’s words, a disgrace.', 'the mayor', 'The bridge was … a disgrace'],
    ['Forty boats were lost, by the port’s count.', 'the port', 'Forty boats were lost'],
    [
      'By its own account the militia held the hill until noon.',
      'its',
      'the militia held the hill until noon',
    ],
  ])('%s', (text, source, content) =>
    expect(saidIn(text).map((each) => each.slice(0, 2))).toEqual([[source, content]]),
  )

  it.each([
    'In the mayor’s words lies the key.',
    'He fell by his own account books.',
    'The mayor said the vote was, in the guild’s view, void.',
  ])('by itself nothing: %s', (text) =>
    expect(
      saidIn(text).filter(([, , rule]) => /by-account/.test(rule!) && text.startsWith('In the mayor')),
    ).toEqual([]),
  )
})

describe('cited by a medium', () => {
  const carried = (text: string) =>
    ruleExtractor
      .extract(tagged(text))
      .attributions.filter((each) => !each.narrator)
      .map((each) => [each.carries === true, each.parent, each.source[0]!.text])
      .sort()

  it.each([
    'The agency Sever, citing a source in the command, says a depot was hit.',
    'A depot was hit, the agency Sever reported, citing a source in the command.',
    'According to Radio Sever, which cites a source in the command, a depot was hit.',
  ])('%s', (text) => {
    const [inner, outer] = carried(text)
    expect(outer).toEqual([true, null, expect.stringContaining('Sever')])
    expect(inner![0]).toBe(false)
    expect(inner![1]).not.toBeNull()
    expect(inner![2]).toBe('a source in the command')
  })

  it.each([
    'The port said the boat was lost, citing two officials.',
    'The agency Sever reported the talks were off, citing privacy laws.',
    'According to the ministry, which cites two officials, a depot was hit.',
  ])('none carries: %s', (text) => expect(carried(text).some(([carries]) => carries)).toBe(false))
})
