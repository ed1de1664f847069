/** Signs of voices and of outcomes: a number or a shape, a colour and a line, so that colour is never the only sign. */
import type { Outcome } from '../../../src/model/index.ts'
import type { ClaimLine, Voice } from '../../../src/serve/http/shapes.ts'
import { narratorKey, type Speaker, speakerKey, unresolvedKey } from '../speakers.ts'
import type { Words } from '../words/languages.ts'

const colours = 8
const lines = ['solid', 'double', 'dashed'] as const

/** How a voice, an outcome or the rest looks wherever it is drawn. */
export interface Sign {
  readonly key: string
  readonly name: string
  /** A number, `¶`, `?`; null where a shape stands in its place. */
  readonly text: string | null
  /** In a square of 12 by 12; null where a text stands in its place. */
  readonly shape: string | null
  /** Ends the class `speaker-…`. */
  readonly colour: string
  readonly line: Speaker['line']
}

/** A voice as a speaker of the document screen: the same number has the same look. */
export function speakerOfVoice({ key, number, name, kind }: Voice, { document, incident }: Words): Speaker {
  const special = key === narratorKey || key === unresolvedKey
  const nth = Math.max(0, number - 1)
  return {
    key,
    name: name ?? (key === narratorKey ? incident.noParty : document.speakerUnresolved),
    kind,
    sign: key === narratorKey ? '¶' : key === unresolvedKey ? '?' : String(number),
    colour: special ? key : String(nth % colours),
    line: special ? (key === narratorKey ? 'solid' : 'dashed') : (lines[nth % lines.length] ?? 'solid'),
    statements: [],
  }
}

export function signOfVoice(voice: Voice, words: Words): Sign {
  const { key, name, sign, colour, line } = speakerOfVoice(voice, words)
  return { key, name, text: sign, shape: null, colour, line }
}

/** Shapes: full for what came about, open for what did not, halves for in between. */
const outcomeLooks: Readonly<
  Record<Outcome, readonly [shape: string, colour: string, line: Speaker['line']]>
> = {
  succeeded: ['M6 1a5 5 0 1 0 .01 0z', '1', 'solid'],
  'partly-succeeded': ['M6 1a5 5 0 0 0 0 10z M6.8 1.2v9.6', '6', 'dashed'],
  attempted: ['M6 1l5.2 9.5H.8z', '7', 'solid'],
  failed: ['M2 2l8 8M10 2l-8 8', '5', 'dashed'],
  prevented: ['M1.5 1.5h9v9h-9z', '0', 'solid'],
  repelled: ['M1.5 1.5h9L6 11z', '2', 'double'],
  intercepted: ['M6 .8L11.2 6 6 11.2.8 6z', '4', 'solid'],
  withdrew: ['M11 6H2m4-4L2 6l4 4', '3', 'double'],
  ongoing: ['M1 6h3l2-4 2 8 1-4h2', 'unresolved', 'solid'],
  unknown: ['M4 6h4', 'narrator', 'dashed'],
}

/** Shapes that are strokes; the others are filled. */
export const strokedShapes: ReadonlySet<string> = new Set(['failed', 'withdrew', 'ongoing', 'unknown'])

export function signOfOutcome(outcome: Outcome, { codes }: Words): Sign {
  const [shape, colour, line] = outcomeLooks[outcome]
  return { key: outcome, name: codes.outcome[outcome], text: null, shape, colour, line }
}

export const outcomesInOrder = Object.keys(outcomeLooks) as Outcome[]

/** Voices that have no number of their own on this screen. */
export function signOfOthers({ claims }: Words): Sign {
  return { key: 'others', name: claims.others, text: '…', shape: null, colour: 'narrator', line: 'dashed' }
}

/** Whoever speaks in a row. A row alone knows no number: a bullet stands in its place. */
export function voiceOfLine(
  { statement }: ClaimLine,
  names: Readonly<Record<string, string>>,
  words: Words,
): Speaker {
  const key = speakerKey(statement.speakers)
  const special = key === narratorKey || key === unresolvedKey
  const name = special ? null : words.say.joined(statement.speakers.map((id) => names[id] ?? id))
  const voice = { key, number: 0, name, kind: null, party: null, claims: 0 }
  const speaker = speakerOfVoice(voice, words)
  return special ? speaker : { ...speaker, sign: '•', colour: 'unresolved' }
}
