// Marked text: a report with its statements marked where they stand, that a person can read and correct.
//
//     {1s The ministry} {1c said} {1 the attack was {2s {3s a group}} …}
//     ---
//     1 indirect asserts speakers="Ministry of Defence|the ministry"
//
// `{1s …}` source, `{1c …}` cue, `{1 …}` content of statement 1; `{4n …}` words of the report's own voice. Marks may lie inside each other;
// a part in several pieces is marked several times. Below the line: one line a statement.

const marks = /\{(\d+)([scn]?) |\}/g

/** Text without marks, statements with their spans in it. Throws with the line where a mark is open or a line does not read. */
export function parseMarked(file) {
  const cut = /\n---\n/.exec(file)
  if (!cut) throw new Error('expected a line --- between the marked text and its table')
  const { text, spans } = takeMarks(file.slice(0, cut.index).trim())
  const lines = file
    .slice(cut.index + cut[0].length)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const table = lines.map(parseLine)
  const statements = table
    .filter((row) => row.kind)
    .map((row) => ({ ...row, source: [], cue: [], content: [] }))
  const own = table
    .filter((row) => row.own)
    .map((row) => ({ id: row.id, opinion: row.own === 'opinion', content: [] }))
  const byId = new Map([...statements, ...own].map((row) => [row.id, row]))
  if (byId.size !== table.length) throw new Error('expected each number on one line of the table')
  for (const { id, role, start, end } of spans) {
    const row = byId.get(id)
    if (!row) throw new Error(`mark {${id}${role} …} has no line in the table`)
    const part = role === 's' ? row.source : role === 'c' ? row.cue : row.content
    if (!part || (role === 'n') !== 'opinion' in row)
      throw new Error(`mark {${id}${role} …} does not fit its line`)
    part.push([start, end])
  }
  for (const row of byId.values()) {
    if (row.content.length === 0) throw new Error(`${row.id} has no content`)
    if (row.cue && row.cue.length === 0 && row.source.length === 0)
      throw new Error(`${row.id} has neither source nor cue`)
  }
  for (const row of statements)
    if (row.parent !== null && !statements.some(({ id }) => id === row.parent))
      throw new Error(`${row.id}: no statement ${row.parent}`)
  return { text, statements, own }
}

function takeMarks(marked) {
  let text = ''
  let at = 0
  const open = []
  const spans = []
  for (const found of marked.matchAll(marks)) {
    text += marked.slice(at, found.index)
    at = found.index + found[0].length
    if (found[0] !== '}') {
      open.push({ id: Number(found[1]), role: found[2], start: text.length })
      continue
    }
    const mark = open.pop()
    if (!mark) throw new Error(`a } without its { after "${text.slice(-40)}"`)
    spans.push({ ...mark, end: text.length })
  }
  text += marked.slice(at)
  if (open.length > 0)
    throw new Error(
      `{${open[0].id}${open[0].role} is never closed: "${text.slice(open[0].start, open[0].start + 40)}"`,
    )
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

const kinds = ['direct', 'indirect', 'mixed']
const stances =
  'asserts confirms admits claims-responsibility disclaims denies doubts accuses condemns estimates predicts announces promises threatens urges orders retracts declines'.split(
    ' ',
  )
const relays = ['neutral', 'endorses', 'distances', 'unverified', 'contradicts']
const fields = ['speakers', 'behalf', 'parent', 'chain', 'relay', 'medium', 'optional']

function parseLine(line) {
  const [, id, rest] = /^(\d+) (.*)$/.exec(line) ?? refuse(line, 'a number first')
  if (rest === 'opinion' || rest === 'fact') return { id: Number(id), own: rest }
  const [, kind, stance, more] = /^(\S+) (\S+)\s*(.*)$/.exec(rest) ?? refuse(line, 'kind and stance')
  for (const each of kind.split('|')) if (!kinds.includes(each)) refuse(line, `a kind, not ${each}`)
  for (const each of stance.split('|')) if (!stances.includes(each)) refuse(line, `a stance, not ${each}`)
  const values = {}
  const left = more.replaceAll(/(\w+)(?:=(?:"([^"]*)"|(\S+)))?/g, (_, name, quoted, bare) => {
    if (!fields.includes(name)) refuse(line, `a field, not ${name}`)
    values[name] = quoted ?? bare ?? true
    return ''
  })
  if (left.trim()) refuse(line, `fields, not ${left.trim()}`)
  if (values.speakers === undefined) refuse(line, 'speakers="…"')
  const relay = String(values.relay ?? 'neutral')
  for (const each of relay.split('|')) if (!relays.includes(each)) refuse(line, `a relay, not ${each}`)
  const list = (words) =>
    words === '?'
      ? []
      : words
          .split(';')
          .map((name) => name.trim())
          .filter(Boolean)
  return {
    id: Number(id),
    kind,
    stance,
    speakers: list(values.speakers),
    behalf: values.behalf ?? null,
    parent: values.parent === undefined ? null : Number(values.parent),
    chain: values.chain === undefined ? null : values.chain.split('>').map((name) => name.trim()),
    relay,
    medium: values.medium ?? null,
    optional: values.optional === true,
  }
}

function refuse(line, expected) {
  throw new Error(`"${line}": expected ${expected}`)
}

/** The marked text again, from text and statements. */
export function formatMarked({ text, statements, own }) {
  const edges = []
  const add = (id, role, [start, end]) => edges.push({ id, role, start, end })
  for (const { id, source, cue, content } of statements) {
    for (const span of source) add(id, 's', span)
    for (const span of cue) add(id, 'c', span)
    for (const span of content) add(id, '', span)
  }
  for (const { id, content } of own) for (const span of content) add(id, 'n', span)
  edges.sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id)
  let marked = ''
  let at = 0
  const open = []
  const copyTo = (place) => {
    while (open.length > 0 && open.at(-1) <= place) {
      const end = open.pop()
      marked += `${text.slice(at, end)}}`
      at = end
    }
    marked += text.slice(at, place)
    at = place
  }
  for (const { id, role, start, end } of edges) {
    copyTo(start)
    marked += `{${id}${role} `
    open.push(end)
  }
  copyTo(text.length)
  const lines = statements
    .map((row) => formatLine(row))
    .concat(own.map(({ id, opinion }) => `${id} ${opinion ? 'opinion' : 'fact'}`))
  return `${marked}\n---\n${lines.join('\n')}\n`
}

function formatLine({ id, kind, stance, speakers, behalf, parent, chain, relay, medium, optional }) {
  const values = [`speakers="${speakers.join('; ') || '?'}"`]
  if (behalf) values.push(`behalf="${behalf}"`)
  if (parent !== null) values.push(`parent=${parent}`)
  if (chain) values.push(`chain="${chain.join(' > ')}"`)
  if (relay !== 'neutral') values.push(`relay=${relay}`)
  if (medium) values.push(`medium="${medium}"`)
  if (optional) values.push('optional')
  return `${id} ${kind} ${stance} ${values.join(' ')}`
}
