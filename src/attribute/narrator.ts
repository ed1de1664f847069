import type { Attribution, TextSpan } from '../model/index.ts'
import { Coverage, type TextLayers } from '../text/index.ts'
import { opinionRule } from './opinion.ts'
import type { Passage } from './passage.ts'
import { spanOf } from './spans.ts'

/** What the report says in its own voice: each passage in which nobody is said to speak, whole, with opinion marked as opinion.
 *  A passage with a statement in it is left to that statement; headings are left out, for they repeat the text, and so are lines above the first
 *  sentence (“Office of the Chief Spokesman”). */
export function narratorAttributions(
  layers: TextLayers,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
): Attribution[] {
  const spoken = new Coverage(attributions.flatMap((each) => [...each.source, ...each.cue, ...each.content]))
  const first = firstWithSentence(layers)
  return passages.flatMap((passage) => {
    if (layers.blocks[passage.block]!.role === 'heading' || passage.block < first) return []
    const span = spanOf(layers, passage, { start: 0, end: passage.items.length })
    if (!span) return []
    if (spoken.meets(span)) return asides(layers, passage, spoken)
    const opinion = opinionRule(layers.text.slice(span.start, endOf(layers, passage)))
    if (opinion) return judged(layers, passage, opinion)
    return /[VBGEN]/.test(passage.codes) ? [inOwnVoice(span, null)] : []
  })
}

/** The first block that is a sentence, or longer than a line; 0 where none is. */
function firstWithSentence({ blocks, text }: TextLayers): number {
  const first = blocks.findIndex(
    ({ role, start, end }) =>
      role !== 'heading' && (end - start > longestLine || /[.!?…:]["”»)]*$/u.test(text.slice(start, end))),
  )
  return Math.max(first, 0)
}

const longestLine = 120

/** A sentence of the narrator's that judges, cut before each further judgement that opens behind a comma: “this seems a desperate act, | likely with an
 *  aim of making headlines”. A piece that judges nothing by itself is told as a fact where the rest judges without it. */
function judged(layers: TextLayers, passage: Passage, opinion: string): Attribution[] {
  const size = passage.items.length
  const cuts = passage.items.flatMap((item, at) =>
    item.code === ',' && at >= fewest && size - at > fewest && opensJudgement(layers, passage, at + 1)
      ? [at]
      : [],
  )
  const pieces = [0, ...cuts].flatMap(
    (start, index) => spanOf(layers, passage, { start, end: cuts[index] ?? size }) ?? [],
  )
  if (pieces.length < 2) return pieces.map((piece) => inOwnVoice(piece, opinion))
  return pieces.map((piece) => inOwnVoice(piece, opinionRule(piece.text)))
}

/** Whether words behind a comma weigh how likely something is: “, likely with …”, “, perhaps because …”, “, which seems …”. */
function opensJudgement(layers: TextLayers, passage: Passage, at: number): boolean {
  const words = passage.items.slice(at, at + 2).map(({ lower }) => lower)
  return (
    weighs.test(words.join(' ')) &&
    opinionRule(spanOf(layers, passage, { start: at, end: passage.items.length })?.text ?? '') !== null
  )
}

const weighs =
  /^(?:likely|perhaps|maybe|probably|presumably|apparently|surely|clearly|obviously|arguably|no doubt|doubtless|evidently|which (?:seems|appears|looks|sounds|must|will|may|might)|though (?:it|this|that)|and (?:perhaps|probably|surely))/

/** Clauses beside a statement in which the narrator judges: “it will surprise no one, the mayor said nothing moved”. Facts beside a
 *  statement stay with it, for they are most often about the saying. */
function asides(layers: TextLayers, passage: Passage, spoken: Coverage): Attribution[] {
  const found: Attribution[] = []
  let start = 0
  for (let at = 0; at <= passage.items.length; at++) {
    const item = passage.items[at]
    const token = item && layers.tokens[item.firstToken]!
    if (item && token && !/[,;:L]/.test(item.code) && !spoken.meets(token)) continue
    const span = at - start >= fewest ? spanOf(layers, passage, { start, end: at }) : null
    const verb = /[VB]/.test(passage.codes.slice(start, at))
    const opinion = span ? opinionRule(span.text) : null
    if (span && opinion && (verb || judging.has(opinion))) found.push(inOwnVoice(span, opinion))
    start = at + 1
  }
  return found
}

/** Rows that judge without a verb: “in a surprising move”. */
const judging: ReadonlySet<string> = new Set(['opinion.no-surprise', 'opinion.judgement'])

/** Words that make a clause of the narrator's own. */
const fewest = 4

/** Behind the passage's last mark: a question mark is no part of a span. */
function endOf(layers: TextLayers, passage: Passage): number {
  return layers.tokens[passage.items.at(-1)!.endToken - 1]!.end
}

/** A stretch the report says itself; `opinion` names the rule by which it judges, null where it reports. */
export function inOwnVoice(span: TextSpan, opinion: string | null): Attribution {
  return {
    source: [],
    cue: [],
    content: [span],
    kind: 'indirect',
    stance: 'asserts',
    relay: 'neutral',
    relayWords: null,
    medium: null,
    parent: null,
    narrator: true,
    opinion: opinion !== null,
    rule: opinion ? `narrator ${opinion}` : 'narrator',
    confidence: 0.7,
  }
}
