import { outerFirst, type Relay, type Stance, type StatementKind } from '../../model/index.ts'
import { relays, stances, statementKinds } from '../../model/words.ts'
import type { Pair } from '../marked-document.ts'

/** A statement as somebody coded it by hand: what the guidelines of `fixtures/attribution` ask for. Offsets are half-open UTF-16. */
export interface CodedStatement {
  readonly id: number
  /** Words of the contract; several, joined by `|`, where two careful readers would differ. */
  readonly kind: string
  readonly stance: string
  readonly relay: string
  /** Names, each with its alternatives joined by `|`; empty where nobody can tell. */
  readonly speakers: readonly string[]
  readonly behalf: string | null
  readonly parent: number | null
  /** Names from the voice nearest the reader to the origin, where the parents do not say so already. */
  readonly chain: readonly string[] | null
  readonly medium: string | null
  /** Neither required nor wrong. */
  readonly optional: boolean
  readonly source: Pair[]
  readonly cue: Pair[]
  readonly content: Pair[]
}

/** Words of the report's own voice. */
export interface CodedNarration {
  readonly id: number
  readonly opinion: boolean
  readonly content: Pair[]
}

export interface MarkedText {
  readonly text: string
  readonly statements: readonly CodedStatement[]
  readonly own: readonly CodedNarration[]
}

/** Marked text: a report with its statements marked where they stand, that a person can read and correct.
 *
 *      {1s The ministry} {1c said} {1 the attack was {2s {3s a group}} …}
 *      ---
 *      1 indirect asserts speakers="Ministry of Defence|the ministry"
 *
 *  `{1s …}` source, `{1c …}` cue, `{1 …}` content of statement 1; `{4n …}` words of the report's own voice. Marks may lie inside each
 *  other; a part in several pieces is marked several times. Below the line: one line a statement.
 *  Throws, saying where, for a mark that is open, a line that does not read, or a mark without its line. */
