import type { Attribution, TextSpan } from '../../src/model/index.ts'
import { resolveEntities } from '../../src/resolve/entities/index.ts'
import { countries } from './countries.ts'
import { tagged } from './tagged.ts'

/** Resolve the speakers of a text in which sources stand in `{}` and what they say in `[]`; a `[]` without a source is nobody's.
 *  Gives one line each: who speaks, in brackets who it might be, and for whom. */
export function speakers(marked: string): string[] {
  const { text, attributions } = readSources(marked)
  const { entities, speaking } = resolveEntities({ id: 'd1' }, tagged(text), attributions, countries, [])
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((each) => each.id === id)!.name)
  return speaking.map(({ speakers, candidates, onBehalfOf }) =>
    [
      names(speakers).join(' & ') || '?',
      ...(candidates.length > 0 ? [`(${names(candidates).sort().join(' & ')})`] : []),
      ...(onBehalfOf ? [`for ${names([onBehalfOf])[0]}`] : []),
    ].join(' '),
  )
}

/** `[` stands behind the source and cue of what it opens; one inside another is said there. */
export function readSources(marked: string): { text: string; attributions: Attribution[] } {
  const attributions: (Attribution & { source: TextSpan[]; content: TextSpan[] })[] = []
  const open: { readonly index: number; readonly start: number }[] = []
  let source: TextSpan | null = null
  let text = ''
  let from = 0
  for (const mark of marked) {
    if (mark === '{') from = text.length
    else if (mark === '}') source = { start: from, end: text.length, text: text.slice(from) }
    else if (mark === '[') {
      const cue = source
        ? [{ start: source.end + 1, end: text.length - 1, text: text.slice(source.end + 1, -1) }]
        : []
      attributions.push({
        ...bare,
        source: source ? [source] : [],
        cue,
        content: [],
        parent: open.at(-1)?.index ?? null,
      })
      open.push({ index: attributions.length - 1, start: text.length })
      source = null
    } else if (mark === ']') {
      const { index, start } = open.pop()!
      attributions[index]!.content.push({ start, end: text.length, text: text.slice(start) })
    } else text += mark
  }
  return { text, attributions }
}

const bare = {
  kind: 'indirect',
  stance: 'asserts',
  relay: 'neutral',
  relayWords: null,
  medium: null,
  narrator: false,
  opinion: false,
  rule: 'test',
  confidence: 1,
} as const
