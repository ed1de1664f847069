// Two codings of the same reports, made apart from each other: how far they agree. The second is read as if it were a reading.
import { join } from 'node:path'
import { goldFolder, loadGold } from './load.mjs'
import { isSameName, overlapOfWords, pairsOf } from './match.mjs'

const first = new Map(loadGold().reports.map((report) => [report.name, report]))
const { reports } = loadGold(join(goldFolder, 'second'))
const total = {
  first: 0,
  second: 0,
  content: 0,
  speakers: 0,
  stance: 0,
  kind: 0,
  relay: 0,
  parent: 0,
  source: 0,
  cue: 0,
}
for (const second of reports) {
  const words = (pairs) => pairs.map(([start, end]) => second.text.slice(start, end)).join(' ')
  const mine = first.get(second.name).statements
  const side = (each) => ({ each, content: words(each.content), source: words(each.source) })
  const pairs = pairsOf(mine.map(side), second.statements.map(side))
  const other = new Map(pairs.map(([a, b]) => [a.id, b]))
  // What one coder marked as a matter of judgement is not asked of the other.
  total.first += mine.filter((each) => !each.optional || other.has(each.id)).length
  total.second += second.statements.filter(
    (each) => !each.optional || pairs.some(([, b]) => b === each),
  ).length
  total.content += pairs.length
  for (const [a, b] of pairs) {
    if (sameSpeakers(a.speakers, b.speakers)) total.speakers++
    for (const field of ['stance', 'kind', 'relay'])
      if (a[field].split('|').some((word) => b[field].split('|').includes(word))) total[field]++
    if ((other.get(a.parent)?.id ?? null) === b.parent) total.parent++
    if (overlapOfWords(words(a.source), words(b.source)) >= 0.5 || a.source.length + b.source.length === 0)
      total.source++
    if (overlapOfWords(words(a.cue), words(b.cue)) >= 0.5) total.cue++
  }
}
const percent = (part, whole) => ((100 * part) / whole).toFixed(1)
console.log(
  `${reports.length} reports coded twice: ${total.first} and ${total.second} statements, ${total.content} the same`,
)
console.log(`statements, contents alike: F1 ${percent(2 * total.content, total.first + total.second)}`)
console.log(
  `statements, contents alike and speakers the same: F1 ${percent(2 * total.speakers, total.first + total.second)}`,
)
for (const field of ['speakers', 'source', 'cue', 'stance', 'kind', 'relay', 'parent'])
  console.log(`  ${field.padEnd(9)} the same in ${percent(total[field], total.content)} % of these`)

function sameSpeakers(a, b) {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  const bears = (name, list) =>
    list.some((other) =>
      name.split('|').some((x) => other.split('|').some((y) => isSameName(x, y) || isSameName(y, x))),
    )
  return a.every((name) => bears(name, b)) && b.every((name) => bears(name, a))
}