export function parseMarked(file: string): MarkedText {
  const cut = /\n---\n/.exec(file)
  if (!cut) throw new Error('expected a line --- between the marked text and its table')
  const { text, marks } = takeMarks(file.slice(0, cut.index).trim())
  const lines = file.slice(cut.index + cut[0].length).split('\n')
  const rows = lines.map((line) => line.trim()).flatMap((line) => (line === '' ? [] : [parseLine(line)]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  if (byId.size !== rows.length) throw new Error('expected each number on one line of the table')
  for (const { id, role, start, end } of marks) {
    const row = byId.get(id)
    if (!row) throw new Error(`mark {${id}${role} …} has no line in the table`)
    if ((role === 'n') === 'stance' in row) throw new Error(`mark {${id}${role} …} does not fit its line`)
    const part =
      'stance' in row && role === 's' ? row.source : 'stance' in row && role === 'c' ? row.cue : row.content
    part.push([start, end])
  }
  const statements = rows.filter((row) => 'stance' in row)
  const own = rows.filter((row): row is CodedNarration => 'opinion' in row)
  for (const row of rows) if (row.content.length === 0) throw new Error(`${row.id} has no content`)
  for (const { id, cue, source, parent } of statements) {
    if (cue.length + source.length === 0) throw new Error(`${id} has neither source nor cue`)
    if (parent !== null && !statements.some((other) => other.id === parent))
      throw new Error(`${id}: no statement ${parent}`)
  }
  return { text, statements, own }
}

interface Mark {
  readonly id: number
  readonly role: string
  readonly start: number
  readonly end: number
}

function takeMarks(marked: string): { text: string; marks: Mark[] } {
  let text = ''
  let at = 0
  const open: Omit<Mark, 'end'>[] = []
  const marks: Mark[] = []
  for (const found of marked.matchAll(/\{(\d+)([scn]?) |\}/g)) {
    text += marked.slice(at, found.index)
    at = found.index + found[0].length
    if (found[0] !== '}') {
      open.push({ id: Number(found[1]), role: found[2]!, start: text.length })
      continue
    }
    const mark = open.pop()
    if (!mark) throw new Error(`a } without its { after "${text.slice(-40)}"`)
    marks.push({ ...mark, end: text.length })
  }
  text += marked.slice(at)
  const [left] = open
  if (left)
    throw new Error(`{${left.id}${left.role} is never closed: "${text.slice(left.start, left.start + 40)}"`)
  return { text, marks: marks.sort(outerFirst) }
}

const fields = ['speakers', 'behalf', 'parent', 'chain', 'relay', 'medium', 'optional']

function parseLine(line: string): CodedStatement | CodedNarration {
  const head = /^(\d+) (\S+)(?: (\S+)\s*(.*))?$/.exec(line)
  if (!head) throw refusal(line, 'a number, a kind and a stance')
  const id = Number(head[1])
  const [kind, stance, more] = [head[2]!, head[3], head[4] ?? '']
  if (stance === undefined) {
    if (kind !== 'opinion' && kind !== 'fact') throw refusal(line, 'a kind and a stance, or opinion or fact')
    return { id, opinion: kind === 'opinion', content: [] }
  }
  demand(line, kind, statementKinds, 'kind')
  demand(line, stance, stances, 'stance')
  const values = new Map<string, string>()
  const left = more.replaceAll(
    /(\w+)(?:=(?:"([^"]*)"|(\S+)))?/g,
    (_, name: string, quoted?: string, bare?: string) => {
      if (!fields.includes(name)) throw refusal(line, `one of ${fields.join(', ')}, not ${name}`)
      values.set(name, quoted ?? bare ?? '')
      return ''
    },
  )
  if (left.trim()) throw refusal(line, `fields, not ${left.trim()}`)
  const speakers = values.get('speakers')
  if (speakers === undefined) throw refusal(line, 'speakers="…"')
  const relay = values.get('relay') ?? 'neutral'
  demand(line, relay, relays, 'relay')
  const parent = values.get('parent')
  return {
    id,
    kind,
    stance,
    relay,
    speakers: speakers === '?' ? [] : list(speakers, ';'),
    behalf: values.get('behalf') ?? null,
    parent: parent === undefined ? null : Number(parent),
    chain: values.has('chain') ? list(values.get('chain')!, '>') : null,
    medium: values.get('medium') ?? null,
    optional: values.has('optional'),
    source: [],
    cue: [],
    content: [],
  }
}

function demand(
  line: string,
  given: string,
  words: readonly (Stance | Relay | StatementKind)[],
  what: string,
): void {
  for (const each of given.split('|'))
    if (!(words as readonly string[]).includes(each)) throw refusal(line, `a ${what}, not ${each}`)
}

function list(words: string, mark: string): string[] {
  return words
    .split(mark)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const refusal = (line: string, expected: string): Error => new Error(`"${line}": expected ${expected}`)

/** The marked text again. `parseMarked` gives back what was formatted, as long as no two marks cross. */
export function formatMarked({ text, statements, own }: MarkedText): string {
  const marks: Mark[] = []
  const add = (id: number, role: string, pairs: readonly Pair[]) => {
    for (const [start, end] of pairs) marks.push({ id, role, start, end })
  }
  for (const { id, source, cue, content } of statements) {
    add(id, 's', source)
    add(id, 'c', cue)
    add(id, '', content)
  }
  for (const { id, content } of own) add(id, 'n', content)
  marks.sort((a, b) => outerFirst(a, b) || a.id - b.id)
  let marked = ''
  let at = 0
  const open: number[] = []
  const copyTo = (place: number) => {
    while (open.length > 0 && open.at(-1)! <= place) {
      const end = open.pop()!
      marked += `${text.slice(at, end)}}`
      at = end
    }
    marked += text.slice(at, place)
    at = place
  }
  for (const { id, role, start, end } of marks) {
    copyTo(start)
    marked += `{${id}${role} `
    open.push(end)
  }
  copyTo(text.length)
  const lines = [
    ...statements.map(formatLine),
    ...own.map(({ id, opinion }) => `${id} ${opinion ? 'opinion' : 'fact'}`),
  ]
  return `${marked}\n---\n${lines.join('\n')}\n`
}

function formatLine(each: CodedStatement): string {
  const { id, kind, stance, speakers, behalf, parent, chain, relay, medium, optional } = each
  const values = [`speakers="${speakers.join('; ') || '?'}"`]
  if (behalf !== null) values.push(`behalf="${behalf}"`)
  if (parent !== null) values.push(`parent=${parent}`)
  if (chain !== null) values.push(`chain="${chain.join(' > ')}"`)
  if (relay !== 'neutral') values.push(`relay=${relay}`)
  if (medium !== null) values.push(`medium="${medium}"`)
  if (optional) values.push('optional')
  return `${id} ${kind} ${stance} ${values.join(' ')}`
}
