import { readByRules } from '../attribute/extract.ts'
import { rangesOf } from '../attribute/learnt/bio.ts'
import type { Features } from '../attribute/learnt/chain.ts'
import { loadChain, roleTagger, stretches } from '../attribute/learnt/reader.ts'
import { roleFeatures, roleLabels, roleSteps } from '../attribute/learnt/role-features.ts'
import { seeCue, spanFeatures, spanLabels, spanSteps } from '../attribute/learnt/span-features.ts'
import type { TokenParts } from '../attribute/learnt/token-relation.ts'
import { type View, viewText } from '../attribute/learnt/view.ts'
import { layerText, type Range, tokensIn } from '../text/index.ts'
import type { Parser } from '../text/parse/index.ts'
import { packWeights } from '../text/perceptron/weights.ts'
import type { Tagger } from '../text/tags/index.ts'
import { type ChainExample, type ChainSettings, ChainTrainer, Lists } from './chain-trainer.ts'
import { type MarkedDocument, type Pair, paragraphs } from './marked-document.ts'
import { seeded, shuffle } from './random.ts'

/** A document to learn from, looked at once; `times` says how often a round goes over it. */
export interface Lesson {
  readonly view: View
  readonly gold: readonly TokenParts[]
  readonly times: number
}

/** The packed chains of the embedded reader. */
export interface AttributionModel {
  readonly roles: Uint8Array
  readonly spans: Uint8Array
}

/** With few lessons more rounds are needed, and rarer features must do. */
function settingsFor(lessons: readonly Lesson[]): { roles: ChainSettings; spans: ChainSettings } {
  const few = lessons.length < 500
  const roles = { epochs: few ? 7 : 4, rarest: few ? 2 : 3, rate: 0.05, drop: 0.3, scale: 24, least: 2 }
  return { roles, spans: { ...roles, drop: 0.4 } }
}

/** Parts into which the documents are dealt: the second chain is taught beside roles given by a first chain that has not seen the document. */
const folds = 3

export function makeLesson(document: MarkedDocument, times: number, tagger: Tagger, parser: Parser): Lesson {
  const layers = layerText({ text: document.text, blocks: paragraphs(document.text) }, tagger)
  const view = viewText(
    layers,
    parser.parse(layers.tokens, layers.tags, layers.sentences),
    readByRules(layers).placed,
  )
  const ranges = (pairs: readonly Pair[]) =>
    pairs.map(([start, end]) => tokensIn(layers, { start, end })).filter(({ start, end }) => start < end)
  const gold = document.relations
    .map(({ source, cue, content }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: ranges(content),
    }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
  return { view, gold, times }
}

/** Teach both chains. The same lessons give the same bytes. */
export function trainAttribution(lessons: readonly Lesson[]): AttributionModel {
  const settings = settingsFor(lessons)
  const given = new Map<Lesson, Uint8Array>()
  for (let fold = 0; fold < folds; fold++) {
    const tag = roleTagger(
      loadChain(
        trainRoles(
          lessons.filter((_, at) => at % folds !== fold),
          settings.roles,
        ),
        roleLabels,
      ),
    )
    for (const [at, lesson] of lessons.entries()) if (at % folds === fold) given.set(lesson, tag(lesson.view))
  }
  const roles = trainRoles(lessons, settings.roles)
  const examples = lessons.flatMap((lesson) => repeat(spanExamples(lesson, given.get(lesson)!), lesson.times))
  return { roles, spans: trainChain(spanLabels, examples, settings.spans) }
}

function trainRoles(lessons: readonly Lesson[], settings: ChainSettings): Uint8Array {
  const examples = lessons.flatMap((lesson) => repeat(roleExamples(lesson), lesson.times))
  return trainChain(roleLabels, examples, settings)
}

const repeat = <T>(items: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => items).flat()

function trainChain(
  labels: readonly string[],
  examples: ChainExample[],
  settings: ChainSettings,
): Uint8Array {
  const random = seeded(19690720)
  const trainer = new ChainTrainer(labels, settings, random)
  for (const example of examples) trainer.see(example)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(examples, random)
    let loss = 0
    for (const example of examples) loss += trainer.learn(example)
    console.log(`epoch ${epoch} of ${settings.epochs}: loss ${loss.toFixed(0)}`)
  }
  return packWeights(trainer.rows(settings.scale, settings.least))
}

/** One example a stretch of the text, every token with its role. */
function roleExamples(lesson: Lesson): ChainExample[] {
  const { view } = lesson
  const roles = goldRoles(lesson)
  return stretches(view).map(({ start, end }) =>
    exampleOf(
      start,
      end,
      (at, out) => roleFeatures(view, at, out),
      (at, out) => roleSteps(view, at, out),
      roles.slice(start, end),
    ),
  )
}

/** The role of every token; where relations share tokens a cue wins over a source and that over a content. */
function goldRoles({ view, gold }: Lesson): Uint8Array {
  const labels = new Uint8Array(view.size)
  for (const { content } of gold) for (const range of content) mark(labels, range, 5)
  for (const { source } of gold) for (const range of source) mark(labels, range, 1)
  for (const { cue } of gold) for (const range of cue) mark(labels, range, 3)
  return opened(labels)
}

/** One example a relation, and one without any part for each cue of the first chain that is none. */
function spanExamples({ view, gold }: Lesson, roles: Uint8Array): ChainExample[] {
  const example = (cue: Range, relation: TokenParts | null): ChainExample => {
    const site = seeCue(view, roles, cue)
    return exampleOf(
      site.window.start,
      site.window.end,
      (at, out) => spanFeatures(site, at, out),
      (at, out) => spanSteps(site, at, out),
      goldSpans(relation, site.window),
    )
  }
  const wrong = rangesOf(roles, roleLabels, 'cue').filter(
    (cue) => !gold.some((each) => each.cue.some((own) => meets(own, cue))),
  )
  return [...gold.map((each) => example(each.cue[0]!, each)), ...wrong.map((cue) => example(cue, null))]
}

const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

function goldSpans(gold: TokenParts | null, window: Range): Uint8Array {
  const labels = new Uint8Array(window.end - window.start)
  const within = ({ start, end }: Range): Range => ({
    start: Math.max(start, window.start) - window.start,
    end: Math.min(end, window.end) - window.start,
  })
  for (const range of gold?.content ?? []) mark(labels, within(range), 3)
  for (const range of gold?.source ?? []) mark(labels, within(range), 1)
  return opened(labels)
}

function mark(labels: Uint8Array, { start, end }: Range, begin: number): void {
  if (start >= end) return
  labels.fill(begin + 1, start, end)
  labels[start] = begin
}

/** An I whose B was written over becomes a B. */
function opened(labels: Uint8Array): Uint8Array {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    const before = at === 0 ? 0 : labels[at - 1]!
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[at] = label - 1
  }
  return labels
}

const room = new Int32Array(256)

function exampleOf(
  from: number,
  to: number,
  features: Features,
  steps: Features,
  labels: Uint8Array,
): ChainExample {
  const lists: Int32Array[] = []
  const stepLists: Int32Array[] = []
  for (let at = from; at < to; at++) {
    lists.push(room.slice(0, features(at, room)))
    stepLists.push(room.slice(0, steps(at, room)))
  }
  return { features: new Lists(lists), steps: new Lists(stepLists), labels }
}
