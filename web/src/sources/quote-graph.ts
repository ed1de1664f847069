/** Lays out who quotes whom in three columns: outlets, voices that pass on others' words, voices whose words these are. */
import type { QuoteLinks } from '../../../src/serve/http/shapes.ts'

export type QuoteVoice = QuoteLinks['voices'][number]
export type QuoteLink = QuoteLinks['links'][number]
export type QuoteColumn = 'outlets' | 'relays' | 'origins'

export interface QuoteNode {
  readonly voice: QuoteVoice
  readonly column: QuoteColumn
  /** 0 for the topmost of its column. */
  readonly row: number
  /** Statements on the links that end or begin here, whichever are more. */
  readonly statements: number
}

export interface QuoteGraph {
  readonly nodes: readonly QuoteNode[]
  /** Links between nodes that are drawn. */
  readonly links: readonly QuoteLink[]
  /** The longest column. */
  readonly rows: number
  /** Voices that found no room. */
  readonly left: number
}

const columns = ['outlets', 'relays', 'origins'] as const

/** At most `room` voices a column, those with the most statements; ties by key. A voice that quotes stands with the relays even where it is
 *  quoted too: two who quote each other stand in one column. */
export function quoteGraph({ voices, links }: QuoteLinks, room: number): QuoteGraph {
  const out = new Map<string, number>()
  const into = new Map<string, number>()
  for (const { quoting, quoted, statements } of links) {
    out.set(quoting, (out.get(quoting) ?? 0) + statements)
    into.set(quoted, (into.get(quoted) ?? 0) + statements)
  }
  const columnOf = ({ key }: QuoteVoice): QuoteColumn =>
    key.startsWith('outlet:') ? 'outlets' : out.has(key) ? 'relays' : 'origins'
  const weighed = voices.map((voice) => ({
    voice,
    column: columnOf(voice),
    statements: Math.max(out.get(voice.key) ?? 0, into.get(voice.key) ?? 0),
  }))
  const nodes = columns.flatMap((column) =>
    weighed
      .filter((one) => one.column === column)
      .sort((a, b) => b.statements - a.statements || (a.voice.key < b.voice.key ? -1 : 1))
      .slice(0, room)
      .map((one, row) => ({ ...one, row })),
  )
  const drawn = new Set(nodes.map(({ voice }) => voice.key))
  return {
    nodes,
    links: links.filter(({ quoting, quoted }) => drawn.has(quoting) && drawn.has(quoted)),
    rows: Math.max(0, ...nodes.map(({ row }) => row + 1)),
    left: voices.length - nodes.length,
  }
}

/** The path of a link in a drawing 100 wide whose rows are 1 high. Within a column it is an arc to the right and back. */
export function linkPath(from: QuoteNode, to: QuoteNode): string {
  const [x1, y1] = [edges[from.column][1], from.row + 0.5]
  const [x2, y2] = [from.column === to.column ? edges[to.column][1] : edges[to.column][0], to.row + 0.5]
  if (from.column === to.column) return `M${x1} ${y1}C${x1 + 6} ${y1} ${x1 + 6} ${y2} ${x2} ${y2}`
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** Left and right edge of each column, in hundredths of the width: as wide in the style sheet. */
const edges: Readonly<Record<QuoteColumn, readonly [number, number]>> = {
  outlets: [0, 26],
  relays: [37, 63],
  origins: [74, 100],
}
