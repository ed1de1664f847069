import { attachRight, Configuration, type Move, moves, shift } from '../text/parse/configuration.ts'
import {
  arcFeatures,
  childBit,
  mostFeatures,
  moveFeatures,
  type Seen,
  seeSentence,
} from '../text/parse/features.ts'
import { bestMove, bestRelation, firstRelation, parserLabels } from '../text/parse/parser.ts'
import { relationIndex } from '../text/parse/relation.ts'
import { packWeights } from '../text/perceptron/weights.ts'
import { loadTagger, type Tag } from '../text/tags/index.ts'
import { AveragedPerceptron, FeatureCounts } from './averaged.ts'
import type { TreeSentence } from './conllu.ts'
import { makeDrills } from './drills.ts'
import { trainTagger } from './learn-tagger.ts'
import { cost } from './oracle.ts'
import { projective } from './projective.ts'
import { seeded, shuffle } from './random.ts'
import { retokenise } from './retokenise.ts'
import type { Treebank } from './treebanks.ts'

const epochs = 8
const drills = 2000
/** Parts into which the training documents are dealt: each is tagged by a tagger that has not seen it. */
const folds = 4
/** How often, after the first round, the parser's own wrong move is followed. */
const explore = 0.9
/** Features seen less often are not learnt, and weights are kept in quarters of an update from one whole on: for each, one step
 *  less strict costs about a fifth more room (5.7 MB at 3) for a tenth of a point. */
const rarest = 4
const scale = 4
const least = 4

interface Example {
  readonly seen: Seen
  /** Head of each word within the sentence, `size` for the root. */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** The packed parser learnt from these documents and as many made-up sentences as the tagger has. */
export function trainParser(treebanks: readonly Treebank[]): Uint8Array {
  const random = seeded(20130601)
  const examples = makeExamples(treebanks, random)
  const model = new AveragedPerceptron(countFeatures(examples), rarest)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(examples, random)
    let wrong = 0
    for (const example of examples) wrong += learn(model, example, epoch > 1 ? explore : 0, random)
    console.log(`epoch ${epoch}: ${wrong} wrong moves and relations`)
  }
  return packWeights({ labels: parserLabels, fixed: new Map(), rows: model.rows(scale, least) })
}

function makeExamples(treebanks: readonly Treebank[], random: () => number): Example[] {
  const examples: Example[] = []
  const drilled = makeDrills(drills, random)
  for (let fold = 0; fold < folds; fold++) {
    const tagger = loadTagger(trainTagger(treebanks.filter((_, at) => at % folds !== fold)))
    const held: (readonly TreeSentence[])[] = treebanks
      .filter((_, at) => at % folds === fold)
      .map((one) => one.sentences)
    if (fold === 0) held.push(...drilled)
    for (const sentences of held) {
      const document = retokenise(sentences)
      const tags = tagger.tag(document.tokens, document.sentences)
      for (const sentence of document.sentences) {
        const { firstToken, endToken } = sentence
        const heads = projective(
          [...document.heads.subarray(firstToken, endToken)].map((head) =>
            head < 0 ? -1 : head - firstToken,
          ),
        )
        if (heads.filter((head) => head < 0).length !== 1) continue
        const size = heads.length
        examples.push({
          seen: seeSentence(document.tokens, tags as Tag[], sentence),
          heads: Int32Array.from(heads, (head) => (head < 0 ? size : head)),
          relations: Int32Array.from(document.relations.slice(firstToken, endToken), relationIndex),
        })
      }
    }
  }
  return examples
}

const features = new Int32Array(mostFeatures)
const scores = new Int32Array(parserLabels.length)

/** Parse one sentence, learning from each wrong move and relation; how many there were. */
function learn(model: AveragedPerceptron, example: Example, follow: number, random: () => number): number {
  const { seen, heads } = example
  const state = new Configuration(seen.size)
  let wrong = 0
  while (!state.done) {
    const count = moveFeatures(seen, state, features)
    score(model, count)
    const guess = bestMove(state, scores)
    const right = bestRight(state, heads)
    model.step()
    let made: Move = guess
    if (!right.includes(guess)) {
      wrong++
      for (let next = 0; next < count; next++) {
        model.update(features[next]!, right[0]!, 1)
        model.update(features[next]!, guess, -1)
      }
      if (random() >= follow) made = right[0]!
    }
    if (made === shift) state.shift()
    else wrong += learnArc(model, example, state, made)
  }
  return wrong
}

/** The allowed moves that lose fewest arcs, the one with the highest score first. */
function bestRight(state: Configuration, heads: Int32Array): Move[] {
  let least = Number.POSITIVE_INFINITY
  let right: Move[] = []
  for (const move of moves) {
    if (!state.allows(move)) continue
    const lost = cost(state, move, heads)
    if (lost < least) right = []
    if (lost <= least) {
      right.push(move)
      least = lost
    }
  }
  return right.sort((a, b) => scores[b]! - scores[a]! || a - b)
}

function learnArc(model: AveragedPerceptron, example: Example, state: Configuration, move: Move): number {
  const { seen, heads, relations } = example
  const { head, dependent } = state.arc(move)
  const right = relations[dependent]!
  if (head === seen.size) {
    state.attach(move, relationIndex('root'), 0)
    return 0
  }
  const count = arcFeatures(seen, state, head, dependent, features)
  score(model, count)
  const guess = bestRelation(scores)
  let wrong = 0
  if (heads[dependent] === head) {
    model.step()
    if (guess !== right) {
      wrong = 1
      for (let next = 0; next < count; next++) {
        model.update(features[next]!, firstRelation + right, 1)
        model.update(features[next]!, firstRelation + guess, -1)
      }
    }
  }
  state.attach(move, guess, childBit(guess))
  return wrong
}

function score(model: AveragedPerceptron, count: number): void {
  scores.fill(0)
  for (let next = 0; next < count; next++) model.add(features[next]!, scores)
}

/** How often each feature occurs along the treebank's own trees. */
function countFeatures(examples: readonly Example[]): FeatureCounts {
  const counts = new FeatureCounts()
  for (const { seen, heads, relations } of examples) {
    const state = new Configuration(seen.size)
    const see = (count: number): void => {
      for (let next = 0; next < count; next++) counts.see(features[next]!)
    }
    while (!state.done) {
      see(moveFeatures(seen, state, features))
      scores.fill(0)
      scores[attachRight] = 1
      const move = bestRight(state, heads)[0]!
      if (move === shift) {
        state.shift()
        continue
      }
      const { head, dependent } = state.arc(move)
      if (head < seen.size) see(arcFeatures(seen, state, head, dependent, features))
      state.attach(move, relations[dependent]!, childBit(relations[dependent]!))
    }
  }
  return counts
}
