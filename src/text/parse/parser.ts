import type { Sentence, Token } from '../layers.ts'
import { loadWeights } from '../perceptron/weights.ts'
import type { Tag } from '../tags/index.ts'
import { attachLeft, attachRight, Configuration, type Move, shift } from './configuration.ts'
import { arcFeatures, childBit, mostFeatures, moveFeatures, seeSentence } from './features.ts'
import { type Relation, relationIndex, relations } from './relation.ts'

export interface Parse {
  /** For each token the index of its head among the tokens, -1 for the root of a sentence. */
  readonly heads: Int32Array
  /** For each token its relation to the head; `root` where there is none. */
  readonly relations: readonly Relation[]
}

export interface Parser {
  /** A tree for each sentence: one root, no crossing arcs. Tags are the tagger's, one a token. */
  readonly parse: (tokens: readonly Token[], tags: readonly Tag[], sentences: readonly Sentence[]) => Parse
}

/** Labels of the model: the three moves, then the relations. */
export const parserLabels = ['shift', 'left', 'right', ...relations]
export const firstRelation = 3

/** Make an English dependency parser from the bytes of `parser-en.bin`.
 *
 *  Greedy arc-hybrid with a dynamic oracle in training (Goldberg and Nivre, TACL 2013); averaged perceptron, integer weights,
 *  ties to the earlier move or relation: the same tokens and tags have the same trees on every platform. `parse` never throws;
 *  `loadParser` throws when the bytes are no model of this version. */
export function loadParser(bytes: Uint8Array): Parser {
  const weights = loadWeights(bytes)
  if (weights.labels.join() !== parserLabels.join())
    throw new Error('The model was trained for other relations. Train it again: npm run train:parser.')
  const scores = new Int32Array(parserLabels.length)
  const features = new Int32Array(mostFeatures)
  const score = (count: number): void => {
    scores.fill(0)
    for (let next = 0; next < count; next++) weights.add(features[next]!, scores)
  }
  return {
    parse(tokens, tags, sentences) {
      const heads = new Int32Array(tokens.length).fill(-1)
      const given = new Array<Relation>(tokens.length).fill('root')
      for (const sentence of sentences) {
        const seen = seeSentence(tokens, tags, sentence)
        const state = new Configuration(seen.size)
        while (!state.done) {
          score(moveFeatures(seen, state, features))
          const move = bestMove(state, scores)
          if (move === shift) {
            state.shift()
            continue
          }
          const { head, dependent } = state.arc(move)
          let relation = root
          if (head < seen.size) {
            score(arcFeatures(seen, state, head, dependent, features))
            relation = bestRelation(scores)
            heads[sentence.firstToken + dependent] = sentence.firstToken + head
          }
          given[sentence.firstToken + dependent] = relations[relation]!
          state.attach(move, relation, childBit(relation))
        }
      }
      return { heads, relations: given }
    },
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: Configuration, scores: Int32Array): Move {
  let best: Move | undefined
  for (const move of order)
    if (state.allows(move) && (best === undefined || scores[move]! > scores[best]!)) best = move
  return best ?? shift
}

/** The relation with the highest score; never `root`, which only the root's own child has. */
export function bestRelation(scores: Int32Array): number {
  let best = root === 0 ? 1 : 0
  for (let relation = 0; relation < relations.length; relation++)
    if (relation !== root && scores[firstRelation + relation]! > scores[firstRelation + best]!)
      best = relation
  return best
}

const root = relationIndex('root')
const order: readonly Move[] = [shift, attachLeft, attachRight]
