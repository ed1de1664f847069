import { blockAt, type Range, type TextLayers } from '../../text/index.ts'
import { rangesOf } from '../learnt/bio.ts'
import type { TokenRelation } from '../learnt/token-relation.ts'
import { bestPath, logProbability } from './chain.ts'
import { flatLabels, pairScores, type WindowScores } from './heads.ts'
import { firstPiece, lastPiece, loadPieces } from './pieces.ts'
import { openSession, type Session } from './session.ts'
import { shapesOf } from './shapes.ts'
import { type Window, windowsOf } from './windows.ts'

/** Reads source, cue and content with a small neural network. English. */
export interface NeuralReader {
  /** Relations in the order of their cues; each cue once. The same text has the same relations on one machine; on another processor
   *  a near tie may fall otherwise. Time is linear in the text, memory beyond the result is that of one window. */
  readonly read: (layers: TextLayers) => Promise<TokenRelation[]>
  /** One label a token (`flatLabels`), each token in one span at most: what the literature scores. */
  readonly label: (layers: TextLayers) => Promise<string[]>
}

/** Open the bytes of `attribution-neural.onnx` and the text of its vocabulary.
 *  Throws when `onnxruntime-node`, which is optional, is not installed, or when either is not what it should be. */
export async function loadNeuralReader(bytes: Uint8Array, vocabulary: string): Promise<NeuralReader> {
  const cut = loadPieces(vocabulary)
  const session = await openSession(bytes)
  const run = async function* (layers: TextLayers): AsyncGenerator<[Window, WindowScores]> {
    const texts = layers.tokens.map((token) => token.text)
    const paragraphs = paragraphsOf(layers)
    const shapes = shapesOf(texts, paragraphs)
    const sizes = texts.map((text) => cut(text).length)
    for (const window of windowsOf({ texts, paragraphs, sizes })) {
      const words = texts.slice(window.start, window.end).map(cut)
      yield [window, await runWindow(session, words, shapes.subarray(window.start, window.end))]
    }
  }
  return {
    async read(layers) {
      const relations: TokenRelation[] = []
      for await (const [window, scores] of run(layers))
        relations.push(...relationsIn(session, window, scores))
      return relations
    },
    async label(layers) {
      const labels: string[] = []
      for await (const [{ start, core }, scores] of run(layers)) {
        const path = bestPath(session.heads.flat, scores.flat)
        for (let word = core.start; word < core.end; word++) labels.push(flatLabels[path[word - start]!]!)
      }
      return labels
    },
  }
}

function paragraphsOf(layers: TextLayers): number[] {
  return layers.tokens.map((token) => blockAt(layers, token.start))
}

function runWindow(
  session: Session,
  words: readonly (readonly number[])[],
  shapes: Uint8Array,
): Promise<WindowScores> {
  const ids = [firstPiece]
  const marks = [0]
  const firsts = words.map((pieces, word) => {
    const first = ids.length
    for (const piece of pieces) {
      ids.push(piece)
      marks.push(shapes[word]!)
    }
    return first
  })
  return session.run(Int32Array.from([...ids, lastPiece]), Int32Array.from([...marks, 0]), firsts)
}

/** Cues that begin in the core, each with the source and the content that its own chain finds in the whole window. */
function relationsIn({ heads }: Session, window: Window, scores: WindowScores): TokenRelation[] {
  const path = bestPath(heads.flat, scores.flat)
  const inText = (range: Range) => ({ start: window.start + range.start, end: window.start + range.end })
  return rangesOf(path, heads.flat.labels, 'cue').flatMap((cue) => {
    const at = window.start + cue.start
    if (at < window.core.start || at >= window.core.end) return []
    const own = pairScores(heads, scores, cue.start, cue.end)
    const labels = bestPath(heads.pair, own)
    const content = rangesOf(labels, heads.pair.labels, 'content').map(inText)
    if (content.length === 0) return []
    const source = rangesOf(labels, heads.pair.labels, 'source').map(inText)
    return [
      { cue: [inText(cue)], source, content, confidence: Math.exp(logProbability(heads.pair, own, labels)) },
    ]
  })
}
