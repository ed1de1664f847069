import { packWeights } from '../text/perceptron/weights.ts'
import {
  describeWords,
  mostFeatures,
  pass,
  sentenceStart,
  tagFeatures,
  type Words,
  wordFeatures,
} from '../text/tags/features.ts'
import { type Tag, tags } from '../text/tags/index.ts'
import { AveragedPerceptron, FeatureCounts } from './averaged.ts'
import { makeDrills } from './drills.ts'
import { seeded, shuffle } from './random.ts'
import { retokenise, type TaggedDocument } from './retokenise.ts'
import type { Treebank } from './treebanks.ts'
import { asHeadline, inCapitals, withCurlyMarks } from './vary.ts'

const epochs = 6
/** Made-up sentences beside the treebanks' 17,000. */
const drills = 2000
/** How often a word is learnt as if it had never been seen. */
const hidden = 0.08
/** Weights are stored in quarters of an update, within ±127, and a cell below three quarters is dropped. Finer steps are cut off at
 *  127 and lose accuracy; a cell kept from one half on takes a fifth more room and gains nothing. */
const scale = 4
const least = 3

/** The packed tagger learnt from these documents. */
export function trainTagger(treebanks: readonly Treebank[]): Uint8Array {
  const random = seeded(20240313)
  const documents = [...treebanks.map(({ sentences }) => sentences), ...makeDrills(drills, random)].map(
    (sentences) => retokenise(vary(sentences, random)),
  )
  const fixed = findFixed(documents)
  const words = documents.map(({ tokens, sentences }) => describeWords(tokens, sentences))
  const order = documents.flatMap(({ sentences }, document) =>
    sentences.map((_, sentence) => ({ document, sentence })),
  )
  const model = new AveragedPerceptron(countFeatures(documents, words), 2)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    for (const { document, sentence } of order)
      wrong += learn(model, documents[document]!, words[document]!, sentence, fixed, random)
    console.log(`epoch ${epoch}: ${wrong} wrong`)
  }
  return packWeights({ labels: tags, fixed, rows: model.rows(scale, least) })
}

/** Half of the sentences with curly marks; one in twelve once more as a headline, one in a hundred in capitals. */
function vary(sentences: Treebank['sentences'], random: () => number): Treebank['sentences'] {
  const varied = sentences.map((sentence) => (random() < 0.5 ? withCurlyMarks(sentence) : sentence))
  for (const sentence of sentences) {
    const chance = random()
    if (sentence.words.length > 20) continue
    if (chance < 0.08) varied.push(asHeadline(sentence))
    else if (chance < 0.09) varied.push(inCapitals(sentence))
  }
  return varied
}

const index = new Map<string, number>(tags.map((tag: Tag, at) => [tag, at]))

/** Words seen at least 50 times, with one tag in all but one of 500. */
function findFixed(documents: readonly TaggedDocument[]): Map<number, number> {
  const counts = new Map<number, Map<string, number>>()
  for (const document of documents) {
    const { shapes } = describeWords(document.tokens, document.sentences)
    for (const [at, { word }] of shapes.entries()) {
      const row = counts.get(word) ?? new Map<string, number>()
      counts.set(word, row.set(document.tags[at]!, (row.get(document.tags[at]!) ?? 0) + 1))
    }
  }
  const fixed = new Map<number, number>()
  for (const [word, row] of counts) {
    const all = [...row.values()].reduce((sum, count) => sum + count, 0)
    const [tag, count] = [...row].reduce((best, one) => (one[1] > best[1] ? one : best))
    if (all >= 50 && count >= all * 0.998 && index.has(tag)) fixed.set(word, index.get(tag)!)
  }
  return fixed
}

/** How often each feature occurs, with the treebank's own tags to the left. */
function countFeatures(documents: readonly TaggedDocument[], words: readonly Words[]): FeatureCounts {
  const counts = new FeatureCounts()
  for (const [which, document] of documents.entries())
    for (const sentence of document.sentences) {
      let left = sentenceStart
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const count = tagFeatures(words[which]!, sentence, at, left, features)
        for (let next = 0; next < count; next++) counts.see(features[next]!)
        left = pass(left, index.get(document.tags[at]!) ?? 0)
      }
    }
  return counts
}

const features = new Int32Array(mostFeatures)
const scores = new Int32Array(tags.length)

/** One pass over a sentence with the model's own tags before each word; how many were wrong. */
function learn(
  model: AveragedPerceptron,
  document: TaggedDocument,
  words: Words,
  which: number,
  fixed: ReadonlyMap<number, number>,
  random: () => number,
): number {
  const sentence = document.sentences[which]!
  let left = sentenceStart
  let wrong = 0
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    let guess = fixed.get(words.shapes[at]!.word)
    if (guess === undefined) {
      const right = index.get(document.tags[at]!)
      if (right === undefined)
        throw new Error(`The treebank has a tag “${document.tags[at]}” that tag.ts does not list.`)
      const count = tagFeatures(words, sentence, at, left, features)
      const from = random() < hidden ? wordFeatures : 0
      scores.fill(0)
      for (let next = from; next < count; next++) model.add(features[next]!, scores)
      guess = 0
      for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[guess]!) guess = label
      model.step()
      if (guess !== right) {
        wrong++
        for (let next = from; next < count; next++) {
          model.update(features[next]!, right, 1)
          model.update(features[next]!, guess, -1)
        }
      }
    }
    left = pass(left, guess)
  }
  return wrong
}
