import { outerFirst, type Stance, type TextSpan } from '../model/index.ts'
import { Coverage, firstFrom, firstTokenFrom, type TextLayers } from '../text/index.ts'
import { cueSense } from './cue-sense.ts'
import type { RuleReading } from './extract.ts'
import { mayReport } from './may-report.ts'
import { passageAt } from './passage.ts'
import type { PlacedRelation } from './relation.ts'
import { textSpan } from './spans.ts'

/** Read what is said inside what is said: each quotation, and each stretch of retold content, as a text of its own.
 *
 *      “I told the ministry it was an anchor. They told me to wait,” said Ek.
 *         ^^^^ a cue in a quotation, of which the sentence around it knows nothing
 *
 *  Relations whose cue another one has are left out, and cues that are missed already. No two stretches of a level share a word, and four levels are read at most, so the time
 *  is linear in the text. */
export function readInside(
  layers: TextLayers,
  reading: RuleReading,
  read: (layers: TextLayers) => RuleReading,
): RuleReading {
  const steps = inside(layers, reading)
  let step = steps.next()
  while (!step.done) step = steps.next(read(step.value))
  return step.value
}

/** The same with a reader that takes its time. */
export async function readInsideLater(
  layers: TextLayers,
  reading: RuleReading,
  read: (layers: TextLayers) => Promise<RuleReading>,
): Promise<RuleReading> {
  const steps = inside(layers, reading)
  let step = steps.next()
  while (!step.done) step = steps.next(await read(step.value))
  return step.value
}

/** Asks for the reading of one part after another. */
function* inside(layers: TextLayers, reading: RuleReading): Generator<TextLayers, RuleReading, RuleReading> {
  const placed = [...reading.placed]
  const missed = new Map(reading.missed.map((cue) => [keyOf(cue), cue]))
  const told = new Coverage(placed.flatMap((each) => each.cue))
  const placeOf = ({ start }: TextSpan): number =>
    Math.min(passageAt(reading.passages, firstTokenFrom(layers, start)), reading.passages.length - 1)
  let waiting = stretches(layers, reading.placed)
  for (let depth = 0; depth < 4 && waiting.length > 0; depth++) {
    const level = outermost(waiting)
    const found: PlacedRelation[] = []
    for (const stretch of level) {
      const part = within(layers, stretch)
      if (!part) continue
      const inner = yield part
      for (const each of inner.placed) {
        if (each.cue.length === 0 || each.cue.some((cue) => told.meets(cue))) continue
        if (isTheSpeechItself(layers, each)) continue
        found.push({ ...each, passage: placeOf(each.cue[0]!) })
      }
      for (const cue of inner.missed) if (!missed.has(keyOf(cue))) missed.set(keyOf(cue), cue)
    }
    placed.push(...found)
    const read = new Set(level.map(keyOf))
    waiting = [...waiting, ...stretches(layers, found)]
      .filter((each) => !read.has(keyOf(each)))
      .sort((x, y) => x.start - y.start || y.end - x.end)
  }
  return { ...reading, placed, missed: [...missed.values()] }
}

const keyOf = ({ start, end }: Pick<TextSpan, 'start' | 'end'>): string => `${start} ${end}`

/** Those that no other holds or meets: of stretches in text order the first of each that overlap. Together they are no longer than the text. */
function outermost(sorted: readonly TextSpan[]): TextSpan[] {
  let reached = 0
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

/** The quotations in the contents and, where nothing is quoted, the contents; only those in which a cue stands; none twice. */
function stretches(layers: TextLayers, placed: readonly PlacedRelation[]): TextSpan[] {
  const found = new Map<number, TextSpan>()
  for (const span of placed.flatMap((each) => each.content)) {
    const quoted = quotationsIn(layers, span)
    for (const each of quoted.length > 0 ? quoted : [span])
      if (!found.has(each.start) && mayReport(layers, each)) found.set(each.start, each)
  }
  return [...found.values()].sort(outerFirst)
}

function quotationsIn(layers: TextLayers, { start, end }: TextSpan): TextSpan[] {
  const found: TextSpan[] = []
  let reached = start
  for (let at = firstFrom(layers.quotations, start); at < layers.quotations.length; at++) {
    const { start: from, end: to, innerStart, innerEnd } = layers.quotations[at]!
    if (from >= end) break
    if (from < reached || to > end) continue
    reached = to
    found.push(textSpan(layers, innerStart, innerEnd))
  }
  return found
}

/** The layers of one stretch; offsets stay those of the whole text. Null where it holds fewer than three tokens. */
function within(layers: TextLayers, { start, end }: TextSpan): TextLayers | null {
  const first = firstTokenFrom(layers, start)
  let stop = first
  while (stop < layers.tokens.length && layers.tokens[stop]!.end <= end) stop++
  if (stop - first < 3) return null
  const blocks = between(layers.blocks, start, end)
    .filter((block) => block.end > start)
    .map((block) => ({ ...block, start: Math.max(block.start, start), end: Math.min(block.end, end) }))
  const sentences = between(layers.sentences, start, end)
    .filter((sentence) => sentence.endToken > first && sentence.firstToken < stop)
    .map((sentence) => {
      const [from, to] = [Math.max(first, sentence.firstToken), Math.min(stop, sentence.endToken)]
      return {
        start: layers.tokens[from]!.start,
        end: layers.tokens[to - 1]!.end,
        firstToken: from - first,
        endToken: to - first,
        block: blocks.findIndex(
          (block) => block.start <= layers.tokens[from]!.start && layers.tokens[from]!.start < block.end,
        ),
      }
    })
  return {
    text: layers.text,
    blocks,
    tokens: layers.tokens.slice(first, stop),
    sentences,
    quotations: between(layers.quotations, start, end).filter(
      (quotation) => quotation.start >= start && quotation.end <= end,
    ),
    tags: layers.tags.slice(first, stop),
    shapes: layers.shapes.slice(first, stop),
  }
}

/** “I think it was an anchor”, “we announce a strike”: who speaks of their speaking in the present does no more than speak. “I told them”,
 *  “we reject the charge” are statements. */
function isTheSpeechItself(layers: TextLayers, { source, cue, content, relation }: PlacedRelation): boolean {
  if (!/^(?:i|we|i['’]m|we['’]re|i['’]ve|we['’]ve)$/i.test(source[0]?.text ?? '')) return false
  const said = content.map(({ text }) => text).join(' ')
  if (!cueSense(cue.map(({ text }) => text).join(' '), said).uttered) return true
  const tag = layers.tags[firstTokenFrom(layers, cue[0]!.start)]
  return (tag === 'VBP' || tag === 'VBG') && !judges.has(relation.stance)
}

const judges: ReadonlySet<Stance> = new Set([
  'denies',
  'disclaims',
  'condemns',
  'accuses',
  'retracts',
  'admits',
])

/** Those of spans in text order that start in the stretch, and the one before them. */
function between<T extends { readonly start: number }>(spans: readonly T[], start: number, end: number): T[] {
  return spans.slice(Math.max(0, firstFrom(spans, start + 1) - 1), firstFrom(spans, end))
}
