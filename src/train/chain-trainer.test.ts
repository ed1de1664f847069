import { describe, expect, it } from 'vitest'
import { beginsOf, ChainDecoder, chainLabels } from '../attribute/learnt/chain.ts'
import { loadWeights, packWeights } from '../text/perceptron/weights.ts'
import { type ChainExample, ChainTrainer, Lists } from './chain-trainer.ts'
import { seeded } from './random.ts'

const labels = ['O', 'B-x', 'I-x']
const settings = { rarest: 1, rate: 0.2, drop: 0 }

/** Features: the letter itself; steps: one for all. */
function exampleOf(letters: string, marks: string): ChainExample {
  return {
    features: new Lists([...letters].map((letter) => Int32Array.of(letter.charCodeAt(0)))),
    steps: new Lists([...letters].map(() => Int32Array.of(7))),
    labels: Uint8Array.from(marks, (mark) => 'obi'.indexOf(mark)),
  }
}

function learn(
  examples: readonly ChainExample[],
  rounds: number,
  drop = 0,
): { trainer: ChainTrainer; losses: number[] } {
  const trainer = new ChainTrainer(labels, { ...settings, drop }, seeded(1))
  for (const example of examples) trainer.see(example)
  const losses: number[] = []
  for (let round = 0; round < rounds; round++)
    losses.push(examples.reduce((sum, example) => sum + trainer.learn(example), 0))
  return { trainer, losses }
}

const write = (lists: Lists) => (at: number, out: Int32Array) => {
  out.set(lists.at(at))
  return lists.at(at).length
}

const lessons = [exampleOf('aab', 'oob'), exampleOf('abcca', 'obiio'), exampleOf('cba', 'obo')]

describe('a chain in training', () => {
  it('begins with every allowed sequence as likely as any', () => {
    // O or B-x at the first place; behind O two labels, behind B-x or I-x three: for two places 2 + 3 sequences.
    const { losses } = learn([exampleOf('aa', 'oo')], 1)
    expect(losses[0]).toBeCloseTo(Math.log(5), 6)
  })

  it('loses less from round to round and comes to give the right labels', () => {
    const { trainer, losses } = learn(lessons, 60)
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4)
    const bytes = packWeights(trainer.rows(24, 1))
    const model = { weights: loadWeights(bytes), labels: 3, begins: beginsOf(labels) }
    for (const example of lessons) {
      const { labels: given } = new ChainDecoder(model, 4).decode(
        0,
        example.labels.length,
        write(example.features),
        write(example.steps),
        new Int32Array(3),
      )
      expect([...given]).toEqual([...example.labels])
    }
  })

  it('gives the same weights twice', () => {
    const pack = () => packWeights(learn(lessons, 5, 0.3).trainer.rows(24, 1))
    expect(pack()).toEqual(pack())
  })

  it('names the labels of the chain it is for', () =>
    expect(learn(lessons, 1).trainer.rows(24, 1).labels).toEqual(chainLabels(labels)))

  it('leaves out what is seen too seldom', () => {
    const trainer = new ChainTrainer(labels, { ...settings, rarest: 2 }, seeded(1))
    trainer.see(lessons[0]!)
    trainer.learn(lessons[0]!)
    expect([...trainer.rows(1000, 1).rows.keys()].sort()).toEqual(['a'.charCodeAt(0), 7].sort())
  })
})

describe('lists', () => {
  it.each([[[[1, 2], [], [3]]], [[[]]], [[[4]]]])('%j are found by their place', (lists) => {
    const packed = new Lists(lists.map((list) => Int32Array.from(list)))
    expect(lists.map((_, place) => [...packed.at(place)])).toEqual(lists)
    expect([...packed.all]).toEqual(lists.flat())
  })
})
