import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import type { Block } from '../../model/index.ts'
import { readModel } from '../../models.ts'
import { splitSentences } from '../sentences.ts'
import { loadTagger } from '../tags/index.ts'
import { tokenise } from '../tokens.ts'
import { loadParser, relations } from './index.ts'

const tagger = loadTagger(readModel('tagger-en.bin'))
const parser = loadParser(readModel('parser-en.bin'))

describe('arcs that matter', () => {
  // Each arc is `dependent relation head`.
  for (const [text, ...arcs] of [
    ['The brigade attacked the village.', 'brigade nsubj attacked', 'village obj attacked'],
    ['The village was attacked by the brigade.', 'village nsubj:pass attacked', 'was aux:pass attacked'],
    ['The village was attacked by the brigade.', 'brigade obl:agent attacked', 'by case brigade'],
    ['The ministry said rebels had entered Odnorobovka.', 'ministry nsubj said', 'entered ccomp said'],
    ['The ministry said rebels had entered Odnorobovka.', 'rebels nsubj entered', 'Odnorobovka obj entered'],
    ['The governor said that two drones hit a depot.', 'that mark hit', 'hit ccomp said', 'depot obj hit'],
    [
      'Rebels crossed the river and burned a bridge.',
      'burned conj crossed',
      'and cc burned',
      'bridge obj burned',
    ],
    ['Rebels backed by Lodvia took the town.', 'backed acl Rebels', 'Rebels nsubj took', 'town obj took'],
    ['The fighters that held the town withdrew.', 'held acl:relcl fighters', 'fighters nsubj withdrew'],
    ['They vowed to defend the city.', 'defend xcomp vowed', 'to mark defend', 'city obj defend'],
    ['Anton Vesnin, the governor, denied the report.', 'governor appos Anton', 'Anton nsubj denied'],
    [
      'Two drones were shot down near Ostrog.',
      'Two nummod drones',
      'down compound:prt shot',
      'Ostrog obl shot',
    ],
    ['Moscow’s claim could not be verified.', 'Moscow nmod:poss claim', 'claim nsubj:pass verified'],
    ['Officials accused Lodvia of shelling the port.', 'Lodvia obj accused', 'port obj shelling'],
  ] as const)
    it(`${text} ${arcs.join(', ')}`, () => {
      const { tokens, heads, given } = parsed(text)
      const shown = arcs.map((arc) => {
        const at = tokens.findIndex((token) => token.text === arc.split(' ')[0])
        return `${tokens[at]?.text} ${given[at]} ${tokens[heads[at] ?? -1]?.text}`
      })
      expect(shown).toEqual(arcs)
    })
})

describe('parser', () => {
  it('gives every sentence one root and a tree that does not cross', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }), (parts) => {
        const { tokens, sentences, heads, given } = parsed(parts.join(' '))
        expect(given).toHaveLength(tokens.length)
        for (const relation of given) expect(relations).toContain(relation)
        for (const { firstToken, endToken } of sentences) {
          const words = Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at)
          expect(words.filter((word) => heads[word] === -1)).toHaveLength(1)
          for (const word of words) {
            expect(given[word] === 'root').toBe(heads[word] === -1)
            const up = ancestors(heads, word)
            expect(up.length).toBeLessThanOrEqual(words.length)
            const head = heads[word]!
            if (head < 0) continue
            expect(head >= firstToken && head < endToken).toBe(true)
            for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++)
              expect(ancestors(heads, between)).toContain(head)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same tree again', () => {
    const text = 'The militia, which holds the port, said on Monday that its guns had fallen silent.'
    expect(parsed(text).heads).toEqual(parsed(text).heads)
  })

  it('says what is wrong with a model for something else', () => {
    expect(() => loadParser(readModel('tagger-en.bin'))).toThrow(/npm run train:parser/)
  })
})

const pieces = [
  'the',
  'army',
  'struck',
  'a',
  'port',
  ',',
  'said',
  'that',
  '“',
  '”',
  'and',
  '.',
  'Тёткино',
  '47',
  'to',
  'was',
  '🙂',
]

/** The word, its head, the head's head …; longer than the sentence where the arcs run in a circle. */
function ancestors(heads: Int32Array, word: number): number[] {
  const found: number[] = []
  for (let up = word; up >= 0 && found.length <= heads.length; up = heads[up]!) found.push(up)
  return found
}

function parsed(text: string) {
  const tokens = tokenise(text)
  const block = { start: 0, end: text.length, role: 'paragraph' } as Block
  const sentences = splitSentences(text, [block], tokens)
  const parse = parser.parse(tokens, tagger.tag(tokens, sentences), sentences)
  return { tokens, sentences, heads: parse.heads, given: parse.relations }
}
