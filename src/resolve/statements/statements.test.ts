import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import { countries } from '../../../tests/support/countries.ts'
import fc from '../../../tests/support/properties.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { ruleExtractor } from '../../attribute/index.ts'
import type { Attribution, Statement } from '../../model/index.ts'
import { resolveEntities, type SpeakerIds } from '../entities/index.ts'
import { findTimexes } from '../times/index.ts'
import { makeStatements } from './index.ts'

/** Statements of a text, read by the stages before, with names for ids. */
function statements(
  text: string,
): { readonly statement: Statement; readonly chain: string; readonly said: string | null }[] {
  const article = articleOf(text, '2031-05-14')
  const layers = tagged(text)
  const { attributions } = ruleExtractor.extract(layers)
  const { timexes } = findTimexes(article, layers)
  const { entities, speaking } = resolveEntities(article, layers, attributions, countries, [])
  const name = (id: string) => entities.find((each) => each.id === id)?.name ?? id
  return makeStatements(article.id, layers, attributions, speaking, timexes).map((statement) => ({
    statement,
    chain: statement.chain.map(name).join(' → '),
    said: timexes.find((timex) => timex.id === statement.said)?.text ?? null,
  }))
}

describe('the chain from the voice nearest the reader to the origin', () => {
  it.each([
    ['The Harbour Union said two boats sank.', ['Harbour Union']],
    [
      'The Harbour Gazette reported that the Harbour Union said two boats had sunk.',
      ['Harbour Gazette', 'Harbour Gazette → Harbour Union'],
    ],
    [
      'A spokesman for the Harbour Union said two boats sank.',
      ['spokesman for the Harbour Union → Harbour Union'],
    ],
    ['The Dawn Legion and the Grey Battalion said two boats sank.', ['Dawn Legion']],
    // Nobody is known to have said it: the chain must not end in who passed it on.
    ['“Two boats sank.”', ['']],
    ['Two boats sank.', ['']],
  ])('%s', (text, expected) => expect(statements(text).map((each) => each.chain)).toEqual(expected))
})

describe('when it was said', () => {
  it.each([
    ['The port said on Tuesday that two boats had sunk.', 'Tuesday'],
    ['On Tuesday, the port said two boats had sunk.', 'Tuesday'],
    ['The port said two boats had sunk on Tuesday.', null],
    ['“We sank two boats on Tuesday,” the port said on Friday.', 'Friday'],
    ['The port said two boats had sunk. Tuesday was calm.', null],
    ['The port said two boats had sunk.', null],
  ])('%s', (text, expected) =>
    expect(statements(text).find((each) => each.statement.cue.length > 0)!.said).toBe(expected),
  )
})

describe('makeStatements', () => {
  const span = (start: number) => ({ start, end: start + 1, text: 'x' })
  const at = (start: number, parent: number | null = null): Attribution => ({
    source: [],
    cue: [],
    content: [span(start)],
    kind: 'indirect',
    stance: 'asserts',
    relay: 'neutral',
    relayWords: null,
    medium: null,
    parent,
    narrator: false,
    opinion: false,
    rule: 'r',
    confidence: 2,
  })
  const by = (id: string | null): SpeakerIds => ({
    speakers: id === null ? [] : [id],
    candidates: [],
    onBehalfOf: null,
    rule: 's',
  })
  const layers = tagged('x'.repeat(9))
  const make = (attributions: readonly Attribution[], speaking: readonly SpeakerIds[]) =>
    makeStatements('d1', layers, attributions, speaking, [])

  it('numbers them in text order and keeps the parents', () => {
    const made = make([at(5), at(0), at(7, 0)], [by('a'), by('b'), by('c')])
    expect(made.map(({ id, parent, speakers }) => [id, parent, speakers.join()])).toEqual([
      ['d1.s1', null, 'b'],
      ['d1.s2', null, 'a'],
      ['d1.s3', 'd1.s2', 'c'],
    ])
  })

  it.each([
    ['each voice once', ['a', 'b', 'a'], ['a', 'a b', 'a b']],
    ['nothing behind a voice that is not known', ['a', null, 'c'], ['a', '', 'c']],
  ])('a chain has %s', (_, voices, expected) => {
    const made = make([at(0), at(1, 0), at(2, 1)], voices.map(by))
    expect(made.map((each) => each.chain.join(' '))).toEqual(expected)
  })

  it('names both rules, bounds the confidence, and lets the narrator be', () => {
    const [own, other] = make([{ ...at(0), narrator: true }, at(1)], [by(null), by('a')])
    expect(own).toMatchObject({ speakers: ['narrator'], rule: 'r', chain: [], confidence: 1 })
    expect(other).toMatchObject({ speakers: ['a'], rule: 'r s' })
  })

  it('follows parents however deep they lie', () => {
    const deep = Array.from({ length: 20_000 }, (_, index) => at(index, index === 0 ? null : index - 1))
    const made = make(
      deep,
      deep.map((_, index) => by(index % 2 === 0 ? 'a' : 'b')),
    )
    expect(made.at(-1)!.chain).toEqual(['a', 'b'])
  })

  it('gives every attribution one statement, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (starts) => {
        const made = make(
          starts.map((start) => at(start)),
          starts.map(() => by('a')),
        )
        expect(made.map((each) => each.content[0]!.start)).toEqual([...starts].sort((a, b) => a - b))
        expect(new Set(made.map((each) => each.id)).size).toBe(starts.length)
      }),
    )
  })
})
