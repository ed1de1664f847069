import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReading } from '../../../tests/browser/sample-reading.ts'
import type { Reading } from '../../model/index.ts'
import type { ClaimFilter } from '../claim-views.ts'
import type { LedgerIndex } from '../contract.ts'
import { openSqliteIndex } from '../sqlite/open.ts'

const review = {
  status: 'accepted',
  by: 'M. Okro',
  at: '2031-05-16T08:00:00Z',
  reason: null,
  decision: 4,
  edited: [],
} as const
const [firstClaim] = sampleReading.claims
const reviewed: Reading = {
  ...sampleReading,
  claims: sampleReading.claims.map((each) => (each === firstClaim ? { ...each, review } : each)),
}

let index: LedgerIndex
beforeAll(async () => {
  index = await openSqliteIndex(':memory:')
  await index.rebuild([], reviewed, 'test')
})
afterAll(() => index.close())

const statementOf = (claim: Reading['claims'][number]) =>
  reviewed.statements.find(({ id }) => id === claim.statement)!
const wordsOf = (claim: Reading['claims'][number]) =>
  reviewed.documents.find(({ id }) => id === claim.document)!.text.slice(claim.start, claim.end)
const disputed = (kind: string) =>
  new Set(
    reviewed.disputes
      .filter((each) => each.kind === kind)
      .flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
  )
const inDisputeOf = (kind: string) => (claim: Reading['claims'][number]) => disputed(kind).has(claim.id)

describe('a filter', () => {
  const cases: readonly (readonly [string, ClaimFilter, (claim: Reading['claims'][number]) => boolean])[] = [
    ['nothing', {}, () => true],
    ['a stance', { stance: 'denies' }, (claim) => statementOf(claim).stance === 'denies'],
    ['a stance nobody takes', { stance: 'retracts' }, () => false],
    ['an outcome', { outcome: 'repelled' }, (claim) => claim.outcome === 'repelled'],
    ['a kind of dispute', { dispute: 'numeric' }, inDisputeOf('numeric')],
    [
      'any dispute',
      { dispute: 'any' },
      (claim) => reviewed.disputes.some(({ kind }) => disputed(kind).has(claim.id)),
    ],
    ['what was reviewed', { review: 'accepted' }, (claim) => claim.id === firstClaim!.id],
    ['what nobody reviewed', { review: 'proposed' }, (claim) => claim.id !== firstClaim!.id],
    ['a publisher', { publisher: 'The Lowland Letter' }, (claim) => claim.document === 'd-letter'],
    [
      'words',
      { words: 'attackers killed' },
      (claim) => /attackers/.test(wordsOf(claim)) && /killed/.test(wordsOf(claim)),
    ],
    ['a phrase', { words: '"under our control"' }, (claim) => /under our control/.test(wordsOf(claim))],
    ['words nobody says', { words: 'zeppelin' }, () => false],
    ['a place nobody names', { place: 'Nowhere' }, () => false],
    [
      'two at once',
      { stance: 'asserts', publisher: 'The Lowland Letter' },
      (claim) => claim.document === 'd-letter' && statementOf(claim).stance === 'asserts',
    ],
  ]
  it.each(cases)('by %s leaves what it says, in rows, ids and counts alike', async (_, filter, isMeant) => {
    const expected = reviewed.claims
      .filter(isMeant)
      .map(({ id }) => id)
      .sort()
    const ids = await index.claimIds(filter)
    expect(ids.map(({ claim }) => claim).sort()).toEqual(expected)
    const page = await index.claimRows(filter, { of: 'all' }, { offset: 0, limit: 100 })
    expect(page.rows.map(({ claim }) => claim.id).sort()).toEqual(expected)
    expect([page.total, (await index.claimFacets(filter)).total]).toEqual([expected.length, expected.length])
  })
})

describe('facets', () => {
  it('count what each further choice would find', async () => {
    const { facets, total } = await index.claimFacets({})
    for (const facet of [
      'stance',
      'outcome',
      'type',
      'review',
      'language',
      'publisher',
      'dispute',
      'place',
    ] as const)
      for (const { value, claims } of facets[facet])
        expect([facet, value, (await index.claimIds({ [facet]: value })).length]).toEqual([
          facet,
          value,
          claims,
        ])
    expect(facets.stance.reduce((sum, { claims }) => sum + claims, 0)).toBe(total)
  })

  it('keep showing the other values of a facet that is chosen', async () => {
    const all = await index.claimFacets({})
    const some = await index.claimFacets({ stance: 'denies' })
    expect(some.facets.stance).toEqual(all.facets.stance)
    expect(some.facets.publisher).not.toEqual(all.facets.publisher)
  })
})

describe('sources', () => {
  it('are everybody whose words are passed on, with what is theirs and what they pass on', async () => {
    const { sources, total } = await index.sources({ offset: 0, limit: 100 })
    expect(sources).toHaveLength(total)
    for (const { key, made, relayed, disputed: inDispute } of sources) {
      const open = await index.claimIds({ source: { key, as: 'origin' }, dispute: 'any' })
      expect([key, inDispute]).toEqual([key, open.length])
      const origin = await index.claimIds({ source: { key, as: 'origin' } })
      const relay = await index.claimIds({ source: { key, as: 'relay' } })
      expect([key, made, relayed]).toEqual([key, origin.length, relay.length])
    }
    expect(sources.map(({ key }) => key)).not.toContain('narrator')
    expect((await index.sources({ offset: 1, limit: 1 })).sources).toEqual(sources.slice(1, 2))
  })

  it('are linked by who quotes whom, the outlet first', async () => {
    const links = await index.quoteLinks(100)
    const quoted = reviewed.statements.filter(({ speakers }) => !speakers.includes('narrator'))
    expect(links.length).toBeGreaterThan(0)
    const fromOutlets = links.filter(({ quoting }) => quoting.startsWith('outlet:'))
    expect(fromOutlets.reduce((sum, { statements }) => sum + statements, 0)).toBe(quoted.length)
  })
})
