import type { Range, Sentence, TextLayers } from '../../text/index.ts'
import type { Parse, Parser } from '../../text/parse/index.ts'
import { loadWeights } from '../../text/perceptron/weights.ts'
import { rangesOf } from './bio.ts'
import { beginsOf, ChainDecoder, type ChainModel, chainLabels } from './chain.ts'
import { mostRoleFeatures, roleFeatures, roleLabels, roleSteps } from './role-features.ts'
import { mostSpanFeatures, seeCue, spanFeatures, spanLabels, spanSteps } from './span-features.ts'
import type { TokenRelation } from './token-relation.ts'
import { type FoundRelation, type View, viewText } from './view.ts'

export interface LearntReader {
  /** The trees of the sentences that `wanted` asks for (all where it is left out); the rest are roots. */
  readonly parse: (layers: TextLayers, wanted?: (sentence: Sentence) => boolean) => Parse
  /** Relations in text order; `found` is what the rules read. Never throws. */
  readonly read: (layers: TextLayers, parse: Parse, found: readonly FoundRelation[]) => TokenRelation[]
  /** What the first chain takes each token for: an index into `roleLabels`. */
  readonly roles: (layers: TextLayers, parse: Parse, found: readonly FoundRelation[]) => Uint8Array
}

/** Added to a cue's score, so that more of them are asked about in the second chain. */
const cueBias = 40
/** Added to a source's beginning: nobody at all is named too often else. */
const sourceBias = 80

/** Make the embedded reader from its two chains and the parser. Throws where the bytes are no such chains. */
export function loadLearntReader(parser: Parser, roles: Uint8Array, spans: Uint8Array): LearntReader {
  const tagRoles = roleTagger(loadChain(roles, roleLabels))
  const readSpans = spanReader(loadChain(spans, spanLabels))
  return {
    parse: (layers, wanted = () => true) =>
      parser.parse(layers.tokens, layers.tags, layers.sentences.filter(wanted)),
    read(layers, parse, found) {
      const view = viewText(layers, parse, found)
      const given = tagRoles(view)
      return rangesOf(given, roleLabels, 'cue').flatMap((cue) => readSpans(view, given, cue) ?? [])
    },
    roles: (layers, parse, found) => tagRoles(viewText(layers, parse, found)),
  }
}

export function loadChain(bytes: Uint8Array, labels: readonly string[]): ChainModel {
  const weights = loadWeights(bytes)
  if (weights.labels.join() !== chainLabels(labels).join())
    throw new Error('The model was trained for other labels. Train it again: npm run train:attribution.')
  return { weights, labels: labels.length, begins: beginsOf(labels) }
}

/** The first chain: the role of every token, an index into `roleLabels`. */
export function roleTagger(model: ChainModel, bias = cueBias): (view: View) => Uint8Array {
  const decoder = new ChainDecoder(model, mostRoleFeatures)
  const biases = Int32Array.from(roleLabels, (label) => (label === 'B-cue' ? bias : 0))
  return (view) => {
    const roles = new Uint8Array(view.size)
    for (const { start, end } of stretches(view)) {
      const { labels } = decoder.decode(
        start,
        end,
        (at, out) => roleFeatures(view, at, out),
        (at, out) => roleSteps(view, at, out),
        biases,
      )
      roles.set(labels, start)
    }
    return roles
  }
}

/** The second chain: source and content of one cue, null where there is no content. */
export function spanReader(
  model: ChainModel,
): (view: View, roles: Uint8Array, cue: Range) => TokenRelation | null {
  const decoder = new ChainDecoder(model, mostSpanFeatures)
  const biases = Int32Array.from(spanLabels, (label) => (label === 'B-source' ? sourceBias : 0))
  return (view, roles, cue) => {
    const site = seeCue(view, roles, cue)
    const { labels } = decoder.decode(
      site.window.start,
      site.window.end,
      (at, out) => spanFeatures(site, at, out),
      (at, out) => spanSteps(site, at, out),
      biases,
    )
    const rangesOfRole = (role: 'source' | 'content') => rangesOf(labels, spanLabels, role, site.window.start)
    const content = rangesOfRole('content')
    if (content.length === 0) return null
    return { cue: [cue], source: rangesOfRole('source'), content, confidence: 0.5 }
  }
}

/** Stretches that one chain is drawn over: blocks, cut where they are very long. */
export function stretches(view: View): Range[] {
  const found: Range[] = []
  let start = 0
  for (let at = 1; at <= view.size; at++)
    if (at === view.size || view.block[at] !== view.block[start] || at - start >= 400) {
      found.push({ start, end: at })
      start = at
    }
  return found
}
