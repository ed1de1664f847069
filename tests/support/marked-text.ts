import type { Block, BlockRole, TextSpan } from '../../src/model/index.ts'

/** One statement as it is marked in a text. */
export interface MarkedStatement {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
}

export interface MarkedText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** By their numbers. */
  readonly statements: readonly MarkedStatement[]
  /** Cues marked `{X …}`: they must lead to no statement. */
  readonly missed: readonly TextSpan[]
}

const parts = { S: 'source', C: 'cue', K: 'content' } as const
const roles: Readonly<Record<string, BlockRole>> = {
  '# ': 'heading',
  '> ': 'blockquote',
  '- ': 'list-item',
  '! ': 'caption',
}

/** Read a text in which people marked who says what.
 *
 *      {S The port} {C said} {K {S2 Ivanova} {C2 denied} {K2 the theft}}.
 *
 *  `S` source, `C` cue, `K` content, `X` a cue that must be missed; a number tells statements apart, none is 1; marks nest, and a part
 *  may be marked twice. Each line is a block: `# ` a heading, `> ` a blockquote, `- ` a list item, `! ` a caption, else a paragraph. */
export function readMarked(marked: string): MarkedText {
  const lines = marked.split('\n').map((line) => {
    const role = roles[line.slice(0, 2)]
    return { role: role ?? ('paragraph' as const), words: role ? line.slice(2) : line }
  })
  const found: { readonly part: string; readonly number: number; readonly span: TextSpan }[] = []
  const open: { readonly part: string; readonly number: number; readonly start: number }[] = []
  const blocks: Block[] = []
  let text = ''
  for (const { role, words } of lines) {
    const start = text.length
    for (let at = 0; at < words.length; at++) {
      const mark = /^\{([SCKX])(\d*) /.exec(words.slice(at))
      if (mark) {
        open.push({ part: mark[1]!, number: Number(mark[2] || 1), start: text.length })
        at += mark[0].length - 1
      } else if (words[at] === '}') {
        const { start: from, ...rest } = open.pop()!
        found.push({ ...rest, span: { start: from, end: text.length, text: text.slice(from) } })
      } else text += words[at]
    }
    if (text.length > start) blocks.push({ start, end: text.length, role, selector: '' })
    text += '\n'
  }
  if (open.length > 0) throw new Error(`A mark {${open.at(-1)!.part} is never closed in: ${marked}`)
  text = text.slice(0, -1)
  const spans = (part: string, number: number) =>
    found
      .filter((each) => each.part === part && each.number === number)
      .map((each) => each.span)
      .sort((a, b) => a.start - b.start)
  const numbers = [...new Set(found.filter((each) => each.part in parts).map((each) => each.number))]
  return {
    text,
    blocks,
    statements: numbers
      .sort((a, b) => a - b)
      .map((number) => ({
        source: spans('S', number),
        cue: spans('C', number),
        content: spans('K', number),
      })),
    missed: spans('X', 1),
  }
}

/** A statement in one line, to be compared and to be read in a failing test. */
export function shown({ source, cue, content }: MarkedStatement): string {
  const words = (spans: readonly TextSpan[]) =>
    spans.map((span) => `${span.text}@${span.start}`).join(' / ') || '–'
  return `${words(source)}  ${words(cue)}  ${words(content)}`
}
