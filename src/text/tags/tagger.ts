import type { Sentence, Token } from '../layers.ts'
import { loadWeights } from '../perceptron/weights.ts'
import { describeWords, mostFeatures, pass, sentenceStart, tagFeatures } from './features.ts'
import { type Tag, tags } from './tag.ts'
import type { WordShape } from './word-shape.ts'

export interface Tagger {
  /** One tag a token, in the tokens' order. Sentences must cover the tokens, as `splitSentences` makes them; `shapes` are the tokens', as
   *  `shapeWords` makes them. */
  readonly tag: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    shapes?: readonly WordShape[],
  ) => Tag[]
}

/** Make an English part-of-speech tagger from the bytes of `tagger-en.bin`.
 *
 *  Greedy, left to right, with an averaged perceptron (Collins, EMNLP 2002). Weights are small integers and ties go to the
 *  earlier tag, so the same text has the same tags on every platform. `tag` never throws; `loadTagger` throws when the bytes
 *  are no model of this version. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const weights = loadWeights(bytes)
  if (weights.labels.join() !== tags.join())
    throw new Error(
      `The model was trained for ${weights.labels.length} other tags. Train it again: npm run train:tagger.`,
    )
  const scores = new Int32Array(tags.length)
  const features = new Int32Array(mostFeatures)
  return {
    tag(tokens, sentences, shapes) {
      const words = describeWords(tokens, sentences, shapes)
      const given = new Array<Tag>(tokens.length).fill('NN')
      for (const sentence of sentences) {
        let left = sentenceStart
        for (let at = sentence.firstToken; at < sentence.endToken; at++) {
          let best = weights.fixed.get(words.shapes[at]!.word) ?? -1
          if (best < 0) {
            const count = tagFeatures(words, sentence, at, left, features)
            scores.fill(0)
            for (let next = 0; next < count; next++) weights.add(features[next]!, scores)
            best = highest(scores)
          }
          given[at] = tags[best]!
          left = pass(left, best)
        }
      }
      return given
    },
  }
}

function highest(scores: Int32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
  return best
}
