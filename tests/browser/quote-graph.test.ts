import { describe, expect, it } from 'vitest'
import type { QuoteLinks } from '../../src/serve/http/shapes.ts'
import { linkPath, quoteGraph } from '../../web/src/sources/quote-graph.ts'
import fc from '../support/properties.ts'

function linksOf(
  ...steps: readonly (readonly [quoting: string, quoted: string, statements: number])[]
): QuoteLinks {
  const keys = [...new Set(steps.flatMap(([quoting, quoted]) => [quoting, quoted]))]
  return {
    voices: keys.map((key) => ({ key, name: key, kind: null, party: null })),
    links: steps.map(([quoting, quoted, statements]) => ({ quoting, quoted, statements, documents: 1 })),
  }
}

const placed = (links: QuoteLinks, room = 9) =>
  quoteGraph(links, room).nodes.map(({ voice, column, row }) => `${column} ${row} ${voice.key}`)

describe('who quotes whom', () => {
  it('stands in columns, the most quoted first', () =>
    expect(placed(linksOf(['outlet:A', 'desk', 2], ['desk', 'army', 2], ['outlet:A', 'mayor', 5]))).toEqual([
      'outlets 0 outlet:A',
      'relays 0 desk',
      'origins 0 mayor',
      'origins 1 army',
    ]))

  it('keeps two who quote each other side by side', () =>
    expect(placed(linksOf(['a', 'b', 1], ['b', 'a', 1]))).toEqual(['relays 0 a', 'relays 1 b']))

  it('says how many found no room, and draws no link to them', () => {
    const graph = quoteGraph(linksOf(['outlet:A', 'a', 3], ['outlet:A', 'b', 2], ['outlet:A', 'c', 1]), 2)
    expect([graph.left, graph.links.map(({ quoted }) => quoted)]).toEqual([1, ['a', 'b']])
  })

  it('is empty where nobody is quoted', () =>
    expect(quoteGraph({ voices: [], links: [] }, 9)).toEqual({ nodes: [], links: [], rows: 0, left: 0 }))

  it('gives every node a row of its own and draws every link within the frame', () => {
    const key = fc.constantFrom('outlet:A', 'outlet:', 'a', 'b', 'c', 'd')
    const step = fc.tuple(key, key, fc.nat(9))
    fc.assert(
      fc.property(
        fc.uniqueArray(step, { selector: ([from, to]) => `${from} ${to}` }),
        fc.integer({ min: 1, max: 4 }),
        (steps, room) => {
          const graph = quoteGraph(linksOf(...steps), room)
          const seats = graph.nodes.map(({ column, row }) => `${column} ${row}`)
          expect(new Set(seats).size).toBe(seats.length)
          const nodeOf = (of: string) => graph.nodes.find(({ voice }) => voice.key === of)!
          for (const { quoting, quoted } of graph.links) {
            const numbers = linkPath(nodeOf(quoting), nodeOf(quoted))
              .match(/[\d.]+/g)!
              .map(Number)
            for (const [at, value] of numbers.entries())
              expect(value).toBeLessThanOrEqual(at % 2 === 0 ? 106 : graph.rows)
          }
        },
      ),
    )
  })
})
